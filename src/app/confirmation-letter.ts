// The letter that says once more what both sides have agreed on. Another agreement is confirmed anew, and what confirms the one before
// and was not sent has become untrue.
import type { Contact } from '../domain/contact.ts';
import { digestOfAll } from '../domain/digest.ts';
import type { Incident } from '../domain/incident.ts';
import type { Stage } from '../domain/labels.ts';
import { LETTERS, type LetterId } from '../domain/letters/standard-letters.ts';
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { SETTLEMENT } from '../domain/settlement.ts';
import { settlementLetter } from '../domain/settling/settlement-letter.ts';
import { isContactReachable } from './contact-clocks.ts';
import type { LetterMade } from './letter-draft.ts';
import { makeFor } from './letters-after.ts';
import { isServed, NEVER_SENT } from './matrix-draft.ts';
import { yenText } from './settle-wording.ts';
import type { World } from './world.ts';

/** Tells these letters from the same ones asked for by name. */
const SETTLED = 'settled';
const CONFIRMS = '解決の確認';

const lettersAt = (stage: Stage): readonly LetterId[] =>
  SETTLEMENT.codes.map((way) => settlementLetter(way, stage));
const LETTERS_OF_WAYS: readonly LetterId[] = [...lettersAt('DELIVERED'), ...lettersAt('AWAITING_SHIPMENT')];

export function isConfirmation(draft: MessageDraft): boolean {
  if (draft.purpose === CONFIRMS) return true;
  const identity = draft.id.replace(/^M\d+-/, '');
  return LETTERS_OF_WAYS.some((id) => digestOfAll([draft.contactId, id, SETTLED]) === identity);
}

const isThere = (draft: MessageDraft): boolean => draft.state !== 'VOID' || draft.how === NEVER_SENT;

export type Confirmation =
  | LetterMade
  /** What is there says it already. */
  | { readonly kind: 'there'; readonly draft: MessageDraft | null }
  | { readonly kind: 'unreachable' }
  /** Nothing is agreed on. */
  | { readonly kind: 'none' };

export type Confirmed = {
  readonly letter: Confirmation;
  readonly withdrawn: readonly MessageDraft[];
};

/** `after`: the buyer as agreed; `drafts` may hold those of others. */
export function confirmation(
  world: World,
  incident: Incident,
  before: Contact,
  after: Contact,
  drafts: readonly MessageDraft[],
): Confirmed {
  const own = drafts.filter((draft) => draft.contactId === after.id && draft.incidentId === incident.id);
  const known = own.filter(isConfirmation);
  const isSame = before.way === after.way && before.amount === after.amount;
  if (isSame && known.some(isThere))
    return { letter: { kind: 'there', draft: known.find(isUnsent) ?? null }, withdrawn: [] };
  const withdrawn = known.filter(isUnsent);
  if (after.way === null) return { letter: { kind: 'none' }, withdrawn };
  if (!isContactReachable(after, own, world)) return { letter: { kind: 'unreachable' }, withdrawn };
  const id = settlementLetter(after.way, after.stage);
  const { purpose } = LETTERS[id];
  const left = own.filter((draft) => withdrawn.indexOf(draft) < 0);
  if (purpose !== CONFIRMS && isServed(purpose, incident.id, left))
    return { letter: { kind: 'there', draft: null }, withdrawn };
  const facts = after.amount === null ? {} : { refund: yenText(after.amount) };
  return { letter: makeFor(world, incident, after, id, { facts, mark: SETTLED }), withdrawn };
}
