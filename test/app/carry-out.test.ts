// 「済んだ」, and what is saved before a step that closes the messages.
import { describe, expect, it } from 'vitest';
import { carryOut } from '../../src/app/carry-out.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordEvidence } from '../../src/app/record-evidence.ts';
import { showSettlement } from '../../src/app/show-settlement.ts';
import type { World } from '../../src/app/world.ts';
import { DAY, MINUTE } from '../../src/domain/instant.ts';
import { evidenceFor } from '../../src/domain/settling/evidence.ts';
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

type Evidence = RequestOf<'recordEvidence'>['evidence'];

const carrying =
  (done = true, reason = '', contactId: string = BUYER) =>
  (world: World) =>
    carryOut(world, { kind: 'carryOut', requestId: 'r', contactId, done, reason });
const saving =
  (evidence: Evidence, saved = true, contactId: string = BUYER) =>
  (world: World) =>
    recordEvidence(world, { kind: 'recordEvidence', requestId: 'r', contactId, evidence, saved });
const shown = (desk: SettlingDesk) =>
  desk.asks((world) => showSettlement(world, { kind: 'settlement', contactId: BUYER })).settlement;

const partial = affected({ way: '一部返金', amount: 1500, resolution: 'AGREED' });
const deskWith = (buyer = partial, more: Partial<typeof NO_RECORDS> = {}) =>
  settlingDesk({
    records: { ...NO_RECORDS, incidents: [wrongItem()], contacts: [buyer, unasked()], ...more },
  });

describe('what is saved', () => {
  it('is ticked one by one, and stands in the cell in its own order', () => {
    const desk = deskWith();
    desk.does(saving('品物の写真'));
    const { reply, plan } = desk.does(saving('やり取りの画面'));
    expect(desk.buyer().evidence).toBe('やり取りの画面、品物の写真');
    expect(reply.settlement.evidence.filter(({ saved }) => saved).map(({ evidence }) => evidence)).toEqual([
      'やり取りの画面',
      '品物の写真',
    ]);
    expect(reply.settlement.missing).toEqual(['合意した内容', '商品ページと説明', '発送の控えと追跡']);
    expect(plan.sentence).toBe('ねこ屋様との「やり取りの画面」を、保存済みにしました');
    desk.does(saving('品物の写真', false));
    expect(desk.buyer().evidence).toBe('やり取りの画面');
  });

  it('may be ticked when the trouble is over', () => {
    const desk = deskWith(partial, { incidents: [wrongItem({ status: 'CLOSED' })] });
    desk.does(saving('合意した内容'));
    expect(desk.buyer().evidence).toBe('合意した内容');
    expect(desk.refusal(saving('合意した内容', true, 'C9-x')).code).toBe('noSuchContact');
  });
});

describe('a step that closes the messages', () => {
  it('asks for what is not saved, by name', () => {
    const desk = deskWith();
    desk.does(saving('合意した内容'));
    expect(desk.refusal(carrying())).toEqual({
      code: 'evidenceMissing',
      missing: ['やり取りの画面', '品物の写真', '商品ページと説明', '発送の控えと追跡'],
    });
    expect(desk.refusal(carrying(true, '  ')).code).toBe('evidenceMissing');
  });

  it('may be taken without, with a reason that stands in the log', () => {
    const desk = deskWith();
    const { reply, plan } = desk.does(carrying(true, '画面がもう消えていた'));
    expect(plan.reason).toBe('画面がもう消えていた');
    expect(reply.notes).toContain('残していないものがあるまま済みにしました。理由は操作記録に残しました。');
    expect(desk.buyer().resolution).toBe('RESOLVED');
  });

  it('because of an outage asks for the notice, too', () => {
    const paid = affected({ stage: 'AWAITING_SHIPMENT', way: '返品なしで全額返金', resolution: 'AGREED' });
    const desk = deskWith(paid, { incidents: [wrongItem({ type: 'PLATFORM_OUTAGE', subKind: null })] });
    expect(desk.refusal(carrying())).toEqual({
      code: 'evidenceMissing',
      missing: ['やり取りの画面', '合意した内容', '障害のお知らせの画面'],
    });
  });

  it('may be taken once everything is saved, and settles it', () => {
    const desk = deskWith();
    for (const evidence of evidenceFor('一部返金')) desk.does(saving(evidence));
    const now = desk.shop.now;
    const { reply, plan } = desk.does(carrying());
    expect(plan.sentence).toBe('ねこ屋様との「一部返金」を済みにしました');
    expect(desk.buyer()).toMatchObject({
      resolution: 'RESOLVED',
      carriedOutAt: now,
      urgency: '対象外',
      deadline: null,
      next: '',
    });
    expect(reply.settlement).toMatchObject({ carriedOut: '11/20 09:05', missing: [] });
    expect(reply.thread.reachable).toBe(false);
    expect(reply.notes).toEqual([]);
    expect(desk.refusal(carrying()).code).toBe('buyerSettled');
  });
});

