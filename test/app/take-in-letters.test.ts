// 定型文 and 参照データ filled by hand.
import { describe, expect, it } from 'vitest';
import { startOfDay } from '../../src/domain/instant.ts';
import { LETTERS, type LetterId } from '../../src/domain/letters/standard-letters.ts';
import { afterTaking, handRow, takenFrom } from '../support/hand-rows.ts';
import { letterIn, letterShop, ruleIn } from '../support/letter-shop.ts';
import { MORNING, type Shop, worldOf } from '../support/small-world.ts';

const ID: LetterId = 'thanks';
const RULE = 'auto-complete.MERCARI';

type Cells = Parameters<typeof handRow>[2];
const letter = (cells: Cells) => handRow('letters', ID, cells);
const rule = (cells: Cells) => handRow('rules', RULE, cells);
const letterAfter = (cells: Cells, shop: Shop = letterShop()) =>
  letterIn(afterTaking(shop, [letter(cells)]), ID);
const ruleAfter = (cells: Cells, shop: Shop = letterShop()) => ruleIn(afterTaking(shop, [rule(cells)]), RULE);

describe('定型文', () => {
  it('本文 and 名前: the seller’s own from then on, with all that follows', () => {
    const after = letterAfter({ 名前: '夜のお礼', 本文: '{{宛名}}\nありがとうございました。' });
    expect(after).toMatchObject({
      name: '夜のお礼',
      full: '{{宛名}}\nありがとうございました。',
      version: LETTERS[ID].version + 1,
      origin: '自分で',
      example: '見本様\nありがとうございました。',
      takenIn: '11/20 09:00 名前→夜のお礼、本文→{{宛名}} ありがとうございました。',
    });
  });

  it('both texts at once are two versions; the name alone is none', () => {
    expect(letterAfter({ 本文: 'あ', 短い本文: 'い' }).version).toBe(LETTERS[ID].version + 2);
    expect(letterAfter({ 名前: 'べつの名前' })).toMatchObject({
      version: LETTERS[ID].version,
      origin: '標準',
    });
  });

  it('places that no letter may have are taken in, said beside, and a fault', () => {
    const shop = letterShop();
    const { plan, notes, taken } = takenFrom(shop, [letter({ 短い本文: '{{名まえ}}さんへ' })]);
    expect(taken).toBe(1);
    expect(notes).toContain(
      '定型文「お礼」の「{{名まえ}}」は、使えることばにありません。直すまで、この定型文からは連絡文を作れません。',
    );
    const after = afterTaking(shop, [letter({ 短い本文: '{{名まえ}}さんへ' })]);
    expect(plan?.changes.length).toBeGreaterThan(0);
    expect(letterIn(after, ID)).toMatchObject({
      short: '{{名まえ}}さんへ',
      takenIn:
        '11/20 09:00 短い本文→{{名まえ}}さんへ(「{{名まえ}}」は使えることばにないので、直すまで連絡文を作れません)',
      check: '直してください: 「{{名まえ}}」は、使えることばにありません。このままでは連絡文を作れません。',
    });
    expect(worldOf(after).letter(ID).short).toBe('{{名まえ}}さんへ');
  });

  it('what the linter minds stands in 文面チェック', () => {
    expect(letterAfter({ 本文: 'LINEで連絡をください。' }).check).toContain('直してください');
  });

  it('使う and 見直す日', () => {
    const after = letterAfter({ 使う: false, 見直す日: '2026/12/24 18:00' });
    expect(after).toMatchObject({ used: false, reviewOn: startOfDay(Date.parse('2026-12-24T12:00+09:00')) });
    expect(
      letterAfter({ 見直す日: '' }, letterShop({ letter: { id: ID, reviewOn: MORNING } })).reviewOn,
    ).toBe(null);
  });

  it.each([
    ['本文', '「本文」を空にしたことは、取り込めません。「本文」を書いてください。元の値に戻しました。'],
    ['名前', '「名前」を空にしたことは、取り込めません。「名前」を書いてください。元の値に戻しました。'],
  ])('%s made blank is put back', (header, sentence) => {
    const { refused } = takenFrom(letterShop(), [letter({ [header]: '' })]);
    expect(refused).toBe(1);
    expect(letterAfter({ [header]: '' })).toMatchObject({
      full: LETTERS[ID].full,
      name: LETTERS[ID].name,
      takenIn: `11/20 09:00 ${sentence}`,
    });
  });

  it.each([
    [{ 見直す日: 'そのうち' }, '「見直す日」の「そのうち」が読めません。'],
    [{ 使う: 'たぶん' }, '「使う」の「たぶん」が読めません。'],
    [{ 本文: '#ERROR!' }, '「本文」が式のまちがい(#ERROR!)になっています。'],
    [{ 本文: '長'.repeat(5001) }, '「本文」が長すぎます。5000文字までに短くしてください。'],
    [{ 名前: '長'.repeat(201) }, '「名前」が長すぎます。200文字までに短くしてください。'],
  ])('what cannot be understood waits: case %#', (cells: Cells, sentence) => {
    expect(takenFrom(letterShop(), [letter(cells)])).toMatchObject({ unclear: 1, taken: 0 });
    const after = letterAfter(cells);
    expect(after.takenIn).toContain(`まだ取り込んでいません。${sentence}`);
    expect(after).toMatchObject({ full: LETTERS[ID].full, used: true, reviewOn: null });
  });
});

