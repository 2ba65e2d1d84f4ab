// 追跡番号, checked for its form before a buyer reads it. Domestic numbers have eleven or twelve figures, of which the last is the
// remainder of the others by seven; that is hearsay (blogs that worked it out), so a wrong remainder only raises a doubt.
import { foldText } from '../wide-text.ts';

export type TrackingNumber =
  | { readonly kind: 'none' }
  /** `number` without blanks and dashes. `doubt`: its last figure does not fit the others. */
  | { readonly kind: 'fits'; readonly number: string; readonly doubt: boolean }
  | { readonly kind: 'unfit'; readonly written: string };

const DOMESTIC = /^\d{11,12}$/;
/** Of Japan Post to and from other countries. */
const ABROAD = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

/** Figure by figure: twelve figures are more than is safe to be divided at once everywhere. */
function remainderBySeven(figures: string): number {
  let rest = 0;
  for (const figure of figures) rest = (rest * 10 + Number(figure)) % 7;
  return rest;
}

export function trackingNumber(written: string): TrackingNumber {
  const number = foldText(written).replace(/[\s-]/g, '').toUpperCase();
  if (number === '') return { kind: 'none' };
  if (ABROAD.test(number)) return { kind: 'fits', number, doubt: false };
  if (!DOMESTIC.test(number)) return { kind: 'unfit', written };
  const doubt = remainderBySeven(number.slice(0, -1)) !== Number(number.slice(-1));
  return { kind: 'fits', number, doubt };
}
