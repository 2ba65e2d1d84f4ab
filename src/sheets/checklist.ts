// 検品項目, which the seller keeps by hand: read as it stands, and what cannot be read is named. Its rows are no records of a
// command, so nothing is ever written there.
import type { CheckItem } from '../domain/check-item.ts';
import { CHECK_KIND } from '../domain/labels.ts';
import { storable } from '../domain/refused-text.ts';
import { countOf } from '../domain/sellable.ts';
import { codeOf, labelsOf } from '../domain/vocabulary.ts';
import { type CellIn, textOf } from './cell.ts';
import { readColumns, type Sheet } from './grid.ts';
import type { Problems } from './problem.ts';
import { columnsByHeader, isBlank } from './record-rows.ts';
import { checklistTab } from './tables/plain-tabs.ts';

const HEADERS = ['商品・分類', '順', '見るところ', '種類', '基準', '下限', '上限', 'うちの基準'] as const;

/** In characters: a name is also what a measured value is kept under. What is longer is cut, and what no cell holds replaced. */
const LONGEST_NAME = 200;
const LONGEST_TEXT = 2000;

/** undefined where something stands there that is no figure. */
function figure(cell: CellIn): number | null | undefined {
  if (cell === '') return null;
  if (typeof cell === 'number') return cell;
  const text = textOf(cell);
  const plain = Number(text.normalize('NFKC').replace(/,/g, '').trim());
  return Number.isFinite(plain) && text.trim() !== '' ? plain : countOf(text);
}

/** In the order of the tab; a row without 見るところ asks nothing. One read. */
export function readChecklist(sheet: Sheet, problems: Problems): readonly CheckItem[] {
  const values = readColumns(sheet, checklistTab.headers.length);
  const columns = columnsByHeader(checklistTab.tab, HEADERS, values[0] ?? []);
  const items: CheckItem[] = [];
  values.slice(1).forEach((cells, index) => {
    if (isBlank(cells)) return;
    const row = index + 2;
    const cellOf = (header: (typeof HEADERS)[number]): CellIn =>
      cells[(columns[HEADERS.indexOf(header)] ?? 0) - 1] ?? '';
    const textIn = (header: (typeof HEADERS)[number]): string =>
      storable(textOf(cellOf(header)).trim(), LONGEST_TEXT);
    const report = (header: (typeof HEADERS)[number], wanted: string): void =>
      problems.add({
        tab: checklistTab.tab,
        row,
        column: columns[HEADERS.indexOf(header)] ?? 0,
        header,
        found: textIn(header),
        wanted,
      });
    const number = (header: '順' | '下限' | '上限'): number | null => {
      const read = figure(cellOf(header));
      if (read === undefined) report(header, '数');
      return read ?? null;
    };
    const name = storable(textIn('見るところ'), LONGEST_NAME);
    if (name === '') {
      report('見るところ', '見るところの名前');
      return;
    }
    const kind = textIn('種類') === '' ? 'PASS_FAIL' : codeOf(CHECK_KIND, textIn('種類'));
    if (kind === undefined) report('種類', labelsOf(CHECK_KIND).join('・'));
    items.push({
      subject: textIn('商品・分類'),
      order: number('順') ?? row,
      name,
      kind: kind ?? 'TEXT',
      standard: textIn('基準'),
      lower: number('下限'),
      upper: number('上限'),
      own: textIn('うちの基準'),
    });
  });
  return items;
}
