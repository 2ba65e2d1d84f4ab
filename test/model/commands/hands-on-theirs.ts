// What a seller does on the tabs of goods and transactions by hand: edits, copies, new and deleted rows, sorts, and our columns
// typed over or wiped.
import fc from 'fast-check';
import type { FileCell } from '../../../src/workbench/workbook-file.ts';
import { columnLetters, tabOf } from '../../support/workbook-cells.ts';
import { type Row, text } from '../book.ts';
import { type Deed, nth, recordAt, rowAt, type Scene } from '../deed.ts';
import { GOODS, GOODS_HEADERS, SALES, SALES_HEADERS, TAG } from '../model-shop.ts';
import { GOODS_WORDS, SALES_WORDS } from '../row-facts.ts';
import { whereHeld } from '../where-held.ts';
import { GOODS_DECIDED } from './goods-decided.ts';

const tabAt = (at: number | undefined): string => ((at ?? 0) % 3 === 2 ? SALES : GOODS);

const headersOf = ({ book }: Scene, tab: string): readonly string[] =>
  (tabOf(book.dump, tab).cells[0] ?? []).map((cell) => text(cell));

const columnOf = (scene: Scene, tab: string, header: string): number => {
  const at = headersOf(scene, tab).indexOf(header);
  if (at < 0) throw new Error(`No column ${header} on ${tab}.`);
  return at + 1;
};

function write(scene: Scene, row: Row, header: string, cell: FileCell): string {
  scene.hand.edit(row.tab, `${columnLetters(columnOf(scene, row.tab, header))}${row.at}`, [[cell]]);
  return `${row.tab} ${row.tag}: ${header} becomes ${JSON.stringify(cell)}`;
}

type Act = Extract<Deed, { kind: 'hand' }>['act'];

const onRow =
  (act: (scene: Scene, row: Row, way: number) => string | null): Act =>
  (scene, [tab, at, way = 0]) => {
    const row = rowAt(scene, tabAt(tab), at);
    return row === undefined ? null : act(scene, row, way);
  };

const restate = onRow((scene, row, way) =>
  row.tab === SALES
    ? write(scene, row, '進捗', nth(SALES_WORDS, way) || null)
    : write(scene, row, 'ステータス', nth(GOODS_WORDS, way) || null),
);

const sell = onRow((scene, row, way) =>
  row.tab === SALES
    ? null
    : write(scene, row, '販売日', way % 2 === 0 ? { d: '2026-11-19T00:00:00+09:00' } : null),
);

const recount = onRow((scene, row, way) =>
  write(scene, row, row.tab === SALES ? '個数' : '在庫数', nth([0, 1, 2, 4, null], way) ?? null),
);

/** What is gone for good is taken off the stock, or all but one of it. */
const takeOffStock: Act = (scene, [at = 0, way = 0]) => {
  const found = recordAt(scene, 'holds', at, (_, id) => {
    const hold = scene.shape.holds[id];
    return hold !== undefined && hold.ended > hold.offStock;
  });
  const [row, ...more] =
    found === undefined ? [] : whereHeld(scene.book, found[1], scene.known.get(found[0])).must;
  const count = row?.theirs.在庫数;
  const hold = scene.shape.holds[found?.[0] ?? ''];
  if (row === undefined || more.length > 0 || hold === undefined || typeof count !== 'number') return null;
  const off = hold.ended - hold.offStock - (way % 3 === 2 ? 1 : 0);
  return write(scene, row, '在庫数', Math.max(0, count - off));
};

/** What lasts of a row, which is how one without a key is known again. */
const rename = onRow((scene, row, way) =>
  write(
    scene,
    row,
    row.tab === SALES ? '落札者/購入者' : '商品',
    nth(['真鍮ピアス', '銀の皿', '真鍮ピアス しずく', 'ねこ屋'], way) ?? null,
  ),
);

const rekey = onRow((scene, row, way) =>
  write(
    scene,
    row,
    row.tab === SALES ? '取引番号' : 'SKU',
    nth(row.tab === SALES ? ['T1', 'T8', null] : ['A-1', 'Ａ-2', 'E-1', null], way) ?? null,
  ),
);

