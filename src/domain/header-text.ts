// What a header says, without what sellers put around it: signs, numbers, 「(必須)」, the same word in another language.
import { foldText, spellingKey } from './wide-text.ts';

/** A circled figure counts columns; a plain one may belong to the word (SKU1). */
const NUMBERED = /^\s*[①-⑳❶-❿]/;
const SIGNS_AROUND = /^[*※★☆●○◎■□◆◇▼▲▽△・>→<←:]+|[*※★☆●○◎■□◆◇▼▲▽△・→←:]+$/g;
/** Words about the cell, not about what it holds. */
const ASIDE =
  /[([【](?:必須|任意|必要|税込|税抜|円|個|点|枚|半角|全角|半角英数|自動|自動入力|自動計算|手入力|手動|入力|選択|プルダウン|チェック|日本時間|yyyy\/mm\/dd|optional|required)[)\]】]/gi;

/** The same word without what is put around it; the key as it stands where there is nothing. */
export function bareKey(text: string): string {
  const numbered = text.replace(NUMBERED, '');
  return spellingKey(foldText(numbered).replace(ASIDE, '').trim().replace(SIGNS_AROUND, ''));
}

/** 「SKU1_在庫数」 of an export with ten variants a row: the word of the first one, else empty. */
export function ofFirstVariant(text: string): string {
  return /^SKU1[_-](.+)$/.exec(spellingKey(text))?.[1] ?? '';
}

const BETWEEN = /[/|\n()[\]【】・:]/;
const LATIN = /^[\x20-\x7e]+$/;

export type HeaderPart = { readonly key: string; readonly latin: boolean };

/**
 * 「商品名 / Item name」, 「商品名(Item)」, 「商品名 Item name」 as their words; none where the text is one word, or several
 * of one language without a sign between them.
 */
export function headerParts(text: string): readonly HeaderPart[] {
  const folded = text.split('\n').map(foldText).join('\n');
  const pieces = folded
    .split(BETWEEN)
    .reduce<string[]>((all, piece) => all.concat(atScriptBorder(piece.trim())), [])
    .filter((piece) => piece !== '');
  return pieces.length < 2
    ? []
    : pieces.map((piece) => ({ key: spellingKey(piece), latin: LATIN.test(piece) }));
}

/** 「商品名 Item name」 → its two words. Without a blank between them (出品URL) it is one word. */
function atScriptBorder(text: string): readonly string[] {
  const found =
    /^([^\x20-\x7e]+) +([\x20-\x7e]+)$/.exec(text) ?? /^([\x20-\x7e]+) +([^\x20-\x7e]+)$/.exec(text);
  return found === null ? [text] : [found[1] ?? '', found[2] ?? ''];
}
