// 取り違えの相手: proposed by what was in the parcel and the day, and asked.
import { describe, expect, it } from 'vitest';
import { askTwin } from '../../src/app/ask-twin.ts';
import { grownRows } from '../../src/app/grown.ts';
import { listTwins } from '../../src/app/list-twins.ts';
import { tokenOf } from '../../src/app/row-token.ts';
import type { World } from '../../src/app/world.ts';
import type { ContactId } from '../../src/domain/ids.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { isContactTakenBack } from '../../src/domain/taken-back.ts';
import { affected, BUYER, type SettlingDesk, settlingDesk, wrongItem } from '../support/settling-shop.ts';
import { contactOf, MORNING, NO_RECORDS, sheetOf, stockRow, worldOf } from '../support/small-world.ts';

const SENT = MORNING - 3 * DAY;
const sale = (facts: Partial<StockRow>): StockRow =>
  stockRow({
    status: '発送済み',
    product: '真鍮ピアス・大',
    shippedOn: SENT,
    shippedAt: SENT,
    soldAt: SENT,
    ...facts,
  });

const rows = sheetOf([
  sale({ key: 'A', buyer: 'ねこ屋', transaction: 'm11111111111', product: '真鍮ピアス・小' }),
  sale({
    key: 'B',
    buyer: 'みけ',
    transaction: 'm33333333333',
    shippedOn: SENT + DAY,
    marketplaces: ['RAKUMA'],
  }),
  sale({ key: 'C', buyer: 'とら', transaction: 'm44444444444' }),
  sale({ key: 'D', buyer: '遠い', transaction: 'm55555555555', shippedOn: SENT - 5 * DAY }),
  stockRow({ key: 'E', product: '真鍮ピアス・大' }),
]);

const deskWith = (more: Partial<typeof NO_RECORDS> = {}): SettlingDesk =>
  settlingDesk({
    rows,
    records: {
      ...NO_RECORDS,
      incidents: [wrongItem()],
      contacts: [affected({ key: 'A', shippedAt: SENT })],
      ...more,
    },
  });
const looking =
  (item: string, contactId: string = BUYER) =>
  (world: World) =>
    listTwins(world, { kind: 'twins', contactId, item });
const tokenAt = (at: number): string => {
  const row = rows[at];
  return row === undefined ? 'gone' : tokenOf(row);
};
const asking =
  (row: string, contactId: string = BUYER) =>
  (world: World) =>
    askTwin(world, { kind: 'askTwin', requestId: 'r', contactId, row });

describe('the other one of a mix-up', () => {
  it('got that item in a parcel of the same days, the nearest first', () => {
    const { twins, note } = deskWith().asks(looking('真鍮ピアス・大'));
    expect(twins).toEqual([
      {
        row: tokenAt(2),
        buyer: 'とら',
        product: '真鍮ピアス・大',
        transactionId: 'm44444444444',
        marketplace: 'メルカリ',
        shippedOn: '11/17',
        known: false,
      },
      {
        row: tokenAt(1),
        buyer: 'みけ',
        product: '真鍮ピアス・大',
        transactionId: 'm33333333333',
        marketplace: 'ラクマ',
        shippedOn: '11/18',
        known: false,
      },
    ]);
    expect(note).toBe('');
  });

  it('is known where the trouble has the buyer already', () => {
    const known = contactOf({ id: 'C1-z' as ContactId, buyer: 'とら', transactionId: 'M44444444444' });
    const desk = deskWith({ contacts: [affected({ shippedAt: SENT }), known] });
    expect(desk.asks(looking('C')).twins.map((twin) => [twin.buyer, twin.known])).toEqual([['とら', true]]);
  });

  it('is not to be found, with the reason', () => {
    expect(deskWith().asks(looking(' ')).note).toMatch(/^入っていた物の名前/);
    expect(deskWith().asks(looking('銀の指輪')).note).toMatch(/見つかりません/);
    const undated = deskWith({ contacts: [affected({ shippedAt: null })] });
    expect(undated.asks(looking('真鍮ピアス・大'))).toMatchObject({
      twins: [],
      note: /発送した日が分からない/,
    });
    expect(deskWith().refusal(looking('x', 'C9-x')).code).toBe('noSuchContact');
  });
});

