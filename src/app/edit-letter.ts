// The text of a letter before it goes: what the linter says of another wording, that wording itself, and that a person has read it.
import { isUnsent, type MessageDraft } from '../domain/message-draft.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { type Answer, answer, type Decision, refuse } from './decision.ts';
import { draftLine } from './draft-line.ts';
import { letterOf } from './draft-of.ts';
import { checkCell, findingLine, findingsOf, isFinal } from './letter-check.ts';
import { type Change, changesTo, type Plan } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { editSentence, reviewSentence } from './talk-wording.ts';
import type { World } from './world.ts';

/** Refused: a letter that nobody knows. */
export function checkLetter(world: World, request: RequestOf<'checkLetter'>): Answer<ReplyOf<'checkLetter'>> {
  const draft = world.records.drafts().find((one) => one.id === request.draftId);
  if (draft === undefined) return refuse({ code: 'noSuchDraft', draftId: request.draftId });
  const findings = findingsOf({ ...draft, text: withPlainLineEnds(request.text) });
  return answer({ kind: 'checkLetter', draftId: draft.id, findings: findings.map(findingLine) });
}

/** A text that was read through is a draft again once it is changed. */
export function rewritten(draft: MessageDraft, text: string): MessageDraft | Refusal {
  if (!isUnsent(draft)) return { code: 'alreadySent' };
  if (text.trim() === '') return { code: 'emptyField', field: 'text' };
  const after: MessageDraft = { ...draft, text: withPlainLineEnds(text), state: 'DRAFT' };
  return { ...after, check: checkCell(findingsOf(after)) };
}

const planOf = (draft: MessageDraft, sentence: string, changes: readonly Change[]): Plan => ({
  sentence,
  incidentId: draft.incidentId,
  count: 1,
  reason: '',
  givenIds: [],
  appends: {},
  changes,
});

/** Refused as `letterOf`; what was sent or withdrawn; a blank text. */
export function editLetter(world: World, request: RequestOf<'editLetter'>): Decision<ReplyOf<'editLetter'>> {
  const found = letterOf(world, request.draftId);
  if (found.kind === 'refused') return found;
  const { draft } = found.reply;
  const after = rewritten(draft, request.text);
  if ('code' in after) return refuse(after);
  return {
    kind: 'planned',
    plan: planOf(
      draft,
      editSentence(draft.purpose, draft.salutation),
      changesTo('drafts', [draft], () => after),
    ),
    reply: { kind: 'editLetter', draft: draftLine(after), notes: [] },
  };
}

function refusalOf(draft: MessageDraft, overrule: boolean): Refusal | null {
  if (!isUnsent(draft)) return { code: 'alreadySent' };
  const findings = findingsOf(draft);
  const final = findings.filter(isFinal);
  const told = final.length > 0 ? final : overrule ? [] : findings;
  return told.length === 0
    ? null
    : { code: 'letterRefused', reasons: told.map(({ reason }) => reason), final: final.length > 0 };
}

/**
 * Refused as `letterOf`; what was sent or withdrawn; a text with contact, address or postage in it, whoever overrules; with anything
 * else found, unless it is overruled.
 */
export function reviewLetter(
  world: World,
  request: RequestOf<'reviewLetter'>,
): Decision<ReplyOf<'reviewLetter'>> {
  const found = letterOf(world, request.draftId);
  if (found.kind === 'refused') return found;
  const { draft } = found.reply;
  const refusal = refusalOf(draft, request.overrule);
  if (refusal !== null) return refuse(refusal);
  const after: MessageDraft = { ...draft, state: 'REVIEWED', check: checkCell(findingsOf(draft)) };
  return {
    kind: 'planned',
    plan: planOf(
      draft,
      reviewSentence(draft.purpose, draft.salutation),
      changesTo('drafts', [draft], () => after),
    ),
    reply: { kind: 'reviewLetter', draft: draftLine(after), notes: [] },
  };
}
