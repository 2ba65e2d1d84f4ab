// 「このトラブルを終える」: with what was learned of it. Nothing that goes on by itself or is forgotten may be left; who has not
// answered, and what is still to come back, is named and goes on in its own row.
import type { Incident } from '../domain/incident.ts';
import { type Instant, parseInstant } from '../domain/instant.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { type Decision, refuse } from './decision.ts';
import { incidentPlan } from './incident-plan.ts';
import { SOLVED } from './inspection-wording.ts';
import { lineAfter } from './line-after.ts';
import type { Written } from './merge-plans.ts';
import { openIncidentOf } from './open-incident.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { closedLines } from './put-back.ts';
import { closeSentence, leftSaid, namedNote } from './settle-wording.ts';
import { leftIn } from './show-closing.ts';
import type { World } from './world.ts';

type Request = RequestOf<'close'>;

const plain = (text: string): string => withPlainLineEnds(text).trim();

/** null: not set. undefined: no day that exists. */
const dayOf = (day: string | null): Instant | null | undefined => (day === null ? null : parseInstant(day));

const learned = (
  { cause, change, loss }: Request,
  checkOn: Instant | null,
): Pick<Incident, 'cause' | 'change' | 'checkOn' | 'loss'> => ({
  cause: plain(cause),
  change: plain(change),
  checkOn,
  loss,
});

/** Refused: an unknown or ended trouble, a day that does not exist, and as long as something forbids the end. */
export function closeIncident(world: World, request: Request): Decision<ReplyOf<'close'>> {
  const found = openIncidentOf(world, request.incidentId);
  if (found.kind === 'refused') return found;
  const incident = found.reply;
  const checkOn = dayOf(request.checkOn);
  if (checkOn === undefined) return refuse({ code: 'badRequest', where: 'checkOn' });
  const left = leftIn(world, incident);
  const forbidding = left.filter(({ forbids }) => forbids);
  if (forbidding.length > 0) {
    const said = forbidding.map(({ label, count }) => leftSaid(label, count));
    return refuse({ code: 'notYetClosable', left: said });
  }
  // Lines of the inspection end with it.
  const going = left
    .filter(({ what }) => what !== 'inspection')
    .map(({ label, count }) => leftSaid(label, count));
  const ending = incident.ending === '' ? SOLVED : incident.ending;
  const written: Written = {
    appends: {},
    changes: [
      ...changesTo('incidents', [incident], () => ({
        ...learned(request, checkOn),
        status: 'CLOSED',
        ending,
        endedAt: world.now,
      })),
      ...closedLines(world, incident, null, ending),
    ],
  };
  const plan = incidentPlan(world, incident, closeSentence(incident.title, ending), written);
  return {
    kind: 'planned',
    plan,
    reply: {
      kind: 'close',
      incident: lineAfter(world, incident, plan),
      notes: going.length === 0 ? [] : [namedNote(going)],
    },
  };
}
