// What can happen on the screens 連絡する, 返事を見に行く and one buyer's thread.
import type { IncidentLine, RequestOf } from '../app/protocol.ts';
import type { Answer, ThreadScreen } from './talk-screens.ts';

export type TalkEvent =
  | {
      readonly kind: 'goThread';
      readonly incident: IncidentLine;
      readonly contactId: string;
      readonly from: ThreadScreen['from'];
    }
  /** 連絡する with this text in hand. */
  | { readonly kind: 'goLetter'; readonly incident: IncidentLine; readonly draftId: string }
  | { readonly kind: 'takeUpLetter'; readonly draftId: string }
  /** The text of the letter in hand is in the clipboard, or is marked to be copied by hand. */
  | { readonly kind: 'letterCopied'; readonly how: 'copied' | 'byHand' }
  /** 短くする, and back to the full text. */
  | { readonly kind: 'shortenLetter'; readonly isShort: boolean }
  | { readonly kind: 'typeLetter'; readonly text: string; readonly requestId: string }
  | { readonly kind: 'dropTyped' }
  /** What was typed becomes the letter's text. */
  | { readonly kind: 'writeTyped' }
  /** このまま送る */
  | { readonly kind: 'acceptLetter'; readonly requestId: string }
  /** 送った. `next`: what the same press did with the text of the next one; null where it was left alone. */
  | {
      readonly kind: 'markSent';
      readonly requestId: string;
      readonly how: 'asItIs' | 'ownWords';
      readonly next: 'copied' | 'byHand' | null;
    }
  | { readonly kind: 'takeBackSent'; readonly requestId: string; readonly draftId: string }
  | {
      readonly kind: 'setLetterAside';
      readonly requestId: string;
      readonly draftId: string;
      readonly how: RequestOf<'setLetterAside'>['how'];
    }
  /** What had no answer is sent once more, as it was. */
  | { readonly kind: 'writeAgain' }
  | { readonly kind: 'prepareLetters'; readonly requestId: string }
  | RequestOf<'makeLetter'>
  | { readonly kind: 'takeUpThread'; readonly contactId: string }
  /** What was seen of the thread in hand. */
  | {
      readonly kind: 'seeAnswer';
      readonly requestId: string;
      readonly answer: Answer;
      readonly gist: string;
    }
  | RequestOf<'followUp'>
  | RequestOf<'recordTimes'>;
