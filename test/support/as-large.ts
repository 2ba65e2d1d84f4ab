// The add-on for tests in which a tab of a few rows is treated as one of a hundred thousand: read and written in runs of columns.
import type { AddonFiles } from '../../src/workbench/host/contract.ts';
import { mended } from './kill-case.ts';

export const asLarge = (): AddonFiles =>
  mended(
    ['var LARGE = 5e5', 'var LARGE = 0'],
    ['var READ_WORTH = 3e4', 'var READ_WORTH = 1'],
    ['var WRITE_WORTH = 7e3', 'var WRITE_WORTH = 1'],
    ['Math.max(mapping.headerRow, SEARCHED_ROWS) + LOOKED_INTO', 'mapping.headerRow'],
  );
