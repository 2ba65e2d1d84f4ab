// 定型文を直す: the seller's own words for a letter, or the standard ones again. What was made from it before stays as it is.
import { parseInstant } from '../domain/instant.ts';
import { unknownPlaces } from '../domain/letters/fill-letter.ts';
import { templateLabel } from '../domain/letters/letter.ts';
import { letterInForce } from '../domain/letters/letter-in-force.ts';
import { isUnsent } from '../domain/message-draft.ts';
import { type Decision, refuse } from './decision.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { editTemplateRow, letterIdOf, letterRow, letterText } from './template-edit.ts';
import { templateWire } from './template-line.ts';
import { draftsStayNote, editedTemplateSentence, NOTHING_CHANGED } from './template-wording.ts';
import type { World } from './world.ts';

type Request = RequestOf<'editTemplate'>;

/** Only the texts that are given are asked: one that a hand has spoilt before can be put right by itself. */
function problemIn({ full, short, standard }: Request): Refusal | null {
  if (standard === true) return null;
  if (full !== undefined && letterText(full).trim() === '') return { code: 'emptyField', field: 'full' };
  if (short !== undefined && letterText(short).trim() === '') return { code: 'emptyField', field: 'short' };
  const places = unknownPlaces({ full: full ?? '', short: short ?? '' });
  return places.length === 0 ? null : { code: 'unknownPlaces', places: [...places] };
}

/** Refused: no such letter, a blank text, places that no letter may have, a day that is none. */
export function editTemplate(world: World, request: Request): Decision<ReplyOf<'editTemplate'>> {
  const id = letterIdOf(request.templateId);
  if (id === undefined) return refuse({ code: 'noSuchTemplate', templateId: request.templateId });
  const problem = problemIn(request);
  if (problem !== null) return refuse(problem);
  const { full, short, used, reviewed, standard } = request;
  const day = typeof request.reviewOn === 'string' ? parseInstant(request.reviewOn) : request.reviewOn;
  if (day === undefined && request.reviewOn !== undefined) {
    return refuse({ code: 'badRequest', where: 'reviewOn' });
  }
  const before = letterInForce(id, letterRow(world, id));
  const { after, isText, written } = editTemplateRow(world, id, {
    full,
    short,
    used,
    reviewed,
    standard,
    reviewOn: day,
  });
  const drafts = isText
    ? world.records.drafts().filter((draft) => isUnsent(draft) && draft.template === templateLabel(before))
        .length
    : 0;
  const isNothing = written.changes.length === 0 && written.appends.letters === undefined;
  return {
    kind: 'planned',
    plan: {
      sentence: editedTemplateSentence(after.name, { isText, isStandard: standard === true }),
      incidentId: '',
      count: 1,
      reason: '',
      givenIds: [],
      ...written,
    },
    reply: {
      kind: 'editTemplate',
      template: templateWire(world, id, letterInForce(id, after), after),
      notes: [...(isNothing ? [NOTHING_CHANGED] : []), ...(drafts > 0 ? [draftsStayNote(drafts)] : [])],
    },
  };
}
