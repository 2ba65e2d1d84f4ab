// Sheet: its name and place; ranges, structure, looks and rules stand in files of their own.
import { exception, mismatch } from '../exception.ts';
import { type GoogleClass, type Methods, other, read, SELF, write } from '../google-class.ts';
import type { Run } from '../run.ts';
import { tabOf } from './areas.ts';
import type { SheetState } from './range-state.ts';
import { sheetLooks } from './sheet-looks.ts';
import { sheetRanges } from './sheet-ranges.ts';
import { sheetRules } from './sheet-rules.ts';
import { sheetStructure } from './sheet-structure.ts';

/** Characters that a sheet's name holds at most (platform 1.1). */
const NAME_CHARACTERS = 100;

/** Throws where a tab may not have this name. */
export function checkName(run: Run, name: unknown, self?: number): string {
  if (typeof name !== 'string' || name === '' || name.length > NAME_CHARACTERS)
    throw mismatch(run.here(), [name]);
  const taken = run.tabs().some((tab) => tab.id !== self && tab.name.toLowerCase() === name.toLowerCase());
  if (taken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  return name;
}

function nameOf(run: Run, tab: number): string {
  run.settle();
  return tabOf(run, tab).name;
}

const identity: Methods<SheetState> = {
  getName: read(({ tab }, _args, run) => nameOf(run, tab)),
  getSheetName: read(({ tab }, _args, run) => nameOf(run, tab)),
  setName: write(({ tab }, [wanted], run) => {
    tabOf(run, tab);
    const name = checkName(run, wanted, tab);
    run.change({
      apply: (book) => book.renameTab(tab, name),
      reshape: (tabs) => tabs.map((one) => (one.id === tab ? { ...one, name } : one)),
    });
    return SELF;
  }),
  getSheetId: other(({ tab }) => tab),
  getIndex: read(({ tab }, _args, run) => {
    run.settle();
    return run.tabs().findIndex(({ id }) => id === tab) + 1;
  }),
};

export const sheetClass: GoogleClass<SheetState> = {
  name: 'Sheet',
  needs: 'document',
  methods: { ...identity, ...sheetRanges, ...sheetStructure, ...sheetLooks, ...sheetRules },
};
