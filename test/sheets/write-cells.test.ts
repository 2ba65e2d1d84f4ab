// Which cells of an owned tab a change touches: those of a person one by one, the others as a block.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellIn, type CellOut, cellText } from '../../src/sheets/cell.ts';
import type { Sheet } from '../../src/sheets/grid.ts';
import { type Columns, writeCells } from '../../src/sheets/write-cells.ts';

type Write = { readonly a1: string; readonly cells: readonly (readonly CellOut[])[] };

const letter = (column: number): string => String.fromCharCode(64 + column);

/** Notes every write: a block as `C4:D5`, a list as the joined areas. */
function watched(): { readonly sheet: Sheet; readonly writes: Write[] } {
  const writes: Write[] = [];
  const sheet = {
    getRange: (row: number, column: number, rows: number, columns: number) => ({
      setValues: (cells: readonly (readonly CellOut[])[]) =>
        writes.push({
          a1: `${letter(column)}${row}:${letter(column + columns - 1)}${row + rows - 1}`,
          cells,
        }),
    }),
    getRangeList: (areas: readonly string[]) => ({
      setValue: (cell: CellOut) => writes.push({ a1: areas.join(), cells: [[cell]] }),
    }),
  };
  return { sheet: sheet as unknown as Sheet, writes };
}

/** Rows from the second on, the id in the first column; `wanted` by id and column. */
function write(
  rows: readonly (readonly CellIn[])[],
  wanted: Readonly<Record<string, Readonly<Record<number, CellOut>>>>,
  columns: Columns,
): readonly Write[] {
  const { sheet, writes } = watched();
  const hit = rows
    .map((cells, at) => (wanted[String(cells[0])] === undefined ? -1 : at))
    .filter((at) => at >= 0);
  writeCells({ sheet, left: 1, rows, wanted: (cells, at) => wanted[String(cells[0])]?.[at] }, hit, columns);
  return writes;
}

const ROWS: readonly (readonly CellIn[])[] = [
  ['a', false, '', 'x'],
  ['b', true, 'メモ', 'y'],
  ['c', false, '', 'z'],
  ['d', false, '', 'w'],
];

describe('cells of a person', () => {
  it('of several rows are written one by one, those of one value at once, and no other row', () => {
    const done = { 2: true };
    expect(write(ROWS, { a: done, c: done, d: done }, { filled: [2], ours: [] })).toEqual([
      { a1: 'B2:B2,B4:B5', cells: [[true]] },
    ]);
  });

  it('that hold what is wanted are not written', () => {
    expect(
      write(ROWS, { a: { 2: true }, b: { 2: true, 3: cellText('メモ') } }, { filled: [2, 3], ours: [] }),
    ).toEqual([{ a1: 'B2:B2', cells: [[true]] }]);
  });

  it('of one row are written side by side, a cell that is to stay left out', () => {
    expect(write(ROWS, { c: { 2: true, 4: cellText('v') } }, { filled: [2, 3], ours: [4] })).toEqual([
      { a1: 'B4:B4', cells: [[true]] },
      { a1: 'D4:D4', cells: [["'v"]] },
    ]);
  });

  it('are written as a block where every row gets another value', () => {
    const rows = Array.from({ length: 8 }, (_, at): readonly CellIn[] => [`r${at}`, `old ${at}`]);
    const wanted = Object.fromEntries(rows.map(([id], at) => [String(id), { 2: cellText(`new ${at}`) }]));
    expect(write(rows, wanted, { filled: [2], ours: [] }).map(({ a1 }) => a1)).toEqual(['B2:B9']);
  });

  it('that hold moments are grouped by the moment', () => {
    const moment = (): Date => new Date(1_795_132_800_000);
    const rows = [
      ['a', ''],
      ['b', ''],
    ];
    expect(write(rows, { a: { 2: moment() }, b: { 2: moment() } }, { filled: [2], ours: [] })).toEqual([
      { a1: 'B2:B3', cells: [[moment()]] },
    ]);
  });
});

describe('cells of Tomeru', () => {
  it('go in as one block, the rows between with what they held', () => {
    expect(
      write(ROWS, { a: { 4: cellText('1') }, c: { 4: cellText('2') } }, { filled: [], ours: [4] }),
    ).toEqual([{ a1: 'D2:D4', cells: [["'1"], ["'y"], ["'2"]] }]);
  });
});

it('whatever is wanted stands there afterwards, and nothing else has changed', () => {
  const value = fc.constantFrom<CellOut>('', true, false, 7, cellText('a'), cellText('=b'), cellText('c'));
  const place = (a1: string): readonly (readonly [row: number, column: number])[] =>
    a1.split(',').flatMap((area) => {
      const found = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(area);
      const [, left = 'A', top = '1', right = 'A', bottom = '1'] = found ?? [];
      const cells: [number, number][] = [];
      for (let row = Number(top); row <= Number(bottom); row += 1)
        for (let column = left.charCodeAt(0) - 64; column <= right.charCodeAt(0) - 64; column += 1)
          cells.push([row, column]);
      return cells;
    });
  const stored = (cell: CellOut): CellIn => (typeof cell === 'string' ? cell.replace(/^'/, '') : cell);
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          now: fc.array(value, { minLength: 3, maxLength: 3 }),
          wanted: fc.option(fc.array(value, { minLength: 3, maxLength: 3 })),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      (lines) => {
        const rows = lines.map(({ now }, at): CellIn[] => [`r${at}`, ...now.map(stored)]);
        const wanted = Object.fromEntries(
          lines.flatMap(({ wanted: then }, at) =>
            then === null
              ? []
              : [[`r${at}`, Object.fromEntries(then.map((cell, column) => [column + 2, cell]))]],
          ),
        );
        const after = rows.map((line) => [...line]);
        for (const { a1, cells } of write(rows, wanted, { filled: [2, 4], ours: [3] })) {
          const width = cells[0]?.length ?? 1;
          place(a1).forEach(([row, column], at) => {
            const cell = cells[Math.floor(at / width)]?.[at % width] ?? cells[0]?.[0] ?? '';
            const line = after[row - 2];
            if (line !== undefined) line[column - 1] = stored(cell);
          });
        }
        const expected = rows.map((line, at) => {
          const then = lines[at]?.wanted;
          return then === null || then === undefined ? line : [line[0], ...then.map(stored)];
        });
        expect(after).toEqual(expected);
      },
    ),
  );
});
