// The host for tests in Node.
import type * as Host from '../../src/workbench/host/entry.ts';
import { loadBundled } from './node-bundle.ts';

/** The host as the tests load it. */
export const loadHost = (): typeof Host =>
  loadBundled('host', "export * from './host/entry.ts';") as typeof Host;
