// What every letter has to hold and must never say, over every fixed case, marketplace and form.
import { describe, expect, it } from 'vitest';
import { MARKETPLACE } from '../../../src/domain/labels.ts';
import { neededPlaces, unknownPlaces } from '../../../src/domain/letters/fill-letter.ts';
import { PLACE_NAMES } from '../../../src/domain/letters/letter-places.ts';
import { MARKET_WORDS } from '../../../src/domain/letters/market-words.ts';
import { LETTER_IDS, LETTERS, type LetterId } from '../../../src/domain/letters/standard-letters.ts';
import { placesIn } from '../../../src/domain/template.ts';
import { casesOf } from './letter-cases.ts';
import { shown } from './letter-page.ts';

const length = (text: string): number => Array.from(text).length;

type Text = {
  readonly id: LetterId;
  readonly where: string;
  readonly form: '長い文' | '短い文';
  readonly text: string;
  /** Where this marketplace's buyers answer. */
  readonly answerAt: string;
};

const textsOf = (id: LetterId): readonly Text[] =>
  casesOf(id).flatMap((one) =>
    MARKETPLACE.codes.flatMap((marketplace) => {
      const { full, short } = shown(id, one, marketplace);
      const where = `${id} · ${one.title} · ${marketplace}`;
      const answerAt = MARKET_WORDS[marketplace].連絡先;
      return [
        { id, where, form: '長い文', text: full, answerAt } as const,
        { id, where, form: '短い文', text: short, answerAt } as const,
      ];
    }),
  );

const TO_BUYERS = LETTER_IDS.filter((id) => LETTERS[id].recipient === '購入者');
const isReason = (id: LetterId): boolean => LETTERS[id].purpose === 'キャンセル理由の詳細';

describe('every letter', () => {
  it.each(LETTER_IDS)('%s is filled, short enough, and its short form is the shorter one', (id) => {
    for (const { where, form, text } of textsOf(id)) {
      expect(text, where).not.toMatch(/\{\{|\}\}|undefined|null|NaN|○○|「」/);
      expect(text, where).not.toMatch(/\n\n\n|^\s|\s$|[ 　]\n/);
      expect(text, where).not.toMatch(/。。|、、|、。/);
      expect(length(text), where).toBeLessThanOrEqual(form === '長い文' ? 1000 : 200);
    }
    for (const one of casesOf(id)) {
      const { full, short } = shown(id, one, 'MERCARI');
      expect(length(short), one.title).toBeLessThan(length(full) * 0.9);
    }
  });

  it.each(LETTER_IDS)('%s needs no place in its short form that its full form lacks', (id) => {
    const { full, short } = LETTERS[id];
    expect(unknownPlaces(LETTERS[id])).toEqual([]);
    const inFull = neededPlaces({ full, short: '' });
    expect(neededPlaces({ full: '', short }).filter((name) => !inFull.includes(name))).toEqual([]);
  });

  it('has a name of its own, and no two say the same', () => {
    const all = LETTER_IDS.map((id) => LETTERS[id]);
    for (const part of ['name', 'full', 'short'] as const)
      expect(new Set(all.map((letter) => letter[part])).size, part).toBe(all.length);
  });

  it('every place is used by some letter, or is a word a seller may want', () => {
    const used = new Set(LETTER_IDS.flatMap((id) => placesIn(`${LETTERS[id].full}${LETTERS[id].short}`)));
    expect(PLACE_NAMES.filter((name) => !used.has(name))).toEqual(['取引画面', '購入']);
  });
});

/** They end the talk, or say that nothing more is to be done. */
const NO_NEXT_ANSWER: readonly LetterId[] = [
  'all-clear',
  'cancel-greeting',
  'cancel-reason',
  'outage-cancel-greeting',
  'outage-cancel-reason',
  'outage-called-off',
  'outage-other-carrier-agreed',
];

