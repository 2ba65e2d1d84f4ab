// 連絡文ログ, filled by hand: 返事 of a desk.
import type { MessageDraft } from '../domain/message-draft.ts';
import { isInquiry } from './desk-office.ts';
import { type Entries, type Statement, textStatement } from './hand-statement.ts';
import { stepOf } from './hand-step.ts';
import { recordOfficeAnswer } from './record-office-answer.ts';

const LONGEST = 2000;

export const officeStatements = (draft: MessageDraft, entries: Entries): readonly Statement[] =>
  isInquiry(draft)
    ? textStatement(
        entries.get('answer'),
        LONGEST,
        (answer) => (world) =>
          stepOf(
            recordOfficeAnswer(world, {
              kind: 'recordOfficeAnswer',
              requestId: '',
              draftId: draft.id,
              answer,
              keep: false,
              nextLook: null,
            }),
          ),
      )
    : [];
