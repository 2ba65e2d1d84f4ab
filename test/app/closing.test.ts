// S13 終える: what is left, what forbids the end, what was learned.
import { describe, expect, it } from 'vitest';
import { closeIncident } from '../../src/app/close-incident.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordPrevention } from '../../src/app/record-prevention.ts';
import { showClosing } from '../../src/app/show-closing.ts';
import type { World } from '../../src/app/world.ts';
import type { ContactId, DraftId, HoldId, InspectionId, TaskId } from '../../src/domain/ids.ts';
import type { Inspection } from '../../src/domain/inspection.ts';
import { DAY, startOfDay } from '../../src/domain/instant.ts';
import { inspectionOf } from '../support/inspection-line.ts';
import {
  affected,
  BUYER,
  OTHER,
  type SettlingDesk,
  settlingDesk,
  TROUBLE,
  unasked,
  wrongItem,
} from '../support/settling-shop.ts';
import { draftOf, holdOf, MORNING, NO_RECORDS, taskOf } from '../support/small-world.ts';

const looking =
  (incidentId: string = TROUBLE) =>
  (world: World) =>
    showClosing(world, { kind: 'closing', incidentId });
const closing =
  (facts: Partial<RequestOf<'close'>> = {}) =>
  (world: World) =>
    closeIncident(world, {
      kind: 'close',
      requestId: 'r',
      incidentId: TROUBLE,
      cause: '',
      change: '',
      checkOn: null,
      loss: null,
      ...facts,
    });
const settled = affected({ resolution: 'RESOLVED', way: '一部返金', amount: 1500, carriedOutAt: MORNING });
const deskWith = (more: Partial<typeof NO_RECORDS> = {}): SettlingDesk =>
  settlingDesk({
    records: { ...NO_RECORDS, incidents: [wrongItem()], contacts: [settled, unasked()], ...more },
  });
const leftIn = (desk: SettlingDesk): readonly string[] =>
  desk
    .asks(looking())
    .left.map(({ what, label, count, forbids }) => `${what} ${label} ${count}${forbids ? ' !' : ''}`);

const ref = { sheetId: 11, key: 'A-1', ownId: '', fingerprint: 'f' };
const held = holdOf({ ref });
const open = taskOf();
const stopped = taskOf({
  id: 'S1-b-MERCARI' as TaskId,
  done: true,
  outcome: '止めた',
  holdId: 'H9' as HoldId,
});
const unsent = draftOf({ contactId: BUYER, purpose: '解決の確認' });

describe('what is left', () => {
  it('is nothing once everything is dealt with', () => {
    const desk = deskWith();
    expect(desk.asks(looking())).toMatchObject({ left: [], mayClose: true });
    expect(desk.asks(looking()).incident.mayClose).toBe(true);
  });

  it.each<[string, Partial<typeof NO_RECORDS>, string]>([
    ['goods that are held', { holds: [held] }, 'holds 止めたままの商品 1 !'],
    ['an open task', { tasks: [open] }, 'tasks 止める作業 1 !'],
    [
      'a listing that still has to go up again',
      { holds: [holdOf({ id: 'H9' as HoldId, ref, state: 'RELEASED' })], tasks: [stopped] },
      'reverse 元に戻す作業 1 !',
    ],
    ['a text that nobody has sent', { drafts: [unsent] }, 'drafts 送っていない連絡文 1 !'],
    [
      'one that waits for later',
      { drafts: [{ ...unsent, when: 'あとで' }] },
      'drafts 送っていない連絡文 1 !',
    ],
    ['a first reply', { drafts: [draftOf({ contactId: BUYER })] }, 'firstReply 送っていない最初の返事 1 !'],
  ])('%s forbids the end', (_, records, line) => {
    const desk = deskWith(records);
    expect(leftIn(desk)).toEqual([line]);
    expect(desk.asks(looking())).toMatchObject({ mayClose: false, incident: { mayClose: false } });
    const label = line.split(' ').slice(1, 3).join(' ');
    expect(desk.refusal(closing())).toEqual({ code: 'notYetClosable', left: [`${label}件`] });
  });

  const finished = (state: Inspection['state']): Inspection =>
    inspectionOf({ id: 'K1-a-1' as InspectionId, state, quantity: 1, left: state === 'OPEN' ? 1 : 0 });

  it.each<[string, Partial<typeof NO_RECORDS>, string]>([
    ['a buyer with whom nobody has settled', { contacts: [affected()] }, 'buyers 話が済んでいない購入者 1'],
    [
      'goods on their way',
      { contacts: [{ ...settled, returned: '待ち' }] },
      'returns 返送を待っている品物 1',
    ],
    [
      'a desk that has not answered',
      {
        drafts: [
          draftOf({ contactId: '' as ContactId, recipient: '事務局', state: 'SENT', promise: MORNING }),
        ],
      },
      'office 答えを待っている事務局 1',
    ],
    [
      'an answer that was promised',
      { drafts: [draftOf({ contactId: BUYER, state: 'SENT', promise: MORNING })] },
      'promises 約束した返事 1',
    ],
    [
      'a line of the inspection',
      { incidents: [wrongItem({ inspected: '0/1' })], inspections: [finished('OPEN')] },
      'inspection 検品の残り 1',
    ],
    [
      'a buyer who has told and whom nobody knows',
      { incidents: [wrongItem({ origin: '購入者から' })] },
      'firstReply どの取引の連絡か、まだ選んでいません 1',
    ],
  ])('%s is named, and forbids nothing', (_, records, line) => {
    const desk = deskWith(records);
    expect(leftIn(desk)).toEqual([line]);
    expect(desk.asks(looking()).mayClose).toBe(true);
    const [what] = line.split(' ');
    expect(desk.does(closing()).reply.notes).toHaveLength(what === 'inspection' ? 0 : 1);
  });

  it('counts nothing of another trouble, nor what was withdrawn or is not to be sent', () => {
    const other = wrongItem({ id: 'T-002' as never });
    const desk = deskWith({
      incidents: [wrongItem(), other],
      holds: [holdOf({ ref, incidentId: other.id })],
      tasks: [taskOf({ incidentId: other.id })],
      drafts: [
        { ...unsent, incidentId: other.id },
        { ...unsent, id: 'M2-a' as DraftId, state: 'VOID', how: '送らない' },
        { ...unsent, id: 'M3-a' as DraftId, state: 'VOID' },
      ],
    });
    expect(leftIn(desk)).toEqual([]);
  });

  it('stands in the order of what forbids first', () => {
    const desk = deskWith({ contacts: [affected()], holds: [held], drafts: [unsent] });
    expect(desk.asks(looking()).left.map(({ what }) => what)).toEqual(['holds', 'drafts', 'buyers']);
    expect(desk.refusal(closing())).toEqual({
      code: 'notYetClosable',
      left: ['止めたままの商品 1件', '送っていない連絡文 1件'],
    });
  });
});