describe('参照データ', () => {
  it('値 as a person types it', () => {
    expect(ruleAfter({ 値: '１０日' })).toMatchObject({ value: '10', own: true });
    expect(ruleAfter({ 値: 12 })).toMatchObject({ value: '12', own: true });
    const after = afterTaking(letterShop(), [rule({ 値: '10' })]);
    expect(worldOf(after).reference().rules.get(RULE)).toMatchObject({ value: 10, own: true });
  });

  it('a value that does not fit waits in its cell, and the one before counts', () => {
    const after = ruleAfter({ 値: 'そのうち' });
    expect(after).toMatchObject({
      value: '9',
      own: false,
      takenIn:
        'まだ取り込んでいません。「値」の「そのうち」が読めません。「数字(日)」で書いてください。それまでは、前の値で数えます。',
    });
  });

  it('説明, 手順, 出典, 確認した日', () => {
    expect(
      ruleAfter({ 説明: 'うちの説明', 手順: '見る', 出典: '公式', 確認した日: '2026/11/30' }),
    ).toMatchObject({
      say: 'うちの説明',
      steps: '見る',
      source: '公式',
      own: true,
      checked: Date.parse('2026-11-30T00:00+09:00'),
      checkNext: Date.parse('2026-12-30T00:00+09:00'),
    });
  });

  it('a cell made blank is the standard again', () => {
    const standard = ruleIn(letterShop(), RULE);
    const own = letterShop({
      rule: { id: RULE, value: '10', say: 'うちの説明', own: true, checked: MORNING },
    });
    expect(ruleAfter({ 値: '', 説明: '', 確認した日: '' }, own)).toMatchObject({
      value: '9',
      say: standard.say,
      own: false,
      checked: standard.checked,
      checkNext: standard.checkNext,
    });
  });

  it('自分で変えた: taken away it brings the standard back, before what is written beside it', () => {
    const own = letterShop({ rule: { id: RULE, value: '10', say: 'うちの説明', own: true } });
    expect(ruleAfter({ 自分で変えた: false }, own)).toMatchObject({
      value: '9',
      say: ruleIn(letterShop(), RULE).say,
      own: false,
    });
    expect(ruleAfter({ 自分で変えた: false, 値: '11' }, own)).toMatchObject({ value: '11', own: true });
  });

  it('自分で変えた set by hand says nothing by itself', () => {
    expect(takenFrom(letterShop(), [rule({ 自分で変えた: true })])).toMatchObject({ refused: 1 });
    expect(ruleAfter({ 自分で変えた: true }).own).toBe(false);
    expect(takenFrom(letterShop(), [rule({ 自分で変えた: true, 値: '10' })])).toMatchObject({
      refused: 0,
      taken: 2,
    });
  });

  it('a rule changed by hand counts for what is taken in after it', () => {
    const { plan } = takenFrom(letterShop(), [letter({ 使う: false }), rule({ 値: '10' })]);
    expect(plan?.changes.map(({ table }) => table)).toEqual(expect.arrayContaining(['rules', 'letters']));
  });
});
