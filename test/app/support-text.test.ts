// What leaves the seller's hands for help names no buyer, no transaction, no goods.
import { expect, it } from 'vitest';
import { supportText } from '../../src/app/support-text.ts';
import { refOf } from '../../src/domain/row-identity.ts';
import {
  holdOf,
  incidentOf,
  NO_RECORDS,
  sheetOf,
  shopOf,
  stockRow,
  taskOf,
  worldOf,
} from '../support/small-world.ts';

const SECRET = ['ねこ屋', 'm12345', '真鍮ピアス', 'P-0031', '=cmd', 'みき'];

const ROW = stockRow({
  key: 'P-0031',
  buyer: 'ねこ屋',
  transaction: 'm12345',
  product: '真鍮ピアス',
  description: '=cmd',
  status: '発送待ち',
});

const text = supportText(
  worldOf(
    shopOf({
      rows: sheetOf([ROW, stockRow({ key: '', product: '皿' })]),
      operation: 8,
      records: {
        ...NO_RECORDS,
        incidents: [incidentOf()],
        holds: [holdOf({ ref: refOf(ROW), product: '真鍮ピアス', key: 'P-0031' })],
        tasks: [taskOf({ product: '真鍮ピアス' })],
      },
    }),
  ),
  2,
  [{ tab: '在庫', row: 3, column: 4, header: '仕入日', found: 'ねこ屋に聞く', wanted: '日付' }],
  null,
);

it('counts, and names what is mapped', () => {
  for (const part of [
    '版 2',
    '操作 7まで',
    '表1 商品: 2行・番号で見分けられない行 1',
    '管理番号、商品名',
    'トラブル(続いているもの): 1(1)',
    '停止作業(残り): 1(1)',
    '在庫 3行4列(仕入日、日付のはず)',
  ])
    expect(text).toContain(part);
});

it.each(SECRET)('does not say %s', (secret) => expect(text).not.toContain(secret));

it('where no row can be read it says why, and the records all the same', () => {
  const world = worldOf(
    shopOf({
      records: { ...NO_RECORDS, incidents: [incidentOf()] },
    }),
  );
  const said = supportText(world, 2, [], { code: 'columnsGone', tab: '在庫', headers: ['商品名'] });
  expect(said).toContain('見出し「商品名」が見つかりません');
  expect(said).toContain('トラブル(続いているもの): 1(1)');
});
