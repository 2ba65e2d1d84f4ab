// What the bench compares with: calls of a script that goes row by row grow with the rows.
import { expect, it } from 'vitest';
import { builtAddon } from '../support/built-addon.ts';
import { loadHost } from '../support/host-bundle.ts';
import { measureScript } from './seller-script.ts';

it('a script that goes row by row needs calls for every row', () => {
  const { createHost } = loadHost();
  const [ten, forty] = [10, 40].map((stopped) => measureScript(createHost, builtAddon(), 100, stopped));
  expect(ten?.cost.calls.read).toBe(10);
  expect(forty?.cost.calls.read).toBe(40);
  expect(forty?.cost.calls.write).toBeGreaterThan(20);
  expect(forty?.died).toBe(false);
});
