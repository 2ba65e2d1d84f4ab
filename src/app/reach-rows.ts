// The rows in reach: the starting rows and what the ticked axes bring in, less what was left out with a reason. Every row
// is weighed once against all axes, ticked or not, so that each can say what it would add. Nothing is written.
import type { IncidentType } from '../domain/labels.ts';
import { CRITERIA, type Criteria, type Criterion, REACH_LABELS, reasonsOf } from '../domain/reach.ts';
import type { StockRow } from '../domain/stock-row.ts';
import type { AxisName, ReachWire } from './protocol.ts';
import { type AxisCriteria, axisCriteria, criteriaOf, sentPeriods } from './reach-criteria.ts';
import { rowsOfTokens } from './row-token.ts';
import { WHY_CHOSEN } from './wording.ts';
import type { World } from './world.ts';

/** A row and all that could bring it in, whether ticked or not. */
export type Weighed = { readonly row: StockRow; readonly chosen: boolean; readonly by: readonly Criterion[] };

export type Excluded = { readonly row: StockRow; readonly reason: string };

export type Reach = {
  readonly wire: ReachWire;
  /** null where no axis was looked at. */
  readonly axes: AxisCriteria | null;
  /** What is kept with the trouble, to find later rows by. */
  readonly criteria: Criteria;
  readonly weighed: readonly Weighed[];
  readonly rows: readonly Weighed[];
  readonly excluded: readonly Excluded[];
};

/** Rows left out by hand, found again by their tokens. */
function excludedRows(stock: readonly StockRow[], wire: ReachWire): readonly Excluded[] {
  const taken = new Set<StockRow>();
  const found: Excluded[] = [];
  for (const { row: token, reason } of wire.excluded ?? []) {
    for (const row of rowsOfTokens(stock, [token]).rows) {
      if (taken.has(row)) continue;
      taken.add(row);
      found.push({ row, reason: reason.trim() });
    }
  }
  return found;
}

/** These rows and nothing else. */
function startAlone(start: readonly StockRow[]): Reach {
  const rows = start.map((row): Weighed => ({ row, chosen: true, by: [] }));
  return { wire: { axes: [] }, axes: null, criteria: {}, weighed: rows, rows, excluded: [] };
}

/** The reach of a stop that begins with these rows. Without `wire` it is these rows alone, and no axis is looked at. */
export function reachFrom(
  world: World,
  start: readonly StockRow[],
  asked: ReachWire | null,
  type?: IncidentType,
): Reach {
  if (asked === null) return startAlone(start);
  const chosen = new Set(start);
  const axes = axisCriteria(start, asked, world.now);
  const sent = sentPeriods(type, asked.axes, axes);
  const criteria = criteriaOf(start, asked.axes, axes, sent);
  const reasons = reasonsOf(criteriaOf(start, Object.keys(axes) as AxisName[], axes, sent), world.now);
  const weighed = world.stock().map((row) => ({ row, chosen: chosen.has(row), by: reasons(row) }));
  const excluded = excludedRows(world.stock(), asked);
  const out = new Set(excluded.map(({ row }) => row));
  const ticked = new Set(CRITERIA.filter((name) => criteria[name] !== undefined));
  const rows = weighed
    .map((one) => ({ ...one, by: one.by.filter((name) => ticked.has(name)) }))
    .filter((one) => !out.has(one.row) && (one.chosen || one.by.length > 0));
  return { wire: asked, axes, criteria, weighed, rows, excluded };
}

/** なぜ対象か. The goods' number is said only where nothing else brought the row in. */
export function whyOf({ chosen, by }: Pick<Weighed, 'chosen' | 'by'>): string {
  const telling = by.filter((name) => name !== 'keys' && name !== 'everything');
  const said = telling.length > 0 ? telling : by.slice(0, 1);
  return chosen || said.length === 0 ? WHY_CHOSEN : said.map((name) => REACH_LABELS[name]).join('、');
}
