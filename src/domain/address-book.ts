// A tab of people's addresses: goods and dates may stand in it, but it is no list of goods, and no business of Tomeru's.
import { bareKey } from './header-text.ts';
import type { StockFieldName } from './stock-field.ts';

const OF_PEOPLE =
  /^(?:(?:お|ご)?(?:氏名|名前|住所|電話(?:番号)?|TEL|郵便番号|〒)|(?:お客様|顧客|購入者|送付先|お届け先|配送先)(?:の)?(?:氏名|名前|名|住所|電話(?:番号)?|郵便番号))$/;

/** What only a list of goods has. */
const OF_GOODS: readonly StockFieldName[] = [
  'key',
  'status',
  'lot',
  'supplier',
  'boughtAt',
  'cost',
  'listing',
  'listedAt',
  'endsAt',
];

/** Two columns about a person, of which one leads to his door, and none that only goods have. */
export function isAddressBook(
  headers: readonly string[],
  mapped: Readonly<Partial<Record<StockFieldName, string>>>,
): boolean {
  const found = headers.map(bareKey).filter((key) => OF_PEOPLE.test(key));
  const leads = found.some((key) => /住所|電話|TEL|郵便番号|〒/.test(key));
  return leads && found.length >= 2 && OF_GOODS.every((name) => mapped[name] === undefined);
}
