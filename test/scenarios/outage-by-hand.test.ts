// 連絡する相手 filled on a phone during an outage: a QR that is out, the buyer's word on another service; what cannot be is put back.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fill } from '../support/hand-night.ts';
import { declareOn, type OutageDesk, outageDesk } from '../support/outage-desk.ts';
import { recordsOf } from '../support/workbook-cells.ts';

let desk: OutageDesk;
let incidentId: string;
let ids: readonly string[];
const lineOf = (id: string) => recordsOf(desk.file(), '連絡する相手').find((line) => line.対象ID === id);

beforeAll(async () => {
  desk = await outageDesk('b');
  incidentId = declareOn(desk, {}, ['らくらくメルカリ便']).incident.id;
  const { list } = desk.ask<'outage'>({ kind: 'outage', incidentId });
  ids = list.filter(({ contact }) => contact.stage === '発送待ち').map(({ contact }) => contact.id);
  desk.host.wait('P2D');
  desk.ask<'offerService'>({
    kind: 'offerService',
    requestId: desk.requestId(),
    incidentId,
    contacts: [ids[0] ?? ''],
    service: 'ゆうゆうメルカリ便',
  });
  const { cards } = desk.ask<'letters'>({ kind: 'letters', incidentId });
  const offer = cards.find(({ draft }) => draft.purpose === '別の便の提案');
  desk.ask<'recordSent'>({
    kind: 'recordSent',
    requestId: desk.requestId(),
    draftId: offer?.draft.id ?? '',
    how: 'asItIs',
  });
});
afterAll(() => desk.close());

it('a tick and a word are taken in, as the buttons would', () => {
  const [asked = '', other = ''] = ids;
  expect(lineOf(asked)?.別の便の同意).toBe('聞いた');
  fill(desk, '連絡する相手', asked, { 別の便の同意: 'よい' });
  fill(desk, '連絡する相手', other, { QR発行済: true });
  const { desk: today } = desk.ask<'open'>({ kind: 'open' });
  expect(today.notes.join()).toContain('記入を2件取り込みました');
  expect(lineOf(asked)).toMatchObject({ 別の便の同意: 'よい', 次にやること: '同意をもらった別の便で出す' });
  expect(lineOf(other)).toMatchObject({ QR発行済: true });
  const { list } = desk.ask<'outage'>({ kind: 'outage', incidentId });
  expect(list.find(({ contact }) => contact.id === other)?.group).toBe('QR_ISSUED');
  const thanks = recordsOf(desk.file(), '連絡文ログ').filter((line) => line.用途 === '別の便の同意のお礼');
  expect(thanks).toHaveLength(1);
});

it('a yes from somebody who was never asked is put back, and says why', () => {
  const [, , third = ''] = ids;
  fill(desk, '連絡する相手', third, { 別の便の同意: 'よい' });
  const { desk: today } = desk.ask<'open'>({ kind: 'open' });
  expect(today.notes.join()).toContain('元に戻しました');
  expect(lineOf(third)?.別の便の同意).toBeNull();
  expect(String(lineOf(third)?.取り込み)).toContain('まだ聞いていない');
});
