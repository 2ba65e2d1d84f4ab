// 「どの取引の連絡でしたか」: one buyer becomes certain and gets one first reply.
import { describe, expect, it } from 'vitest';
import { nameTransaction } from '../../src/app/name-transaction.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { planned } from '../support/decided.ts';
import {
  afterwards,
  incidentOf,
  MORNING,
  NO_RECORDS,
  SHEET,
  type Shop,
  sheetOf,
  shopOf,
  stockRow,
  worldOf,
} from '../support/small-world.ts';

type Request = RequestOf<'nameTransaction'>;

const request = (facts: Partial<Request> = {}): Request => ({
  kind: 'nameTransaction',
  requestId: 'request-2',
  incidentId: 'T-001',
  marketplace: 'MERCARI',
  transactionId: 'T1',
  buyer: '',
  product: '',
  ...facts,
});

/** The shop after a stop of these sold rows. */
function stopped(...rows: readonly Partial<StockRow>[]): Shop {
  const shop = shopOf({
    rows: sheetOf(rows.map((row, at) => stockRow({ key: `A-${at}`, status: '発送済み', ...row }))),
    selection: { sheetId: SHEET, tab: '在庫', spans: [{ from: 2, to: 99 }] },
  });
  const stop = { kind: 'stop', requestId: 'request-1', type: 'UNKNOWN' } as const;
  return afterwards(shop, planned(stopRows(worldOf(shop), stop)).plan);
}

describe('given a stop that knows the transaction, when it is named', () => {
  const shop = stopped({ transaction: 'T1', buyer: 'ねこ屋' }, { transaction: 'T2', buyer: 'kuro' });
  const { plan, reply } = planned(nameTransaction(worldOf(shop), request()));
  const after = afterwards(shop, plan);

  it('then its buyer is certain and the others stay suspected', () => {
    expect(after.records.contacts.map((one) => [one.transactionId, one.certainty])).toEqual([
      ['T1', 'CONFIRMED'],
      ['T2', 'SUSPECTED'],
    ]);
    expect(after.records.contacts[0]?.next).toBe('最初の返事を送る');
  });

  it('then one draft waits to be sent, addressed to him, and kept as it was made', () => {
    expect(after.records.drafts).toHaveLength(1);
    const [draft] = after.records.drafts;
    expect(draft).toMatchObject({
      state: 'DRAFT',
      sent: false,
      purpose: '最初の返事',
      salutation: 'ねこ屋様',
      contactId: after.records.contacts[0]?.id,
      transactionId: 'T1',
    });
    expect(draft?.original).toBe(draft?.text);
    expect(draft?.text).toContain('「真鍮ピアス」');
    expect(reply.draft.text).toBe(draft?.text);
  });

  it('then the trouble remembers who reported', () => {
    expect(after.records.incidents[0]?.firstTransaction).toBe('T1');
  });

  it('then naming once more is refused, with the transaction that has the draft', () => {
    expect(nameTransaction(worldOf(after), request({ transactionId: 'T2' }))).toEqual({
      kind: 'refused',
      refusal: { code: 'alreadyNamed', transactionId: 'T1' },
    });
  });

  it('then it may be named anew once the draft is withdrawn', () => {
    const drafts = after.records.drafts.map((draft) => ({ ...draft, state: 'VOID' as const }));
    const withdrawn = { ...after, records: { ...after.records, drafts } };
    expect(nameTransaction(worldOf(withdrawn), request({ transactionId: 'T2' })).kind).toBe('planned');
  });
});

describe('what the sheet does not know', () => {
  it('makes a contact by hand, with what was told and nothing more', () => {
    const shop = stopped({ transaction: 'T1' });
    const { plan } = planned(
      nameTransaction(worldOf(shop), request({ transactionId: 'X9', buyer: 'みどり', product: '皿' })),
    );
    expect(plan.appends.contacts).toEqual([
      expect.objectContaining({
        transactionId: 'X9',
        buyer: 'みどり',
        product: '皿',
        certainty: 'CONFIRMED',
        stage: null,
        key: '',
      }),
    ]);
  });

  it('a nickname typed for a known transaction is taken up', () => {
    const shop = stopped({ transaction: 'T1', buyer: '' });
    const { plan } = planned(nameTransaction(worldOf(shop), request({ buyer: 'ねこ屋' })));
    expect(plan.appends.contacts).toBeUndefined();
    expect(plan.appends.drafts?.[0]?.salutation).toBe('ねこ屋様');
    expect(afterwards(shop, plan).records.contacts[0]?.buyer).toBe('ねこ屋');
  });

  it('without an id the nickname and the product find the contact', () => {
    const shop = stopped({ buyer: 'ねこ屋', product: '皿' }, { buyer: 'ねこ屋', product: '鍋' });
    const { plan } = planned(
      nameTransaction(worldOf(shop), request({ transactionId: '', buyer: 'ねこ屋', product: '鍋' })),
    );
    expect(afterwards(shop, plan).records.contacts.map((one) => one.certainty)).toEqual([
      'SUSPECTED',
      'CONFIRMED',
    ]);
  });

  it('without a nickname the buyer is ご購入者様', () => {
    const shop = stopped({ transaction: 'T1' });
    const { reply } = planned(nameTransaction(worldOf(shop), request()));
    expect(reply.draft.to).toBe('ご購入者様');
  });
});

describe('what follows from naming', () => {
  it('a buyer who had seemed not to be concerned is certain, urgent and to be talked to again', () => {
    const shop = stopped({ transaction: 'T1', status: '発送待ち', shipDays: '1', soldAt: MORNING });
    const contacts = shop.records.contacts.map((contact) => ({
      ...contact,
      certainty: 'UNRELATED' as const,
      resolution: 'NO_ACTION' as const,
      urgency: '対象外',
      deadline: null,
      deadlineKind: '',
    }));
    const away = { ...shop, records: { ...shop.records, contacts } };
    const after = afterwards(away, planned(nameTransaction(worldOf(away), request())).plan);
    expect(after.records.contacts[0]).toMatchObject({
      certainty: 'CONFIRMED',
      resolution: 'PENDING',
      urgency: '即対応',
      deadline: MORNING + 24 * 3600_000,
      deadlineKind: '発送期限(仮)',
      next: '最初の返事を送る',
    });
  });

  it('the cells of the trouble say whom there is to write to, and that the reply is next', () => {
    const shop = stopped({ transaction: 'T1' });
    const { plan } = planned(nameTransaction(worldOf(shop), request({ transactionId: 'X9' })));
    expect(afterwards(shop, plan).records.incidents[0]).toMatchObject({
      contacted: '0/2',
      next: '最初の返事を送る',
      origin: '購入者から',
    });
  });
});

describe('is refused', () => {
  const open = shopOf({ records: { ...NO_RECORDS, incidents: [incidentOf()] } });

  it.each<[string, Shop, Partial<Request>, unknown]>([
    ['for no such trouble', open, { incidentId: 'T-9' }, { code: 'noSuchIncident', incidentId: 'T-9' }],
    [
      'for a trouble that ended',
      shopOf({ records: { ...NO_RECORDS, incidents: [incidentOf({ status: 'CANCELLED' })] } }),
      {},
      { code: 'incidentEnded', incidentId: 'T-001' },
    ],
    [
      'with neither id nor nickname',
      open,
      { transactionId: ' ', buyer: '　' },
      { code: 'emptyField', field: 'transactionId' },
    ],
  ])('%s', (_, shop, facts, refusal) => {
    expect(nameTransaction(worldOf(shop), request(facts))).toEqual({ kind: 'refused', refusal });
  });
});
