// Folding: what the rules read, and the way back to what was typed.
import { describe, expect, it } from 'vitest';
import { foldMessage } from '../../src/domain/folded-message.ts';

describe('foldMessage', () => {
  it.each([
    ['ＬＩＮＥ', 'line'],
    ['ﾗｲﾝ ｶﾞﾗｽ ﾊﾟｲﾌﾟ', 'ラインガラスパイプ'],
    ['ラ　イ　ン', 'ライン'],
    ['L I N E', 'l i n e'],
    ['０９０－１２３４', '090-1234'],
    ['1〜2日', '1~2日'],
    ['あ\r\nい\rう', 'あ\nい\nう'],
    ['L\u200bI\u00adN\ufe0fE', 'line'],
    ['0\ufe0f\u20e39\ufe0f\u20e3', '09'],
    ['が', 'が'],
    ['か\u3099', 'が'],
    ['  a   b  ', 'a b '],
    ['㈱①', '(株)1'],
    ['家族👨‍👩‍👧', '家族👨👩👧'],
  ])('%j: %j', (typed, text) => expect(foldMessage(typed).text).toBe(text));

  it.each([
    ['〇九〇の一二三四', '090の1234'],
    ['O9O-l234', '090-1234'],
    ['○か×', '○か×'],
    ['hello', 'he110'],
    ['丸○', '丸○'],
  ])('reads figures in %j: %j', (typed, digits) => expect(foldMessage(typed).digits).toBe(digits));

  it('keeps place for place which signs were typed', () => {
    const message = foldMessage('はい　ＬＩ\u200bＮＥ で\r\nﾗｲﾝ');
    const at = message.text.indexOf('line');
    expect(message.typed(at, at + 4)).toBe('ＬＩ\u200bＮＥ');
    const next = message.text.indexOf('ライン');
    expect(message.typed(next, next + 3)).toBe('ﾗｲﾝ');
    expect(message.digits).toHaveLength(message.text.length);
    expect(foldMessage('').typed(0, 3)).toBe('');
  });
});
