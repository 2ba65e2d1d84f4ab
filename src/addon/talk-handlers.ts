// The requests about letters and answers.
import type { RequestKind } from '../app/protocol.ts';
import { recordSent } from '../app/record-sent.ts';
import { command, type Handlers } from './handler.ts';

type Kinds = Extract<RequestKind, 'recordSent'>;

export const talkHandlers: Handlers<Kinds> = {
  recordSent: command(recordSent),
};
