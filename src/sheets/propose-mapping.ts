// Which tabs hold goods or their sales and which column is what, proposed from the headers and what stands below them. What
// cannot be decided is left to the seller with the best guess preselected; nothing is taken by position.
import type { StockFieldName } from '../domain/stock-field.ts';
import type { TableUse } from '../domain/stock-row.ts';
import type { CellIn } from './cell.ts';
import {
  cellsBelow,
  chooseColumns,
  chosenByWords,
  type FieldColumns,
  type HeadColumn,
  headColumns,
  placesOf,
  type Taken,
  textsOf,
} from './column-choice.ts';
import { isBlank, judgeOf, type Surroundings } from './column-judge.ts';
import { doubtsOf, othersFor, variantDoubts } from './column-offers.ts';
import { type Block, blocksOf, columnHeads, HEADER_FORMS, type HeaderForm, mainBlock } from './header-row.ts';
import type { Doubt } from './proposal-doubt.ts';
import type { Mapping } from './settings.ts';
import { findColumns } from './stock-columns.ts';
import { type Part, partOf, relationOf } from './table-blocks.ts';
import { type TableShape, tableLines } from './table-lines.ts';
import { holdsGoods, tableUse } from './table-use.ts';

const SEARCHED_ROWS = 20;

type Values = readonly (readonly CellIn[])[];

export type ProposedColumns = {
  readonly use: TableUse;
  /** 1-based; the lower one of a header over two rows. */
  readonly headerRow: number;
  readonly columns: FieldColumns;
  /** Headers that would fit as well. */
  readonly others: Readonly<Partial<Record<StockFieldName, readonly string[]>>>;
  /** Rows of goods, or of transactions, below the header. */
  readonly rows: number;
  readonly doubts: readonly Doubt[];
};

/** A header row and the block of it that names most. */
type Candidate = {
  readonly row: number;
  readonly form: HeaderForm;
  readonly parts: readonly Part[];
  readonly best: Part;
};

function candidateAt(values: Values, row: number, form: HeaderForm): Candidate | null {
  const heads = columnHeads(values, row, form);
  const parts = blocksOf(values, row, heads).map((block) =>
    partOf(block, headColumns(heads, block.from, block.to)),
  );
  const best =
    parts[
      mainBlock(parts.map(({ taken }) => new Set(Array.from(taken.values(), ({ column }) => column.key))))
    ];
  return best === undefined ? null : { row, form, parts, best };
}

/** Header rows among the first lines, from top to bottom, each alone before it is read with the one above. */
function candidatesIn(values: Values): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let row = 1; row <= Math.min(SEARCHED_ROWS, values.length); row += 1) {
    for (const form of row > 1 ? HEADER_FORMS : (['one'] as const)) {
      const candidate = candidateAt(values, row, form);
      if (candidate !== null && candidate.best.taken.size > 1) found.push(candidate);
    }
  }
  return found;
}

/** Further tables of the tab: beside this one, above it, below it. */
function otherTables(
  candidates: readonly Candidate[],
  best: Candidate,
  beside: readonly Part[],
  nextHeader: number | null,
): readonly Doubt[] {
  const above = candidates.filter(
    ({ row, best: part }) => row < best.row - 1 && holdsGoods(textsOf(part.taken)),
  );
  const rows = above.map(({ row }) => row).filter((row, at, all) => all.indexOf(row) === at);
  return [
    ...rows.map((row): Doubt => ({ kind: 'otherTable', row, column: null })),
    ...beside
      .filter(({ taken }) => taken.size > 1)
      .map(({ block }): Doubt => ({ kind: 'otherTable', row: null, column: block.from })),
    ...(nextHeader === null ? [] : [{ kind: 'otherTable', row: nextHeader, column: null } as const]),
  ];
}

const joined = (blocks: readonly Block[]): Block => ({
  from: Math.min(...blocks.map(({ from }) => from)),
  to: Math.max(...blocks.map(({ to }) => to)),
});

