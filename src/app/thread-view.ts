// One buyer with everything that is known: what runs, what was said, whether somebody has to look, what may be sent.
import type { Clock } from '../domain/clocks/clock.ts';
import { nextLook } from '../domain/clocks/look-clock.ts';
import type { Contact } from '../domain/contact.ts';
import { operationOf } from '../domain/ids.ts';
import { isoDay, monthDayTime } from '../domain/instant.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { buyerRows } from './buyer-rows.ts';
import { type ClockRules, contactClocks, withClocks } from './contact-clocks.ts';
import { contactLine } from './contact-line.ts';
import { contactSilence } from './contact-silence.ts';
import { draftLine } from './draft-line.ts';
import { inspectionsOf } from './inspection-records.ts';
import { offeredLetters } from './letter-offers.ts';
import { type Talk, talkOf } from './matrix-letters.ts';
import type { ClockLine, Thread } from './protocol.ts';
import type { Records } from './tables.ts';
import { tradeFactsOf } from './trade-facts-of.ts';
import type { World } from './world.ts';

export const clockLine = ({ label, at, lost, over, provisional, certainty }: Clock): ClockLine => ({
  label,
  at: monthDayTime(at),
  iso: new Date(at).toISOString(),
  lost,
  over,
  provisional,
  certainty: certainty ?? '',
});

/** By what was made last; of one operation, as the tab has them from below. */
const newestFirst = (drafts: readonly MessageDraft[]): readonly MessageDraft[] =>
  drafts
    .map((draft, place) => ({ draft, place }))
    .sort((a, b) => operationOf(b.draft.id) - operationOf(a.draft.id) || b.place - a.place)
    .map(({ draft }) => draft);

type ThreadWorld = ClockRules & Pick<World, 'preferences' | 'letter'>;

/** Of a trouble whose buyers are all shown: what they share is worked out once. */
export function threadIn(
  talk: Talk,
  contact: Contact,
  world: ThreadWorld,
  row?: Parameters<typeof contactLine>[1],
): Thread {
  const drafts = talk.draftsOf(contact);
  const { running, gone, reachable } = contactClocks(contact, drafts, world);
  const lookAt = nextLook(tradeFactsOf(contact, drafts));
  const silence = contactSilence(contact, drafts, world);
  return {
    contact: contactLine(withClocks(contact, drafts, world), row),
    clocks: running.map(clockLine),
    gone: gone.map(clockLine),
    reachable,
    letters: newestFirst(drafts).map(draftLine),
    silence: {
      kind: silence.kind,
      at: silence.kind === 'wait' ? monthDayTime(silence.at) : '',
      step: silence.kind === 'wait' ? silence.step : '',
      remind: silence.kind === 'mayEnd' && silence.remind,
    },
    lookAt: lookAt === null ? '' : monthDayTime(lookAt),
    lookIso: lookAt === null ? '' : new Date(lookAt).toISOString(),
    lookDue: lookAt !== null && lookAt <= world.now,
    offers: offeredLetters(talk, contact)
      .map((id) => ({ id, letter: world.letter(id) }))
      .filter(({ letter }) => letter.used)
      .map(({ id, letter }) => ({ letter: id, label: letter.name })),
    shippedOn: isoDay(contact.shippedAt),
    deliveredOn: isoDay(contact.deliveredAt),
    completedOn: isoDay(contact.completedAt),
    cancelAskedAt: contact.cancelAskedAt === null ? '' : monthDayTime(contact.cancelAskedAt),
    autoCompleteHeld: contact.autoCompleteHeld,
  };
}

/** `records` as they will be, so that the reply to a command shows what it has led to. */
export function threadView(
  world: World,
  contact: Contact,
  records: Pick<Records, 'incidents' | 'contacts' | 'drafts'>,
): Thread {
  const incident = records.incidents.find((one) => one.id === contact.incidentId);
  if (incident === undefined) throw new Error(`${contact.id} belongs to no trouble.`);
  const talk = talkOf(incident, { ...records, inspections: inspectionsOf(world) }, world);
  return threadIn(talk, contact, world, buyerRows(world.stock())(contact.id));
}