describe('other steps', () => {
  it('ask for nothing, though they name what is well saved', () => {
    const desk = deskWith(affected({ way: 'そのまま使っていただく', resolution: 'AGREED' }));
    expect(shown(desk)).toMatchObject({
      missing: [],
      evidence: [{ evidence: 'やり取りの画面', saved: false }],
    });
    desk.does(carrying());
    expect(desk.buyer().resolution).toBe('RESOLVED');
  });

  it('leave the goods awaited that are on their way back', () => {
    const desk = deskWith(
      affected({
        way: '返品して全額返金',
        resolution: 'AGREED',
        returned: '待ち',
        marketplace: 'YAHOO_AUCTION',
      }),
    );
    desk.does(carrying(true, '先に返金した'));
    expect(desk.buyer()).toMatchObject({ resolution: 'RESOLVED', returned: '待ち', next: '返送を待つ' });
  });

  it('leave alone a letter that no rule has made', () => {
    const told = draftOf({ contactId: BUYER, purpose: '解決の確認', text: 'a', original: 'a' });
    const desk = deskWith(affected({ way: 'そのまま使っていただく', resolution: 'AGREED' }), {
      drafts: [told],
    });
    desk.does(carrying());
    expect(desk.drafts()).toMatchObject([{ state: 'DRAFT' }]);
  });
});

describe('taken back', () => {
  it('is agreed on again, with its urgency and its next step', () => {
    const desk = deskWith(affected({ way: 'そのまま使っていただく', resolution: 'AGREED' }));
    const before = desk.buyer();
    desk.does(carrying());
    const { plan } = desk.does(carrying(false));
    expect(plan.sentence).toBe('ねこ屋様との「そのまま使っていただく」を、まだ済んでいないことに戻しました');
    expect(desk.buyer()).toMatchObject({
      carriedOutAt: null,
      resolution: 'AGREED',
      way: before.way,
      urgency: '即対応',
      next: '決めた方法の手続きをする(そのまま使っていただく)',
    });
  });

  it('waits for the desk again where that was the way', () => {
    const desk = deskWith(affected({ way: '事務局に相談してから', resolution: 'WAITING' }));
    desk.does(carrying());
    desk.does(carrying(false));
    expect(desk.buyer()).toMatchObject({ resolution: 'WAITING', next: '事務局に問い合わせる' });
  });
});

describe('refused', () => {
  it.each<[string, string, () => SettlingDesk, ReturnType<typeof carrying>]>([
    ['an unknown buyer', 'noSuchContact', deskWith, carrying(true, '', 'C9-x')],
    ['nothing agreed on', 'nothingAgreed', () => deskWith(affected()), carrying()],
    ['nothing carried out', 'nothingAgreed', deskWith, carrying(false)],
    ['one that needs no step', 'nothingAgreed', deskWith, carrying(true, '', OTHER)],
    [
      'one who was ended without an answer',
      'buyerSettled',
      () => deskWith(affected({ way: '一部返金', amount: 5, resolution: 'RESOLVED' })),
      carrying(true, 'x'),
    ],
    [
      'an ended trouble',
      'incidentEnded',
      () => deskWith(partial, { incidents: [wrongItem({ status: 'CLOSED' })] }),
      carrying(true, 'x'),
    ],
  ])('%s', (_, code, of, command) => expect(of().refusal(command).code).toBe(code));
});

it('what was saved and carried out keeps its moment', () => {
  const desk = deskWith(affected({ way: 'そのまま使っていただく', resolution: 'AGREED' }));
  desk.shop = { ...desk.shop, now: MORNING + DAY + 5 * MINUTE };
  desk.does(carrying());
  expect(shown(desk).carriedOut).toBe('11/21 09:05');
});
