// Sentences about 定型文 and 参照データ.
import type { Contact } from '../domain/contact.ts';
import { salutationFor } from '../domain/first-reply.ts';
import type { Incident } from '../domain/incident.ts';
import { MARKETPLACE, STAGE } from '../domain/labels.ts';
import { personAddress } from '../domain/letters/people-facts.ts';
import { labelOf } from '../domain/vocabulary.ts';

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

/** For the desk, when it was taken in. */
export const unknownPlacesNote = (name: string, places: readonly string[]): string =>
  `定型文「${name}」の${named(places)}は、使えることばにありません。直すまで、この定型文からは連絡文を作れません。`;

/** `wanted` as `wantedValue` says it. */
export const unfitValue = (header: string, found: string, wanted: string): string =>
  `「${header}」の「${found.length > 200 ? `${found.slice(0, 200)}…` : found}」が読めません。「${wanted}」で書いてください。それまでは、前の値で数えます。`;

export const SAMPLE = '見本';

export const realCaseName = (
  { id }: Pick<Incident, 'id'>,
  { buyer, marketplace, stage }: Pick<Contact, 'buyer' | 'marketplace' | 'stage'>,
): string => {
  const where = [labelOf(MARKETPLACE, marketplace), ...(stage === null ? [] : [labelOf(STAGE, stage)])];
  return `トラブル ${id} の${salutationFor(buyer)}(${where.join('・')})`;
};

/** An outsourcer or a supplier of a trouble. */
export const realPersonName = ({ id }: Pick<Incident, 'id'>, person: string): string =>
  `トラブル ${id} の${personAddress(person)}`;

/** したこと */
export function editedTemplateSentence(
  name: string,
  { isText, isStandard }: { readonly isText: boolean; readonly isStandard: boolean },
): string {
  if (isStandard) return `定型文「${name}」を標準に戻しました`;
  return isText ? `定型文「${name}」の文を直しました` : `定型文「${name}」の設定を変えました`;
}

export const editedRuleSentence = (name: string, isStandard: boolean): string =>
  isStandard ? `参照データ「${name}」を標準に戻しました` : `参照データ「${name}」を直しました`;

export const NOTHING_CHANGED = '前と同じなので、変わったところはありません。';

export const VALUE_COUNTS_NOW = '期限は、次にトメルを開いたときから、この値で数えます。';

export const draftsStayNote = (drafts: number): string =>
  `この定型文からもう作った連絡文が${drafts}件あります。そちらの文は、前のままです。`;
