// Addresses that Tomeru offers as links. Only http and https, so that a cell can never run anything.
import type { Marketplace } from './labels.ts';

/** The address when the text is one, else empty. */
export function webAddress(text: string): string {
  const trimmed = text.trim();
  return /^https?:\/\/[^\s<>"']+$/i.test(trimmed) ? trimmed : '';
}

/** Mercari's item ids are m and digits; they stand in listing addresses and are kept alone by many sellers. */
const mercariItem = (text: string): string => /(?:^|[^a-z0-9])(m\d{8,})(?![a-z0-9])/i.exec(text)?.[1] ?? '';

/** An auction's id: a letter, most often, and figures; alone in its cell, since figures are in many texts. */
const auctionId = (text: string): string => /^[a-z]?\d{8,11}$/i.exec(text.trim())?.[0] ?? '';

/** Page of a listing: the address itself, or one built from an id where the form is known. */
export function listingLink(marketplace: Marketplace, listing: string): string {
  const address = webAddress(listing);
  if (address !== '') return address;
  if (marketplace === 'YAHOO_AUCTION') {
    const auction = auctionId(listing);
    return auction === '' ? '' : `https://page.auctions.yahoo.co.jp/jp/auction/${auction}`;
  }
  const item = mercariItem(listing);
  return marketplace === 'MERCARI' && item !== '' ? `https://jp.mercari.com/item/${item}` : '';
}

/** Trade page, where it can be built: Mercari's from the item id (seen in public code, unconfirmed by Mercari). */
export function tradeLink(marketplace: Marketplace, transaction: string, listing: string): string {
  const item = mercariItem(transaction) || mercariItem(listing);
  return marketplace === 'MERCARI' && item !== ''
    ? `https://jp.mercari.com/transaction/${item}`
    : webAddress(transaction);
}
