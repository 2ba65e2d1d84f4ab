// Which ways are offered, in which order, what each means at each marketplace and stage, and what has to be saved before.
import { describe, expect, it } from 'vitest';
import { MARKETPLACE, STAGE } from '../../../src/domain/labels.ts';
import { LETTERS } from '../../../src/domain/letters/standard-letters.ts';
import { referenceFrom } from '../../../src/domain/reference/reference.ts';
import { SETTLEMENT, type Settlement } from '../../../src/domain/settlement.ts';
import { costOf } from '../../../src/domain/settling/cost.ts';
import { evidenceFor, evidenceGate } from '../../../src/domain/settling/evidence.ts';
import { closedWays, offeredWays, type SettlingCase } from '../../../src/domain/settling/offered-ways.ts';
import { settlementLetter } from '../../../src/domain/settling/settlement-letter.ts';
import { closesMessages, mayCloseMessages, termsOf } from '../../../src/domain/settling/terms.ts';

const REFERENCE = referenceFrom([]);

const USUAL: SettlingCase = {
  type: 'WRONG_SHIPMENT',
  subKind: 'ITEM',
  tooLittle: null,
  conformity: null,
  marketplace: 'MERCARI',
  stage: 'DELIVERED',
};

const SHORT: Readonly<Record<Settlement, string>> = {
  返品して全額返金: '返品',
  返品なしで全額返金: '返金',
  一部返金: '一部',
  '正しい物・足りない物を送る': '送る',
  そのまま使っていただく: 'そのまま',
  事務局に相談してから: '事務局',
};

/** ? stands behind what the desk is asked about first. */
const offered = (one: Partial<SettlingCase>): string =>
  offeredWays({ ...USUAL, ...one }, REFERENCE)
    .map(({ way, fit }) => `${SHORT[way]}${fit.kind === 'askFirst' ? '?' : ''}`)
    .join(' ');

describe('what is offered', () => {
  it.each<[string, Partial<SettlingCase>, string]>([
    ['① another item', {}, '送る? 返品 返金? 一部 そのまま 事務局'],
    ['① not told', { subKind: null }, '送る? 返品 返金? 一部 そのまま 事務局'],
    ['① too few', { subKind: 'QUANTITY', tooLittle: true }, '送る? 一部 返品 返金? そのまま 事務局'],
    ['① too many', { subKind: 'QUANTITY', tooLittle: false }, 'そのまま 返品 返金? 事務局'],
    ['① weight, not told which way', { subKind: 'WEIGHT' }, '送る? 一部 返品 返金? そのまま 事務局'],
    ['②', { type: 'DESCRIPTION_ERROR' }, 'そのまま 返品 一部 返金? 事務局'],
    ['③(1)', { type: 'PARTIAL_DEFECT', conformity: 'NOT_CONFORM' }, '返品 送る? 一部 返金? そのまま 事務局'],
    ['③ not judged', { type: 'PARTIAL_DEFECT' }, '返品 送る? 一部 返金? そのまま 事務局'],
    ['③(2)', { type: 'PARTIAL_DEFECT', conformity: 'DEGRADED' }, 'そのまま 一部 返品 事務局'],
    ['④', { type: 'FATAL_DEFECT' }, '返品 返金? 事務局'],
    ['⑤', { type: 'PLATFORM_OUTAGE', stage: 'AWAITING_SHIPMENT' }, '返金 事務局'],
    ['not known yet', { type: 'UNKNOWN' }, '事務局'],

    ['② unpaid', { type: 'DESCRIPTION_ERROR', stage: 'AWAITING_PAYMENT' }, 'そのまま 返金 事務局'],
    ['② in hand', { type: 'DESCRIPTION_ERROR', stage: 'AWAITING_SHIPMENT' }, 'そのまま 一部? 返金 事務局'],
    ['① in hand', { stage: 'AWAITING_SHIPMENT' }, '返金 一部? そのまま 事務局'],
    ['① on the way', { stage: 'SHIPPED' }, '送る? 返品 返金? 一部 そのまま 事務局'],
    ['① over', { stage: 'COMPLETED' }, '送る? 返品? 返金? そのまま 事務局'],
    ['① stage not readable', { stage: null }, '送る? 返品? 返金? 一部? そのまま 事務局'],
    ['① cancelled', { stage: 'CANCELLED' }, ''],

    ['① ヤフオク', { marketplace: 'YAHOO_AUCTION' }, '送る? 返品 返金 一部? そのまま 事務局'],
    ['① ラクマ', { marketplace: 'RAKUMA' }, '送る? 返品 返金 一部? そのまま 事務局'],
    ['① ラクマ, over', { marketplace: 'RAKUMA', stage: 'COMPLETED' }, '送る? 一部? そのまま 事務局'],
    ['① Yahoo!フリマ', { marketplace: 'YAHOO_FLEA' }, '送る? 返品? 返金? 一部? そのまま 事務局'],
    ['① メルカリShops', { marketplace: 'MERCARI_SHOPS' }, '送る? 返品? 返金? 一部? そのまま 事務局'],
  ])('%s', (_, one, ways) => {
    expect(offered(one)).toBe(ways);
  });

  it('dangerous goods are neither kept nor sent again nor refunded in part, anywhere', () => {
    for (const marketplace of MARKETPLACE.codes)
      for (const stage of STAGE.codes)
        expect(offered({ type: 'FATAL_DEFECT', marketplace, stage })).not.toMatch(/そのまま|送る|一部/);
  });

  it('what is closed says why', () => {
    const ways = closedWays({ ...USUAL, stage: 'AWAITING_PAYMENT' }, REFERENCE);
    expect(ways.map(({ way }) => SHORT[way])).toEqual(['送る', '返品', '一部']);
    for (const { fit } of ways) expect(fit.kind === 'closed' && fit.why).toMatch(/。$/);
  });
});

