// S7b: what both sides agreed on, with each buyer, and the letter that confirms it.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import { settle } from '../../src/app/settle.ts';
import { showSettlement } from '../../src/app/show-settlement.ts';
import type { World } from '../../src/app/world.ts';
import type { DraftId } from '../../src/domain/ids.ts';
import { DAY } from '../../src/domain/instant.ts';
import {
  affected,
  BUYER,
  OTHER,
  type SettlingDesk,
  settlingDesk,
  unasked,
  wrongItem,
} from '../support/settling-shop.ts';
import { draftOf, MORNING, NO_RECORDS } from '../support/small-world.ts';

type Way = RequestOf<'settle'>['way'];

const settling =
  (way: Way, amount: number | null = null, contactId: string = BUYER) =>
  (world: World) =>
    settle(world, { kind: 'settle', requestId: 'r', contactId, way, amount });
const shown = (desk: SettlingDesk) =>
  desk.asks((world) => showSettlement(world, { kind: 'settlement', contactId: BUYER })).settlement;
const records = (facts: Partial<typeof NO_RECORDS>) => ({
  records: { ...NO_RECORDS, incidents: [wrongItem()], contacts: [affected(), unasked()], ...facts },
});

describe('the ways that there are', () => {
  it('come in the order of the trouble, each with what it costs, closes and asks to be saved', () => {
    const { ways, way, evidence, missing, mayHaveTwin } = shown(settlingDesk());
    expect(ways.map((one) => `${one.way} ${one.fit}`)).toEqual([
      '正しい物・足りない物を送る askFirst',
      '返品して全額返金 fits',
      '返品なしで全額返金 askFirst',
      '一部返金 fits',
      'そのまま使っていただく fits',
      '事務局に相談してから fits',
    ]);
    expect(ways[3]).toMatchObject({
      closes: [
        'メッセージが使えなくなります',
        '評価ができなくなります',
        'あとからキャンセルできなくなります',
      ],
      who: '事務局が行います。金額は、出品者と購入者が決めます。',
      certainty: '聞いた話',
      anonymity: '匿名のまま',
      checked: '2026-11-22',
      refund: null,
    });
    expect(ways[3]?.evidence).toContain('合意した内容');
    expect({ way, evidence, missing, mayHaveTwin }).toEqual({
      way: null,
      evidence: [],
      missing: [],
      mayHaveTwin: true,
    });
  });

  it('that are closed stand behind, with the reason', () => {
    const desk = settlingDesk(records({ contacts: [affected({ stage: 'AWAITING_SHIPMENT' })] }));
    expect(shown(desk).ways.filter(({ fit }) => fit === 'closed')).toMatchObject([
      { way: '正しい物・足りない物を送る', why: 'まだ発送していません。お手元の箱を詰め直します。' },
      { way: '返品して全額返金', why: 'まだ発送していないので、返していただく物がありません。' },
    ]);
  });

  it('go by what was wrong about the count', () => {
    const few = wrongItem({ subKind: 'QUANTITY', what: '3枚', right: '5枚' });
    const many = wrongItem({ subKind: 'QUANTITY', what: '7枚', right: '5枚' });
    const first = (incident: typeof few) =>
      shown(settlingDesk(records({ incidents: [incident] }))).ways[0]?.way;
    expect(first(few)).toBe('正しい物・足りない物を送る');
    expect(first(many)).toBe('そのまま使っていただく');
    expect(shown(settlingDesk(records({ incidents: [few] }))).mayHaveTwin).toBe(false);
  });

  it('of ③ a buyer with a problem has his own piece as the proof', () => {
    const incident = wrongItem({ type: 'PARTIAL_DEFECT', subKind: null });
    const desk = settlingDesk(records({ incidents: [incident] }));
    expect(shown(desk).ways[0]?.way).toBe('返品して全額返金');
  });
});

