// A buyer who does not answer, the days of his transaction, and letters that a person asks for by name.
import { describe, expect, it } from 'vitest';
import { listThreads } from '../../src/app/show-threads.ts';
import type { World } from '../../src/app/world.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import { MORNING } from '../support/small-world.ts';
import {
  buyerOf,
  draftNow,
  idOf,
  later,
  letterTo,
  press,
  TROUBLE,
  talkDesk,
  toldDesk,
} from '../support/talk-shop.ts';

const NAME = 'ねこ屋';
const ID = idOf(NAME);

describe('given a buyer who was asked and says nothing', () => {
  it('then before three days nothing happens, and it is said when', () => {
    const desk = toldDesk();
    expect(desk.asks(press.thread(NAME)).thread.silence).toMatchObject({
      kind: 'wait',
      at: '11/23 09:01',
      step: '催促',
    });
    expect(desk.refusal(press.follow(NAME, 'remind'))).toEqual({ code: 'notSilentYet', at: '11/23 09:01' });
    expect(desk.refusal(press.follow(NAME, 'end'))).toEqual({ code: 'notSilentYet', at: '11/23 09:01' });
  });

  it('then after three days he may be reminded once', () => {
    const desk = toldDesk();
    later(desk, 3 * DAY);
    expect(desk.asks(press.thread(NAME)).incident.talk.silent).toBe(1);
    const { reply } = desk.does(press.follow(NAME, 'remind'));
    expect(reply.draft).toMatchObject({ purpose: '催促', state: 'DRAFT' });
    expect(desk.buyer(ID).next).toBe('催促を送る');
    expect(desk.refusal(press.follow(NAME, 'remind')).code).toBe('alreadyTold');
    desk.does(press.sent(letterTo(desk, NAME).id));
    expect(desk.refusal(press.follow(NAME, 'remind')).code).toBe('notSilentYet');
    expect(desk.asks(press.thread(NAME)).thread.silence).toMatchObject({ step: '返事なしで終える' });
  });

  it('then after a week he may be ended without an answer, and taken up again', () => {
    const desk = toldDesk();
    later(desk, 3 * DAY);
    desk.does(press.follow(NAME, 'remind'));
    const reminder = letterTo(desk, NAME);
    later(desk, 4 * DAY);
    const { reply } = desk.does(press.follow(NAME, 'end'));
    expect(desk.buyer(ID)).toMatchObject({
      answer: 'NO_REPLY',
      resolution: 'RESOLVED',
      next: '',
      deadline: null,
    });
    expect(draftNow(desk, reminder).state).toBe('VOID');
    expect(reply.incident.talk).toMatchObject({ silent: 0, awaited: 0 });
    expect(desk.refusal(press.follow(NAME, 'end')).code).toBe('buyerSettled');
    desk.does(press.follow(NAME, 'reopen'));
    expect(desk.buyer(ID)).toMatchObject({ resolution: 'WAITING', next: '返事を待つ' });
    expect(desk.refusal(press.follow(NAME, 'reopen'))).toEqual({ code: 'badRequest', where: 'what' });
  });

  it('then 設定 may set other days', () => {
    const desk = toldDesk({ settings: { 催促するまでの日数: 1, 返事なしで終えるまでの日数: '2日' } });
    later(desk, DAY);
    desk.does(press.follow(NAME, 'remind'));
    later(desk, DAY);
    desk.does(press.follow(NAME, 'end'));
  });

  it('then thanks do not count as a question', () => {
    const desk = talkDesk({ contacts: [buyerOf(NAME, { answer: 'AFFECTED' })] });
    expect(desk.refusal(press.follow(NAME, 'remind'))).toEqual({ code: 'notSilentYet', at: '' });
  });

  it('then nobody is reminded in words that are switched off, or of whom nobody knows', () => {
    const desk = toldDesk({ letters: { reminder: { used: false } } });
    later(desk, 3 * DAY);
    expect(desk.refusal(press.follow(NAME, 'remind')).code).toBe('letterUnfit');
    expect(desk.refusal(press.follow('だれか', 'remind')).code).toBe('noSuchContact');
    const over = talkDesk({ incident: { status: 'CLOSED' } });
    expect(over.refusal(press.follow(NAME, 'end')).code).toBe('incidentEnded');
    const done = talkDesk({ contacts: [buyerOf(NAME, { resolution: 'NO_ACTION' })] });
    expect(done.refusal(press.follow(NAME, 'reopen')).code).toBe('buyerSettled');
  });
});

