// An outage that lasts: the buyer chooses; before a cancel closes the messages everything is saved and a last friendly word is sent.
import { describe, expect, it } from 'vitest';
import { closeIncident } from '../../src/app/close-incident.ts';
import { listPacking } from '../../src/app/list-packing.ts';
import { recordCancelled, showCancel } from '../../src/app/outage-cancel.ts';
import { outageOptions } from '../../src/app/outage-options.ts';
import { prepareProgress } from '../../src/app/prepare-progress.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { recordChoice } from '../../src/app/record-choice.ts';
import { recordEvidence } from '../../src/app/record-evidence.ts';
import type { World } from '../../src/app/world.ts';
import { EVIDENCE_FOR_OUTAGE_CANCEL } from '../../src/domain/settling/evidence.ts';
import { answered } from '../support/decided.ts';
import { at, inOutage } from '../support/outage-shop.ts';
import {
  codeOf,
  contactIn,
  does,
  draftsFor,
  incidentId,
  recovers,
  requestId,
  sends,
  sendsAll,
} from '../support/outage-steps.ts';
import { type Shop, worldOf } from '../support/small-world.ts';

const told: Shop = { ...sendsAll(inOutage()), now: at('2026-12-29T16:00') };
const chooses =
  (shop: Shop, choice: RequestOf<'recordChoice'>['choice'], key = 'OVER') =>
  (world: World) =>
    recordChoice(world, { kind: 'recordChoice', requestId, contactId: contactIn(shop, key).id, choice });
const cancels =
  (shop: Shop, done = true, reason = '') =>
  (world: World) =>
    recordCancelled(world, {
      kind: 'recordCancelled',
      requestId,
      contactId: contactIn(shop, 'OVER').id,
      done,
      reason,
    });
const seen = (shop: Shop) =>
  answered(showCancel(worldOf(shop), { kind: 'outageCancel', contactId: contactIn(shop, 'OVER').id }));

const asked = sendsAll(
  does(told, (world) =>
    prepareProgress(world, { kind: 'prepareProgress', requestId, incidentId, letter: 'waitOrCancel' }),
  ).shop,
);
const off = does(asked, chooses(asked, 'やめる')).shop;

describe('the choice', () => {
  it('to cancel: the last message and the reason that names the outage are ready, and the parcel stays', () => {
    const letters = draftsFor(off, 'OVER').filter(({ state }) => state === 'DRAFT');
    expect(letters.map(({ purpose, check }) => [purpose, check])).toEqual([
      ['キャンセル前のあいさつ', ''],
      ['キャンセル理由の詳細', ''],
    ]);
    expect(letters[1]?.text).toContain('「らくらくメルカリ便」の障害が理由です');
    const { list } = answered(listPacking(worldOf(off), { kind: 'packing', incidentId }));
    expect(list.map(({ contact }) => contact.key)).not.toContain('OVER');
  });

  it('to wait, or taken back: the letters of the cancel go', () => {
    const waits = does(off, chooses(off, '待つ')).shop;
    expect(contactIn(waits, 'OVER')).toMatchObject({ answer: 'NOT_AFFECTED', resolution: 'CONTACTED' });
    expect(draftsFor(waits, 'OVER').filter(({ state }) => state === 'DRAFT')).toEqual([]);
    const back = does(off, chooses(off, '')).shop;
    expect(contactIn(back, 'OVER')).toMatchObject({ answer: 'NO_REPLY', resolution: 'CONTACTED' });
  });
});

describe('the cancel', () => {
  it('says how the marketplace does it, and what is saved first', () => {
    expect(seen(off)).toMatchObject({
      missing: [...EVIDENCE_FOR_OUTAGE_CANCEL, 'キャンセル前のあいさつ'],
      certainty: '公式',
    });
    expect(seen(off).steps).toContain('理由の詳細を書いて申請する');
    expect(codeOf(cancels(off)(worldOf(off)))).toBe('evidenceMissing');
  });

  it('is carried out once everything is saved and the last message is sent', () => {
    const saved = EVIDENCE_FOR_OUTAGE_CANCEL.reduce<Shop>(
      (shop, evidence) =>
        does(shop, (world) =>
          recordEvidence(world, {
            kind: 'recordEvidence',
            requestId,
            contactId: contactIn(off, 'OVER').id,
            evidence,
            saved: true,
          }),
        ).shop,
      off,
    );
    expect(seen(saved).missing).toEqual(['キャンセル前のあいさつ']);
    const greeting = draftsFor(saved, 'OVER').find(({ purpose }) => purpose === 'キャンセル前のあいさつ');
    const sent = sends(saved, greeting?.id ?? '');
    expect(contactIn(sent, 'OVER').resolution).toBe('AGREED');
    const { shop } = does(sent, cancels(sent));
    expect(contactIn(shop, 'OVER')).toMatchObject({
      stage: 'CANCELLED',
      resolution: 'RESOLVED',
      urgency: '対象外',
    });
    expect(draftsFor(shop, 'OVER').filter(({ state }) => state === 'DRAFT')).toEqual([]);
    const back = does(shop, cancels(shop, false)).shop;
    expect(contactIn(back, 'OVER')).toMatchObject({ stage: 'AWAITING_SHIPMENT', resolution: 'AGREED' });
  });

  it('or with a reason; never for one who has not chosen it', () => {
    const { shop, sentence } = does(off, cancels(off, true, '画面は印刷した'));
    expect(sentence).toBe('買い手OVER様との取引を、障害を理由にキャンセルしました');
    expect(contactIn(shop, 'OVER').stage).toBe('CANCELLED');
    expect(codeOf(cancels(told, true, 'x')(worldOf(told)))).toBe('nothingAgreed');
    expect(codeOf(chooses(shop, '待つ')(worldOf(shop)))).toBe('nothingToShip');
  });
});

it('the length of an outage of one’s own that has ended counts for the next', () => {
  const over = does(told, recovers()).shop;
  const ended = does(over, (world) =>
    closeIncident(world, {
      kind: 'close',
      requestId,
      incidentId,
      cause: '',
      change: '',
      checkOn: null,
      loss: null,
    }),
  ).shop;
  const long = { ...ended, records: { ...ended.records } };
  expect(answered(outageOptions(worldOf(long), { kind: 'outageOptions' })).estimate).toBe(
    '過去の例 14~86時間',
  );
  const own = {
    ...long,
    records: {
      ...long.records,
      incidents: long.records.incidents.map((one) => ({
        ...one,
        outage: one.outage.replace(/"since":\d+/, `"since":${at('2026-12-25T00:00')}`),
      })),
    },
  };
  expect(answered(outageOptions(worldOf(own), { kind: 'outageOptions' })).estimate).toBe(
    '過去の例 14~112時間',
  );
});
