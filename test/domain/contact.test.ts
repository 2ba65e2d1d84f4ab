// With whom nobody has to talk any more.
import { expect, it } from 'vitest';
import { isSettled } from '../../src/domain/contact.ts';
import { contactOf } from '../support/small-world.ts';

it.each([
  [{ certainty: 'UNRELATED' }, true],
  [{ resolution: 'NO_ACTION' }, true],
  [{ resolution: 'RESOLVED' }, true],
  [{ resolution: 'AGREED' }, false],
  [{ resolution: 'CONTACTED' }, false],
  [{}, false],
] as const)('a buyer with %j is settled: %s', (facts, settled) =>
  expect(isSettled(contactOf(facts))).toBe(settled),
);
