import { MARKETPLACE } from '../domain/labels.ts';
import { piecesOf, type Sorted } from '../domain/stop-group.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { PreviewRow } from './protocol.ts';
import { tokenOf } from './row-token.ts';
import { heldAlready } from './wording.ts';

/**
 * A row as the lists of 「どこまで止めますか」, search and 増えた分 show it. `reach` says why it is there; `heldBy` names the troubles
 * that have stopped it already.
 */
export const previewLine = (
  { row, group, why }: Sorted,
  reach: string,
  heldBy: readonly string[] = [],
): PreviewRow => ({
  token: tokenOf(row),
  group,
  tab: row.tab,
  row: row.row,
  key: row.key,
  product: row.product,
  markets: row.marketplaces.map((market) => labelOf(MARKETPLACE, market)).join('、'),
  quantity: piecesOf(row),
  why: heldBy.length === 0 ? why : `${heldAlready(heldBy.join('、'))}${why}`,
  reach,
});
