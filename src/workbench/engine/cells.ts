// Reading and writing cells. Reads take the cell matrix and the spilled cells as they lie there, since
// the engine's own getters give display text; writes go past the person's undo stack and are never parsed.
import { CellValueType, type ICellData, type IRange, type Nullable, type Worksheet } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Area, Book, CellRead, CellWrite } from './book.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import type { Tabs } from './tabs.ts';

const GENERAL = 'General';
const BLANK: CellRead = Object.freeze({ value: null, formula: null, pattern: GENERAL, spilled: false });

type Patch = Record<number, Record<number, ICellData>>;

/** The engine's range (from 0, ends included) of an area (from 1). */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row - 1,
    startColumn: area.column - 1,
    endRow: area.row + area.rows - 2,
    endColumn: area.column + area.columns - 2,
  };
}

/** The area (from 1) of an engine's range (from 0, ends included). */
export function areaOf(range: IRange): Area {
  return {
    row: range.startRow + 1,
    column: range.startColumn + 1,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/** Reads and writes of one book. An area outside the grid throws. */
export function cellsOf(open: OpenWorkbook, tabs: Tabs): Pick<Book, 'read' | 'write' | 'setPattern'> {
  const styles = open.workbook.getStyles();
  const patternOf = (style: ICellData['s']): string | undefined =>
    style == null ? undefined : (styles.get(style)?.n?.pattern ?? undefined);

  /** Patterns that hold for a whole row or column where the cell has none of its own. */
  const laneLookup = (sheet: Worksheet): ((row: number, column: number) => string) => {
    const { rowData, columnData } = sheet.getConfig();
    const styled =
      Object.values(rowData).some((row) => row?.s) || Object.values(columnData).some((one) => one?.s);
    if (!styled) return () => GENERAL;
    return (row, column) => patternOf(rowData[row]?.s) ?? patternOf(columnData[column]?.s) ?? GENERAL;
  };

  return {
    read: (id, area) => {
      const sheet = tabs.sheet(id);
      checkInside(sheet, area);
      const matrix = sheet.getCellMatrix().getMatrix();
      const spills = open.formulas.getArrayFormulaCellData()[open.unitId]?.[sheet.getSheetId()] ?? {};
      const lane = laneLookup(sheet);
      const patterns = new Map<unknown, string | undefined>();
      const cached = (style: ICellData['s']): string | undefined => {
        if (!patterns.has(style)) patterns.set(style, patternOf(style));
        return patterns.get(style);
      };
      const result: CellRead[][] = [];
      for (let row = area.row - 1; row < area.row - 1 + area.rows; row++) {
        const cells = matrix[row];
        const spilledCells = spills[row];
        const line: CellRead[] = [];
        for (let column = area.column - 1; column < area.column - 1 + area.columns; column++) {
          const cell = cells?.[column];
          const spilled = spilledCells?.[column];
          if (cell == null && spilled == null) {
            const pattern = lane(row, column);
            line.push(pattern === GENERAL ? BLANK : { ...BLANK, pattern });
            continue;
          }
          const formula =
            cell?.f || cell?.si
              ? open.formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), open.unitId)
              : null;
          const shown = formula === null && spilled != null ? spilled : cell;
          line.push({
            value: contentOf(shown),
            formula: formula || null,
            pattern: cached(cell?.s) ?? cached(spilled?.s) ?? lane(row, column),
            spilled: formula === null && spilled != null,
          });
        }
        result.push(line);
      }
      return result;
    },

    write: (id, row, column, cells) => {
      const sheet = tabs.sheet(id);
      const columns = Math.max(0, ...cells.map((line) => line.length));
      if (columns === 0) return;
      checkInside(sheet, { row, column, rows: cells.length, columns });
      const matrix = sheet.getCellMatrix().getMatrix();
      const patch: Patch = {};
      let touched = false;
      cells.forEach((line, down) => {
        const into: Record<number, ICellData> = {};
        const present = matrix[row - 1 + down];
        line.forEach((cell, right) => {
          if (cell === undefined) return;
          const data = cellData(cell, present?.[column - 1 + right]);
          if (data === undefined) return;
          into[column - 1 + right] = data;
          touched = true;
        });
        patch[row - 1 + down] = into;
      });
      if (touched) open.run(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue: patch });
    },

    setPattern: (id, area, pattern) => {
      styleArea(open, tabs.sheet(id), area, { n: { pattern } });
    },
  };
}

/** Merges a style into every cell of an area, whose values stay. */
export function styleArea(open: OpenWorkbook, sheet: Worksheet, area: Area, style: object): void {
  checkInside(sheet, area);
  const patch: Record<number, Record<number, object>> = {};
  for (let row = area.row - 1; row < area.row - 1 + area.rows; row++) {
    const line: Record<number, object> = {};
    for (let column = area.column - 1; column < area.column - 1 + area.columns; column++) {
      line[column] = { s: style };
    }
    patch[row] = line;
  }
  open.run(SetRangeValuesMutation.id, {
    subUnitId: sheet.getSheetId(),
    cellValue: patch,
    trigger: STYLE_ONLY,
  });
}

/** The engine recalculates nothing for changes that carry this trigger. */
const STYLE_ONLY = 'sheet.command.set-style';

function checkInside(sheet: Worksheet, area: Area): void {
  const fits =
    area.row >= 1 &&
    area.column >= 1 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows - 1 <= sheet.getRowCount() &&
    area.column + area.columns - 1 <= sheet.getColumnCount();
  if (!fits) {
    const { row, column, rows, columns } = area;
    throw new RangeError(
      `${rows} x ${columns} cells from row ${row}, column ${column} do not lie inside ${sheet.getName()} ` +
        `(${sheet.getRowCount()} x ${sheet.getColumnCount()}).`,
    );
  }
}

/**
 * What must be said to turn the old cell into the new one; nothing for a blank that stays blank. A blank and
 * an empty text are the same: Sheets knows no cell that holds an empty literal. Only what is there is taken
 * away, since each removal costs the engine as much as a write.
 */
function cellData(cell: CellWrite, old: Nullable<ICellData>): ICellData | undefined {
  const data: ICellData = {};
  if (old?.si != null) data.si = null;
  if (old?.p != null) data.p = null;
  if (cell.pattern !== undefined) data.s = { n: { pattern: cell.pattern } };
  if ('formula' in cell) {
    data.f = cell.formula;
    if (old?.v != null) data.v = null;
    return data;
  }
  if (old?.f != null) data.f = null;
  const { value } = cell;
  if (value === null || value === '') {
    if (old == null && cell.pattern === undefined) return undefined;
    data.v = null;
  } else if (typeof value === 'boolean') {
    data.v = value ? 1 : 0;
    data.t = CellValueType.BOOLEAN;
  } else {
    data.v = value;
    data.t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
  }
  return data;
}

function contentOf(cell: Nullable<ICellData>): CellRead['value'] {
  if (cell == null) return null;
  if (cell.p) return richText(cell.p.body?.dataStream ?? '');
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  if (t === CellValueType.NUMBER && typeof v === 'string') return Number(v);
  return v;
}

/** Text typed in the page with several lines or styles; the engine ends it with its own marks. */
function richText(stream: string): string {
  return stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