describe('to a buyer', () => {
  it.each(TO_BUYERS)('%s greets, is sorry, says what comes next, by when, and where to ask', (id) => {
    for (const { where, form, text, answerAt } of textsOf(id)) {
      expect(text, where).toMatch(/申し訳|お詫び/);
      if (isReason(id)) continue;
      expect(text.split('\n')[0], where).toMatch(/^(?:ねこ屋|ご購入者|ご落札者)様$/);
      const asks = id === 'all-clear' && form === '長い文' ? 'この取引のメッセージ' : answerAt;
      expect(text, where).toContain(asks);
      if (NO_NEXT_ANSWER.includes(id))
        expect(text, where).toMatch(/していただくことは|お進めください|手続き|発送しましたら/);
      else expect(text, where).toMatch(/\d+月\d+日\d+時(?:\d+分)?までに|翌日までに/);
    }
  });

  it.each(TO_BUYERS)('%s opens with a word about the hour at night and only then', (id) => {
    for (const one of casesOf(id)) {
      const night = one.title.includes('夜') && id !== 'all-clear' && !isReason(id);
      const { full, short } = shown(id, one, 'RAKUMA');
      for (const text of [full, short])
        expect(text.includes('夜分に失礼いたします。'), one.title).toBe(night);
    }
  });

  it.each(TO_BUYERS)('%s leads nowhere outside, asks for no name, no money, and blames nobody', (id) => {
    for (const { where, text } of textsOf(id)) {
      expect(text, where).not.toMatch(
        /https?:|www\.|@|LINE|電話|メールアドレス|連絡先を|直接|住所|氏名|本名|お名前/,
      );
      expect(text, where).not.toMatch(
        /振込|追加料金|送料をお|ご負担(?:ください|をお願い|いただ)|お支払いください/,
      );
      expect(text, where).not.toMatch(/ノークレーム|返品不可|返品はお受け|お受けできません/);
      expect(text, where).not.toMatch(/お客様の(?:せい|不注意|誤解|勘違い)|誤ったお?使い方|ご確認不足/);
      expect(text, where).not.toMatch(/必ず|絶対|保証|間違いなく|二度と|全額返金いたします|弊社|エラー|失敗/);
    }
  });

  it.each(TO_BUYERS)(
    '%s speaks of a rating only to hold it back, to let it go, or once without pressure',
    (id) => {
      for (const { where, text } of textsOf(id)) {
        for (const sentence of text.split(/[。\n]/).filter((one) => one.includes('評価')))
          expect(sentence, where).toMatch(
            /お待ちいただけますと幸いです|いつもどおりにお進めください|お感じになったとおりで/,
          );
        expect(text, where).not.toMatch(/良い評価|高評価|評価を(?:お願い|変更|つけ)|星|5つ/);
      }
    },
  );

  it('asks for a rating in one letter, only where the seller chose it', () => {
    const asking = TO_BUYERS.filter((id) => placesIn(LETTERS[id].full).includes('評価のお願い'));
    expect(asking).toEqual(['outage-late']);
    const [known, bare] = casesOf('outage-late');
    expect(known && shown('outage-late', known, 'MERCARI').full).toContain('評価');
    expect(bare && shown('outage-late', bare, 'MERCARI').full).not.toContain('評価');
  });

  it('nothing is held back once the transaction is over', () => {
    for (const id of TO_BUYERS.filter((one) => one !== 'all-clear'))
      for (const one of casesOf(id).filter(({ facts }) => facts.stage === 'COMPLETED'))
        expect(shown(id, one, 'MERCARI').full, one.title).not.toContain('評価');
  });
});

