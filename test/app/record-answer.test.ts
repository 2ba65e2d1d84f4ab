// 返事を記録: what one tap leads to — the record, the urgency, the next step, the next letter; and what it takes away.
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { draftOf, MORNING } from '../support/small-world.ts';
import { buyerOf, draftNow, idOf, later, letterTo, press, talkDesk, toldDesk } from '../support/talk-shop.ts';

const NAME = 'ねこ屋';
const ID = idOf(NAME);

describe('given a buyer who was asked, when he has a problem', () => {
  const desk = toldDesk();
  const asked = letterTo(desk, NAME);
  later(desk, 4 * HOUR);
  const { reply } = desk.does(press.answer(NAME, '問題あり', { gist: ' 色がちがう\r\nとのこと ' }));

  it('then he is to be settled with, at once', () =>
    expect(desk.buyer(ID)).toMatchObject({
      answer: 'AFFECTED',
      resolution: 'PENDING',
      urgency: '即対応',
      next: '解決の方法を決める',
      lookedAt: MORNING + 4 * HOUR + 120_000,
    }));

  it('then the text that asked bears the gist of what he said', () =>
    expect(draftNow(desk, asked)).toMatchObject({ state: 'ANSWERED', gist: '色がちがう\nとのこと' }));

  it('then nobody looks for his answer any more, and the trouble says what is next', () => {
    expect(reply.thread).toMatchObject({ lookAt: '', lookDue: false, silence: { kind: 'none' } });
    expect(reply.incident).toMatchObject({
      next: '解決の方法を決める',
      talk: { looks: 0, awaited: 0, toSettle: 1 },
    });
    expect(reply.thread.contact).toMatchObject({ answer: 'AFFECTED', urgency: '即対応' });
  });

  it('then, corrected to まだ, everything waits again', () => {
    desk.does(press.answer(NAME, 'まだ'));
    expect(desk.buyer(ID)).toMatchObject({ answer: 'NO_REPLY', resolution: 'WAITING', next: '返事を待つ' });
    expect(draftNow(desk, asked)).toMatchObject({ state: 'SENT', gist: '' });
  });
});

describe('a suspicion', () => {
  const suspected = { certainty: 'SUSPECTED', urgency: '即対応' } as const;
  const wrongParcel = {
    incident: { type: 'WRONG_SHIPMENT', subKind: 'ITEM' },
    contacts: [buyerOf(NAME, suspected)],
  } as const;

  it('that is confirmed is one no more, and the letter of the confirmed follows', () => {
    const desk = toldDesk(wrongParcel);
    expect(letterTo(desk, NAME).purpose).toBe('中身の確認のお願い');
    const { reply } = desk.does(press.answer(NAME, '問題あり'));
    expect(desk.buyer(ID)).toMatchObject({ certainty: 'CONFIRMED', answer: 'AFFECTED' });
    expect(reply.draft).toMatchObject({ purpose: 'お詫びと解決の相談', state: 'DRAFT' });
    expect(reply.notes).toEqual(['連絡文を1件作りました。']);
    expect(desk.drafts()).toHaveLength(2);
  });

  it('that is unfounded is over: thanks are offered, and nothing is awaited', () => {
    const desk = toldDesk(wrongParcel);
    const { reply } = desk.does(press.answer(NAME, '問題なし'));
    expect(desk.buyer(ID)).toMatchObject({
      resolution: 'NO_ACTION',
      urgency: '対象外',
      next: 'お礼を送る(任意)',
      deadline: null,
    });
    expect(reply.draft).toBeNull();
    expect(reply.thread.offers.map(({ letter }) => letter)).toEqual(['thanks', 'all-clear']);
  });

  it('of ③ is proof enough: the letter comes although the inspection has shown nothing', () => {
    const asked = draftOf({
      contactId: ID,
      purpose: '確認のお願い',
      state: 'SENT',
      sent: true,
      sentAt: MORNING,
    });
    const desk = talkDesk({
      incident: { type: 'PARTIAL_DEFECT', what: '留め具が外れる' },
      contacts: [buyerOf(NAME, { ...suspected, answer: 'NO_REPLY', lastContact: MORNING })],
      drafts: [asked],
    });
    const { reply } = desk.does(press.answer(NAME, '問題あり'));
    expect(reply.draft?.purpose).toBe('お詫びと解決の相談');
    desk.does(press.times(NAME, { shippedOn: '2026-11-18' }));
    expect(letterTo(desk, NAME).state).toBe('DRAFT');
  });
});

