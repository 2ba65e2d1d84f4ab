// Sellers type with a Japanese keyboard: the same word comes in full and half width, with five kinds of dash and three of ~.
// Everything that recognises a word, a number or a date folds the text here first, so that no rule knows about widths.

const ZERO_WIDTH = /\u200B|\u200C|\u200D|\u2060|\uFEFF/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const WAVES = /[\u02DC\u223C\u301C\u3030\uFF5E]/g;

/**
 * Full width to half width (NFKC), every dash to `-`, every wave dash to `~`, no blanks at the ends.
 * The long vowel mark ー stays a letter; only between figures (1ー2日) can it mean a dash.
 * For recognising only: what a person wrote is never replaced by its folded form.
 */
export const foldText = (text: string): string =>
  text
    .replace(ZERO_WIDTH, '')
    .replace(DASHES, '-')
    .replace(WAVES, '~')
    .normalize('NFKC')
    .replace(/(\d日?)ー(?=\d)/g, '$1-')
    .trim();

/** Capitals, figures and signs of half width: their own key already, and most numbers of goods are such. */
const IS_KEY = /^[!-`{-~]*$/;

/** Two spellings of one word or header have the same key: width, case and blanks inside do not count. */
export const spellingKey = (text: string): string =>
  IS_KEY.test(text) ? text : foldText(text).replace(/\s+/g, '').toUpperCase();
