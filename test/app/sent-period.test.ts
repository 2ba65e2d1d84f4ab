// ① with a period of sending: the packing of some days went wrong, so old trades of the product are no concern.
import { describe, expect, it } from 'vitest';
import { grownRows } from '../../src/app/grown.ts';
import { previewStop } from '../../src/app/preview-stop.ts';
import type { ReachWire, RequestOf } from '../../src/app/protocol.ts';
import { stopRows } from '../../src/app/stop-rows.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { answered, planned } from '../support/decided.ts';
import { afterwards, SHEET, sheetOf, shopOf, stockRow, worldOf } from '../support/small-world.ts';

type Kind = RequestOf<'stop'>['type'];

const START = [`${SHEET}|k|A-1`];

describe('a period of sending', () => {
  const day = (text: string): number => Date.parse(`2026-${text}T12:00:00+09:00`);
  const sent = (key: string, at: string, facts: Partial<StockRow> = {}): StockRow =>
    stockRow({ key, status: '発送済み', shippedAt: day(at), shippedOn: day(at), ...facts });
  const rows = sheetOf([
    stockRow({ key: 'A-1', outsourcer: '梱包さん' }),
    sent('old', '11-02', { outsourcer: '梱包さん' }),
    sent('new', '11-12', { outsourcer: '梱包さん' }),
    stockRow({ key: 'box', status: '発送待ち' }),
  ]);
  const of = shopOf({ rows, operation: 7 });
  const keys = (type: Kind, reach: ReachWire) =>
    answered(previewStop(worldOf(of), { kind: 'previewStop', rows: START, type, reach })).preview.list.map(
      ({ key }) => key,
    );
  const shipped: ReachWire = { axes: ['product', 'shipped'], shipped: { from: '2026-11-05', to: '' } };
  it('keeps old parcels of the product out of a wrong shipment, and no box that waits', () => {
    expect(keys('WRONG_SHIPMENT', shipped)).toEqual(['A-1', 'box', 'new']);
    expect(keys('WRONG_SHIPMENT', { axes: ['product', 'outsourcer'] })).toEqual(['A-1', 'box', 'new']);
  });
  it('keeps nothing out where the goods themselves are bad, or where no period is ticked', () => {
    expect(keys('PARTIAL_DEFECT', shipped)).toEqual(['A-1', 'box', 'old', 'new']);
    expect(keys('WRONG_SHIPMENT', { axes: ['product'] })).toEqual(['A-1', 'box', 'old', 'new']);
  });
  it('stays with the trouble, so that the old ones are not offered later', () => {
    const { plan } = planned(
      stopRows(worldOf(of), {
        kind: 'stop',
        requestId: 'request-1',
        type: 'WRONG_SHIPMENT',
        rows: START,
        reach: shipped,
      }),
    );
    const [incident] = plan.appends.incidents ?? [];
    if (incident === undefined) throw new Error('No trouble.');
    expect(grownRows(worldOf(afterwards(of, plan)), incident)).toEqual([]);
  });
});
