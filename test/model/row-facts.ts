// What a row of the model's shop says to a stop: the few words that stand in its cells, each with its meaning, as a table.
import { type Row, text } from './book.ts';
import { SALES } from './model-shop.ts';

/** live: on sale. idle: not on sale. parcel: sold, to be sent. sent: on its way or there. doubt: cannot be read. off: called off. */
export type Standing = 'live' | 'idle' | 'parcel' | 'sent' | 'doubt' | 'off';

const WORDS: Readonly<Record<string, Standing>> = {
  出品中: 'live',
  停止中: 'idle',
  発送待ち: 'parcel',
  発送済み: 'sent',
  取引完了: 'sent',
  キャンセル済み: 'off',
  なぞ: 'doubt',
};

/** The words that the histories write into the seller's cells of state. */
export const GOODS_WORDS = ['出品中', '停止中', '発送待ち', '発送済み', 'なぞ', ''] as const;
export const SALES_WORDS = ['発送待ち', '発送済み', '取引完了', 'キャンセル済み', ''] as const;

export function standingOf({ tab, theirs }: Row): Standing {
  if (tab === SALES) return WORDS[text(theirs.進捗)] ?? 'parcel';
  const sold = text(theirs.販売日) !== '';
  const word = text(theirs.ステータス);
  if (word === '') return sold ? 'parcel' : 'live';
  const standing = WORDS[word] ?? 'doubt';
  // A word that tells nothing beside a day of sale is a sale; a row on sale with such a day is a riddle.
  if (standing === 'live' && sold) return 'doubt';
  return standing === 'doubt' && sold ? 'parcel' : standing;
}

/** Something says that it was sold. */
export const looksSold = ({ tab, theirs }: Row): boolean => tab === SALES || text(theirs.販売日) !== '';

/** 1 where nothing is counted. */
export function piecesOf({ tab, theirs }: Row): number {
  const cell = theirs[tab === SALES ? '個数' : '在庫数'];
  return typeof cell === 'number' ? Math.max(0, cell) : 1;
}

export function placesOf({ theirs }: Row): readonly string[] {
  const places = text(theirs.販売先)
    .split('、')
    .filter((place) => place !== '');
  return places.length === 0 ? ['その他'] : places;
}
