// A seller's desk on 28 December: set up, with days off until 4 January, and the carrier's link down.
import type { Reply, ReplyOf, RequestOf } from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk, setUp } from './desk.ts';
import type { ShopName } from './shops.ts';
import { winterShopFile } from './winter-shops.ts';
import { tabOf } from './workbook-cells.ts';

export const DAYS_OFF = '12/30〜1/3';

/** What the seller's own words for services of one carrier look like in the demo shops. */
export const BY_YAMATO = /らくらく|ヤマト/;

export type OutageDesk = Desk & {
  readonly original: WorkbookFile;
  readonly file: () => WorkbookFile;
  readonly requestId: () => string;
  readonly failing: () => Pick<RequestOf<'declareOutage'>, 'services' | 'functions'>;
};

/** 設定 as the seller fills it in by hand. */
export function setDaysOff(desk: Desk, days: string): void {
  const file = desk.host.dump();
  const tab = file.tabs.find(({ name }) => name === 'トメル 設定') ?? tabOf(file, '設定');
  const row = tab.cells.findIndex(([item]) => item === '休みの日') + 1;
  desk.host.hand.edit(tab.name, `B${row}`, [[days]]);
}

export async function outageDesk(name: ShopName): Promise<OutageDesk> {
  const desk = await openDesk(winterShopFile(name));
  const original = desk.host.dump();
  setUp(desk);
  setDaysOff(desk, DAYS_OFF);
  let used = 0;
  return {
    ...desk,
    original,
    file: () => desk.host.dump(),
    requestId: () => {
      used += 1;
      return `outage-${String(used).padStart(4, '0')}`;
    },
    failing: () => ({
      services: desk
        .ask<'outageOptions'>({ kind: 'outageOptions' })
        .services.map(({ service }) => service)
        .filter((service) => BY_YAMATO.test(service)),
      functions: ['QR・バーコード', '発送通知', '集荷'],
    }),
  };
}

/** What the last command can be taken back by. */
export const undoableOf = (reply: Reply): number => (reply.ok ? (reply.undoable ?? 0) : 0);

export function declareOn(
  desk: OutageDesk,
  more: Partial<RequestOf<'declareOutage'>> = {},
  services: readonly string[] = desk.failing().services,
): ReplyOf<'declareOutage'> {
  const failing = { ...desk.failing(), services: [...services] };
  const { rows } = desk.ask<'previewOutage'>({ kind: 'previewOutage', ...failing });
  return desk.ask<'declareOutage'>({
    kind: 'declareOutage',
    requestId: desk.requestId(),
    ...failing,
    rows,
    ...more,
  });
}
