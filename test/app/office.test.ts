// 事務局: asked about a buyer, a trouble or beforehand; looked at again, answered, and the answer kept.
import { describe, expect, it } from 'vitest';
import { askOffice } from '../../src/app/ask-office.ts';
import { listInquiries } from '../../src/app/list-inquiries.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordOfficeAnswer } from '../../src/app/record-office-answer.ts';
import { recordSent } from '../../src/app/record-sent.ts';
import type { World } from '../../src/app/world.ts';
import type { ContactId } from '../../src/domain/ids.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { referenceFrom } from '../../src/domain/reference/reference.ts';
import {
  affected,
  BUYER,
  type SettlingDesk,
  settlingDesk,
  TROUBLE,
  wrongItem,
} from '../support/settling-shop.ts';
import { contactOf, MORNING, NO_RECORDS, stockRow, worldOf } from '../support/small-world.ts';

const asking =
  (facts: Partial<RequestOf<'askOffice'>> = {}) =>
  (world: World) =>
    askOffice(world, {
      kind: 'askOffice',
      requestId: 'r',
      incidentId: null,
      contactId: null,
      marketplace: 'MERCARI',
      question: '',
      ...facts,
    });
const answering =
  (draftId: string, facts: Partial<RequestOf<'recordOfficeAnswer'>> = {}) =>
  (world: World) =>
    recordOfficeAnswer(world, {
      kind: 'recordOfficeAnswer',
      requestId: 'r',
      draftId,
      answer: '',
      keep: false,
      nextLook: null,
      ...facts,
    });
const listed = (desk: SettlingDesk, incidentId: string | null = null) =>
  desk.asks((world) => listInquiries(world, { kind: 'inquiries', incidentId }));
const records = (facts: Partial<typeof NO_RECORDS>) => ({
  records: { ...NO_RECORDS, incidents: [wrongItem()], contacts: [affected()], ...facts },
});

/** The text is made and sent; gives its id. */
function asked(desk: SettlingDesk, facts: Partial<RequestOf<'askOffice'>>): string {
  const draftId = desk.does(asking(facts)).reply.inquiry?.draft.id ?? '';
  desk.does((world) => recordSent(world, { kind: 'recordSent', requestId: 'r', draftId, how: 'asItIs' }));
  return draftId;
}

const BEFOREHAND = { question: '返品の送料は、どちらの負担ですか' };

