// Which marketplaces a row is listed on: a cell may name several, and a tab may be named after one.
import { MARKETPLACE, type Marketplace } from './labels.ts';
import { codeOf, labelOf } from './vocabulary.ts';

const BETWEEN = /[/,、・;；\n|+＋／，]+/;

/** Every marketplace that the text names, in its order; 「その他」 once for names that are not known. */
export function marketplacesIn(text: string): readonly Marketplace[] {
  const named: Marketplace[] = [];
  for (const part of text.split(BETWEEN)) {
    const name = part.trim();
    if (name === '') continue;
    const code = codeOf(MARKETPLACE, name) ?? 'OTHER';
    if (named.indexOf(code) < 0) named.push(code);
  }
  return named;
}

/** The marketplace a tab is named after, e.g. 「ラクマ」 or 「メルカリ在庫」; null where its name says nothing. */
export function marketplaceOfTab(name: string): Marketplace | null {
  const exact = codeOf(MARKETPLACE, name);
  if (exact !== undefined) return exact;
  let best: { readonly code: Marketplace; readonly length: number } | null = null;
  for (const code of MARKETPLACE.codes) {
    const label = labelOf(MARKETPLACE, code);
    if (code !== 'OTHER' && name.indexOf(label) >= 0 && label.length > (best?.length ?? 0)) {
      best = { code, length: label.length };
    }
  }
  return best === null ? null : best.code;
}
