// 発送できない: which service a seller's word means, what can be done instead and in which order, where to look, how long it may last.
import { describe, expect, it } from 'vitest';
import { functionsInWords } from '../../../src/domain/letters/failed-functions.ts';
import { referenceFrom } from '../../../src/domain/reference/reference.ts';
import { SHIPPING_SERVICES } from '../../../src/domain/reference/ways-of-shipping.ts';
import { alternativesFor, type Failing } from '../../../src/domain/shipping/alternatives.ts';
import { outageEstimate } from '../../../src/domain/shipping/outage-estimate.ts';
import {
  firstAidFor,
  messagesAreDown,
  OUTAGE_FUNCTION,
} from '../../../src/domain/shipping/outage-function.ts';
import { serviceOf } from '../../../src/domain/shipping/read-shipping.ts';
import { sourcesFor } from '../../../src/domain/shipping/sources-for.ts';

const REFERENCE = referenceFrom([]);

describe('a seller’s word for a service', () => {
  it.each([
    ['らくらくメルカリ便', 'RAKURAKU'],
    ['らくらく', 'RAKURAKU'],
    ['らくらくメルカリ便(ネコポス)', 'RAKURAKU'],
    ['ゆうゆうメルカリ便 ゆうパケット', 'YUYU'],
    ['梱包・発送たのメル便', 'TANOMERU'],
    ['おてがる配送(ヤマト運輸)', 'OTEGARU_YAMATO'],
    ['おてがる配送 日本郵便', 'OTEGARU_POST'],
    ['ゆうパケット(おてがる版)', 'OTEGARU_POST'],
    ['ヤフネコ!パック', 'OTEGARU_YAMATO'],
    ['かんたんラクマパック（ﾔﾏﾄ運輸）', 'RAKUMA_YAMATO'],
    ['かんたんラクマパック(日本郵便)', 'RAKUMA_POST'],
    ['定形外', 'PLAIN_POST'],
    ['レターパックライト', 'PLAIN_POST'],
    ['クリックポスト', 'PLAIN_POST'],
    ['ネコポス', undefined],
    ['おてがる配送', undefined],
    ['', undefined],
    ['未定', undefined],
  ])('%j', (written, code) => {
    expect(serviceOf(written)?.code).toBe(code);
  });

  it('means its own name', () => {
    for (const service of SHIPPING_SERVICES)
      if (service.code !== 'PLAIN_POST') expect(serviceOf(service.name)?.code).toBe(service.code);
  });
});

describe('what can be done instead', () => {
  const failing: Failing = {
    service: serviceOf('らくらく'),
    marketplace: 'MERCARI',
    functions: ['QR・バーコード', '発送通知'],
    places: [],
    qrIssued: false,
  };
  const said = (change: Partial<Failing>, reference = REFERENCE): readonly string[] =>
    alternativesFor({ ...failing, ...change }, reference).map((one) =>
      one.kind === 'counter'
        ? one.place
        : `${one.service.code} ${one.anonymous === null ? '?' : one.anonymous ? '匿名' : '匿名でない'}`,
    );

  it.each<[string, Partial<Failing>, readonly string[]]>([
    ['codes and notices fail', {}, ['YUYU 匿名', 'PLAIN_POST 匿名でない']],
    [
      'one chain takes nothing in: the other counters first',
      { functions: ['店の受付'], places: ['セブン', 'PUDO'] },
      [
        'ヤマト運輸の営業所',
        'ファミリーマート',
        'メルカリポスト',
        '集荷',
        'YUYU 匿名',
        'PLAIN_POST 匿名でない',
      ],
    ],
    [
      'no pick-up',
      { functions: ['集荷'] },
      [
        'ヤマト運輸の営業所',
        'セブン-イレブン',
        'ファミリーマート',
        '宅配便ロッカーPUDO',
        'メルカリポスト',
        'YUYU 匿名',
        'PLAIN_POST 匿名でない',
      ],
    ],
    [
      'no codes and no counter',
      { functions: ['QR・バーコード', '店の受付'] },
      ['YUYU 匿名', 'PLAIN_POST 匿名でない'],
    ],
    [
      'no codes, but this one has its QR: only counters, never another service',
      { functions: ['QR・バーコード', '集荷'], qrIssued: true },
      ['ヤマト運輸の営業所', 'セブン-イレブン', 'ファミリーマート', '宅配便ロッカーPUDO', 'メルカリポスト'],
    ],
    ['no notices: not even with a QR', { qrIssued: true }, []],
    [
      'Japan Post’s link',
      { service: serviceOf('ゆうゆう') },
      ['TANOMERU 匿名', 'RAKURAKU 匿名', 'PLAIN_POST 匿名でない'],
    ],
    [
      'Japan Post’s counters',
      { service: serviceOf('ゆうゆう'), functions: ['店の受付'], places: ['郵便局'] },
      ['TANOMERU 匿名', 'RAKURAKU 匿名'],
    ],
    [
      'ラクマ: nobody knows',
      { service: serviceOf('ラクマパック ヤマト'), marketplace: 'RAKUMA' },
      ['RAKUMA_POST ?', 'PLAIN_POST 匿名でない'],
    ],
    [
      'ヤフオク',
      { service: serviceOf('ヤフネコ'), marketplace: 'YAHOO_AUCTION' },
      ['OTEGARU_POST 匿名', 'PLAIN_POST 匿名でない'],
    ],
    [
      'a word that nobody knows',
      { service: undefined, marketplace: 'YAHOO_FLEA' },
      ['OTEGARU_YAMATO 匿名', 'OTEGARU_POST 匿名', 'PLAIN_POST 匿名でない'],
    ],
  ])('%s', (_, change, expected) => {
    expect(said(change)).toEqual(expected);
  });

  it('what gives up anonymity is last, whatever the seller has put into 参照データ', () => {
    const reference = referenceFrom([
      { id: 'service-anonymous.RAKUMA_POST', value: 'はい' },
      { id: 'service-anonymous.YUYU', value: 'いいえ' },
    ]);
    expect(said({ service: serviceOf('ラクマパック ヤマト'), marketplace: 'RAKUMA' }, reference)[0]).toBe(
      'RAKUMA_POST 匿名',
    );
    expect(said({}, reference)).toEqual(['YUYU 匿名でない', 'PLAIN_POST 匿名でない']);
  });

  it('says whether the trade page lets it be changed', () => {
    const changeable = (marketplace: Failing['marketplace'], written: string) =>
      alternativesFor({ ...failing, marketplace, service: serviceOf(written) }, REFERENCE).map(
        (one) => one.kind === 'service' && one.changeable,
      );
    expect(changeable('MERCARI', 'らくらく')).toEqual([true, null]);
    expect(changeable('YAHOO_FLEA', 'ヤフネコ')).toEqual([null, null]);
  });
});