describe('an inquiry', () => {
  it('beforehand is about no trouble, and asks in the words of the seller', () => {
    const desk = settlingDesk();
    const { reply, plan } = desk.does(asking({ ...BEFOREHAND, marketplace: 'YAHOO_AUCTION' }));
    expect(plan).toMatchObject({ incidentId: '', sentence: /への問い合わせを下書きしました$/ });
    expect(reply).toMatchObject({
      incident: null,
      lacks: [],
      notes: [],
      inquiry: {
        marketplace: 'ヤフオク',
        buyer: '',
        question: BEFOREHAND.question,
        askedAt: '',
        answer: '',
        nextLook: '',
        lookDue: false,
        draft: { recipient: '事務局', incidentId: '', contactId: '', state: 'DRAFT' },
      },
    });
    expect(reply.inquiry?.draft.text).toContain(BEFOREHAND.question);
    expect(desk.drafts()[0]).toMatchObject({ incidentId: '', contactId: '', question: BEFOREHAND.question });
  });

  it('about a buyer asks how it can be settled; with a question, that', () => {
    const desk = settlingDesk();
    const usual = desk.does(asking({ incidentId: TROUBLE, contactId: BUYER, marketplace: 'OTHER' })).reply;
    expect(usual.inquiry).toMatchObject({
      marketplace: 'メルカリ',
      buyer: 'ねこ屋',
      question: '事務局に問い合わせ(真鍮ピアス)',
    });
    expect(usual.inquiry?.draft.text).toContain('選べる解決の方法');
    expect(usual.inquiry?.draft.text).toContain('m11111111111');
    const own = desk.does(
      asking({ contactId: BUYER, question: 'QRを出したあとでも変えられますか。\r\n' }),
    ).reply;
    expect(own.incident?.id).toBe(TROUBLE);
    expect(own.inquiry?.draft.text).toContain('QRを出したあとでも変えられますか');
    expect(own.inquiry?.draft.template).toContain('聞きたいこと');
    expect(desk.drafts()).toHaveLength(2);
  });

  it('about the trouble names no buyer', () => {
    const { reply } = settlingDesk().does(asking({ incidentId: TROUBLE, marketplace: 'RAKUMA' }));
    expect(reply.inquiry).toMatchObject({
      marketplace: 'ラクマ',
      buyer: '',
      draft: { contactId: '', product: '' },
    });
  });

  it('about a buyer who cannot be written to asks how he can be told', () => {
    const over = affected({
      stage: 'COMPLETED',
      completedAt: MORNING - 40 * DAY,
      lastContact: MORNING - 40 * DAY,
    });
    const desk = settlingDesk(records({ contacts: [over] }));
    const { reply } = desk.does(asking({ contactId: BUYER }));
    expect(reply.inquiry?.draft.template).toContain('連絡できない購入者');
  });

  it('that waits to be sent already is not made twice', () => {
    const desk = settlingDesk();
    const first = desk.does(asking(BEFOREHAND)).reply.inquiry?.draft.id;
    const again = desk.does(asking(BEFOREHAND)).reply;
    expect(again.inquiry?.draft.id).toBe(first);
    expect(again.notes).toEqual(['同じ問い合わせの下書きが、もうあります。']);
    expect(desk.drafts()).toHaveLength(1);
    desk.does(asking({ ...BEFOREHAND, marketplace: 'RAKUMA' }));
    expect(desk.drafts()).toHaveLength(2);
  });

  it.each<[string, string, Parameters<typeof settlingDesk>[0], ReturnType<typeof asking>]>([
    ['beforehand without a question', 'emptyField', {}, asking({ question: ' \n' })],
    ['about an unknown trouble', 'noSuchIncident', {}, asking({ incidentId: 'T-999' })],
    ['about an unknown buyer', 'noSuchContact', {}, asking({ contactId: 'C9-x' })],
    [
      'about a buyer of another trouble',
      'noSuchContact',
      records({ incidents: [wrongItem(), wrongItem({ id: 'T-002' as never })] }),
      asking({ incidentId: 'T-002', contactId: BUYER }),
    ],
    [
      'about an ended trouble',
      'incidentEnded',
      records({ incidents: [wrongItem({ status: 'CLOSED' })] }),
      asking({ incidentId: TROUBLE }),
    ],
    [
      'by a letter that is switched off',
      'letterUnfit',
      { letters: { 'office-inquiry': { used: false } } },
      asking({ incidentId: TROUBLE }),
    ],
  ])('%s is refused', (_, code, facts, command) =>
    expect(settlingDesk(facts).refusal(command).code).toBe(code),
  );
});

