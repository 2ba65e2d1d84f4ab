// Sentences about 定型文 and 参照データ.
const named = (places: readonly string[]): string => places.map((name) => `「{{${name}}}」`).join('');

/** In 文面チェック. */
export const unknownPlacesSentence = (places: readonly string[]): string =>
  `直してください: ${named(places)}は、使えることばにありません。このままでは連絡文を作れません。`;

/** In 文面チェック, of places that no case of this letter can fill. */
export const lackingPlaces = (places: readonly string[]): string =>
  `直してください: ${named(places)}は、この用途の連絡では分からないことばです。このままでは連絡文を作れません。`;

/** Behind an entry in 取り込み, which was taken in all the same. */
export const unknownPlacesRemark = (places: readonly string[]): string =>
  `(${named(places)}は使えることばにないので、直すまで連絡文を作れません)`;

export const ALL_TYPES = 'すべて';
export const ALL_MARKETPLACES = '共通';
