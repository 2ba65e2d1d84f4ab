// What the corpus does not ask: levels, recipients, elements, limits, names that are known, and what may be overruled.
import { describe, expect, it } from 'vitest';
import { ALL_CLEAR_PURPOSE } from '../../src/domain/all-clear.ts';
import { checkMessage, type MessageToCheck } from '../../src/domain/check-message.ts';
import { FIRST_REPLY_PURPOSE, firstReply } from '../../src/domain/first-reply.ts';
import { ELEMENT_WORDS, MESSAGE_ELEMENT } from '../../src/domain/message-element.ts';
import { ELEMENTS_OF, MESSAGE_PURPOSE, type MessagePurpose } from '../../src/domain/message-purpose.ts';
import { MESSAGE_RULES } from '../../src/domain/message-rules.ts';
import { RECIPIENT } from '../../src/domain/message-words.ts';
import { codeOf, labelOf } from '../../src/domain/vocabulary.ts';
import {
  allClear,
  restartMessage,
  stopMessage,
  supplierAllClear,
  supplierMessage,
} from '../support/standard-words.ts';

const check = (text: string, more: Partial<MessageToCheck> = {}) =>
  checkMessage({ text, marketplace: 'MERCARI', purpose: undefined, recipient: '購入者', ...more });
const rules = (text: string, more: Partial<MessageToCheck> = {}): readonly string[] =>
  check(text, more).map(({ rule }) => rule);

describe('a finding', () => {
  it('quotes the words as they were typed, and says what to do', () => {
    const [finding] = check('夜分すみません、０９０－１２３４－５６７８　までお願いします');
    expect(finding).toEqual({
      rule: 'M1',
      level: 'ERROR',
      reason:
        '「０９０－１２３４－５６７８」: 電話番号や電話での連絡は、取引の外での連絡になります。消して、「この取引のメッセージでお知らせください」に替えてください。',
      words: ['０９０－１２３４－５６７８'],
      source: {
        text: 'メルカリガイド 873(外部の連絡先を書くこと、聞くこと)',
        day: '2026-11-22',
        certainty: '公式',
      },
      mayOverrule: false,
    });
  });

  it('has each word once and five at most, long ones shortened', () => {
    const [many] = check(Array.from({ length: 9 }, (_one, at) => `090-1234-000${at}`).join('です。'));
    expect(many?.words).toHaveLength(5);
    expect(check('090-1234-5678と090-1234-5678')[0]?.words).toEqual(['090-1234-5678']);
    const long = check(`https://example.com/${'a'.repeat(300)}`)[0]?.words[0] ?? '';
    expect(Array.from(long)).toHaveLength(40);
    expect(long.endsWith('…')).toBe(true);
  });

  it('stands with the errors first, then in the order of the rules', () => {
    expect(rules('今さら言われても困ります。返品不可です。090-1234-5678', { purpose: 'お礼' })).toEqual([
      'M1',
      'M11',
      'M12',
      'M14',
    ]);
  });

  it('names the source of the marketplace at hand where there is one', () => {
    const text = '送料はお客様のご負担でお願いします';
    expect(check(text)[0]?.source.text).toContain('メルカリガイド 258');
    expect(check(text, { marketplace: 'YAHOO_AUCTION' })[0]?.source.text).toContain('ヤフオク');
    expect(check(text, { marketplace: 'RAKUMA' })[0]?.source.text).toContain('メルカリガイド 258');
    expect(check('返品不可です', { marketplace: 'YAHOO_FLEA' })[0]?.source.certainty).toBe('聞いた話');
  });

  it('is none for a blank text, whatever its purpose', () => {
    for (const text of ['', ' ', '　\n', '\u200b'])
      expect(check(text, { purpose: '遅延のお知らせ' })).toEqual([]);
  });
});

