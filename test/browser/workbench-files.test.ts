// Own tables in the page: CSV in the encodings that sellers have, workbook files, and what is refused.
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  cell,
  choose,
  openOwnFile,
  openRoom,
  type Room,
  ready,
  type Visit,
  visit,
} from '../support/workbench-room.ts';

const PATIENCE = 60_000;
/** 「管理番号,商品名」, 「00012,真鍮ピアス①髙」 and a line with 1-2 and =1+1, as CP932 has them. */
const CP932 = Buffer.from(
  '8ac7979d94d48d862c8fa4956996bc0d0a30303031322c905ee84a8373834183588740eee00d0a312d322c3d312b310d0a',
  'hex',
);

let room: Room;
let here: Visit;
beforeAll(async () => {
  room = await openRoom();
}, 120_000);
afterAll(() => room.close());
beforeEach(async () => {
  here = await visit(room);
}, PATIENCE);
afterEach(() => here.context.close());

it('opens a UTF-8 CSV with every value as it is written', { timeout: PATIENCE }, async () => {
  const { page } = here;
  const text = '\uFEFF管理番号,商品名,個数\r\n00012,"改行\nあり, ""引用"" あり",1-2\r\n=1+1,TRUE,\r\n';
  await openOwnFile(page, '在庫 2026.csv', Buffer.from(text));
  await page.getByRole('heading', { name: '在庫 2026' }).waitFor();
  const read = [];
  for (const a1 of ['A1', 'A2', 'B2', 'C2', 'A3', 'B3', 'C3']) read.push(await cell(page, a1));
  expect(read).toEqual(['管理番号', '00012', '改行\nあり, "引用" あり', '1-2', '=1+1', 'TRUE', '']);
  await page.getByText('このブラウザに保存済み').waitFor();
  await page.reload();
  await ready(page);
  expect(await cell(page, 'A2')).toBe('00012');
});

it('opens a CP932 CSV, also with letters that only CP932 has', { timeout: PATIENCE }, async () => {
  await openOwnFile(here.page, 'zaiko.csv', CP932);
  await here.page.getByRole('heading', { name: 'zaiko' }).waitFor();
  expect(await cell(here.page, 'A1')).toBe('管理番号');
  expect(await cell(here.page, 'A2')).toBe('00012');
  expect(await cell(here.page, 'B2')).toBe('真鍮ピアス①髙');
});

it.each([
  ['zaiko.xlsx', Buffer.from('PK\u0003\u0004rest'), 'Excelのファイル'],
  ['broken.csv', Buffer.from('a,b\n"c"d,e\n'), '引用符'],
  ['noise.csv', Buffer.from([0x81, 0xff, 0xfd, 0x80]), '文字を読めません'],
  ['empty.csv', Buffer.from(''), '空です'],
  ['broken.workbook.json', Buffer.from('{"timeZone":"Asia/Tokyo",\n "locale": }'), '2行目'],
  [
    'odd.json',
    Buffer.from(
      '{"timeZone":"Asia/Tokyo","locale":"ja_JP","now":"2026-11-20T09:00:00+09:00","tabs":[{"name":"x","cells":[[{"q":1}]]}]}',
    ),
    'cells[0][0]',
  ],
])(
  'refuses %s with a sentence and leaves the open table alone',
  { timeout: PATIENCE },
  async (name, bytes, said) => {
    const { page } = here;
    await openOwnFile(page, name, bytes);
    const notice = page.locator('#notice');
    await notice.getByText('いまの表はそのままです').waitFor();
    expect(await notice.textContent()).toContain(said);
    expect(await page.locator('#title').textContent()).toBe('店A(1枚の商品管理表)');
    expect(await cell(page, 'A4')).toBe('00001');
  },
);

it('saves a workbook file that opens again as the same', { timeout: PATIENCE }, async () => {
  const { page } = here;
  const waiting = page.waitForEvent('download');
  await choose(page, 'ファイル', '保存する');
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('店A(1枚の商品管理表).workbook.json');
  const bytes = await readFile(await download.path());
  await openOwnFile(page, 'mine.workbook.json', bytes);
  await page.getByRole('heading', { name: 'mine' }).waitFor();
  const again = page.waitForEvent('download');
  await choose(page, 'ファイル', '保存する');
  const second = JSON.parse(await readFile(await (await again).path(), 'utf8'));
  const first = JSON.parse(bytes.toString('utf8'));
  expect(second.tabs).toEqual(first.tabs);
});

it('asks before a changed table is replaced', { timeout: PATIENCE }, async () => {
  const { page } = here;
  await choose(page, 'トメル', '印を付ける');
  await choose(page, 'ファイル', '見本の店を選ぶ', '店B');
  await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).click();
  expect(await page.locator('#title').textContent()).toBe('店A(1枚の商品管理表)');
  await choose(page, 'ファイル', '見本の店を選ぶ', '店B');
  await page.getByRole('dialog').getByRole('button', { name: '開く' }).click();
  await page.getByRole('heading', { name: '店B' }).waitFor();
  expect(await cell(page, 'A1')).toBe('SKU');
});