describe('what is established and what is not', () => {
  const suspected = LETTER_IDS.filter((id) => LETTERS[id].certainty.includes('SUSPECTED'));
  it.each(suspected)('%s asks to look and says that nothing is established', (id) => {
    for (const { where, text } of textsOf(id)) {
      expect(text, where).toMatch(/分かったわけではありません|そうとは限りません/);
      expect(text, where).toMatch(/教えていただけます/);
      expect(text, where).not.toMatch(/不具合がある|お送りしたものは/);
    }
  });

  const fatal = ['fatal-shipped', 'fatal-delivered'] as const;
  it.each(fatal)('%s asks first not to use it', (id) => {
    for (const { where, text } of textsOf(id))
      expect(text.split('\n')[1], where).toMatch(/お使いにならないでください|ご使用を、どうかおやめください/);
  });

  it.each(LETTER_IDS.filter((id) => id.startsWith('description')))(
    '%s puts wrong and right side by side',
    (id) => {
      for (const { where, text } of textsOf(id)) {
        expect(text, where).toContain('「綿100%」');
        expect(text, where).toContain('「綿60% ポリエステル40%」');
      }
    },
  );

  it.each([
    ['個数', '数をまちがえて', '「5枚」', '「3枚」', '足りない分のお届け'],
    ['重量', '重さをまちがえて', '「100g」', '「90g」', '足りない分のお届け'],
    ['違う商品', '別の商品を', '「真鍮のピアス・小」', '「真鍮のピアス・大」', '正しい商品へのお取り替え'],
    ['内訳なし', '中身をまちがえて', '「5枚入り 1袋」', '「10枚入り 1袋」', '正しい品物へのお取り替え'],
  ])('① %s: %s', (kind, ...parts) => {
    for (const id of ['wrong-shipment-shipped', 'wrong-shipment-delivered'] as const) {
      const one = casesOf(id).find(({ title }) => title.endsWith(`· ${kind}`));
      const full = one === undefined ? '' : shown(id, one, 'MERCARI').full;
      for (const part of parts) expect(full).toContain(part);
    }
  });

  const pays = LETTER_IDS.filter(
    (id) => /返品|お届け直し/.test(LETTERS[id].full) && LETTERS[id].recipient === '購入者',
  );
  it.each(pays.filter((id) => id !== 'description-completed'))('%s: the seller bears the postage', (id) => {
    for (const { where, form, text } of textsOf(id))
      if (form === '長い文') expect(text, where).toContain('送料などの費用は、こちらで負担いたします');
  });
});

describe('⑤', () => {
  it('the delay notice holds the five elements, and by when the parcel leaves', () => {
    for (const { where, text } of textsOf('outage-delay')) {
      expect(text, where).toMatch(/「らくらくメルカリ便」の障害で/);
      expect(text, where).toMatch(/QRコードやバーコードの発行、発送通知|集荷の受け付け/);
      expect(text, where).toMatch(/発送が遅れる見込み/);
      expect(text, where).toMatch(/発送いたします。/);
      expect(text, where).toMatch(/申し訳ございません/);
      expect(text, where).toMatch(/お急ぎの.*お知らせください/);
    }
  });

  it('another service: asked first, the difference is the seller’s, and lost anonymity is said', () => {
    const [one] = casesOf('outage-other-carrier');
    if (one === undefined) throw new Error('no case');
    const lost = { ...one, facts: { ...one.facts, otherAnonymous: false } };
    for (const text of Object.values(shown('outage-other-carrier', lost, 'MERCARI')).filter(
      (part): part is string => typeof part === 'string',
    )) {
      expect(text).toContain('差額はこちらで負担いたします');
      expect(text).toContain('匿名でのお届けにはなりません');
      expect(text).toMatch(/お聞かせ/);
    }
  });

  it.each(['outage-cancel-reason', 'outage-cancel-greeting'] as const)('%s names the outage', (id) => {
    for (const { where, text } of textsOf(id)) expect(text, where).toContain('「らくらくメルカリ便」の障害');
  });
});

describe('the words of a marketplace', () => {
  it.each([
    ['YAHOO_AUCTION', '落札者様', '購入者'],
    ['MERCARI', '購入者様', '落札'],
    ['OTHER', '購入者様', '落札'],
  ] as const)('%s says %s', (marketplace, word, never) => {
    for (const id of LETTER_IDS)
      for (const one of casesOf(id)) {
        const { full, short } = shown(id, one, marketplace);
        expect(`${full}${short}`, id).not.toContain(never);
        if (id === 'cancel-reason') expect(full).toContain(word);
      }
  });
});
