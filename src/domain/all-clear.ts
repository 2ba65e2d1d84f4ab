// 「問題なしのお知らせ」: to a buyer who was written to although nothing was wrong. It takes back what the first reply asked for.
import type { MessageDraft } from './message-draft.ts';

export const ALL_CLEAR_PURPOSE = '問題なしのお知らせ';

/** Of an outage that was none: the parcel leaves as first promised. */
export const CALLED_OFF_PURPOSE = '予定どおり発送できるお知らせ';

/** Has to be sent even when the trouble is over. */
export const isAllClear = ({ purpose }: MessageDraft): boolean =>
  purpose === ALL_CLEAR_PURPOSE || purpose === CALLED_OFF_PURPOSE;
