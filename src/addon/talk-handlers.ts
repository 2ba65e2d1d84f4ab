// The requests about letters and answers.
import { checkLetter, editLetter, reviewLetter } from '../app/edit-letter.ts';
import { followUp } from '../app/follow-up.ts';
import { listLetters } from '../app/list-letters.ts';
import { makeLetter } from '../app/make-letter.ts';
import { prepareLetters } from '../app/prepare-letters.ts';
import type { RequestKind } from '../app/protocol.ts';
import { recordAnswer } from '../app/record-answer.ts';
import { recordSent } from '../app/record-sent.ts';
import { recordTimes } from '../app/record-times.ts';
import { setLetterAside } from '../app/set-letter-aside.ts';
import { listThreads, showThread } from '../app/show-threads.ts';
import { command, type Handlers, query } from './handler.ts';

type Kinds = Extract<
  RequestKind,
  | 'letters'
  | 'prepareLetters'
  | 'makeLetter'
  | 'checkLetter'
  | 'editLetter'
  | 'reviewLetter'
  | 'setLetterAside'
  | 'recordSent'
  | 'threads'
  | 'thread'
  | 'recordAnswer'
  | 'followUp'
  | 'recordTimes'
>;

export const talkHandlers: Handlers<Kinds> = {
  letters: query(listLetters),
  prepareLetters: command(prepareLetters),
  makeLetter: command(makeLetter),
  checkLetter: query(checkLetter),
  editLetter: command(editLetter),
  reviewLetter: command(reviewLetter),
  setLetterAside: command(setLetterAside),
  recordSent: command(recordSent),
  threads: query(listThreads),
  thread: query(showThread),
  recordAnswer: command(recordAnswer),
  followUp: command(followUp),
  recordTimes: command(recordTimes),
};
