// Links that lead out of the marketplace, and the hosts that may be linked: notices and help of the marketplaces and
// the tracking pages of the carriers. The host is read as a browser reads it, so that `mercari.com.example.com` and
// `https://mercari.com@example.com` are what they are.
import type { FoldedMessage } from './folded-message.ts';
import { type Span, type Trace, tracesIn } from './trace.ts';

/** With everything below them. Mail and blogs of the same companies are not among them. */
const OFFICIAL_HOSTS: readonly string[] = [
  'mercari.com',
  'mercari-shops.com',
  'merc.li',
  'fril.jp',
  'rakuma.rakuten.co.jp',
  'auctions.yahoo.co.jp',
  'paypayfleamarket.yahoo.co.jp',
  'guide-ec.yahoo.co.jp',
  'support.yahoo-net.jp',
  'kuronekoyamato.co.jp',
  'yamato-hd.co.jp',
  'post.japanpost.jp',
  'japanpost.jp',
  'sagawa-exp.co.jp',
  'seino.co.jp',
  'fukutsu.co.jp',
  'nittsu.co.jp',
];

const SCHEME =
  /(?:h ?t ?t ?p ?s?|hxxps?|ttps?) ?: ?\/ ?\/ ?[^\s<>"'「」、。)]{1,2000}|www\.[^\s<>"'「」、。)]{1,2000}/;
/** Bare `shop-name.com`; IMG_1.jpg, 3.5cm and no.5 have no such ending. */
const BARE =
  /(?<![a-z0-9@._%+/-])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?: ?(?:\.|ドット|どっと|\[dot\]|\(dot\)) ?[a-z0-9-]{1,61}){0,3}? ?(?:\.|ドット|どっと|\[dot\]|\(dot\)) ?(?:com|net|org|jp|info|biz|shop|store|site|io|me|tv|cc|link|page|app|xyz|online|club|ly|gl|be|to|fun|コム|こむ)(?![a-z0-9@])(?:\/[^\s<>"'「」、。)]{0,2000})?/;

/** The host of an address, '' where it cannot be told. */
function hostOf(address: string): string {
  const rest = address.replace(/ /g, '').replace(/^[a-z]+:\/\//, '');
  const authority = rest.split(/[/?#\\]/)[0] ?? '';
  const host = (authority.split('@').pop() ?? '').replace(/:\d*$/, '').replace(/\.$/, '');
  const foreign = /[^a-z0-9.-]/.exec(host);
  if (foreign === null) return host;
  // 「https://mercari.comをご覧ください」 ends before を; letters of another script inside a host make it another host.
  const after = host.slice(foreign.index);
  return /^[ぁ-んァ-ヶ一-龠ー]/.test(after) && after.indexOf('.') < 0 ? host.slice(0, foreign.index) : '';
}

const isOfficial = (address: string): boolean => {
  const host = hostOf(address);
  return OFFICIAL_HOSTS.some((one) => host === one || host.endsWith(`.${one}`));
};

/** Pointing somewhere else without an address. */
const POINTERS: readonly Trace[] = [
  {
    say: /(?:ホームページ|(?<![a-z])hp(?![a-z])|自社サイト|ネットショップ|通販サイト|オンラインショップ|本店サイト|ブログ|プロフィールのリンク|プロフのリンク|(?<![a-z])base(?![a-z])|minne|ミンネ|(?<![a-z])stores(?![a-z])|shopify|うちのサイト|当店のサイト|別サイト|他のサイト|ほかのサイト)(?:から|で|に|へ|の方|のほう|にて|を)(?:の)?[^。\n]{0,12}?(?:購入|買|注文|ご?連絡|問い?合わ?せ|見て|ご覧|来て|アクセス|お願い|売って|出して|出品|販売|お求め)/,
    unless: /公式|事務局|ヤマト|郵便|佐川|メルカリ|ラクマ|ヤフ|メーカー|運送|配送会社|運営/,
  },
  {
    say: /(?:で|と)?(?:ネット|グーグル|google)?検索(?:して|すると|いただ|頂)[^。\n]{0,10}?(?:連絡|電話|ショップ|サイト|ページ|問い?合わ?せ|買|購入|出てき|出て来)/,
    unless: /追跡|公式|お知らせ|事務局/,
  },
  { say: /ググって/ },
  { say: /(?:qr|ｑｒ|二次元)(?:コード)?[^。\n]{0,10}?(?:友だち|友達|追加|登録して|ご?連絡|送金|アカウント)/ },
  { say: /(?:urlは|リンクは)(?:プロフ|固定|概要)/ },
];

/** Every link to a host that is not official, and every pointer. */
export function outsideLinks(message: FoldedMessage): readonly Span[] {
  const spans: Span[] = [];
  const find = new RegExp(`${SCHEME.source}|${BARE.source}`, 'g');
  for (let found = find.exec(message.text); found !== null; found = find.exec(message.text)) {
    if (!isOfficial(found[0])) spans.push({ from: found.index, to: found.index + found[0].length });
  }
  return [...spans, ...tracesIn(message, POINTERS)];
}
