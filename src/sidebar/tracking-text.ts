// What was typed as 追跡番号, looked at for its form while it can still be put right. The door has the last word.

/** 11 or 12 figures, or the thirteen characters of a parcel from or to abroad. */
const FORM = /^(\d{11,12}|[A-Z]{2}\d{9}[A-Z]{2})$/;

const BLANKS_AND_DASHES = /[\s\-\u2010-\u2015\u2212\u30fc]/g;

/** Without blanks and dashes, wide figures made narrow. */
export const bareNumber = (typed: string): string =>
  typed.normalize('NFKC').replace(BLANKS_AND_DASHES, '').toUpperCase();

export type TypedNumber = 'none' | 'fits' | 'unfit';

export function numberTyped(typed: string): TypedNumber {
  const number = bareNumber(typed);
  if (number === '') return 'none';
  return FORM.test(number) ? 'fits' : 'unfit';
}
