// google.script.run as the sidebar knows it: every with… gives a new runner, every other public name
// is a server function. Nothing is returned; the answer comes to the handlers.
import { illegalArgument } from './illegal-argument.ts';

export type Handlers = {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
};

export type Send = (name: string, args: readonly unknown[], handlers: Handlers) => void;

/** A runner with these handlers. Names ending in `_` are private on the server and unknown here. */
export function scriptRun(send: Send, handlers: Handlers = {}): object {
  return new Proxy(Object.freeze({}), {
    get(_target, name) {
      if (typeof name !== 'string' || name.endsWith('_') || name === 'then') return undefined;
      switch (name) {
        case 'withSuccessHandler':
          return (success: NonNullable<Handlers['success']>) => scriptRun(send, { ...handlers, success });
        case 'withFailureHandler':
          return (failure: NonNullable<Handlers['failure']>) => scriptRun(send, { ...handlers, failure });
        case 'withUserObject':
          return (userObject: unknown) => scriptRun(send, { ...handlers, userObject });
        default:
          return (...args: readonly unknown[]) => {
            refuseIllegal(args);
            send(name, args, handlers);
          };
      }
    },
  });
}

function refuseIllegal(args: readonly unknown[]): void {
  for (const [index, value] of args.entries()) {
    const place = illegalArgument(value, String(index));
    if (place !== null) throw new TypeError(`Failed due to illegal value in property: ${place}`);
  }
}
