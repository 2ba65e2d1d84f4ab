// Letters of the matrix of messages as they stand in 連絡文ログ: which letter a draft is, and whether its purpose was served.
import { digestOfAll } from '../domain/digest.ts';
import { FIRST_REPLY_PURPOSE } from '../domain/first-reply.ts';
import type { IncidentId } from '../domain/ids.ts';
import { COLUMNS, type LetterChoice, MATRIX, type Row } from '../domain/letters/letter-matrix.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';

/** 送り方 of a text that a person has set aside for good. */
export const NEVER_SENT = '送らない';

/** The mark of letters that a person asked for by name: no rule withdraws them. */
export const BY_HAND = 'hand';

function lettersOf(choices: readonly LetterChoice[]): readonly LetterId[] {
  const letters = new Set<LetterId>(['ship-late', 'defect-shipped-check']);
  for (const choice of choices)
    if (choice.kind === 'letter') for (const id of [choice.letter, ...choice.later]) letters.add(id);
  // The first reply belongs to the buyer who reported, whatever becomes of the trouble.
  letters.delete('first-reply');
  return Array.from(letters);
}

const MATRIX_LETTERS = lettersOf(
  (Object.keys(MATRIX) as readonly Row[]).reduce<readonly LetterChoice[]>(
    (all, row) => all.concat(COLUMNS.map((column) => MATRIX[row][column])),
    [],
  ),
);

/** The letter by the matrix that this draft is; undefined for the first reply, and for one that somebody asked for by name. */
export function matrixLetterOf(draft: MessageDraft): LetterId | undefined {
  const identity = draft.id.replace(/^M\d+-/, '');
  return MATRIX_LETTERS.find(
    (id) => LETTERS[id].purpose === draft.purpose && digestOfAll([draft.contactId, id, '']) === identity,
  );
}

/** All of them ask to look whether it is right; who was asked once is not asked again in other words. */
const ASKS_TO_LOOK: readonly string[] = ['届いたら確認のお願い', '中身の確認のお願い', '確認のお願い'];

const isSame = (one: string, other: string): boolean =>
  one === other || (ASKS_TO_LOOK.indexOf(one) >= 0 && ASKS_TO_LOOK.indexOf(other) >= 0);

/** Unsent, sent, answered, or never to be sent: a purpose is not served twice to one transaction in one trouble. */
export const isServed = (purpose: string, incidentId: IncidentId, drafts: readonly MessageDraft[]): boolean =>
  drafts.some(
    (draft) =>
      draft.incidentId === incidentId &&
      isSame(draft.purpose, purpose) &&
      (draft.state !== 'VOID' || draft.how === NEVER_SENT),
  );

/** At most one of a purpose waits to be sent. */
export const waitingDraft = (
  purpose: string,
  incidentId: IncidentId,
  drafts: readonly MessageDraft[],
): MessageDraft | undefined =>
  drafts.find((draft) => draft.incidentId === incidentId && draft.purpose === purpose && isUnsent(draft));

/** The first reply was sent, or is never to be: from then on the reporter is a buyer like any other. */
export const isFirstReplyOver = (incidentId: IncidentId, drafts: readonly MessageDraft[]): boolean =>
  drafts.some(
    (draft) =>
      draft.incidentId === incidentId &&
      draft.purpose === FIRST_REPLY_PURPOSE &&
      (draft.state === 'SENT' || draft.state === 'ANSWERED' || draft.how === NEVER_SENT),
  );