const wipe = onRow((scene, row, way) =>
  write(
    scene,
    row,
    nth([row.tab === SALES ? '発送停止' : '停止', 'トラブルID', '緊急度'], way) ?? '',
    way % 4 === 3 ? '要停止' : null,
  ),
);

const wipeId = onRow((scene, row) =>
  headersOf(scene, row.tab).includes('トメルID') ? write(scene, row, 'トメルID', null) : null,
);

const nextTag = ({ book }: Scene): string =>
  `#n${1 + Math.max(0, ...book.rows.map(({ tag }) => Number(/^#n(\d+)$/.exec(tag)?.[1] ?? 0)))}`;

const footOf = ({ book }: Scene, tab: string): number => tabOf(book.dump, tab).cells.length + 1;

/** To the foot of the tab, with our cells or without. */
const copy = onRow((scene, row, way) => {
  const { cells } = tabOf(scene.book.dump, row.tab);
  const width = (row.tab === SALES ? SALES_HEADERS : GOODS_HEADERS).length;
  const line = (cells[row.at - 1] ?? []).slice(0, way % 2 === 0 ? width : undefined);
  const tag = nextTag(scene);
  const tagged = line.map((cell, at) => (at + 1 === columnOf(scene, row.tab, TAG) ? tag : cell));
  scene.hand.edit(row.tab, `A${footOf(scene, row.tab)}`, [tagged]);
  return `${row.tab} ${row.tag} is copied to ${tag}${way % 2 === 0 ? '' : ', our cells too'}`;
});

/** Above the row. */
const insert = onRow((scene, row, way) => {
  const tag = nextTag(scene);
  scene.hand.insertRows(row.tab, row.at, 1);
  const cells: FileCell[] =
    row.tab === SALES
      ? [`T${tag}`, 'メルカリ', nth(['A-1', 'A-2', 'D-1'], way) ?? null, 1, 'みどり', '発送待ち', tag]
      : [
          way % 2 === 0 ? `Z${tag}` : null,
          '真鍮ピアス',
          'L9',
          '彫金室',
          null,
          3,
          'ラクマ',
          '出品中',
          null,
          tag,
        ];
  scene.hand.edit(row.tab, `A${row.at}`, [cells]);
  return `${row.tab} ${tag} is put in above ${row.tag}`;
});

/** A few rows always stay. */
const remove = onRow((scene, row) => {
  if (scene.book.rows.filter(({ tab }) => tab === row.tab).length < 4) return null;
  scene.hand.deleteRows(row.tab, row.at, 1);
  return `${row.tab} ${row.tag} is deleted`;
});

/** By any column, with our columns, or leaving them behind as a filter's sort does. */
const sort: Act = (scene, [tab, at = 0, way = 0]) => {
  const name = tabAt(tab);
  const width = (name === SALES ? SALES_HEADERS : GOODS_HEADERS).length;
  const column = 1 + (at % width);
  const ascending = way % 2 === 0;
  const whole = way % 4 < 2;
  const range = `A1:${columnLetters(width)}${footOf(scene, name) - 1}`;
  scene.hand.sort(name, { column, ascending, headerRow: 1, ...(whole ? {} : { range }) });
  return `${name} is sorted by column ${column}${ascending ? '' : ', backwards'}${whole ? '' : ', our columns stay'}`;
};

const numbers = fc.array(fc.nat({ max: 11 }), { minLength: 3, maxLength: 3 });

const deeds: Readonly<Record<string, readonly [number, Act]>> = {
  'another state': [3, restate],
  'a day of sale': [1, sell],
  'another count': [2, recount],
  'the stock put right': [7, takeOffStock],
  'another name': [2, rename],
  'another key': [1, rekey],
  'our mark by hand': [2, wipe],
  'our id wiped': [1, wipeId],
  'a copy': [3, copy],
  'a new row': [2, insert],
  'a row deleted': [2, remove],
  'a sort': [3, sort],
};

export const HANDS_ON_THEIRS: readonly Deed[] = Object.entries(deeds).map(([name, [weight, act]]) => ({
  kind: 'hand',
  name,
  weight,
  args: numbers,
  act,
  // As long as nothing is gone for good, something is thrown away instead.
  needs: name === 'the stock put right' ? GOODS_DECIDED : [],
}));
