// The commands of settling one after the other on a shop of any size, each with what it cost: in a trouble that reaches all goods of
// one name, and in one of a single parcel, which can be ended.
import type { Reply, ReplyOf, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import { openDesk, proposedTables } from '../support/desk.ts';
import { benchShop, HEADER_ROW, TAB } from './bench-shop.ts';
import type { Counted } from './first-night.ts';

const PRODUCT = 1;
const STATUS = 13;

export type Settled = {
  readonly counted: readonly Counted[];
  /** Buyers of the wide trouble. */
  readonly contacts: number;
};

/** The first two parcels on their way, as 1-based rows, and what the second holds. */
function parcelsIn(rows: number): { readonly first: number; readonly second: number; readonly item: string } {
  const lines = benchShop(rows).tabs[0]?.cells ?? [];
  const sent = lines
    .map((line, at) => ({ line, row: at + 1 }))
    .filter(({ line, row }) => row > HEADER_ROW && line[STATUS] === '発送済み');
  const [one, other] = sent;
  if (one === undefined || other === undefined) throw new Error('Nothing is on its way.');
  return { first: one.row, second: other.row, item: String(other.line[PRODUCT]) };
}

export async function settlingNight(rows: number): Promise<Settled> {
  const { first, second } = parcelsIn(rows);
  const desk = await openDesk(benchShop(rows), { settle: false });
  const counted: Counted[] = [];
  let used = 0;
  const run = <Kind extends RequestKind>(name: string, request: Omit<RequestOf<Kind>, 'requestId'>) => {
    used += 1;
    const requestId = `settling-${String(used).padStart(4, '0')}`;
    const { outcome, cost } = desk.run({ ...request, requestId } as unknown as Request);
    const reply = outcome.kind === 'value' ? (JSON.parse(String(outcome.value)) as Reply) : null;
    if (reply?.ok !== true) throw new Error(`${request.kind}: ${JSON.stringify(outcome)}`);
    const { read, write } = cost.calls;
    const { flushes, virtualMs, cpuMs } = cost;
    if (name !== '') counted.push({ name, read, write, flushes, virtualMs, cpuMs });
    return reply.value as unknown as ReplyOf<Kind>;
  };
  run<'setUp'>('', { kind: 'setUp', tables: proposedTables(desk) });
  const stop = (row: number, isWide: boolean): string => {
    desk.host.hand.select(TAB, [`A${row}`]);
    const axes: NonNullable<RequestOf<'stop'>['reach']>['axes'] = isWide ? ['product'] : [];
    const { preview } = run<'previewStop'>('', { kind: 'previewStop', reach: { axes } });
    const { start, rows: reached } = preview;
    const about = { kind: 'stop', type: 'WRONG_SHIPMENT', rows: start, reach: { axes }, reached } as const;
    const { id: incidentId } = run<'stop'>('', about).incident;
    run<'foundMyself'>('', { kind: 'foundMyself', incidentId });
    run<'setType'>('', { kind: 'setType', incidentId, type: 'WRONG_SHIPMENT', subKind: 'ITEM' });
    return incidentId;
  };
  const wide = stop(first, true);
  const { list, all } = run<'contacts'>('', { kind: 'contacts', incidentId: wide });
  // Whose cells change in the same columns, whatever the shop: of one marketplace and stage.
  const sent = list.find(({ stage, marketplace }) => stage === '発送済み' && marketplace === 'メルカリ');
  if (sent === undefined) throw new Error('Nothing of メルカリ is on its way.');
  const contactId = sent.id;

  run<'settlement'>('settlement', { kind: 'settlement', contactId });
  run<'settle'>('settle', { kind: 'settle', contactId, way: '返品して全額返金', amount: 3200 });
  run<'settle'>('settle otherwise', { kind: 'settle', contactId, way: '一部返金', amount: 500 });
  const evidence = '品物の写真';
  run<'recordEvidence'>('recordEvidence', { kind: 'recordEvidence', contactId, evidence, saved: true });
  run<'recordReturn'>('recordReturn 届いた', { kind: 'recordReturn', contactId, returned: '届いた' });
  run<'recordReturn'>('recordReturn 待ち', { kind: 'recordReturn', contactId, returned: '待ち' });
  const carries = { kind: 'carryOut', contactId, reason: '画面が消えた' } as const;
  run<'carryOut'>('carryOut', { ...carries, done: true });
  run<'carryOut'>('carryOut まだ', { ...carries, done: false });
  const { twins } = run<'twins'>('twins', { kind: 'twins', contactId, item: ' ' });
  const ask = { kind: 'askOffice', marketplace: 'MERCARI', incidentId: wide } as const;
  const { inquiry } = run<'askOffice'>('askOffice', { ...ask, contactId, question: '' });
  run<'askOffice'>('askOffice beforehand', {
    ...ask,
    incidentId: null,
    contactId: null,
    question: '匿名のまま返品できますか',
  });
  const draftId = inquiry?.draft.id ?? '';
  run<'recordSent'>('', { kind: 'recordSent', draftId, how: 'asItIs' });
  const answer = { kind: 'recordOfficeAnswer', draftId, answer: 'できます', nextLook: null } as const;
  run<'recordOfficeAnswer'>('recordOfficeAnswer, kept', { ...answer, keep: true });
  run<'inquiries'>('inquiries', { kind: 'inquiries', incidentId: wide });
  run<'closing'>('closing', { kind: 'closing', incidentId: wide });
  run<'claimTexts'>('claimTexts', { kind: 'claimTexts', incidentId: wide, yen: 3200 });
  if (twins.length > 0) throw new Error('A blank has no twin.');

  const narrow = stop(second, false);
  const [buyer] = run<'contacts'>('', { kind: 'contacts', incidentId: narrow }).list;
  const item = String(list.find(({ id }) => id !== contactId)?.product ?? '');
  const found = run<'twins'>('twins of an item', { kind: 'twins', contactId: buyer?.id ?? '', item }).twins;
  const row = found.find(({ known }) => !known)?.row;
  if (row !== undefined) run<'askTwin'>('askTwin', { kind: 'askTwin', contactId: buyer?.id ?? '', row });
  for (const { id, state } of run<'incident'>('', { kind: 'incident', incidentId: narrow }).room.drafts)
    if (state === 'DRAFT') run<'setLetterAside'>('', { kind: 'setLetterAside', draftId: id, how: 'never' });
  const learned = { cause: '棚が隣', change: '写真', checkOn: '2026-12-20', loss: 1500 };
  run<'close'>('close', { kind: 'close', incidentId: narrow, ...learned });
  run<'recordPrevention'>('recordPrevention', { kind: 'recordPrevention', incidentId: narrow });
  desk.close();
  return { counted, contacts: all };
}
