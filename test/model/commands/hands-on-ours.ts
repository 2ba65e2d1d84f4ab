// What people do in our own tabs by hand, on a phone perhaps: ticks, words, sorts, and lines of their own between the records.
import fc from 'fast-check';
import type { FileCell } from '../../../src/workbench/workbook-file.ts';
import { columnLetters, tabOf } from '../../support/workbook-cells.ts';
import { TABLE_NAMES, TABLES, type TableName } from '../book.ts';
import { type Deed, nth, recordAt, type Scene } from '../deed.ts';
import { SENT } from './buyers.ts';
import { OUTCOMES } from './tasks.ts';

type Act = Extract<Deed, { kind: 'hand' }>['act'];

/** Into the first row that bears the id: that one is the record. */
function fill(scene: Scene, table: TableName, id: string, header: string, cell: FileCell): string {
  const { tab, id: idHeader } = TABLES[table];
  const [heads = [], ...below] = tabOf(scene.book.dump, tab).cells;
  const row = below.findIndex((line) => line[heads.indexOf(idHeader)] === id) + 2;
  scene.hand.edit(tab, `${columnLetters(heads.indexOf(header) + 1)}${row}`, [[cell]]);
  return `${tab} ${id}: ${header} becomes ${JSON.stringify(cell)}`;
}

const into =
  (table: TableName, entry: (way: number) => readonly [string, FileCell]): Act =>
  (scene, [at, way = 0]) => {
    // What is written into a row that was taken back counts again, which is looked at elsewhere.
    const isGone = (id: string): boolean =>
      (scene.shape.tasks[id]?.gone ?? scene.shape.looks[id]?.gone) === true;
    const found = recordAt(scene, table, at, (_, id) => !isGone(id));
    return found === undefined ? null : fill(scene, table, found[0], ...entry(way));
  };

const tick = into('tasks', (way) => ['済', way % 4 !== 3]);
const word = into('tasks', (way) => ['結果', nth([...OUTCOMES, null, 'とまった'], way) ?? null]);
const putBack = into('tasks', (way) => ['再開済', way % 4 !== 3]);
const note = into(
  'tasks',
  (way) => nth([['メモ', '電話した'] as const, ['済にした人', 'さくら'] as const], way) ?? ['メモ', null],
);
const looked = into(
  'inspections',
  (way) =>
    nth(
      [['合格', 1] as const, ['合格', 5] as const, ['不合格', 1] as const, ['合格', null] as const],
      way,
    ) ?? ['合格', null],
);
const judged = into('inspections', (way) => ['説明どおり売れるか', way % 3 === 2 ? 'いいえ' : 'はい']);
const sent = into('drafts', (way) => ['送った', way % 3 !== 2]);
/** Most often of a text that was sent, which has to stay as it is. */
const rewrite: Act = (scene, [at, way = 0]) => {
  const wasSent = (id: string): boolean => scene.shape.drafts[id]?.state === '送信済';
  const found =
    recordAt(scene, 'drafts', at, (_, id) => wasSent(id)) ??
    (way % 2 === 0 ? recordAt(scene, 'drafts', at) : undefined);
  if (found === undefined) return null;
  return fill(scene, 'drafts', found[0], '文面', way % 5 === 4 ? null : `書き直した${way}`);
};
const heard = into(
  'contacts',
  (way) =>
    nth(
      [['回答', '問題あり'] as const, ['回答', '問題なし'] as const, ['確からしさ', '関係なし'] as const],
      way,
    ) ?? ['回答', null],
);
const told = into(
  'incidents',
  (way) =>
    nth(
      [['何が起きたか', '外れる'] as const, ['題名', '新しい題名'] as const, ['起きた場所', '倉庫'] as const],
      way,
    ) ?? ['題名', null],
);

const sort: Act = (scene, [at, way = 0]) => {
  const { tab } = TABLES[nth(TABLE_NAMES, at) ?? 'tasks'];
  const column = 1 + (way % 9);
  scene.hand.sort(tab, { column, ascending: way % 2 === 0, headerRow: 1 });
  return `${tab} is sorted by column ${column}${way % 2 === 0 ? '' : ', backwards'}`;
};

const lineBetween: Act = (scene, [at]) => {
  const { tab } = TABLES[nth(TABLE_NAMES, at) ?? 'tasks'];
  scene.hand.insertRows(tab, 2, 1);
  return `${tab} gets an empty line below its header`;
};

const numbers = fc.array(fc.nat({ max: 17 }), { minLength: 2, maxLength: 2 });

const deeds: Readonly<Record<string, readonly [number, Act]>> = {
  済: [4, tick],
  結果: [3, word],
  再開済: [2, putBack],
  メモ: [1, note],
  検品: [3, looked],
  説明どおり売れるか: [2, judged],
  送った: [2, sent],
  文面: [4, rewrite],
  回答: [1, heard],
  トラブル: [1, told],
  'a sort of ours': [2, sort],
  'a line between ours': [1, lineBetween],
};

export const HANDS_ON_OURS: readonly Deed[] = Object.entries(deeds).map(([name, [weight, act]]) => ({
  kind: 'hand',
  name,
  weight,
  args: numbers,
  act,
  // A way to a text that was sent, step by step.
  needs: name === '文面' ? [SENT] : [],
}));