describe('the rules', () => {
  it('have ids of their own, a source with its day, and advice', () => {
    const ids = MESSAGE_RULES.map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 17 }, (_rule, at) => `M${at + 1}`));
    for (const { id, sources, advice, levels } of MESSAGE_RULES) {
      for (const { text, day } of sources) {
        expect(text).not.toBe('');
        expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
      expect(id === 'M14' || id === 'M15' || advice.endsWith('。')).toBe(true);
      expect(levels.購入者).toBeDefined();
    }
  });

  it('let a seller overrule every warning, and no error about contact, address, name or postage', () => {
    const never = MESSAGE_RULES.filter(({ mayOverrule }) => !mayOverrule).map(({ id }) => id);
    expect(never).toEqual(['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M8', 'M16']);
    for (const { levels, mayOverrule } of MESSAGE_RULES) {
      for (const recipient of RECIPIENT.codes) {
        if (levels[recipient] === 'WARNING') expect(mayOverrule).toBe(true);
      }
    }
  });

  it.each(['事務局', '外注先', '仕入先'] as const)('leave %s their telephones and addresses', (recipient) => {
    const text =
      'お世話になっております。090-1234-5678、shop@example.com、LINEでも大丈夫です。返送先は〒100-0001です。送料はそちらのご負担でお願いします。返品不可の分です。';
    expect(rules(text, { recipient })).toEqual([]);
    expect(rules(text).length).toBeGreaterThan(4);
    expect(rules('〇〇の件です', { recipient })).toEqual(['M13']);
    expect(rules('商品\u0000の件です', { recipient })).toEqual(['M16']);
  });
});

describe('a limit', () => {
  it('is nobody’s unless it is set, and counts signs, not halves of them', () => {
    expect(rules('あ'.repeat(5000))).toEqual([]);
    expect(rules('あ'.repeat(20), { limit: 20 })).toEqual([]);
    expect(rules('😢'.repeat(20), { limit: 20 })).toEqual([]);
    expect(check('あ'.repeat(23), { limit: 20, marketplace: 'RAKUMA' })[0]?.reason).toBe(
      '23文字あり、ラクマのために設定した20文字を3文字こえています。「短くする」を使うか、2つに分けてください。',
    );
  });
});

describe('what is known to be a name', () => {
  it('is no mistake where it stands, and excuses nothing beside it', () => {
    expect(rules('{{商品}}様')).toEqual(['M13']);
    expect(rules('{{商品}}様', { known: ['{{商品}}'] })).toEqual([]);
    expect(rules('○○様、{{商品}}の件です', { known: ['{{商品}}'] })).toEqual(['M13']);
    expect(rules('「LINE IDケース」の件です')).toEqual(['M3']);
    expect(rules('「ＬＩＮＥ IDケース」の件です', { known: ['LINE IDケース'] })).toEqual([]);
    expect(rules('「LINE IDケース」の件はLINEで', { known: ['LINE IDケース', ''] })).toEqual(['M3']);
    expect(rules('=cmd様、ご連絡ありがとうございます', { known: ['=cmd'] })).toEqual([]);
  });
});

