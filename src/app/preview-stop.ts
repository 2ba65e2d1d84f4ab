// What the stop would do to the chosen rows, in five groups. Nothing is written.

import { MARKETPLACE } from '../domain/labels.ts';
import { STOCK_FIELDS, type StockFieldName } from '../domain/stock-field.ts';
import type { StockRow } from '../domain/stock-row.ts';
import {
  isMarked,
  piecesOf,
  type Sorted,
  STOP_GROUP_LABELS,
  STOP_GROUPS,
  sortForStop,
} from '../domain/stop-group.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { chosenRows } from './chosen-rows.ts';
import { type Answer, answer } from './decision.ts';
import type { PreviewRow, ReplyOf, RequestOf } from './protocol.ts';
import { tokenOf } from './row-token.ts';
import { titleOf } from './wording.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

/** Columns whose absence changes what a stop can say. */
const TOLD: readonly StockFieldName[] = [
  'key',
  'market',
  'status',
  'listing',
  'transaction',
  'buyer',
  'paidAt',
];

function missingIn(world: World, rows: readonly StockRow[]): string[] {
  const sheets = new Set(rows.map((row) => row.sheetId));
  const tables = world.tables.filter((table) => sheets.has(table.sheetId));
  return TOLD.filter((name) => tables.some((table) => table.mapped.indexOf(name) < 0)).map(
    (name) => `「${STOCK_FIELDS[name].label}」の列がありません。${STOCK_FIELDS[name].without}`,
  );
}

const lineOf = ({ row, group, why }: Sorted): PreviewRow => ({
  group,
  tab: row.tab,
  row: row.row,
  key: row.key,
  product: row.product,
  markets: row.marketplaces.map((market) => labelOf(MARKETPLACE, market)).join('、'),
  quantity: piecesOf(row),
  why,
});

/** Listed at most 200 rows at once, grouped in the order of the groups. */
export function previewStop(world: World, request: RequestOf<'previewStop'>): Answer<ReplyOf<'previewStop'>> {
  const chosen = chosenRows(world, request.rows);
  if (chosen.kind === 'refused') return chosen;
  const { rows } = chosen.reply;
  const sorted = rows.map(sortForStop);
  const inOrder = STOP_GROUPS.reduce<Sorted[]>(
    (all, group) => all.concat(sorted.filter((line) => line.group === group)),
    [],
  );
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'previewStop',
    preview: {
      rows: rows.map(tokenOf),
      selected: titleOf(rows[0]?.product || rows[0]?.key || '', rows.length),
      groups: STOP_GROUPS.map((group) => {
        const lines = sorted.filter((line) => line.group === group);
        return {
          group,
          label: STOP_GROUP_LABELS[group],
          rows: lines.length,
          pieces: lines.reduce((sum, line) => sum + piecesOf(line.row), 0),
        };
      }),
      marked: sorted.filter((line) => isMarked(line.group)).length,
      list: inOrder.slice(from, end).map(lineOf),
      cursor: end < inOrder.length ? end : null,
      missing: missingIn(world, rows),
    },
  });
}
