// The formula of a colour rule is written for the first cell of its first area and means every other
// cell relatively. When lines move, it is read from a cell that survives, adjusted, and written back.
import type { IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  generateStringWithSequence,
  type LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
} from '@univerjs/engine-formula';
import type { Area, ColourRule } from './book.ts';
import { areasAfter, type LaneChange, lineAfter, spansAfter } from './lane-change.ts';

/** Counted from 1. */
type Cell = { readonly row: number; readonly column: number };

/** The cell a rule's formula is written for: the first cell of the area that begins furthest up, then left. */
export function anchorOf(areas: readonly Area[]): Cell {
  const [first] = [...areas].sort((left, right) => left.row - right.row || left.column - right.column);
  if (!first) throw new Error('A colour rule needs an area.');
  return { row: first.row, column: first.column };
}

/** A rule's formula as it reads in a cell of its areas. */
export function formulaAt(lexer: LexerTreeBuilder, formula: string, anchor: Cell, cell: Cell): string {
  const right = cell.column - anchor.column;
  const down = cell.row - anchor.row;
  return right === 0 && down === 0 ? formula : lexer.moveFormulaRefOffset(formula, right, down);
}

/** A rule after its tab changed, or null when nothing of its areas is left. */
export function ruleAfter(lexer: LexerTreeBuilder, change: LaneChange, rule: ColourRule): ColourRule | null {
  const areas = rule.areas.flatMap((area) => areasAfter(change, area));
  if (areas.length === 0) return null;
  if (rule.formula === undefined) return { ...rule, areas };
  const survivor = survivorOf(change, rule.areas);
  const read = formulaAt(lexer, rule.formula, anchorOf(rule.areas), survivor.before);
  const adjusted = followed(lexer, change, read);
  return { ...rule, areas, formula: formulaAt(lexer, adjusted, survivor.after, anchorOf(areas)) };
}

/** The anchor itself where it survives, otherwise the next line of the areas that does. */
function survivorOf(
  change: LaneChange,
  areas: readonly Area[],
): { readonly before: Cell; readonly after: Cell } {
  const anchor = anchorOf(areas);
  const { lane } = change;
  const candidates = [
    anchor[lane],
    ...areas.map((area) => Math.max(area[lane], change.first + change.count)),
    ...areas.map((area) => area[lane]),
  ];
  for (const line of candidates) {
    const after = lineAfter(change, line);
    const inside = areas.some(
      (area) => line >= area[lane] && line < area[lane] + (lane === 'row' ? area.rows : area.columns),
    );
    if (after === null || !inside) continue;
    return { before: { ...anchor, [lane]: line }, after: { ...anchor, [lane]: after } };
  }
  throw new Error('No line of the colour rule is left.');
}

/** References to this tab follow; those that lost every line become #REF!. */
function followed(lexer: LexerTreeBuilder, change: LaneChange, formula: string): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const changed = nodes.map((node) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName } = deserializeRangeWithSheet(node.token);
    if (sheetName !== '') return node;
    return { ...node, token: tokenAfter(change, range, node.token) };
  });
  return `=${generateStringWithSequence(changed)}`;
}

function tokenAfter(change: LaneChange, range: IRange, token: string): string {
  const rows = change.lane === 'row';
  const first = rows ? range.startRow : range.startColumn;
  const last = rows ? range.endRow : range.endColumn;
  if (Number.isNaN(first) || Number.isNaN(last)) return token;
  const spans = spansAfter(change, { first: first + 1, last: last + 1 });
  const [span] = spans;
  if (!span) return '#REF!';
  // A move that tears a reference apart leaves it where it was.
  if (spans.length > 1) return token;
  const moved: IRange = rows
    ? { ...range, startRow: span.first - 1, endRow: span.last - 1 }
    : { ...range, startColumn: span.first - 1, endColumn: span.last - 1 };
  return serializeRange(moved);
}