describe('days that the sheet does not know', () => {
  it('bring the stage and the clocks with them, and are shown as days', () => {
    const desk = talkDesk({ contacts: [buyerOf(NAME, { stage: 'SHIPPED' })] });
    const { reply } = desk.does(press.times(NAME, { shippedOn: '2026-11-15', deliveredOn: '2026-11-18' }));
    expect(desk.buyer(ID)).toMatchObject({ stage: 'DELIVERED', urgency: '緊急' });
    expect(reply.thread).toMatchObject({ shippedOn: '2026-11-15', deliveredOn: '2026-11-18' });
    expect(reply.thread.clocks.map(({ label }) => label)).toContain('補償の申請');
    desk.does(press.times(NAME, { completedOn: '2026-11-19' }));
    expect(desk.buyer(ID)).toMatchObject({ stage: 'COMPLETED', deliveredAt: MORNING - 57 * HOUR });
    expect(desk.buyer(ID).reachableUntil).not.toBeNull();
  });

  it('may be taken away again, what was left out stays', () => {
    const desk = talkDesk({ contacts: [buyerOf(NAME, { shippedAt: MORNING, deliveredAt: MORNING })] });
    const { reply } = desk.does(press.times(NAME, { deliveredOn: null, autoCompleteHeld: true }));
    expect(reply.thread).toMatchObject({ shippedOn: '2026-11-20', deliveredOn: '', autoCompleteHeld: true });
    expect(desk.buyer(ID).completesAt).toBeNull();
  });

  it('a request to cancel runs to the minute', () => {
    const desk = talkDesk({ contacts: [buyerOf(NAME, { stage: 'AWAITING_SHIPMENT' })] });
    const { reply } = desk.does(press.times(NAME, { cancelAskedAt: '2026-11-20T08:30' }));
    expect(reply.thread).toMatchObject({ cancelAskedAt: '11/20 08:30' });
    expect(reply.incident).toMatchObject({ clocksNear: 1, clockFirst: '11/21 08:30' });
    expect(reply.incident.clockKind).toBe('キャンセル申請の24時間');
  });

  it('a stage that changes takes the letter of the one before with it', () => {
    const desk = talkDesk({ contacts: [buyerOf(NAME, { stage: 'SHIPPED' })] });
    desk.does(press.prepare);
    const before = letterTo(desk, NAME);
    const { reply } = desk.does(press.times(NAME, { stage: 'DELIVERED' }));
    expect(draftNow(desk, before).state).toBe('VOID');
    expect(reply.thread.offers.map(({ letter }) => letter)).toContain('description-delivered');
    expect(reply.incident.talk.untold).toBe(1);
  });

  it.each([
    ['a buyer nobody knows', 'だれか', {}, {}, 'noSuchContact'],
    ['a day that does not exist', NAME, { shippedOn: '2026-02-31' }, {}, 'badRequest'],
    ['a trouble that has ended', NAME, {}, { status: 'CLOSED' }, 'incidentEnded'],
  ] as const)('are refused for %s', (_, name, rest, incident, code) =>
    expect(talkDesk({ incident }).refusal(press.times(name, rest)).code).toBe(code),
  );
});

