// Which consequences of an inspection a person may confirm, and what three pieces have told so far.
import { type Contact, isSettled } from '../domain/contact.ts';
import type { Hold } from '../domain/hold.ts';
import { isActive } from '../domain/hold.ts';
import { type Incident, isOpen } from '../domain/incident.ts';
import type { Inspection } from '../domain/inspection.ts';
import {
  fatalShare,
  firstPieces,
  isAllSound,
  otherLots,
  soldToConfirm,
} from '../domain/inspection-findings.ts';
import { keptCriteria } from '../domain/kept-criteria.ts';
import type { Preferences } from '../domain/preferences.ts';
import { lotForm } from '../domain/purchase.ts';
import type { Proposal } from './protocol.ts';
import type { Records } from './tables.ts';
import { nextStep, WHY_CHOSEN } from './wording.ts';

type Known = Pick<Records, 'holds' | 'contacts' | 'inspections'>;

const LOT = /^lot /;

/** Lots that the trouble began with, or that its reach has taken in, in the form in which lots compare. */
function knownLots(incident: Incident, holds: readonly Hold[]): ReadonlySet<string> {
  const { purchase = [] } = keptCriteria(incident.criteria);
  const taken = purchase.filter(({ what }) => LOT.test(what)).map(({ what }) => what.replace(LOT, ''));
  const chosen = holds.filter((hold) => hold.why === WHY_CHOSEN).map((hold) => lotForm(hold.lot));
  return new Set([...taken, ...chosen]);
}

export type Findings = {
  readonly first: { readonly wanted: number; readonly seen: number; readonly bad: number };
  /** Sold pieces of goods that were found below standard. */
  readonly toConfirm: readonly Contact[];
  /** Buyers of 疑い who wait for the inspection and may be asked to look now. */
  readonly toAsk: readonly Contact[];
  /** Lots, as written. */
  readonly lots: readonly string[];
  readonly fatal: { readonly share: number; readonly danger: boolean } | null;
  readonly allSound: boolean;
};

/** `known` may hold records of other troubles. */
export function findingsOf(incident: Incident, known: Known, preferences: Preferences): Findings {
  const own = <Item extends { readonly incidentId: string }>(all: readonly Item[]): readonly Item[] =>
    all.filter((one) => one.incidentId === incident.id);
  const lines = own<Inspection>(known.inspections);
  const holds = own(known.holds);
  const contacts = own(known.contacts);
  const first = firstPieces(lines, preferences.firstPieces);
  const toConfirm = soldToConfirm(lines, contacts);
  const seenEnough = first.seen >= first.wanted && first.bad > 0;
  return {
    first,
    toConfirm,
    toAsk: contacts.filter(
      (contact) =>
        seenEnough &&
        contact.certainty === 'SUSPECTED' &&
        !isSettled(contact) &&
        contact.next === nextStep.waitForCheck,
    ),
    lots: otherLots(lines, knownLots(incident, holds)),
    fatal: fatalShare(lines, incident.type, {
      share: preferences.fatalShare,
      atLeast: preferences.firstPieces,
    }),
    allSound: isAllSound(lines) && holds.some(isActive),
  };
}

/** Gravest first. An ended trouble has none. */
export function proposalsOf(incident: Incident, findings: Findings): Proposal[] {
  if (!isOpen(incident)) return [];
  const { fatal, toConfirm, toAsk, lots, allSound } = findings;
  return [
    ...(fatal === null
      ? []
      : [{ what: 'FATAL' as const, share: Math.round(fatal.share * 100), danger: fatal.danger }]),
    ...(lots.length === 0 ? [] : [{ what: 'WIDER' as const, lots: [...lots] }]),
    ...(toConfirm.length === 0 ? [] : [{ what: 'CONFIRM_SOLD' as const, contacts: toConfirm.length }]),
    ...(toAsk.length === 0 ? [] : [{ what: 'ASK_SUSPECTED' as const, contacts: toAsk.length }]),
    ...(allSound ? [{ what: 'ONLY_ONE' as const }] : []),
  ];
}
