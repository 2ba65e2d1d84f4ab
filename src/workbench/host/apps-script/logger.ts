// Logger and console: what a bundle writes there is for its developer and goes nowhere in the workbench.
import { type GoogleClass, other, SELF } from '../google-class.ts';

export const logger: GoogleClass<Readonly<Record<string, never>>> = {
  name: 'Logger',
  needs: 'free',
  methods: { log: other(() => SELF) },
};

const silent = (): undefined => undefined;

/** Part of the language, not a service: uncounted. */
export const quietConsole = Object.freeze({
  log: silent,
  info: silent,
  warn: silent,
  error: silent,
  debug: silent,
  time: silent,
  timeEnd: silent,
});
