// Links come out of cells that anybody may have filled: only http and https, never a program.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listingLink, tradeLink, webAddress } from '../../src/domain/web-address.ts';

describe('webAddress', () => {
  it.each([
    ['https://jp.mercari.com/item/m12345678901', 'https://jp.mercari.com/item/m12345678901'],
    [' http://example.com/ヤフオク/00000 ', 'http://example.com/ヤフオク/00000'],
    ['HTTPS://EXAMPLE.COM', 'HTTPS://EXAMPLE.COM'],
    ['javascript:alert(1)', ''],
    ['JavaScript:alert(1)//https://a', ''],
    ['java\nscript:alert(1)', ''],
    ['data:text/html,<script>', ''],
    ['https://a"onclick="x', ''],
    ["https://a'b", ''],
    ['https://a b', ''],
    ['https://<script>', ''],
    ['https://', ''],
    ['//example.com', ''],
    ['m12345678901', ''],
    ['', ''],
  ])('%j', (text, address) => expect(webAddress(text)).toBe(address));
});

it('a link is empty or begins with http, for every marketplace and every text', () => {
  const markets = fc.constantFrom('MERCARI', 'MERCARI_SHOPS', 'YAHOO_AUCTION', 'RAKUMA', 'OTHER');
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom('javascript:m123456789', 'javascript:https://a', 'vbscript:x', 'm123456789'),
    fc.webUrl(),
  );
  fc.assert(
    fc.property(markets, texts, texts, (market, a, b) => {
      for (const link of [listingLink(market, a), tradeLink(market, a, b)]) {
        expect(link === '' || /^https?:\/\/[^\s<>"']+$/i.test(link)).toBe(true);
      }
    }),
  );
});

describe('links that can be built', () => {
  it.each([
    ['MERCARI', 'm12345678901', 'https://jp.mercari.com/item/m12345678901'],
    ['MERCARI', '商品ID: m12345678901', 'https://jp.mercari.com/item/m12345678901'],
    ['MERCARI', 'x471441395', ''],
    ['MERCARI', 'item12345678901', ''],
    ['YAHOO_AUCTION', ' x532141395 ', 'https://page.auctions.yahoo.co.jp/jp/auction/x532141395'],
    ['YAHOO_AUCTION', '1032141395', 'https://page.auctions.yahoo.co.jp/jp/auction/1032141395'],
    ['YAHOO_AUCTION', 'x53', ''],
    ['YAHOO_AUCTION', '出品 x532141395', ''],
    ['RAKUMA', 'm12345678901', ''],
    ['RAKUMA', 'https://example.com/1', 'https://example.com/1'],
  ] as const)('a listing of %s kept as %j', (market, text, link) =>
    expect(listingLink(market, text)).toBe(link),
  );

  it.each([
    ['MERCARI', 'm12345678901', '', 'https://jp.mercari.com/transaction/m12345678901'],
    [
      'MERCARI',
      '',
      'https://jp.mercari.com/item/m12345678901',
      'https://jp.mercari.com/transaction/m12345678901',
    ],
    ['MERCARI', 'T000001', '', ''],
    ['YAHOO_AUCTION', 'https://example.com/t/1', '', 'https://example.com/t/1'],
    ['YAHOO_AUCTION', 'm12345678901', 'm12345678901', ''],
  ] as const)('a trade of %s known as %j, listed as %j', (market, trade, listing, link) =>
    expect(tradeLink(market, trade, listing)).toBe(link),
  );
});
