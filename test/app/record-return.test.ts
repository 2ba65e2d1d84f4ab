// 返送: awaited, arrived, looked at once; and taken back.
import { describe, expect, it } from 'vitest';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordInspection } from '../../src/app/record-inspection.ts';
import { recordReturn } from '../../src/app/record-return.ts';
import type { World } from '../../src/app/world.ts';
import { affected, BUYER, settlingDesk, unasked, wrongItem } from '../support/settling-shop.ts';
import { holdOf, NO_RECORDS } from '../support/small-world.ts';

type Returned = RequestOf<'recordReturn'>['returned'];

const returning =
  (returned: Returned, contactId: string = BUYER) =>
  (world: World) =>
    recordReturn(world, { kind: 'recordReturn', requestId: 'r', contactId, returned });
const waiting = affected({ way: '返品して全額返金', resolution: 'AGREED', returned: '待ち', quantity: 2 });
const deskWith = (buyer = waiting, more: Partial<typeof NO_RECORDS> = {}) =>
  settlingDesk({
    records: { ...NO_RECORDS, incidents: [wrongItem()], contacts: [buyer, unasked()], ...more },
  });
const lines = (desk: ReturnType<typeof deskWith>) =>
  desk.shop.records.inspections.map(
    ({ subject, state, quantity, left, leftOut }) => `${subject} ${state} ${left}/${quantity} ${leftOut}`,
  );

describe('goods that come back', () => {
  it('are added to the inspection, as many as were sold', () => {
    const desk = deskWith();
    const { reply, plan } = desk.does(returning('届いた'));
    expect(plan.sentence).toBe('ねこ屋様からの返送を「届いた」にしました');
    expect(reply).toMatchObject({ toInspect: true, notes: ['届いた品物を検品に足しました。'] });
    expect(reply.settlement.returned).toBe('届いた');
    expect(lines(desk)).toEqual(['RETURNED OPEN 2/2 ']);
    expect(desk.incident().inspected).toBe('0/2');
    expect(desk.buyer()).toMatchObject({ returned: '届いた', next: '返ってきた物を確かめて、手続きをする' });
  });

  it('are added once, however often it is said', () => {
    const desk = deskWith();
    desk.does(returning('届いた'));
    expect(desk.does(returning('届いた')).reply).toMatchObject({ toInspect: false, notes: [] });
    expect(lines(desk)).toHaveLength(1);
  });

  it('that have not come after all are left out, and come back in as the same line', () => {
    const desk = deskWith();
    desk.does(returning('届いた'));
    desk.does(returning('待ち'));
    expect(lines(desk)).toEqual(['RETURNED EXCLUDED 2/2 返送の記録を戻した']);
    expect(desk.buyer()).toMatchObject({ returned: '待ち', next: '返送を待つ' });
    expect(desk.does(returning('届いた')).reply.toInspect).toBe(true);
    expect(lines(desk)).toEqual(['RETURNED OPEN 2/2 ']);
  });

  it('that somebody has begun to look at stay there', () => {
    const desk = deskWith();
    desk.does(returning('届いた'));
    const inspectionId = desk.shop.records.inspections[0]?.id ?? '';
    desk.does((world) =>
      recordInspection(world, { kind: 'recordInspection', requestId: 'r', inspectionId, answer: 'NO' }),
    );
    const { reply } = desk.does(returning('不要'));
    expect(reply.notes).toEqual(['届いた品物はもう検品を始めているので、検品の記録は残しました。']);
    expect(lines(desk)).toEqual(['RETURNED OPEN 1/2 ']);
    expect(desk.does(returning('届いた')).reply.toInspect).toBe(false);
  });

  it('before anything is agreed on leave the next step as it was', () => {
    const desk = deskWith(affected());
    desk.does(returning('待ち'));
    expect(desk.buyer()).toMatchObject({ returned: '待ち', next: '解決の方法を決める' });
  });

  it('end the wait of a buyer with whom it is settled', () => {
    const desk = deskWith(affected({ ...waiting, resolution: 'RESOLVED', next: '返送を待つ' }));
    desk.does(returning('届いた'));
    expect(desk.buyer().next).toBe('');
  });

  it('when the trouble is over are noted, and looked at by nobody', () => {
    const desk = deskWith(waiting, { incidents: [wrongItem({ status: 'CLOSED' })] });
    const { reply } = desk.does(returning('届いた'));
    expect(reply).toMatchObject({
      toInspect: false,
      notes: ['このトラブルは終わっているので、検品には足していません。'],
    });
    expect(lines(desk)).toEqual([]);
  });

  it('do not hide that the goods in stock were never looked at', () => {
    const hold = holdOf({
      ref: { sheetId: 11, key: 'A-1', ownId: '', fingerprint: 'f' },
      quantity: 3,
      left: 3,
    });
    const desk = deskWith(waiting, { holds: [hold] });
    const { reply } = desk.does(returning('届いた'));
    expect(reply.incident.inspection).toMatchObject({ lines: 1, open: 1, toBegin: true });
    const inspectionId = desk.shop.records.inspections[0]?.id ?? '';
    desk.does((world) =>
      recordInspection(world, {
        kind: 'recordInspection',
        requestId: 'r',
        inspectionId,
        answer: 'YES',
        pieces: 2,
      }),
    );
    expect(desk.incident()).toMatchObject({ status: 'CONTAINED', inspected: '2/2' });
  });

  it('of a buyer whom nobody knows are refused', () => {
    expect(deskWith().refusal(returning('届いた', 'C9-x')).code).toBe('noSuchContact');
  });
});
