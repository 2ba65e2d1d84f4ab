// In which order the tasks of a stop come, and what would go on sale by itself.
import { describe, expect, it } from 'vitest';
import { stopRows } from '../../src/app/stop-rows.ts';
import { MINUTE } from '../../src/domain/instant.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { planned } from '../support/decided.ts';
import { MORNING, SHEET, type Shop, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

const tokens = (...keys: readonly string[]): string[] => keys.map((key) => `${SHEET}|k|${key}`);
const shop = (rows: readonly StockRow[]): Shop => shopOf({ rows, operation: 7 });

describe('soonest first', () => {
  const auction = (key: string, minutes: number, bids: number | undefined): StockRow =>
    stockRow({ key, marketplaces: ['YAHOO_AUCTION'], endsAt: MORNING + minutes * MINUTE, bids });
  const order = (type: 'UNKNOWN' | 'WRONG_SHIPMENT') => {
    const rows = sheetOf([
      stockRow({ key: 'BUY' }),
      auction('LATE', 600, 3),
      auction('NOBID', 10, 0),
      auction('BIDS', 17, 4),
      auction('PERHAPS', 30, undefined),
      stockRow({ key: 'BOX', status: '発送待ち', outsourcer: '梱包さん' }),
    ]);
    const keys = rows.map(({ key }) => key);
    const of = shop(rows);
    const { tasks = [] } = planned(
      stopRows(worldOf(of), { kind: 'stop', requestId: 'request-1', type, rows: tokens(...keys) }),
    ).plan.appends;
    return tasks;
  };
  it('bids that end within the hour, instant buy, no bids, people, then by time', () => {
    expect(order('UNKNOWN').map(({ key, place }) => key || place)).toEqual([
      'BIDS',
      'PERHAPS',
      'BUY',
      'NOBID',
      '梱包さん',
      'LATE',
      'BOX',
    ]);
  });
  it('a wrong parcel leaves by the hands of others: they come first', () => {
    expect(order('WRONG_SHIPMENT')[0]?.place).toBe('梱包さん');
  });
  it('the card of an auction says what its bids mean', () => {
    const caution = (key: string) => order('UNKNOWN').find((task) => task.key === key)?.caution ?? '';
    expect(caution('BIDS')).toContain('入札が4件');
    expect(caution('NOBID')).toContain('まだ入札はありません');
    expect(caution('PERHAPS')).toContain('一度でも入札があると');
  });
});

describe('what would be put on sale by itself', () => {
  const actions = (facts: Partial<StockRow>, type: 'UNKNOWN' | 'DESCRIPTION_ERROR' = 'UNKNOWN') =>
    planned(
      stopRows(worldOf(shop(sheetOf([stockRow({ key: 'A-1', ...facts })]))), {
        kind: 'stop',
        requestId: 'request-1',
        type,
        rows: tokens('A-1'),
      }),
    ).plan.appends.tasks?.map(({ action }) => action);
  it.each([
    [{ marketplaces: ['YAHOO_AUCTION'], relists: true }, ['取り消し', '自動再出品を切る']],
    [
      { marketplaces: ['MERCARI', 'YAHOO_AUCTION'], relists: true },
      ['公開停止', '取り消し', '自動再出品を切る'],
    ],
    [{ status: '下書き', bookedAt: MORNING + MINUTE }, ['予約出品を消す']],
    [{ status: '下書き', bookedAt: MORNING - MINUTE }, []],
    [{ status: '停止中', relists: true }, []],
  ] as const)('%j', (facts, wanted) =>
    expect([...(actions(facts) ?? [])].sort()).toEqual([...wanted].sort()),
  );
  it('a text that was put right may be listed again', () =>
    expect(actions({ relists: true }, 'DESCRIPTION_ERROR')).toEqual(['公開停止']));
});
