// Sellers who also sell abroad: Japanese and English in one header, and English alone.
import { at, instant, lines, on, type SellerSheet } from './seller-sheet.ts';

export const bilingual: SellerSheet = {
  about: 'two words in each header, with a sign, a line end or a bracket between them',
  tab: {
    name: 'Inventory 在庫',
    cells: [
      [
        ...['管理番号 / SKU', '商品名\nItem name', '仕入日 (Purchase date)', '仕入先 Supplier'],
        ...['数量・Qty', 'Status／状態', '販売日 | Sold on', '発送方法 (Carrier)', '備考 / Notes'],
      ],
      ...lines(7, (number) => [
        `E${number * 11}`,
        `Kokeshi doll ${number}`,
        on('2026-04-01'),
        'Miyagi',
        1,
        number > 4 ? 'Sold' : 'Listed',
        number > 4 ? on('2026-11-15') : null,
        'EMS',
        null,
      ]),
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      key: '管理番号 / SKU',
      product: '商品名\nItem name',
      boughtAt: '仕入日 (Purchase date)',
      supplier: '仕入先 Supplier',
      quantity: '数量・Qty',
      status: 'Status／状態',
      soldAt: '販売日 | Sold on',
      service: '発送方法 (Carrier)',
    },
    rows: 7,
    doubts: [],
    facts: {
      2: { key: 'E11', product: 'Kokeshi doll 1', status: 'Listed', soldAt: null },
      6: { status: 'Sold', soldOn: instant('2026-11-15T00:00'), service: 'EMS' },
    },
  },
};

export const english: SellerSheet = {
  about: 'English alone, an English sum, a column of notes without a header',
  tab: {
    name: 'eBay & Mercari',
    cells: [
      [
        ...['Item #', 'Item Name', 'Purchase Date', 'Cost', 'Bought From', 'Platform', 'Listing URL', 'Qty'],
        ...['Listed Date', 'Sold Date', 'Payment Date', 'Buyer', 'Order ID', 'Shipped Date', 'Bin', null],
      ],
      ...lines(6, (number) => [
        `X-${number * 5}`,
        `Sword guard ${number}`,
        on('2026-05-01'),
        80,
        'Auction house',
        number % 2 === 0 ? 'メルカリ' : 'ヤフオク',
        `https://example.com/${number}`,
        1,
        on('2026-06-01'),
        number === 6 ? at('2026-11-18T09:30') : null,
        number === 6 ? at('2026-11-18T10:00') : null,
        number === 6 ? 'sato' : null,
        number === 6 ? 'O-9' : null,
        null,
        `B${number}`,
        number === 2 ? 'ask Ken' : null,
      ]),
      ['Total', null, null, 480, null, null, null, 6],
    ],
  },
  expected: {
    use: 'stock',
    headerRow: 1,
    columns: {
      key: 'Item #',
      product: 'Item Name',
      boughtAt: 'Purchase Date',
      cost: 'Cost',
      supplier: 'Bought From',
      market: 'Platform',
      listing: 'Listing URL',
      quantity: 'Qty',
      listedAt: 'Listed Date',
      soldAt: 'Sold Date',
      paidAt: 'Payment Date',
      buyer: 'Buyer',
      transaction: 'Order ID',
      shippedAt: 'Shipped Date',
      shelf: 'Bin',
    },
    rows: 6,
    doubts: [['unsure', 'Item #']],
    facts: {
      2: { key: 'X-5', marketplaces: ['YAHOO_AUCTION'], soldAt: null, shelf: 'B1' },
      7: { paidOn: instant('2026-11-18T10:00'), transaction: 'O-9', shippedAt: null },
    },
  },
};
