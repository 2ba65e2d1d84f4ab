// 28 December, 11:00: a shop with parcels that cannot leave, on two marketplaces, before days off until 4 January.
import { declareOutage } from '../../src/app/declare-outage.ts';
import type { RequestOf } from '../../src/app/protocol.ts';
import { tokenOf } from '../../src/app/row-token.ts';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { StockRow } from '../../src/domain/stock-row.ts';
import { planned } from './decided.ts';
import { afterwards, type Shop, sheetOf, shopOf, stockRow, worldOf } from './small-world.ts';

export const at = (moment: string): number => Date.parse(`${moment}+09:00`);

export const NOTICE = at('2026-12-28T11:00');
export const RAKURAKU = 'らくらくメルカリ便';
export const OTEGARU = 'おてがる配送(ヤマト)';

/** Paid so that `left` hours of two days are left now; null: nobody knows when. */
export const order = (key: string, left: number | null, more: Partial<StockRow> = {}): StockRow =>
  stockRow({
    key,
    product: `品${key}`,
    status: '発送待ち',
    buyer: `買い手${key}`,
    transaction: `m9000000${key}`,
    service: RAKURAKU,
    shipDays: '1~2日で発送',
    paidAt: left === null ? null : NOTICE,
    soldOn: null,
    paidOn: left === null ? null : NOTICE + left * HOUR - 2 * DAY,
    ...more,
  });

export const ROWS: readonly StockRow[] = sheetOf([
  order('LATE', 30),
  order('SOON', 5),
  order('OVER', -2),
  order('BLANK', null),
  order('AUCTION', 20, { marketplaces: ['YAHOO_AUCTION'], service: OTEGARU }),
  order('UNPAID', null, { status: '支払い待ち' }),
  order('SENT', null, { status: '発送済み', shippedOn: NOTICE - DAY }),
  order('POST', 10, { service: 'ゆうゆうメルカリ便' }),
  order('DONE', null, { status: '取引完了' }),
  stockRow({ key: 'LIVE', status: '出品中' }),
]);

export const CLOSED = '12/30〜1/3';

export const winterShop = (facts: Partial<Shop> = {}): Shop =>
  shopOf({ rows: ROWS, now: NOTICE, operation: 7, settings: { 休みの日: CLOSED }, ...facts });

export const FAILING = {
  services: [RAKURAKU, OTEGARU],
  functions: ['QR・バーコード', '発送通知', '集荷'],
} satisfies Pick<RequestOf<'declareOutage'>, 'services' | 'functions'>;

export const declaration = (more: Partial<RequestOf<'declareOutage'>> = {}): RequestOf<'declareOutage'> => ({
  kind: 'declareOutage',
  requestId: 'request-0001',
  ...FAILING,
  ...more,
});

export const declared = (shop: Shop = winterShop(), more: Partial<RequestOf<'declareOutage'>> = {}) =>
  planned(declareOutage(worldOf(shop), declaration(more)));

/** The shop once the outage is declared, some hours later. */
export const inOutage = (
  shop: Shop = winterShop(),
  more: Partial<RequestOf<'declareOutage'>> = {},
  hours = 0,
): Shop => {
  const then = afterwards(shop, declared(shop, more).plan);
  return { ...then, now: shop.now + hours * HOUR };
};

export const tokensOf = (rows: readonly StockRow[], ...keys: readonly string[]): string[] =>
  rows.filter(({ key }) => keys.includes(key)).map(tokenOf);
