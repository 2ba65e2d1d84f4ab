// A tab of addresses is told from a list of goods that bears its buyers' names.
import { expect, it } from 'vitest';
import { isAddressBook } from '../../src/domain/address-book.ts';

const PEOPLE = ['氏名', '住所', '電話番号', '商品名', '発送日'];

it.each([
  ['addresses with what was sent', PEOPLE, { product: '商品名', shippedAt: '発送日' }, true],
  ['other words for them', ['お名前', '郵便番号', 'ご住所', '商品名'], { product: '商品名' }, true],
  ['of recipients', ['送付先氏名', '送付先住所', '商品名'], { product: '商品名' }, true],
  ['goods with their buyer beside', [...PEOPLE, '管理番号'], { product: '商品名', key: '管理番号' }, false],
  ['goods that were bought', [...PEOPLE, '仕入日'], { product: '商品名', boughtAt: '仕入日' }, false],
  ['a name alone', ['氏名', '商品名', '販売日'], { product: '商品名' }, false],
  ['goods of this name', ['名前', '商品名'], { product: '商品名' }, false],
])('%s', (_, headers, mapped, is) => expect(isAddressBook(headers, mapped)).toBe(is));