describe('what a way means', () => {
  const everywhere = SETTLEMENT.codes.flatMap((way) =>
    MARKETPLACE.codes.flatMap((marketplace) => STAGE.codes.map((stage) => ({ way, marketplace, stage }))),
  );

  it('has a rule with a source, a day and a step everywhere', () => {
    for (const { way, marketplace, stage } of everywhere) {
      const { rule, who } = termsOf(way, marketplace, stage, REFERENCE);
      expect(rule.id).toMatch(/^settle-/);
      expect(rule.steps).toMatch(/^1\. /);
      expect(rule.say).toMatch(/。$/);
      expect(rule.source).not.toBe('');
      expect(who).toMatch(/。$/);
    }
  });

  it('whatever may close the messages has its evidence', () => {
    for (const { way, marketplace, stage } of everywhere) {
      const terms = termsOf(way, marketplace, stage, REFERENCE);
      if (mayCloseMessages(terms)) expect(terms.evidence).toContain('やり取りの画面');
      expect(terms.evidence.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['返品して全額返金', 'MERCARI', true, true, '匿名でなくなる'],
    ['返品して全額返金', 'RAKUMA', true, true, '事務局に確かめる'],
    ['返品して全額返金', 'YAHOO_AUCTION', true, false, '事務局に確かめる'],
    ['返品なしで全額返金', 'MERCARI', true, true, '匿名のまま'],
    ['一部返金', 'MERCARI', true, true, '匿名のまま'],
    ['一部返金', 'RAKUMA', true, false, '匿名のまま'],
    ['正しい物・足りない物を送る', 'MERCARI', false, false, '事務局に確かめる'],
    ['そのまま使っていただく', 'MERCARI', false, false, '匿名のまま'],
    ['事務局に相談してから', 'OTHER', false, false, '匿名のまま'],
  ] as const)('%s at %s: may close %s, surely %s, %s', (way, marketplace, may, surely, anonymity) => {
    const terms = termsOf(way, marketplace, 'DELIVERED', REFERENCE);
    expect(mayCloseMessages(terms)).toBe(may);
    expect(closesMessages(way, marketplace, REFERENCE)).toBe(surely);
    expect(terms.anonymity).toBe(anonymity);
  });

  it('メルカリの一部返金 closes rating and cancel too', () => {
    expect(termsOf('一部返金', 'MERCARI', 'DELIVERED', REFERENCE).closes.map(({ what }) => what)).toEqual([
      'メッセージ',
      '評価',
      'キャンセル',
    ]);
  });

  it('what the seller found out counts', () => {
    const reference = referenceFrom([
      { id: 'messages-after-cancel.MERCARI', value: '使える' },
      { id: 'return.MERCARI', value: '匿名のまま' },
    ]);
    const terms = termsOf('返品して全額返金', 'MERCARI', 'DELIVERED', reference);
    expect(mayCloseMessages(terms)).toBe(false);
    expect(terms.anonymity).toBe('匿名のまま');
  });
});

describe('cost', () => {
  it.each([
    ['返品して全額返金', 'DELIVERED', 3200],
    ['返品なしで全額返金', 'AWAITING_SHIPMENT', 3200],
    ['返品なしで全額返金', 'AWAITING_PAYMENT', 0],
    ['一部返金', 'DELIVERED', 500],
    ['正しい物・足りない物を送る', 'DELIVERED', 0],
    ['そのまま使っていただく', 'COMPLETED', 0],
    ['事務局に相談してから', 'DELIVERED', 0],
  ] as const)('%s %s: %s yen', (way, stage, yen) => {
    const cost = costOf(way, stage, { price: 3200, agreed: 500 });
    expect(cost.refund).toBe(yen);
    expect(cost.words).toMatch(/。$/);
  });

  it('is not guessed', () => {
    expect(costOf('一部返金', 'DELIVERED', { price: 3200, agreed: null }).refund).toBeNull();
    expect(costOf('返品して全額返金', null, { price: null, agreed: 500 }).refund).toBeNull();
  });
});

describe('the gate', () => {
  const needed = evidenceFor('一部返金');
  it('opens when all is saved or a reason is given', () => {
    expect(evidenceGate(needed, needed, '')).toEqual({ open: true });
    expect(evidenceGate(needed, [], '事務局が保存している')).toEqual({ open: true });
    expect(evidenceGate([], [], '')).toEqual({ open: true });
  });
  it('names what is missing, in order', () => {
    expect(evidenceGate(needed, ['合意した内容', '品物の写真'], ' ')).toEqual({
      open: false,
      missing: ['やり取りの画面', '商品ページと説明', '発送の控えと追跡'],
    });
  });
});

describe('the letter of a way', () => {
  it.each(SETTLEMENT.codes)('%s confirms what was agreed', (way) => {
    const letter = LETTERS[settlementLetter(way, 'DELIVERED')];
    expect(letter.purpose).toBe('解決の確認');
    expect(letter.stages).toContain('DELIVERED');
  });

  it('in hand it is a cancel, or thanks', () => {
    expect(settlementLetter('返品なしで全額返金', 'AWAITING_SHIPMENT')).toBe('cancel-greeting');
    expect(settlementLetter('そのまま使っていただく', 'AWAITING_PAYMENT')).toBe('thanks');
    expect(settlementLetter('事務局に相談してから', 'AWAITING_SHIPMENT')).toBe('agreed-office');
  });
});