describe('an answer', () => {
  it('is awaited until the next look, which may be put off', () => {
    const desk = settlingDesk();
    const id = asked(desk, BEFOREHAND);
    expect(listed(desk).inquiries).toMatchObject([
      { askedAt: '11/20 09:01', nextLook: '11/23 20:00', lookDue: false },
    ]);
    const { reply, plan } = desk.does(answering(id, { nextLook: '2026-11-22T10:00' }));
    expect(plan.sentence).toBe('メルカリ事務局の答えはまだでした。次は 11/22 10:00 に見ます');
    expect(reply.inquiry).toMatchObject({
      nextLook: '11/22 10:00',
      nextLookIso: '2026-11-22T01:00:00.000Z',
      answer: '',
    });
    desk.shop = { ...desk.shop, now: MORNING + 2 * DAY + 2 * HOUR };
    expect(listed(desk).inquiries[0]?.lookDue).toBe(true);
    expect(desk.does(answering(id)).reply.inquiry.nextLook).toBe('11/23 20:00');
  });

  it('ends the wait; a slip of the finger brings it back', () => {
    const desk = settlingDesk();
    const id = asked(desk, { contactId: BUYER });
    const { reply, plan } = desk.does(answering(id, { answer: ' 着払いで返せます\r\n' }));
    expect(plan).toMatchObject({ sentence: 'メルカリ事務局の答えを書きました', incidentId: TROUBLE });
    expect(reply.inquiry).toMatchObject({ answer: '着払いで返せます', nextLook: '', lookDue: false });
    expect(desk.drafts()[0]).toMatchObject({ state: 'ANSWERED', promise: null });
    expect(reply.incident?.talk.office).toBe(0);
    expect(desk.does(answering(id)).plan.sentence).toBe(
      'メルカリ事務局の答えを、まだ来ていないことに戻しました',
    );
    expect(desk.drafts()[0]).toMatchObject({ state: 'SENT', answer: '' });
  });

  it('tells the buyer who waits for it what comes next', () => {
    const waiting = affected({
      way: '事務局に相談してから',
      resolution: 'WAITING',
      next: '事務局に問い合わせる',
    });
    const desk = settlingDesk(records({ contacts: [waiting] }));
    const id = asked(desk, { contactId: BUYER });
    expect(desk.buyer().next).toBe('事務局の答えを待つ');
    desk.does(answering(id));
    expect(desk.buyer().next).toBe('事務局の答えを待つ');
    desk.does(answering(id, { answer: 'できます' }));
    expect(desk.buyer().next).toBe('事務局の答えをもとに、解決の方法を決める');
  });

  it('may come when the trouble is over', () => {
    const desk = settlingDesk();
    const id = asked(desk, { incidentId: TROUBLE });
    const ended = desk.shop.records.incidents.map((one) => ({ ...one, status: 'CLOSED' }) as const);
    desk.shop = { ...desk.shop, records: { ...desk.shop.records, incidents: ended } };
    expect(desk.does(answering(id, { answer: 'できます' })).reply.incident?.status).toBe('CLOSED');
  });

  it('is kept as 確認したこと, one row an inquiry, which changes no rule', () => {
    const desk = settlingDesk();
    const id = asked(desk, BEFOREHAND);
    const { reply } = desk.does(answering(id, { answer: '出品者です', keep: true }));
    expect(reply.notes).toEqual(['答えを「参照データ」の「確認したこと」に残しました。']);
    expect(desk.shop.records.rules).toMatchObject([
      {
        category: '確認したこと',
        about: 'メルカリ',
        name: BEFOREHAND.question,
        say: '出品者です',
        source: 'メルカリ事務局の答え(11/20)',
        certainty: '公式',
        own: true,
        value: '',
      },
    ]);
    expect(
      referenceFrom(desk.shop.records.rules.map(({ id: of, value }) => ({ id: of, value }))).unread,
    ).toEqual([]);
    desk.does(answering(id, { answer: '購入者と相談です', keep: true }));
    expect(desk.shop.records.rules.map(({ say }) => say)).toEqual(['購入者と相談です']);
    expect(listed(desk).kept).toEqual([
      { about: 'メルカリ', question: BEFOREHAND.question, answer: '購入者と相談です', on: '2026-11-20' },
    ]);
  });

  it.each<[string, string, (desk: SettlingDesk) => ReturnType<typeof answering>]>([
    ['to an unknown text', 'noSuchDraft', () => answering('M9-x')],
    [
      'to what was not sent',
      'notSent',
      (desk) => answering(desk.does(asking(BEFOREHAND)).reply.inquiry?.draft.id ?? ''),
    ],
    [
      'that is blank, to be kept',
      'emptyField',
      (desk) => answering(asked(desk, BEFOREHAND), { keep: true, answer: ' ' }),
    ],
    [
      'at a time that is none',
      'badRequest',
      (desk) => answering(asked(desk, BEFOREHAND), { nextLook: '2026-02-31T10:00' }),
    ],
  ])('%s is refused', (_, code, of) => {
    const desk = settlingDesk();
    const command = of(desk);
    expect(desk.refusal(command).code).toBe(code);
  });
});

describe('the list', () => {
  it('holds those of the trouble alone, or those of none: to be asked, awaited, answered', () => {
    const desk = settlingDesk();
    const first = asked(desk, { incidentId: TROUBLE });
    desk.does(answering(first, { answer: 'できます' }));
    const second = asked(desk, { incidentId: TROUBLE });
    const third = desk.does(asking({ incidentId: TROUBLE, question: 'いつまでですか' })).reply.inquiry?.draft
      .id;
    asked(desk, BEFOREHAND);
    const { inquiries, incident } = listed(desk, TROUBLE);
    expect(inquiries.map(({ draft }) => draft.id)).toEqual([third, second, first]);
    expect(incident?.talk).toMatchObject({ office: 1 });
    expect(listed(desk).inquiries).toHaveLength(1);
    expect(
      desk.refusal((world) => listInquiries(world, { kind: 'inquiries', incidentId: 'T-999' })).code,
    ).toBe('noSuchIncident');
  });

  it('offers the marketplaces of the trouble, of the shop, or all', () => {
    const names = (desk: SettlingDesk, id: string | null = null) =>
      listed(desk, id).marketplaces.map(({ label }) => label);
    const rakuma = contactOf({ id: 'C1-z' as ContactId, marketplace: 'RAKUMA' });
    const rows = [stockRow({ marketplaces: ['YAHOO_FLEA', 'MERCARI'] })];
    const desk = settlingDesk({ ...records({ contacts: [affected(), rakuma] }), rows });
    expect(names(desk, TROUBLE)).toEqual(['メルカリ', 'ラクマ']);
    expect(names(desk)).toEqual(['メルカリ', 'Yahoo!フリマ']);
    expect(names(settlingDesk())).toHaveLength(6);
    expect(worldOf(desk.shop).records.rules()).toEqual([]);
  });
});
