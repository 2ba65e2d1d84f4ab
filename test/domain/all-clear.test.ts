// 「問題なしのお知らせ」 with everything known, with nothing known, and with a buyer whose name looks like a place.
import { expect, it } from 'vitest';
import { allClear } from '../support/standard-words.ts';

it('says that it was checked, that the goods are as described, and lets the rating go', () => {
  const text = allClear({ buyer: 'ねこ屋', product: '真鍮ピアス' });
  expect(text.split('\n')[0]).toBe('ねこ屋様');
  expect(text).toContain('「真鍮ピアス」の件で');
  for (const said of [
    '問題は見つからず',
    '商品の説明のとおり',
    '評価をお待ちいただいていた場合は',
    'お待ちくださり',
    '申し訳ございません',
  ])
    expect(text).toContain(said);
});

it('names no marketplace, no hour, no money', () => {
  expect(allClear({ buyer: '', product: '' })).not.toMatch(/メルカリ|ヤフ|ラクマ|夜分|返金|円/);
});

it('needs neither nickname nor product', () => {
  const text = allClear({ buyer: ' ', product: '' });
  expect(text.split('\n')[0]).toBe('ご購入者様');
  expect(text).toContain('商品の件で');
  expect(text).not.toMatch(/undefined|「」/);
});

it('gives no second 様 and takes a name as it is', () => {
  expect(allClear({ buyer: 'ねこ屋様', product: '' }).split('\n')[0]).toBe('ねこ屋様');
  expect(allClear({ buyer: '{{商品}}', product: '' }).split('\n')[0]).toBe('{{商品}}様');
});
