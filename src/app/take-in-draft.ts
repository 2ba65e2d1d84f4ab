// 連絡文ログ: 送った, 文面 before it was sent, 次の約束, 返事, 返事の要点.
import type { MessageDraft } from '../domain/message-draft.ts';
import { isInquiry } from './desk-office.ts';
import type { HandEntry } from './hand-entry.ts';
import { cellStatement, type Entries, type Statement, textStatement } from './hand-statement.ts';
import { stepOf, written } from './hand-step.ts';
import { recordDraft } from './record-draft.ts';
import { recordGist } from './record-note.ts';
import { recordSent } from './record-sent.ts';
import { officeStatements } from './take-in-office.ts';

const LONGEST_TEXT = 5000;
const LONGEST_GIST = 2000;

function sentStatement(draft: MessageDraft, sent: HandEntry | undefined): readonly Statement[] {
  return cellStatement(sent, (value) => (world) => {
    const now = world.records.drafts().find((one) => one.id === draft.id) ?? draft;
    if (now.sent === (value === true)) return written([]);
    const how = value === true ? 'asItIs' : 'takenBack';
    return stepOf(recordSent(world, { kind: 'recordSent', requestId: '', draftId: draft.id, how }));
  });
}

/** Who changes the text and ticks 送った has sent the changed one; who takes the tick away may change it again. */
export function draftStatements(draft: MessageDraft, entries: Entries): readonly Statement[] {
  const sent = sentStatement(draft, entries.get('sent'));
  const rewritten = [
    ...textStatement(
      entries.get('text'),
      LONGEST_TEXT,
      (value) => (world) => recordDraft(world, draft.id, { field: 'text', value }),
    ),
    ...cellStatement(
      entries.get('promise'),
      (value) => (world) => recordDraft(world, draft.id, { field: 'promise', value: value as number | null }),
    ),
  ];
  const beside = (field: 'answer' | 'gist'): readonly Statement[] =>
    textStatement(
      entries.get(field),
      LONGEST_GIST,
      (text) => (world) => recordGist(world, draft.id, field, text),
    );
  const heard = [...beside('gist'), ...(isInquiry(draft) ? [] : beside('answer'))];
  const all = draft.sent ? [...sent, ...rewritten] : [...rewritten, ...sent];
  return [...all, ...heard, ...officeStatements(draft, entries)];
}
