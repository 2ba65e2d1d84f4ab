// The lines of 設定 that a shop may change. Set-up writes them all; a workbook that was set up before one of them was known gets
// it below its other lines, with the usual figure, because a figure that stands nowhere cannot be changed by anybody.
import { PREFERENCES, type Preferences, preferencesFrom } from '../domain/preferences.ts';
import { type CellOut, cellText } from './cell.ts';
import { growTo, writeBlock } from './grid.ts';
import type { Settings } from './settings.ts';

type Preference = (typeof PREFERENCES)[number];

/** A share stands as a percentage. */
function preferenceCell(kept: Preferences, name: keyof Preferences): CellOut {
  if (name === 'fatalShare') return cellText(`${Math.round(kept.fatalShare * 100)}%`);
  const value = kept[name];
  return typeof value === 'string' ? cellText(value) : value;
}

/** 項目, 値, 説明, 変えてよい. */
export const preferenceLine = ({ name, item, say }: Preference, kept: Preferences): readonly CellOut[] => [
  cellText(item),
  preferenceCell(kept, name),
  cellText(say),
  cellText('変えてよい'),
];

/** Those without a line, in the order in which set-up writes them. */
export const missingPreferences = ({ rowOf }: Pick<Settings, 'rowOf'>): readonly Preference[] =>
  PREFERENCES.filter(({ item }) => rowOf(item) === 0);

/** Below everything that stands in 設定; no line that is there is touched. */
export function addPreferenceLines({ sheet }: Settings, missing: readonly Preference[]): void {
  if (missing.length === 0) return;
  const usual = preferencesFrom(() => undefined);
  const first = sheet.getLastRow() + 1;
  // The blank line below is for a write that is torn apart: the upper lines of it land, each of them whole.
  const blank: readonly CellOut[] = ['', '', '', '', '', ''];
  const lines = [...missing.map((one) => [...preferenceLine(one, usual), ...blank.slice(4)]), blank];
  growTo(sheet, sheet.getMaxRows(), first + lines.length - 1);
  // A person may have sorted the lines, and a date's format with them: a number under it would be read as a date.
  sheet.getRange(first, 2, lines.length, 1).setNumberFormat('general');
  writeBlock(sheet, first, 1, lines);
}
