// 検品 filled by hand, on a phone perhaps: counts, or one answer for what is left, and what is written beside it.
import { describe, expect, it } from 'vitest';
import { afterTaking, handRow, takenFrom } from '../support/hand-rows.ts';
import { BOX, begun, type Desk, FIVE, judge, lineOf, ONE } from '../support/inspection-shop.ts';

const fill = (desk: Desk, hold: typeof FIVE, cells: Parameters<typeof handRow>[2]) => [
  handRow('inspections', lineOf(desk, hold).id, cells),
];
const filledIn = (desk: Desk, hold: typeof FIVE, cells: Parameters<typeof handRow>[2]) => {
  const id = lineOf(desk, hold).id;
  const shop = afterTaking(desk.shop, fill(desk, hold, cells));
  const line = shop.records.inspections.find((one) => one.id === id);
  return { line, incident: shop.records.incidents[0] };
};

describe('counts', () => {
  it('in several boxes are one statement and finish the line', () => {
    const { line, incident } = filledIn(begun(), FIVE, { 合格: 3, 手直し: '1', 不合格: '１個' });
    expect(line).toMatchObject({
      passed: 3,
      rework: 1,
      failed: 1,
      left: 0,
      state: 'FINISHED',
      inspector: 'みき',
    });
    expect(line).toMatchObject({ conformity: 'NOT_CONFORM', answer: 'NO' });
    expect(incident?.inspected).toBe('5/7');
    expect(line?.takenIn).toContain('合格→3');
  });

  it('may be half of it', () =>
    expect(filledIn(begun(), FIVE, { 合格: 2 }).line).toMatchObject({ passed: 2, left: 3, state: 'OPEN' }));

  it('with 処置 and 見た人 beside them are taken together', () =>
    expect(
      filledIn(begun(), ONE, { 不合格: 1, 処置: '廃棄', 見た人: 'はな', 不具合: 'きず' }).line,
    ).toMatchObject({
      failed: 1,
      disposition: 'SCRAP',
      inspector: 'はな',
      defects: 'きず',
      state: 'FINISHED',
    }));

  it.each([
    ['more than there are', { 合格: 6 }, '数が見る数と合いません'],
    ['less than none', { 合格: -1 }, '数が見る数と合いません'],
    ['half a piece', { 合格: 0.5 }, '数が見る数と合いません'],
    ['words', { 合格: 'たぶん全部' }, '合格'],
  ])('that are %s wait in their cells', (_, cells, sentence) => {
    const desk = begun();
    const taken = takenFrom(desk.shop, fill(desk, FIVE, cells));
    expect(taken).toMatchObject({ taken: 0, unclear: 1 });
    const told = taken.plan?.changes.find(({ field }) => field === 'takenIn')?.after;
    expect(told).toContain(sentence);
    expect(taken.plan?.changes.every(({ field }) => field === 'takenIn')).toBe(true);
  });
});

describe('one answer', () => {
  it.each([
    ['はい', { passed: 5, conformity: 'CONFORMS' }],
    ['直せば売れる', { rework: 5, conformity: 'DEGRADED' }],
    ['説明や値段を変えれば売れる', { reworded: 5, conformity: 'NOT_CONFORM' }],
    ['いいえ', { failed: 5, conformity: 'NOT_CONFORM' }],
  ])('%s counts for all that is left', (word, found) =>
    expect(filledIn(begun(), FIVE, { 説明どおり売れるか: word }).line).toMatchObject({ ...found, left: 0 }),
  );

  it('迷う judges nothing', () =>
    expect(filledIn(begun(), BOX, { 説明どおり売れるか: '迷う' }).line).toMatchObject({
      left: 1,
      state: 'OPEN',
      answer: 'UNSURE',
    }));

  it('that nobody knows waits', () => {
    const desk = begun();
    expect(takenFrom(desk.shop, fill(desk, BOX, { 説明どおり売れるか: 'まあまあ' })).unclear).toBe(1);
  });
});

describe('a finished line', () => {
  it.each([
    ['counts', { 合格: 0, 不合格: 1 }],
    ['an answer', { 説明どおり売れるか: 'いいえ' }],
    ['notes', { メモ: 'やっぱり' }],
    ['another name', { 見た人: 'はな' }],
  ])('takes no %s: they are put back, and it is said', (_, cells) => {
    const desk = begun();
    judge(desk, ONE, { answer: 'YES' });
    const before = desk.shop.records.inspections;
    const taken = takenFrom(desk.shop, fill(desk, ONE, cells));
    expect(taken).toMatchObject({ taken: 0, refused: 1, unclear: 0 });
    const shop = afterTaking(desk.shop, fill(desk, ONE, cells));
    const plain = (lines: typeof before) => lines.map((line) => ({ ...line, takenIn: '' }));
    expect(plain(shop.records.inspections)).toEqual(plain(before));
    expect(shop.records.inspections.map(({ takenIn }) => takenIn).join('')).toContain('もう終わっています');
  });
});

it('notes of a line that is open are kept as they are written', () =>
  expect(
    filledIn(begun(), FIVE, { メモ: ' 右だけ ', 写真: 'a.jpg', '新しい説明・値段': '片耳用' }).line,
  ).toMatchObject({
    note: '右だけ',
    photo: 'a.jpg',
    newText: '片耳用',
    left: 5,
  }));
