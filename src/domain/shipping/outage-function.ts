// できないこと: what fails in an outage, by the words of the screen, and what each failure leaves possible. An outage is a service
// and its functions, whatever the marketplace: the carrier's link fails everywhere at once.
import { type CodeOf, vocabulary } from '../vocabulary.ts';

/** The label travels. */
export const OUTAGE_FUNCTION = vocabulary({
  'QR・バーコード': ['QR・バーコード', 'QR', 'バーコード', 'QRコード'],
  発送通知: ['発送通知'],
  集荷: ['集荷'],
  追跡: ['追跡'],
  取引メッセージ: ['取引メッセージ', 'メッセージ'],
  店の受付: ['店の受付', '受付'],
});
export type OutageFunction = CodeOf<typeof OUTAGE_FUNCTION>;

type Effect = {
  /** No parcel without a QR can be handed in anywhere. */
  readonly holdsAll: boolean;
  /** Hands to lend before anything else: no consent, no cost. */
  readonly firstAid: string;
};

export const EFFECT_OF: Readonly<Record<OutageFunction, Effect>> = {
  'QR・バーコード': {
    holdsAll: true,
    firstAid: 'もうQRを出した荷物は、そのまま出せることがあります。受付で確かめます。',
  },
  発送通知: {
    holdsAll: true,
    firstAid: '発送通知ができるようになるまで、荷物は出さずに待ちます。',
  },
  集荷: { holdsAll: false, firstAid: '同じ便を、受け付けるところに持ち込みます。同意も費用もいりません。' },
  追跡: { holdsAll: false, firstAid: '発送はできます。追跡が動かないことを購入者に知らせます。' },
  取引メッセージ: {
    holdsAll: false,
    firstAid: '発送はできます。連絡文は、メッセージが使えるようになってから送ります。',
  },
  店の受付: { holdsAll: false, firstAid: '同じ便を、ほかの受付で出します。同意も費用もいりません。' },
};

/** Texts are held back while the marketplace's messages are down. */
export const messagesAreDown = (functions: readonly OutageFunction[]): boolean =>
  functions.indexOf('取引メッセージ') >= 0;

/** In the order of the screen, each once. */
export const firstAidFor = (functions: readonly OutageFunction[]): readonly string[] =>
  OUTAGE_FUNCTION.codes
    .filter((code) => functions.indexOf(code) >= 0)
    .map((code) => EFFECT_OF[code].firstAid);