/** The row with most known headers among the first 20; null where the tab holds neither goods nor sales. */
export function proposeMapping(values: Values, surroundings: Surroundings): ProposedColumns | null {
  const candidates = candidatesIn(values);
  const best = candidates.reduce<Candidate | null>(
    (most, one) => (one.best.taken.size > (most?.best.taken.size ?? 1) ? one : most),
    null,
  );
  if (best === null) return null;
  const { row: headerRow, form, best: main } = best;
  const shapeOf = (use: TableUse, block: Block, taken: Taken): TableShape => ({
    use,
    headerRow,
    form,
    span: block,
    fields: placesOf(taken),
  });
  const alone = tableLines(values, shapeOf('stock', main.block, main.taken));
  const end = alone.nextHeader === null ? values.length : alone.nextHeader - 1;
  const relations = best.parts.map((part) =>
    part === main ? 'same' : relationOf(main, part, values, headerRow, end),
  );
  const partsOf = (relation: string): readonly Part[] =>
    best.parts.filter((_, at) => relations[at] === relation);
  const columnsOf = (parts: readonly Part[]): readonly HeadColumn[] =>
    parts.reduce<readonly HeadColumn[]>((all, part) => all.concat(part.columns), []);
  const parts = partsOf('same').filter((part) => part === main || part.taken.size > 0);
  const columns = columnsOf(parts);
  const span = joined(parts.map(({ block }) => block));
  const byWords = chosenByWords(columns);
  const use = tableUse(values, textsOf(byWords), shapeOf('stock', span, byWords));
  if (use === null) return null;
  const wordShape = shapeOf(use, span, byWords);
  const lineNumbers = new Set<string>();
  const judge = judgeOf(values, tableLines(values, wordShape), wordShape, surroundings, lineNumbers);
  const choice = chooseColumns(columns, judge);
  const lines = tableLines(values, shapeOf(use, span, choice.taken));
  const apart = columnsOf(partsOf('unclear')).filter(({ readings }) => readings.length > 0);
  const stages = cellsBelow(values, lines.rows, choice.taken.get('status')?.column.at ?? 0);
  return {
    use,
    headerRow,
    columns: textsOf(choice.taken),
    others: othersFor(choice, columns, apart),
    rows: lines.rows.length,
    doubts: [
      ...otherTables(candidates, best, partsOf('other'), lines.nextHeader),
      ...doubtsOf(
        choice,
        columns,
        lineNumbers,
        stages.filter((cell) => !isBlank(cell)),
      ),
      ...(apart.length > 0 ? [{ kind: 'apart', headers: apart.map(({ text }) => text) } as const] : []),
      ...variantDoubts(values, lines.rows, choice.taken, columns),
    ],
  };
}

/**
 * What is mapped already, with the headers as they stand now; a column whose header is gone is left out. null where
 * none of them is to be found.
 */
export function mappedColumns(values: Values, mapping: Mapping): ProposedColumns | null {
  const found = findColumns(values, mapping);
  if (found.fields.size === 0) return null;
  const { headerRow, form, own, ownId, use, fields } = found;
  const heads = columnHeads(values, headerRow, form);
  const ours = new Set([...own, ownId]);
  const columns = headColumns(heads, found.span.from, found.span.to).filter(({ at }) => !ours.has(at));
  const taken: Taken = new Map(
    Array.from(fields, ([field, at]) => [
      field,
      { field, column: columnAt(columns, at), rank: 0, sure: true, fit: 'good' as const },
    ]),
  );
  return {
    use,
    headerRow,
    columns: textsOf(taken),
    others: othersFor({ taken, rivals: [], unfit: [] }, columns, []),
    rows: tableLines(values, found).rows.length,
    doubts: [],
  };
}

const columnAt = (columns: readonly HeadColumn[], at: number): HeadColumn =>
  columns.find((column) => column.at === at) ?? { at, text: '', key: '', readings: [] };