describe('what both sides agreed on', () => {
  it('stands with the buyer, and the letter that confirms it waits to be sent', () => {
    const desk = settlingDesk();
    const { reply, plan } = desk.does(settling('一部返金', 1500));
    expect(plan.sentence).toBe('ねこ屋様との解決の方法を「一部返金」(1,500円)にしました');
    expect(desk.buyer()).toMatchObject({
      way: '一部返金',
      amount: 1500,
      resolution: 'AGREED',
      answer: 'AFFECTED',
      returned: '',
      next: '決めた方法を確かめる連絡を送る(一部返金)',
    });
    expect(reply.draft).toMatchObject({ purpose: '解決の確認', state: 'DRAFT', recipient: '購入者' });
    expect(reply.draft?.text).toContain('1,500円');
    expect(reply).toMatchObject({ lacks: [], notes: [] });
    expect(reply.settlement).toMatchObject({ way: '一部返金', amount: 1500, carriedOut: '' });
    expect(reply.settlement.ways.find(({ way }) => way === '一部返金')).toMatchObject({ refund: 1500 });
    expect(reply.thread.letters).toHaveLength(1);
    expect(desk.drafts()).toHaveLength(1);
  });

  it('with a return awaits the goods, and no longer once another way is taken', () => {
    const desk = settlingDesk();
    expect(desk.does(settling('返品して全額返金')).reply.notes).toContain(
      '返送を「待ち」にしました。届いたら「届いた」を押してください。',
    );
    expect(desk.buyer().returned).toBe('待ち');
    desk.does(settling('そのまま使っていただく'));
    expect(desk.buyer()).toMatchObject({ returned: '', amount: null, answer: 'AFFECTED' });
  });

  it('with the desk first leaves the buyer waiting, and says what comes next', () => {
    const desk = settlingDesk();
    const { reply } = desk.does(settling('事務局に相談してから', 300));
    expect(desk.buyer()).toMatchObject({ resolution: 'WAITING', amount: null });
    expect(reply.notes).toEqual(['事務局への問い合わせの文も作れます。']);
    expect(reply.draft?.template).toContain('事務局に確かめているお知らせ');
  });

  it('means that the buyer has answered, in whichever way', () => {
    const silent = { answer: 'NO_REPLY', certainty: 'SUSPECTED' } as const;
    const keep = settlingDesk(records({ contacts: [affected(silent)] }));
    keep.does(settling('そのまま使っていただく'));
    expect(keep.buyer()).toMatchObject({ answer: 'NOT_AFFECTED', certainty: 'SUSPECTED' });
    const back = settlingDesk(records({ contacts: [affected(silent)] }));
    back.does(settling('返品して全額返金'));
    expect(back.buyer()).toMatchObject({ answer: 'AFFECTED', certainty: 'CONFIRMED' });
    const office = settlingDesk(records({ contacts: [affected(silent)] }));
    office.does(settling('事務局に相談してから'));
    expect(office.buyer()).toMatchObject(silent);
  });

  it('before the parcel has left is a cancel with its greeting, or thanks', () => {
    const inHand = records({
      incidents: [wrongItem({ type: 'DESCRIPTION_ERROR', subKind: null })],
      contacts: [affected({ stage: 'AWAITING_SHIPMENT' })],
    });
    expect(settlingDesk(inHand).does(settling('返品なしで全額返金')).reply.draft?.purpose).toBe(
      'キャンセル前のあいさつ',
    );
    expect(settlingDesk(inHand).does(settling('そのまま使っていただく')).reply.draft?.purpose).toBe('お礼');
  });

  it('withdraws what the matrix had asked to be told, as long as nobody has touched it', () => {
    const desk = settlingDesk(records({ contacts: [affected({ resolution: 'PENDING' })] }));
    desk.does(settling('一部返金', 500));
    const untouched = desk.drafts().filter(({ state }) => state === 'DRAFT');
    expect(untouched.map(({ purpose }) => purpose)).toEqual(['解決の確認']);
  });
});