describe('a letter asked for by name', () => {
  it('is offered, made once, and no rule withdraws it', () => {
    const desk = toldDesk();
    desk.does(press.answer(NAME, '問題あり'));
    expect(desk.asks(press.thread(NAME)).thread.offers).toEqual([{ letter: 'thanks', label: 'お礼' }]);
    const { reply } = desk.does(press.make(NAME, 'thanks'));
    expect(reply.draft?.purpose).toBe('お礼');
    desk.does(press.answer(NAME, 'まだ'));
    expect(letterTo(desk, NAME)).toMatchObject({ purpose: 'お礼', state: 'DRAFT' });
    expect(desk.refusal(press.make(NAME, 'thanks'))).toEqual({ code: 'alreadyTold', purpose: 'お礼' });
  });

  it('says when the cancel is made, and bears the number of the parcel', () => {
    const stage = 'AWAITING_SHIPMENT';
    const desk = talkDesk({ contacts: [buyerOf(NAME, { stage, answer: 'AFFECTED' })] });
    desk.does(press.make(NAME, 'cancel-greeting', { at: '2026-11-21T10:00' }));
    expect(letterTo(desk, NAME).text).toContain('11月21日');
    const sending = talkDesk({
      incident: { type: 'WRONG_SHIPMENT', subKind: 'ITEM' },
      contacts: [
        buyerOf(NAME, { answer: 'AFFECTED', way: '正しい物・足りない物を送る', resolution: 'AGREED' }),
      ],
    });
    sending.does(press.make(NAME, 'right-item-sent', { tracking: ' 1234-5678-9012 ' }));
    expect(letterTo(sending, NAME).text).toContain('1234-5678-9012');
    expect(sending.buyer(ID).tracking).toBe('1234-5678-9012');
  });

  const far = { stage: 'COMPLETED', completedAt: MORNING - 40 * DAY, answer: 'AFFECTED' } as const;
  it.each([
    ['a buyer nobody knows', {}, press.make('だれか', 'thanks'), 'noSuchContact'],
    ['a letter nobody knows', {}, press.make(NAME, 'love-letter'), 'noSuchLetter'],
    ['a time that is none', {}, press.make(NAME, 'thanks', { at: '2026-02-31T10:00' }), 'badRequest'],
    ['one that does not fit', {}, press.make(NAME, 'outage-delay'), 'letterUnfit'],
    ['one to whom no message goes', far, press.make(NAME, 'thanks'), 'buyerUnreachable'],
    [
      'one with whom it is settled',
      { resolution: 'NO_ACTION' },
      press.make(NAME, 'ship-late'),
      'buyerSettled',
    ],
  ] as const)('is refused for %s', (_, facts, act, code) =>
    expect(talkDesk({ contacts: [buyerOf(NAME, facts)] }).refusal(act).code).toBe(code),
  );

  it('is refused for want of a word, by name; where it is switched off; in a trouble that has ended', () => {
    const bare = talkDesk({ incident: { what: '', right: '' } });
    expect(bare.refusal(press.make(NAME, 'description-delivered'))).toMatchObject({
      code: 'letterLacks',
      places: ['まちがい', '正しくは'],
    });
    const off = talkDesk({ letters: { thanks: { used: false } } });
    expect(off.refusal(press.make(NAME, 'thanks')).code).toBe('letterUnfit');
    const over = talkDesk({ incident: { status: 'CLOSED' } });
    expect(over.refusal(press.make(NAME, 'thanks')).code).toBe('incidentEnded');
  });
});

describe('the threads', () => {
  const threads = (world: World) => listThreads(world, { kind: 'threads', incidentId: TROUBLE });
  it('come in the order in which somebody has to turn to them', () => {
    const desk = toldDesk({
      contacts: ['待つ', '困った', '無事', '見る'].map((name) => buyerOf(name)),
    });
    desk.does(press.answer('困った', '問題あり'));
    desk.does(press.answer('無事', '問題なし'));
    later(desk, 4 * HOUR);
    desk.does(press.answer('待つ', 'まだ'));
    const page = desk.asks(threads);
    expect(page.threads.map(({ contact }) => contact.buyer)).toEqual(['見る', '困った', '無事', '待つ']);
    expect(page).toMatchObject({ all: 4, cursor: null, lookedAt: '11/20 13:07' });
    expect(page.threads[0]).toMatchObject({ lookDue: true, letters: [{ purpose: '訂正と問題の有無' }] });
  });

  it('at most 200 at once', () => {
    const contacts = Array.from({ length: 201 }, (_, at) => buyerOf(`b${at}`));
    const page = talkDesk({ contacts }).asks(threads);
    expect(page).toMatchObject({ all: 201, cursor: 200 });
    expect(page.threads).toHaveLength(200);
  });

  it('are refused for a trouble, or a buyer, that nobody knows', () => {
    expect(talkDesk({ incident: { id: 'T-9' as never } }).refusal(threads).code).toBe('noSuchIncident');
    expect(talkDesk().refusal(press.thread('だれか')).code).toBe('noSuchContact');
  });
});
