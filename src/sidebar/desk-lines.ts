// What 今日やること says, as data: four groups, each in the order of what becomes impossible next. A line that counts
// nothing is absent, so that an empty 今すぐ means that nothing has to be done now.
import type { Desk, IncidentLine } from '../app/protocol.ts';
import type { Event } from './events.ts';
import { isReplyDue, isRunning } from './incident-state.ts';
import { ahead } from './next-time.ts';
import { joined, words } from './words.ts';

export type DeskLine = {
  readonly key: string;
  readonly label: string;
  /** One grey reason, with a time where there is one. */
  readonly reason: string;
  /** As it stands at the right end. */
  readonly count: string;
  readonly go: Event;
  /** Whose promise or which look at listings this is, for its link into the calendar. */
  readonly dated?: { readonly what: 'promise' | 'look'; readonly incident: IncidentLine };
};

export type DeskGroup = keyof typeof words.desk.groups;

type Target = Extract<Event, { readonly kind: 'goIncident' }>['to'];

function titleOf(incident: IncidentLine): string {
  return `${incident.id} ${incident.title}`;
}

type Part = {
  readonly label: string;
  readonly count: number;
  readonly to: Target;
  readonly reason?: string;
  /** Counted in pieces, not in cases. */
  readonly inPieces?: boolean;
};

function line(incident: IncidentLine, { label, count, to, reason, inPieces }: Part): readonly DeskLine[] {
  if (count === 0) return [];
  return [
    {
      key: `${label} ${incident.id}`,
      label,
      reason: reason ?? titleOf(incident),
      count: inPieces === true ? words.pieces(count) : words.cases(count),
      go: { kind: 'goIncident', incident, to },
    },
  ];
}

function lookAt(incident: IncidentLine): string {
  return joined([incident.waitingAt === '' ? '' : words.desk.lookAt(incident.waitingAt), titleOf(incident)]);
}

/** What sells, who waits for a word, what leaves: by kind, and within a kind by trouble. */
function nowOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  const text = words.desk;
  const parts: readonly ((incident: IncidentLine) => Part)[] = [
    (one) => ({ label: text.stillSelling, count: one.listingsOpen, to: 'stopList' }),
    (one) => ({ label: text.lookDue, count: one.waitingDue, to: 'stopList' }),
    (one) => ({
      label: text.waitingBuyer,
      count: isReplyDue(one) ? 1 : 0,
      to: 'room',
      reason: `${one.id} ${one.firstReply === 'draft' ? text.draftReady : text.nobodyNamed}`,
    }),
    (one) => ({ label: text.doNotSend, count: one.boxesOpen, to: 'stopList' }),
    (one) => ({ label: text.tellOutsourcer, count: one.outsourcersOpen, to: 'stopList' }),
    (one) => ({ label: text.grown, count: one.grown, to: 'grown' }),
  ];
  return parts.flatMap((part) => running.flatMap((incident) => line(incident, part(incident))));
}

/** Answers promised to buyers: those whose time has come, or those that can wait for it. */
function promisesOf(running: readonly IncidentLine[], isDue: (when: string) => boolean): readonly DeskLine[] {
  return running
    .filter((one) => one.promise !== '' && isDue(one.promise))
    .map((incident) => ({
      key: `${words.desk.promised} ${incident.id}`,
      label: words.desk.promised,
      reason: titleOf(incident),
      count: incident.promise,
      go: { kind: 'goIncident', incident, to: 'room' } as const,
      dated: { what: 'promise', incident } as const,
    }));
}

function soonOf({ due, at }: Desk, running: readonly IncidentLine[]): readonly DeskLine[] {
  const text = words.desk;
  const parcels: DeskLine = {
    key: text.dueToday,
    label: text.dueToday,
    reason: joined([
      due.first === '' ? '' : text.firstDue(due.first),
      due.provisional > 0 ? text.provisional(due.provisional) : '',
      due.stopped > 0 ? text.stoppedOrders(due.stopped) : '',
    ]),
    count: words.cases(due.orders),
    go: { kind: 'goDue' },
  };
  return [
    ...promisesOf(running, (when) => ahead(when, at) <= 0),
    ...running.flatMap((one) =>
      line(one, {
        label: text.boxesToInspect,
        count: one.inspection.boxes,
        inPieces: true,
        to: 'inspection',
        reason: joined([
          one.inspection.boxesBy === '' ? '' : text.boxesBy(one.inspection.boxesBy),
          titleOf(one),
        ]),
      }),
    ),
    ...(due.orders > 0 ? [parcels] : []),
    ...running.flatMap((one) =>
      line(one, { label: text.tellSupplier, count: one.suppliersOpen, to: 'stopList' }),
    ),
  ];
}

function waitingOf({ at }: Desk, running: readonly IncidentLine[]): readonly DeskLine[] {
  const looks = running.flatMap((one) =>
    line(one, { label: words.desk.lookLater, count: one.waiting, to: 'stopList', reason: lookAt(one) }).map(
      (shown) =>
        one.waitingAt === '' ? shown : { ...shown, dated: { what: 'look', incident: one } as const },
    ),
  );
  return [...looks, ...promisesOf(running, (when) => !(ahead(when, at) <= 0))];
}

/** What the inspection leaves for later: by what can be sold again soonest. Boxes have a line of their own. */
function inspectionOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  const text = words.desk;
  const parts: readonly ((incident: IncidentLine) => Part)[] = [
    ({ inspection }) => ({
      label: text.toInspect,
      // Boxes have their own line; what is left besides them are pieces of rows.
      count:
        inspection.open > inspection.boxes
          ? Math.max(1, inspection.pieces - inspection.done - inspection.boxes)
          : 0,
      inPieces: true,
      to: 'inspection',
    }),
    ({ inspection }) => ({
      label: text.toRework,
      count: inspection.rework,
      inPieces: true,
      to: 'inspection',
    }),
    ({ inspection }) => ({ label: text.toRestart, count: inspection.ready, to: 'restart' }),
  ];
  return parts.flatMap((part) => running.flatMap((incident) => line(incident, part(incident))));
}

function endsOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  return running.flatMap((one) =>
    line(one, { label: words.desk.toEnd, count: one.inspection.toEnd, inPieces: true, to: 'restart' }),
  );
}

/** Ended troubles stand here as long as a person has something to put back, even where nobody has counted it. */
function reverseOf(incidents: readonly IncidentLine[]): readonly DeskLine[] {
  const text = words.desk;
  return incidents
    .filter((one) => one.reverseOpen > 0 || !isRunning(one))
    .map((incident) => ({
      key: `${text.reverse} ${incident.id}`,
      label: isRunning(incident) && incident.restarted.rows > 0 ? text.relistToday : text.reverse,
      reason: joined([titleOf(incident), isRunning(incident) ? '' : incident.statusLabel]),
      count: incident.reverseOpen > 0 ? words.cases(incident.reverseOpen) : '',
      go: { kind: 'goIncident', incident, to: incident.reverseOpen > 0 ? 'reverse' : 'room' } as const,
    }));
}

function spareOf(incidents: readonly IncidentLine[]): readonly DeskLine[] {
  const running = incidents.filter(isRunning);
  return [...inspectionOf(running), ...reverseOf(incidents), ...endsOf(running)];
}

/** The lines of every group; an empty list where a group has nothing to say. */
export function deskLines(desk: Desk): Readonly<Record<DeskGroup, readonly DeskLine[]>> {
  const running = desk.incidents.filter(isRunning);
  return {
    now: nowOf(running),
    soon: soonOf(desk, running),
    waiting: waitingOf(desk, running),
    spare: spareOf(desk.incidents),
  };
}