describe('elements', () => {
  const purposes = MESSAGE_PURPOSE.codes;

  it('are all missed in a text that says nothing, and named one by one', () => {
    for (const purpose of purposes) {
      const missed = check('こんばんは', { purpose }).map(({ reason }) => reason);
      expect(missed).toHaveLength(ELEMENTS_OF[purpose].length);
      ELEMENTS_OF[purpose].forEach((element, at) => {
        const { advice } = ELEMENT_WORDS[element];
        expect(missed[at]).toBe(`「${labelOf(MESSAGE_ELEMENT, element)}」が見当たりません。${advice}`);
        // What the advice proposes to write is taken as written.
        for (const [, proposed = ''] of Array.from(advice.matchAll(/「([^」]{8,})」/g))) {
          expect(ELEMENT_WORDS[element].said.test(proposed), `${element}: ${proposed}`).toBe(true);
        }
      });
    }
  });

  it('of the notice of delay are the five of the article', () => {
    const parts = [
      '配送会社の障害で、QRコードが発行できません。',
      '発送が遅れる見込みです。',
      '梱包は済んでおり、復旧しだい発送します。',
      'ご迷惑をおかけし、申し訳ございません。お待ちいただけますでしょうか。',
      'ご不明な点は、この取引のメッセージでお知らせください。',
    ];
    expect(rules(parts.join('\n'), { purpose: '遅延のお知らせ' })).toEqual([]);
    const left = [0, 3, 4].map((out) =>
      check(parts.filter((_part, at) => at !== out).join('\n'), { purpose: '遅延のお知らせ' }),
    );
    expect(left.map((findings) => findings.map(({ reason }) => reason.slice(0, 8)))).toEqual([
      ['「障害と影響」が'],
      ['「お詫びとお願い'],
      ['「たずね方」が見'],
    ]);
  });

  it('are found in a night’s own words', () => {
    const said: readonly (readonly [MessagePurpose, string])[] = [
      [
        '最初の返事',
        'すんません、いま同じ分を確認してます。明日の夜までに連絡しますんで、ここのメッセージで写真もらえますか',
      ],
      [
        'お詫びと解決の相談',
        '違う色をお送りしてしまい申し訳ありません。交換か返金か、ご希望を教えてください。明日までに準備して、またご連絡します。',
      ],
      [
        '中身の確認のお願い',
        'ごめんなさい、別の商品を入れ違えたかもしれません。袋の中を見ていただけますか。メッセージでお願いします',
      ],
      ['訂正と確認', 'すみません、高さ12cmと書きましたが正しくは10cmでした。このままでよろしいでしょうか'],
      [
        '使わないでください',
        '申し訳ございません。熱くなる不具合が見つかりましたので、使用をお控えください。いま原因を調べております。何かあればお知らせください',
      ],
      [
        '別の便の提案',
        '申し訳ありません、ゆうゆうメルカリ便に替えてもよろしいでしょうか。差額は当方で負担いたします。お返事をお待ちしています',
      ],
      [
        '外注先に請求',
        '先日の誤発送の件で、返送料のご負担についてご相談させてください。金曜までにお返事をいただけますか。今週中にお願いします',
      ],
      [
        '事務局に問い合わせ',
        '取引ID m12345678901 で、届いた商品が破損していました。返送の方法を教えてください',
      ],
      ['キャンセル理由の詳細', '発送前の検品で欠けが見つかったため'],
      ['お礼', 'ご返送ありがとうございました'],
    ];
    for (const [purpose, text] of said) {
      const recipient =
        purpose === '外注先に請求' ? '外注先' : purpose === '事務局に問い合わせ' ? '事務局' : '購入者';
      expect(rules(text, { purpose, recipient }), `${purpose}: ${text}`).toEqual([]);
    }
  });

  it('have a purpose for each cell of the matrix, known by its label and its other spellings', () => {
    expect(purposes).toHaveLength(38);
    expect(codeOf(MESSAGE_PURPOSE, '訂正と「続ける／やめる」')).toBe('訂正と「続ける/やめる」');
    expect(codeOf(MESSAGE_PURPOSE, '訂正(取り消しできます)')).toBe('訂正(取り消しできます)');
    expect(codeOf(MESSAGE_PURPOSE, FIRST_REPLY_PURPOSE)).toBe('最初の返事');
    expect(codeOf(MESSAGE_PURPOSE, ALL_CLEAR_PURPOSE)).toBe('問題なしのお知らせ');
    expect(codeOf(MESSAGE_PURPOSE, 'おはなし')).toBeUndefined();
  });
});

describe('the texts of Tomeru', () => {
  const now = Date.parse('2026-11-23T23:30:00+09:00');
  const goods = [{ product: 'ガラスの花瓶', key: 'A-1' }];

  it.each(['', 'みどりの屋根'])('have no findings (buyer %j)', (buyer) => {
    const reply = firstReply({ buyer, product: buyer === '' ? '' : 'ガラスの花瓶', stage: 'DELIVERED' }, now);
    expect(reply.ok && check(reply.text, { purpose: '最初の返事' })).toEqual([]);
    expect(check(allClear({ buyer, product: '' }), { purpose: '問題なしのお知らせ' })).toEqual([]);
  });

  it('to the people behind the goods neither', () => {
    const to = (recipient: '外注先' | '仕入先', purpose: MessagePurpose, text: string) =>
      check(text, { recipient, purpose });
    expect(to('外注先', '外注先に止める', stopMessage('検品の外注', goods, goods, now))).toEqual([]);
    expect(to('外注先', '外注先に再開', restartMessage('検品の外注', now))).toEqual([]);
    expect(to('仕入先', '仕入先に連絡', supplierMessage('問屋', goods, ['L1']))).toEqual([]);
    expect(to('仕入先', '仕入先に再開の連絡', supplierAllClear('問屋'))).toEqual([]);
  });
});