describe('asking', () => {
  it('takes the transaction in as 疑い, and makes the letter that asks', () => {
    const desk = deskWith();
    const { reply, plan } = desk.does(asking(tokenAt(2)));
    expect(plan.sentence).toBe('「真鍮ピアス」に、取り違えの相手としてとら様を足しました');
    const twin = desk.shop.records.contacts[1];
    expect(twin).toMatchObject({
      buyer: 'とら',
      certainty: 'SUSPECTED',
      answer: 'NOT_ASKED',
      transactionId: 'm44444444444',
      shippedAt: SENT,
    });
    expect(desk.incident().contacted).toBe('0/2');
    expect(reply.draft).toMatchObject({ purpose: '確認のお願い', to: 'とら様', contactId: twin?.id });
    expect(reply.draft?.text).toContain('「真鍮ピアス・大」');
    expect(reply.thread.contact.buyer).toBe('とら');
    expect(reply.notes).toEqual([]);
    // He is a buyer of the trouble like any other, and is not asked twice by the matrix.
    expect(desk.drafts()).toHaveLength(1);
    expect(grownRows(worldOf(desk.shop), desk.incident())).toEqual([]);
    expect(desk.asks(looking('C')).twins[0]?.known).toBe(true);
    expect(desk.refusal(asking(tokenAt(2)))).toEqual({ code: 'alreadyTold', purpose: '確認のお願い' });
  });

  it('of a buyer who was thought not to be concerned puts him under suspicion again', () => {
    const known = contactOf({
      id: 'C1-z' as ContactId,
      buyer: 'とら',
      transactionId: 'm44444444444',
      certainty: 'UNRELATED',
      resolution: 'NO_ACTION',
      urgencyReason: 'U13 ほか',
    });
    const desk = deskWith({ contacts: [affected({ shippedAt: SENT }), known] });
    expect(isContactTakenBack(known)).toBe(false);
    const { plan } = desk.does(asking(tokenAt(2)));
    expect(plan.sentence).toBe('「真鍮ピアス」のとら様に、取り違えの確認をお願いすることにしました');
    expect(desk.buyer(known.id)).toMatchObject({ certainty: 'SUSPECTED', resolution: 'PENDING' });
    expect(desk.shop.records.contacts).toHaveLength(2);
  });

  it('where no message gets through takes him in all the same, and says so', () => {
    const old = sheetOf([
      sale({ key: 'C', status: '取引完了', transaction: 'm4', buyer: 'とら', shippedOn: SENT - 60 * DAY }),
    ]);
    const desk = settlingDesk({
      rows: old,
      records: {
        ...NO_RECORDS,
        incidents: [wrongItem()],
        contacts: [affected({ shippedAt: SENT - 60 * DAY })],
      },
    });
    const { twins } = desk.asks(looking('C'));
    const { reply } = desk.does(asking(twins[0]?.row ?? ''));
    expect(reply.draft).toBeNull();
    expect(reply.notes).toEqual([
      'この取引ではもうメッセージを送れないので、確認のお願いは作っていません。事務局に相談してください。',
    ]);
    expect(desk.shop.records.contacts).toHaveLength(2);
  });

  it.each<[string, string, () => SettlingDesk, ReturnType<typeof asking>]>([
    ['an unknown buyer', 'noSuchContact', deskWith, asking(tokenAt(2), 'C9-x')],
    ['a row that is gone', 'rowsGone', deskWith, asking('11|k|gone')],
    ['goods that are not sold', 'rowsGone', deskWith, asking(tokenAt(4))],
    ['his own parcel', 'rowsGone', deskWith, asking(tokenAt(0))],
    [
      'a trouble of another kind',
      'letterUnfit',
      () => deskWith({ incidents: [wrongItem({ type: 'PARTIAL_DEFECT' })] }),
      asking(tokenAt(2)),
    ],
    [
      'an ended trouble',
      'incidentEnded',
      () => deskWith({ incidents: [wrongItem({ status: 'CLOSED' })] }),
      asking(tokenAt(2)),
    ],
    [
      'somebody with whom it is settled',
      'buyerSettled',
      () =>
        deskWith({
          contacts: [
            affected({ shippedAt: SENT }),
            contactOf({ id: 'C1-z' as ContactId, transactionId: 'm44444444444', resolution: 'RESOLVED' }),
          ],
        }),
      asking(tokenAt(2)),
    ],
  ])('is refused for %s', (_, code, of, command) => expect(of().refusal(command).code).toBe(code));
});
