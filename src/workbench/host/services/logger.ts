// Logger and console: what a bundle writes there is for its developer and goes nowhere in the workbench.
import { other, SELF, type ServiceClass } from '../service.ts';

export const logger: ServiceClass<Readonly<Record<string, never>>> = {
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
