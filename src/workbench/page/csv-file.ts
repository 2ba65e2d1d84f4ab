// A seller's own CSV becomes a workbook of one tab. Every value stays the text that stands in the file:
// 「00012」 keeps its zeros and 「1-2」 is no date, because what the seller wrote is what has to be found again.
import Papa from 'papaparse';
import type { FileCell, WorkbookFile } from '../workbook-file.ts';

export type Csv =
  | { readonly kind: 'workbook'; readonly workbook: WorkbookFile }
  | { readonly kind: 'refused'; readonly sentence: string; readonly details: readonly string[] };

/** Sheets' limit on cells of a spreadsheet. */
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;

/** `now` is the clock of the new workbook, ISO 8601 with offset. Japanese zone and locale. */
export function csvWorkbook(text: string, tab: string, now: string): Csv {
  const parsed = Papa.parse<string[]>(text, { delimitersToGuess: [',', '\t', ';'], skipEmptyLines: false });
  const broken = parsed.errors.filter((error) => error.type !== 'Delimiter');
  if (broken.length > 0) {
    return {
      kind: 'refused',
      sentence: 'CSVの引用符(")の組が合わない行があり、列を正しく分けられません。',
      details: broken.slice(0, 20).map((error) => `${(error.row ?? 0) + 1}行目: ${error.message}`),
    };
  }
  const rows = withoutLastEmptyLine(parsed.data);
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) return { kind: 'refused', sentence: 'ファイルが空です。', details: [] };
  if (columns > MOST_COLUMNS || columns * rows.length > MOST_CELLS) {
    return {
      kind: 'refused',
      sentence: '表が大きすぎて、スプレッドシートに入りません。',
      details: [`${rows.length}行 × ${columns}列`],
    };
  }
  const cells = rows.map((row) => row.map(asCell));
  return {
    kind: 'workbook',
    workbook: { timeZone: 'Asia/Tokyo', locale: 'ja_JP', now, tabs: [{ name: tab, cells }] },
  };
}

function asCell(text: string): FileCell {
  return text === '' ? null : text;
}

function withoutLastEmptyLine(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.at(-1);
  return last !== undefined && last.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}
