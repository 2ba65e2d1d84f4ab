// Which marketplaces a row is listed on: a cell may name several, and a tab may be named after one.
import { MARKETPLACE, type Marketplace } from './labels.ts';
import { codeOf } from './vocabulary.ts';
import { spellingKey } from './wide-text.ts';

const BETWEEN = /[/,、・;；\n|+＋／，]+/;

/** A blank stands within a name (メルカリ Shops) as well as between names: between, only where it leaves known ones. */
function codesIn(part: string): readonly Marketplace[] {
  const whole = codeOf(MARKETPLACE, part);
  if (whole !== undefined) return [whole];
  const words = part.split(/\s+/).map((word) => codeOf(MARKETPLACE, word));
  const known = words.filter((code): code is Marketplace => code !== undefined);
  return known.length === words.length ? known : ['OTHER'];
}

/** Every marketplace that the text names, in its order; 「その他」 once for names that are not known. */
export function marketplacesIn(text: string): readonly Marketplace[] {
  const named: Marketplace[] = [];
  for (const part of text.split(BETWEEN)) {
    const name = part.trim();
    if (name === '') continue;
    for (const code of codesIn(name)) if (named.indexOf(code) < 0) named.push(code);
  }
  return named;
}

/**
 * The marketplaces a tab is named after, e.g. 「ラクマ」, 「メルカリ在庫」 or 「メルカリ・ラクマ」; none where its name says
 * nothing. A name inside a longer one does not count: 「メルカリShops」 is not メルカリ.
 */
export function marketplacesOfTab(name: string): readonly Marketplace[] {
  let rest = spellingKey(name);
  const spellings = MARKETPLACE.codes
    .filter((code) => code !== 'OTHER')
    .reduce<{ code: Marketplace; key: string }[]>(
      (all, code) => all.concat(MARKETPLACE.words[code].map((word) => ({ code, key: spellingKey(word) }))),
      [],
    )
    .sort((a, b) => b.key.length - a.key.length);
  const named: { code: Marketplace; at: number }[] = [];
  for (const { code, key } of spellings) {
    const at = rest.indexOf(key);
    if (at < 0) continue;
    if (!named.some((one) => one.code === code)) named.push({ code, at });
    rest = rest.split(key).join(' '.repeat(key.length));
  }
  return named.sort((a, b) => a.at - b.at).map(({ code }) => code);
}