describe('the loss', () => {
  it('is the sum of what goes back, line by line, until the seller writes another', () => {
    const second = unasked({ way: '返品して全額返金', amount: 3200 });
    const desk = deskWith({ contacts: [settled, second] });
    expect(desk.asks(looking())).toMatchObject({
      loss: 4700,
      lossLines: [
        { label: 'ねこ屋様 真鍮ピアス(一部返金)', yen: 1500 },
        { label: 'kuro様 真鍮ピアス(返品して全額返金)', yen: 3200 },
      ],
    });
    desk.does(closing({ loss: 5000 }));
    expect(desk.asks(looking()).loss).toBe(5000);
  });

  it('is not known where no amount is', () => {
    expect(deskWith({ contacts: [affected()] }).asks(looking())).toMatchObject({ loss: null, lossLines: [] });
  });
});

describe('the end', () => {
  it('keeps what was learned, and the day on which it is looked at', () => {
    const desk = deskWith();
    const { now } = desk.shop;
    const { reply, plan } = desk.does(
      closing({ cause: ' 棚が隣\r\n同士 ', change: '箱に写真を貼る', checkOn: '2026-12-20', loss: 1500 }),
    );
    expect(plan.sentence).toBe('「真鍮ピアス」を「解決」として終えました');
    expect(desk.incident()).toMatchObject({
      status: 'CLOSED',
      ending: '解決',
      endedAt: now,
      cause: '棚が隣\n同士',
      change: '箱に写真を貼る',
      checkOn: startOfDay(Date.parse('2026-12-20T00:00:00+09:00')),
      loss: 1500,
      next: 'することはありません',
    });
    expect(reply).toMatchObject({ incident: { status: 'CLOSED', mayClose: false, checkOn: '' }, notes: [] });
    expect(desk.asks(looking())).toMatchObject({
      mayClose: false,
      checkOn: '2026-12-20',
      change: '箱に写真を貼る',
    });
    expect(desk.refusal(closing()).code).toBe('incidentEnded');
  });

  it('keeps the way it was known to end, and takes blanks', () => {
    const desk = deskWith({ incidents: [wrongItem({ ending: '品物は無事' })] });
    desk.does(closing());
    expect(desk.incident()).toMatchObject({ ending: '品物は無事', cause: '', checkOn: null, loss: null });
  });

  it('leaves no line open that nobody will look at', () => {
    const line = inspectionOf({ id: 'K1-a-1' as InspectionId, quantity: 2, left: 2 });
    const desk = deskWith({ incidents: [wrongItem({ inspected: '0/2' })], inspections: [line] });
    const { reply } = desk.does(closing());
    expect(desk.shop.records.inspections[0]).toMatchObject({
      state: 'EXCLUDED',
      leftOut: '「解決」で終えたため',
    });
    expect(reply.notes).toEqual([]);
  });

  it('is refused for an unknown trouble, and for a day that does not exist', () => {
    expect(deskWith().refusal(closing({ incidentId: 'T-999' })).code).toBe('noSuchIncident');
    expect(deskWith().refusal(looking('T-999')).code).toBe('noSuchIncident');
    expect(deskWith().refusal(closing({ checkOn: '2026-02-31' }))).toEqual({
      code: 'badRequest',
      where: 'checkOn',
    });
  });
});

describe('the day of 防止策', () => {
  const looked =
    (incidentId: string = TROUBLE) =>
    (world: World) =>
      recordPrevention(world, { kind: 'recordPrevention', requestId: 'r', incidentId });

  it('is asked about from that day on, until somebody has looked', () => {
    const desk = deskWith();
    desk.does(closing({ checkOn: '2026-12-20' }));
    desk.shop = { ...desk.shop, now: MORNING + 30 * DAY };
    expect(desk.asks(looking()).incident.checkOn).toBe('2026-12-20');
    const { reply, plan } = desk.does(looked());
    expect(plan.sentence).toBe('「真鍮ピアス」の防止策(12/20に確かめる分)を確かめました');
    expect(reply.incident.checkOn).toBe('');
    expect(desk.incident()).toMatchObject({ checkOn: null, status: 'CLOSED' });
    expect(desk.refusal(looked()).code).toBe('nothingFound');
    expect(desk.refusal(looked('T-999')).code).toBe('noSuchIncident');
  });
});

it('a buyer of the trouble keeps his thread when it is over', () => {
  const desk = deskWith({ contacts: [affected(), unasked({ id: OTHER })] });
  desk.does(closing());
  expect(desk.buyer()).toMatchObject({ resolution: 'PENDING', next: '解決の方法を決める' });
});