describe('another agreement', () => {
  it('withdraws the letter that confirms the one before, and makes its own', () => {
    const desk = settlingDesk();
    desk.does(settling('一部返金', 500));
    const { reply } = desk.does(settling('一部返金', 800));
    expect(desk.drafts().map(({ state, text }) => [state, /(\d+円)/.exec(text)?.[1]])).toEqual([
      ['VOID', '500円'],
      ['DRAFT', '800円'],
    ]);
    expect(reply.notes).toEqual(['前に決めた方法の連絡文は、取り消しました。']);
  });

  it('is confirmed anew although the one before was', () => {
    const desk = settlingDesk();
    desk.does(settling('一部返金', 500));
    const sent = desk
      .drafts()
      .map((draft) => ({ ...draft, state: 'SENT', sent: true, sentAt: MORNING }) as const);
    desk.shop = { ...desk.shop, records: { ...desk.shop.records, drafts: sent } };
    desk.does(settling('返品して全額返金'));
    expect(desk.drafts().map(({ state, template }) => `${state} ${template}`)).toEqual([
      'SENT 解決の確認・一部返金(標準) 第1版',
      'DRAFT 解決の確認・返品と返金(標準) 第1版',
    ]);
  });

  it('that is the same makes no second letter', () => {
    const desk = settlingDesk();
    const first = desk.does(settling('一部返金', 500)).reply.draft;
    expect(desk.does(settling('一部返金', 500)).reply.draft?.id).toBe(first?.id);
    expect(desk.drafts()).toHaveLength(1);
  });

  it('may be taken back whole', () => {
    const desk = settlingDesk();
    desk.does(settling('返品して全額返金', 3000));
    const { plan } = desk.does(settling(null));
    expect(plan.sentence).toBe(
      'ねこ屋様との解決の方法「返品して全額返金」を、まだ決めていないことに戻しました',
    );
    expect(desk.buyer()).toMatchObject({
      way: null,
      amount: null,
      returned: '',
      resolution: 'PENDING',
      next: '解決の方法を決める',
    });
    expect(desk.drafts().filter(({ purpose }) => purpose === '解決の確認')).toMatchObject([
      { state: 'VOID' },
    ]);
  });
});

describe('without a letter', () => {
  it('where the marketplace takes no more messages', () => {
    const over = affected({
      stage: 'COMPLETED',
      completedAt: MORNING - 40 * DAY,
      lastContact: MORNING - 30 * DAY,
    });
    const desk = settlingDesk(records({ contacts: [over] }));
    const { reply } = desk.does(settling('そのまま使っていただく'));
    expect(reply).toMatchObject({ draft: null, lacks: [] });
    expect(reply.notes[0]).toMatch(/^この取引ではもうメッセージを送れない/);
    expect(desk.buyer()).toMatchObject({ way: 'そのまま使っていただく', resolution: 'AGREED' });
  });

  it('where it is switched off', () => {
    const desk = settlingDesk({ letters: { 'agreed-keep': { used: false } } });
    const { reply } = desk.does(settling('そのまま使っていただく'));
    expect(reply.draft).toBeNull();
    expect(reply.notes).toEqual(['「定型文」で「使う」が外れているので、確かめる連絡文は作っていません。']);
  });

  it('where thanks were sent already', () => {
    const thanks = draftOf({
      id: 'M3-x' as DraftId,
      contactId: BUYER,
      purpose: 'お礼',
      state: 'SENT',
      sent: true,
      sentAt: MORNING,
    });
    const inHand = affected({ stage: 'AWAITING_SHIPMENT' });
    const desk = settlingDesk(
      records({
        incidents: [wrongItem({ type: 'DESCRIPTION_ERROR', subKind: null })],
        contacts: [inHand],
        drafts: [thanks],
      }),
    );
    expect(desk.does(settling('そのまま使っていただく')).reply.draft).toBeNull();
  });
});

describe('refused', () => {
  it.each<[string, string, Parameters<typeof settlingDesk>[0], ReturnType<typeof settling>]>([
    ['an unknown buyer', 'noSuchContact', {}, settling('一部返金', 1, 'C9-x')],
    [
      'an ended trouble',
      'incidentEnded',
      records({ incidents: [wrongItem({ status: 'CLOSED' })] }),
      settling('一部返金', 1),
    ],
    ['a buyer with whom it is settled', 'buyerSettled', {}, settling('一部返金', 1, OTHER)],
    ['a partial refund without its amount', 'amountMissing', {}, settling('一部返金')],
    ['a partial refund of nothing', 'amountMissing', {}, settling('一部返金', 0)],
    ['taking back what was not agreed on', 'nothingAgreed', {}, settling(null)],
  ])('%s', (_, code, facts, command) => expect(settlingDesk(facts).refusal(command).code).toBe(code));

  it('a way that the stage has closed, and one that belongs to another kind of trouble', () => {
    const inHand = settlingDesk(records({ contacts: [affected({ stage: 'AWAITING_SHIPMENT' })] }));
    expect(inHand.refusal(settling('返品して全額返金'))).toMatchObject({
      code: 'wayClosed',
      way: '返品して全額返金',
      why: 'まだ発送していないので、返していただく物がありません。',
    });
    const fatal = settlingDesk(records({ incidents: [wrongItem({ type: 'FATAL_DEFECT', subKind: null })] }));
    expect(fatal.refusal(settling('そのまま使っていただく'))).toMatchObject({ code: 'wayClosed' });
  });
});
