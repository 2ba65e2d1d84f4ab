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

/** The marketplace a tab is named after, e.g. 「ラクマ」 or 「メルカリ在庫」; null where its name says nothing. */
export function marketplaceOfTab(name: string): Marketplace | null {
  const exact = codeOf(MARKETPLACE, name);
  if (exact !== undefined) return exact;
  const key = spellingKey(name);
  let best: { readonly code: Marketplace; readonly length: number } | null = null;
  for (const code of MARKETPLACE.codes) {
    if (code === 'OTHER') continue;
    for (const spelling of MARKETPLACE.words[code].map(spellingKey)) {
      if (key.indexOf(spelling) >= 0 && spelling.length > (best?.length ?? 0)) {
        best = { code, length: spelling.length };
      }
    }
  }
  return best === null ? null : best.code;
}
