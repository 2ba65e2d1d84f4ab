// What the stop would do: how far it reaches, and the rows in five groups. Nothing is written.
import { wordPlaces } from '../domain/found-words.ts';
import { textsOf } from '../domain/reach.ts';
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
import { chosenRows } from './chosen-rows.ts';
import { type Answer, answer } from './decision.ts';
import { holdersOf } from './holders.ts';
import { previewLine } from './preview-line.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { axesOf } from './reach-axes.ts';
import { usualReach } from './reach-criteria.ts';
import { type Reach, reachFrom, type Weighed, whyOf } from './reach-rows.ts';
import { tokenOf } from './row-token.ts';
import { foundWords, titleOf } from './wording.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

/** Columns whose absence changes what a stop can say. */
const OF_GOODS: readonly StockFieldName[] = ['key', 'market', 'status', 'listing'];
/** These may stand on a tab of transactions as well. */
const OF_SALES: readonly StockFieldName[] = ['transaction', 'buyer', 'paidAt'];

function missingIn(world: World, rows: readonly StockRow[]): string[] {
  const sheets = new Set(rows.map((row) => row.sheetId));
  const tables = world.tables.filter((table) => sheets.has(table.sheetId) && table.use === 'stock');
  const sales = world.tables.filter((table) => table.use === 'sales');
  const lacks = (name: StockFieldName) => tables.some((table) => table.mapped.indexOf(name) < 0);
  const isApart = (name: StockFieldName) => sales.some((table) => table.mapped.indexOf(name) >= 0);
  const missing = [...OF_GOODS.filter(lacks), ...OF_SALES.filter((name) => lacks(name) && !isApart(name))];
  return missing.map(
    (name) => `「${STOCK_FIELDS[name].label}」の列がありません。${STOCK_FIELDS[name].without}`,
  );
}

/** With the words that were found, so that a wrong hit is seen. */
function reachSaid(one: Weighed, reach: Reach): string {
  if (one.by.indexOf('words') < 0) return whyOf(one);
  return foundWords(whyOf(one), wordPlaces(textsOf(one.row), reach.criteria.words ?? []));
}

/** Listed at most 200 rows at once, grouped in the order of the groups. */
export function previewStop(world: World, request: RequestOf<'previewStop'>): Answer<ReplyOf<'previewStop'>> {
  const chosen = chosenRows(world, request.rows);
  if (chosen.kind === 'refused') return chosen;
  const start = chosen.reply.rows;
  const wire = request.reach ?? (request.type === undefined ? null : usualReach(request.type, start));
  const reach = reachFrom(world, start, wire, request.type);
  const lines = reach.rows.map((one) => ({ one, sorted: sortForStop(one.row) }));
  const of = (group: Sorted['group']): typeof lines => lines.filter(({ sorted }) => sorted.group === group);
  const inOrder = STOP_GROUPS.reduce<typeof lines>((all, group) => all.concat(of(group)), []);
  const holders = holdersOf(world);
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'previewStop',
    preview: {
      start: start.map(tokenOf),
      reach: reach.wire,
      axes: axesOf(world, start, reach),
      excluded: reach.excluded.length,
      rows: reach.rows.map(({ row }) => tokenOf(row)),
      selected: titleOf(start[0]?.product || start[0]?.key || '', start.length),
      groups: STOP_GROUPS.map((group) => ({
        group,
        label: STOP_GROUP_LABELS[group],
        rows: of(group).length,
        pieces: of(group).reduce((sum, { sorted }) => sum + piecesOf(sorted.row), 0),
      })),
      marked: lines.filter(({ sorted }) => isMarked(sorted.group)).length,
      list: inOrder
        .slice(from, end)
        .map(({ one, sorted }) => previewLine(sorted, reachSaid(one, reach), holders.get(one.row))),
      cursor: end < inOrder.length ? end : null,
      missing: missingIn(
        world,
        reach.rows.map(({ row }) => row),
      ),
    },
  });
}