describe('functions', () => {
  it('are the words that the letters know', () => {
    expect(OUTAGE_FUNCTION.codes.map((code) => functionsInWords([code]))).toEqual([
      'QRコードやバーコードの発行',
      '発送通知',
      '集荷の受け付け',
      '追跡の更新',
      '取引メッセージのやり取り',
      'お店での受け付け',
    ]);
  });

  it('say the first aid in the order of the screen', () => {
    expect(firstAidFor(['店の受付', '集荷'])).toEqual([
      '同じ便を、受け付けるところに持ち込みます。同意も費用もいりません。',
      '同じ便を、ほかの受付で出します。同意も費用もいりません。',
    ]);
    expect(firstAidFor([])).toEqual([]);
  });

  it('hold the texts back while messages are down', () => {
    expect(messagesAreDown(['取引メッセージ', '追跡'])).toBe(true);
    expect(messagesAreDown(['追跡'])).toBe(false);
  });
});

describe('how long it may last', () => {
  it.each([
    [[], { shortest: 14, longest: 86, count: 2, words: '過去の例 14~86時間' }],
    [[5.6, 100], { shortest: 6, longest: 100, count: 4, words: '過去の例 6~100時間' }],
    [[0, Number.NaN, -3], { shortest: 14, longest: 86, count: 2, words: '過去の例 14~86時間' }],
  ])('own %j', (own, expected) => {
    expect(outageEstimate(REFERENCE, own)).toEqual(expected);
  });

  it('a length the seller found counts', () => {
    const reference = referenceFrom([{ id: 'past-outage.2024-12-28', value: '9時間' }]);
    expect(outageEstimate(reference, [])?.words).toBe('過去の例 9~86時間');
  });

  it('is not said where nothing is known', () => {
    expect(outageEstimate({ rules: new Map(), unread: [] }, [])).toBeNull();
    expect(outageEstimate({ rules: new Map(), unread: [] }, [20])?.words).toBe('過去の例 20時間');
  });
});

describe('where to look', () => {
  it('carriers first, each marketplace’s own pages, none without an address', () => {
    const pages = sourcesFor(REFERENCE, ['MERCARI', 'YAHOO_FLEA'], ['ヤマト運輸']);
    expect(pages.map(({ value }) => value)).toEqual([
      'https://www.kuronekoyamato.co.jp/',
      'https://jp-news.mercari.com/',
      'https://help.jp.mercari.com/',
    ]);
  });

  it('an address that the seller found is there', () => {
    const reference = referenceFrom([
      { id: 'official-source.YAHOO_FLEA', value: 'https://example.com/news' },
    ]);
    expect(sourcesFor(reference, ['YAHOO_FLEA'], []).map(({ value }) => value)).toEqual([
      'https://example.com/news',
    ]);
  });
});
