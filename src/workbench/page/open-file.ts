// A file that a person chose becomes a workbook, or a sentence that says what is wrong and where. Nothing
// of the open workbook is touched before the whole file was found sound.
import { readWorkbookFile } from '../check-workbook-file.ts';
import { sayFileProblemInJapanese } from '../say-file-problem.ts';
import type { WorkbookFile } from '../workbook-file.ts';
import { csvWorkbook } from './csv-file.ts';
import { decodeText } from './decode-text.ts';

export type Opened =
  | { readonly kind: 'workbook'; readonly title: string; readonly workbook: WorkbookFile }
  | { readonly kind: 'refused'; readonly sentence: string; readonly details: readonly string[] };

/** `now` is the clock given to a CSV, which has none of its own. A `.json` name means a workbook file. */
export function openFile(name: string, bytes: Uint8Array, now: string): Opened {
  // Excel's own files are ZIP archives, or compound files of older days.
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return refused(
      `「${name}」はExcelのファイルです。Excelで「CSV」として保存したものを開いてください。`,
      [],
    );
  }
  const decoded = decodeText(bytes);
  if (decoded.kind === 'unreadable') {
    return refused(
      `「${name}」の文字を読めません。UTF-8かShift_JIS(CP932)で保存したファイルを開いてください。`,
      [],
    );
  }
  return /\.json$/i.test(name) ? fromWorkbookFile(name, decoded.text) : fromCsv(name, decoded.text, now);
}

function fromWorkbookFile(name: string, text: string): Opened {
  const checked = readWorkbookFile(text);
  if (checked.kind === 'good') {
    return { kind: 'workbook', title: name.replace(/(\.workbook)?\.json$/i, ''), workbook: checked.value };
  }
  const said = checked.problems.map(sayFileProblemInJapanese);
  return refused(`「${name}」は開けません。${said[0] ?? ''}`, said);
}

function fromCsv(name: string, text: string, now: string): Opened {
  const title = name.replace(/\.(csv|tsv|txt)$/i, '');
  const csv = csvWorkbook(text, tabName(title), now);
  if (csv.kind === 'refused') return refused(`「${name}」は開けません。${csv.sentence}`, csv.details);
  return { kind: 'workbook', title, workbook: csv.workbook };
}

/** Signs that formulas cannot have in a tab's name are replaced; at most 100 characters, as in Sheets. */
function tabName(title: string): string {
  const name = title
    .replace(/[[\]*?:/\\']/g, '_')
    .trim()
    .slice(0, 100);
  return name === '' ? 'シート1' : name;
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function refused(sentence: string, details: readonly string[]): Opened {
  return { kind: 'refused', sentence: `${sentence}いまの表はそのままです。`, details };
}
