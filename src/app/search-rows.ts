// 「ほかの商品を探す」: by number, name, transaction, listing id or URL. What the buyer's screen shows is enough.
import { monthDay } from '../domain/instant.ts';
import { STAGE } from '../domain/labels.ts';
import { stageOfRow } from '../domain/row-stage.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { sortForStop } from '../domain/stop-group.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { spellingKey } from '../domain/wide-text.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { previewLine } from './preview-line.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { tokenOf } from './row-token.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

/** The id at the end of an address, such as m12345 of jp.mercari.com/item/m12345?x=1; other texts as they are. */
function idIn(query: string): string {
  if (!/^https?:\/\//i.test(query)) return query;
  const [path = ''] = query.split(/[?#]/);
  const parts = path.split('/').filter((part) => part !== '');
  return parts.length > 2 ? (parts[parts.length - 1] ?? query) : query;
}

/** 2: exactly this row's number, transaction or listing; 1: every word stands in its number, name or listing; 0: neither. */
function hit(row: StockRow, whole: string, words: readonly string[]): 0 | 1 | 2 {
  const names = [row.key, row.goodsKey, row.transaction, row.listing].map(spellingKey);
  const ids = [...names.slice(0, 3), spellingKey(idIn(row.listing))];
  if (ids.some((id) => id === whole) || names[3] === whole) return 2;
  const hay = [...names, spellingKey(row.product)].join('\n');
  return words.every((word) => hay.indexOf(word) >= 0) ? 1 : 0;
}

/** Where it stands: 「発送済み 11/3」, or what the seller has written. */
function saidOf(row: StockRow): string {
  const stage = stageOfRow(row);
  const word =
    stage.kind === 'known' && stage.stage !== 'NOT_SOLD' ? labelOf(STAGE, stage.stage) : row.status;
  const day = row.shippedOn ?? row.soldOn ?? row.paidOn;
  return [word, day === null ? '' : monthDay(day)].filter((part) => part !== '').join(' ');
}

/** Refused: a blank box. Exact hits first and, where there are any, alone; listed at most 200 at once. */
export function searchRows(world: World, request: RequestOf<'search'>): Answer<ReplyOf<'search'>> {
  if (world.tables.length === 0) return refuse({ code: 'notSetUp' });
  const query = idIn(request.query.trim());
  const whole = spellingKey(query);
  if (whole === '') return refuse({ code: 'emptyField', field: 'query' });
  const words = query
    .split(/[\s\u3000]+/)
    .map(spellingKey)
    .filter((word) => word !== '');
  const hits = world.stock().map((row) => ({ row, rank: hit(row, whole, words) }));
  const exact = hits.some(({ rank }) => rank === 2);
  const rows = hits.filter(({ rank }) => (exact ? rank === 2 : rank === 1)).map(({ row }) => row);
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'search',
    rows: rows.map(tokenOf),
    list: rows.slice(from, end).map((row) => previewLine({ ...sortForStop(row), why: saidOf(row) }, '')),
    cursor: end < rows.length ? end : null,
  });
}
