// How the cells of a tab are understood. A tab may have a hundred thousand rows and few different words, so each text is
// understood once in a reading.
import { dayOfCell, type WrittenDay } from '../domain/day-text.ts';
import type { Instant } from '../domain/instant.ts';
import type { Marketplace } from '../domain/labels.ts';
import { marketplacesIn } from '../domain/marketplace-name.ts';
import type { StockFieldName } from '../domain/stock-field.ts';
import { spellingKey } from '../domain/wide-text.ts';
import type { CellIn } from './cell.ts';
import { saysNo, saysNoDay, saysYes } from './tick-words.ts';

/** More different texts than this are no words. */
const REMEMBERED_AT_MOST = 5000;

function remembered<Value>(understand: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found.value;
    const value = understand(text);
    if (known.size < REMEMBERED_AT_MOST) known.set(text, { value });
    return value;
  };
}

function rememberedPerField<Value>(understand: (text: string, name: StockFieldName) => Value) {
  const fields = new Map<StockFieldName, (text: string) => Value>();
  return (text: string, name: StockFieldName): Value => {
    let ofField = fields.get(name);
    if (ofField === undefined) {
      ofField = remembered((one) => understand(one, name));
      fields.set(name, ofField);
    }
    return ofField(text);
  };
}

export type CellWords = {
  /** The day a cell of this field holds. */
  readonly day: (cell: CellIn, name: StockFieldName) => WrittenDay | undefined;
  /** A tick, or a word that says that it is done. */
  readonly yes: (text: string, name: StockFieldName) => boolean;
  readonly noDay: (text: string) => boolean;
  readonly no: (text: string) => boolean;
  readonly markets: (text: string) => readonly Marketplace[];
};

/** For one reading at this moment. */
export function wordsAt(now: Instant): CellWords {
  const dayOfText = rememberedPerField((text, name) => dayOfCell(text, name, now));
  return {
    day: (cell, name) => (typeof cell === 'string' ? dayOfText(cell, name) : dayOfCell(cell, name, now)),
    yes: rememberedPerField((text, name) => saysYes(spellingKey(text), name)),
    noDay: remembered((text) => saysNoDay(spellingKey(text))),
    no: remembered((text) => saysNo(spellingKey(text))),
    markets: remembered(marketplacesIn),
  };
}
