// The lines of 設定 that a person may change.
import { PREFERENCES, type Preferences } from '../domain/preferences.ts';
import { type CellOut, cellText } from './cell.ts';

/** 項目, 値, 説明, 変えてよい, by item; a share stands as a percentage. */
export const preferenceLines = (
  kept: Preferences,
): readonly { readonly item: string; readonly cells: readonly CellOut[] }[] =>
  PREFERENCES.map(({ name, item, say }) => ({
    item,
    cells: [
      cellText(item),
      name === 'fatalShare' ? cellText(`${Math.round(kept.fatalShare * 100)}%`) : kept[name],
      cellText(say),
      cellText('変えてよい'),
    ],
  }));
