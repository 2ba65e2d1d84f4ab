// 連絡文を作る: every letter that the matrix of messages asks for now and that is not there yet; what has become untrue goes.
import type { Incident } from '../domain/incident.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { inspectionsOf } from './inspection-records.ts';
import { dueLetters, lettersAfter, talkAfter } from './letters-after.ts';
import { lettersWithout } from './letters-without.ts';
import { lineAfter } from './line-after.ts';
import { talkOf } from './matrix-letters.ts';
import type { Written } from './merge-plans.ts';
import { openIncidentOf } from './open-incident.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { lettersNotes, prepareSentence, tidySentence } from './talk-wording.ts';
import type { World } from './world.ts';

const sentenceOf = (incident: Incident, made: readonly MessageDraft[], withdrawn: number): string =>
  made.length > 0 ? prepareSentence(incident.title, made.length) : tidySentence(incident.title, withdrawn);

function withoutAfter(
  world: World,
  incident: Incident,
  written: Written,
): ReplyOf<'prepareLetters'>['without'] {
  const talk = talkOf(incident, { ...talkAfter(world, written), inspections: inspectionsOf(world) }, world);
  return lettersWithout(world, talk, dueLetters(world, talk));
}

/** Refused: an unknown or ended trouble; nothing to make and nothing to withdraw. */
export function prepareLetters(
  world: World,
  request: RequestOf<'prepareLetters'>,
): Decision<ReplyOf<'prepareLetters'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const letters = lettersAfter(world, incident, { appends: {}, changes: [] });
  const { written, made, withdrawn } = letters;
  if (made.length === 0 && withdrawn === 0) return refuse({ code: 'nothingToPrepare' });
  const plan = incidentPlan(world, incident, sentenceOf(incident, made, withdrawn), written, {
    count: made.length + withdrawn,
  });
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'prepareLetters',
      incident: lineAfter(world, incident, plan),
      made: made.length,
      without: withoutAfter(world, incident, plan),
      notes: lettersNotes(letters),
    },
  };
}