describe('問題なし of what is established', () => {
  it('is an agreement to go on as it is, confirmed by a letter and carried out by a tap', () => {
    const desk = toldDesk();
    const { reply } = desk.does(press.answer(NAME, '問題なし'));
    expect(reply.draft?.purpose).toBe('解決の確認');
    expect(desk.buyer(ID)).toMatchObject({ resolution: 'AGREED', way: 'そのまま使っていただく' });
    expect(reply.incident.talk).toMatchObject({ toCarryOut: 1, toSettle: 0, ready: 1 });
  });

  it('is none once he says otherwise, and what confirmed it and was not sent goes', () => {
    const desk = toldDesk();
    desk.does(press.answer(NAME, '問題なし'));
    const confirms = letterTo(desk, NAME);
    desk.does(press.answer(NAME, '問題あり'));
    expect(desk.buyer(ID)).toMatchObject({ answer: 'AFFECTED', way: null, resolution: 'PENDING' });
    expect(draftNow(desk, confirms).state).toBe('VOID');
  });

  it('does not keep a dangerous thing in use: the way has still to be found', () => {
    const desk = toldDesk({ incident: { type: 'FATAL_DEFECT', what: '針が出ている' } });
    const { reply } = desk.does(press.answer(NAME, '問題なし'));
    expect(desk.buyer(ID)).toMatchObject({ resolution: 'PENDING', way: null });
    expect(reply.incident.talk.toSettle).toBe(1);
  });

  it('of a box that has to stay leaves it here', () => {
    const contacts = [buyerOf(NAME, { stage: 'AWAITING_SHIPMENT', next: '箱を出さずに待つ' })];
    const desk = talkDesk({ contacts });
    desk.does(press.answer(NAME, '問題なし'));
    expect(desk.buyer(ID)).toMatchObject({ resolution: 'AGREED', next: '箱を出さずに待つ' });
  });
});

describe('まだ', () => {
  it('only looks: the next look is told, nothing is made', () => {
    const desk = toldDesk();
    later(desk, 4 * HOUR);
    const before = desk.drafts();
    const { reply, plan } = desk.does(press.answer(NAME, 'まだ'));
    expect(desk.drafts()).toEqual(before);
    expect(desk.buyer(ID)).toMatchObject({ answer: 'NO_REPLY', resolution: 'WAITING' });
    expect(reply.thread).toMatchObject({ lookAt: '11/20 16:02', lookDue: false });
    expect(plan.sentence).toBe('ねこ屋様の返事を見ました。まだありませんでした');
  });

  it('of a buyer whom nobody has written to is but a look', () => {
    const desk = talkDesk();
    desk.does(press.answer(NAME, 'まだ'));
    expect(desk.buyer(ID)).toMatchObject({ answer: 'NOT_ASKED', resolution: 'PENDING', lookedAt: MORNING });
  });
});

it('a letter that waits to be sent goes when its question is answered', () => {
  const desk = talkDesk();
  desk.does(press.prepare);
  const letter = letterTo(desk, NAME);
  const { reply } = desk.does(press.answer(NAME, '問題なし'));
  expect(draftNow(desk, letter).state).toBe('VOID');
  expect(reply.notes[0]).toBe('内容が合わなくなった下書きを1件取り消しました。');
});

it('a buyer who can no longer be written to is taken to the desk', () => {
  const desk = talkDesk({
    incident: { type: 'WRONG_SHIPMENT', subKind: 'ITEM' },
    contacts: [
      buyerOf(NAME, { stage: 'COMPLETED', completedAt: MORNING - 40 * DAY, certainty: 'SUSPECTED' }),
    ],
  });
  const { reply } = desk.does(press.answer(NAME, '問題あり'));
  expect(reply.draft).toMatchObject({ recipient: '事務局' });
  expect(reply.thread.reachable).toBe(false);
});

describe('who was thought to be done with may still speak up', () => {
  it.each([
    ['one who was thought not to be concerned', { certainty: 'UNRELATED', resolution: 'NO_ACTION' }],
    ['one who was ended without an answer', { answer: 'NO_REPLY', resolution: 'RESOLVED' }],
  ] as const)('%s', (_, facts) => {
    const desk = talkDesk({ contacts: [buyerOf(NAME, facts)] });
    desk.does(press.answer(NAME, '問題あり'));
    expect(desk.buyer(ID)).toMatchObject({
      answer: 'AFFECTED',
      certainty: 'CONFIRMED',
      resolution: 'PENDING',
    });
  });

  it.each([
    ['once the way was carried out', { resolution: 'RESOLVED', carriedOutAt: MORNING }, '問題あり'],
    ['where there is nothing to look for', { certainty: 'UNRELATED', resolution: 'NO_ACTION' }, 'まだ'],
  ] as const)('but not %s', (_, facts, answer) =>
    expect(talkDesk({ contacts: [buyerOf(NAME, facts)] }).refusal(press.answer(NAME, answer)).code).toBe(
      'buyerSettled',
    ),
  );
});

it('is refused for a buyer nobody knows, and in a trouble that has ended', () => {
  expect(talkDesk().refusal(press.answer('だれか', 'まだ')).code).toBe('noSuchContact');
  expect(talkDesk({ incident: { status: 'CLOSED' } }).refusal(press.answer(NAME, 'まだ')).code).toBe(
    'incidentEnded',
  );
});

it('what cannot be told for want of a word is named, and the answer is kept', () => {
  const desk = talkDesk({
    incident: { type: 'PARTIAL_DEFECT', what: '' },
    contacts: [buyerOf(NAME, { certainty: 'SUSPECTED', stage: 'SHIPPED' })],
  });
  const { reply } = desk.does(press.answer(NAME, '問題あり'));
  expect(reply.draft).toBeNull();
  expect(reply.lacks).toContain('不具合');
  expect(desk.buyer(ID).answer).toBe('AFFECTED');
});
