// What 今日やること says, as data: four groups, each in the order of what becomes impossible next. A line that counts
// nothing is absent, so that an empty 今すぐ means that nothing has to be done now.
import type { Desk, IncidentLine } from '../app/protocol.ts';
import { type DeskGroup, type DeskLine, line, type Part, titleOf } from './desk-line.ts';
import { endsOf, inspectionOf, reverseOf } from './goods-lines.ts';
import { isReplyDue, isRunning } from './incident-state.ts';
import { ahead } from './next-time.ts';
import { grownOrdersOf, isPromiseOfBuyers, mayEnd, outagesLaterOf, outagesSoonOf } from './outage-lines.ts';
import {
  awaitedOf,
  closableOf,
  lettersOf,
  looksOf,
  officeDueOf,
  officeOf,
  preventionOf,
  settlingOf,
  upkeepOf,
} from './talk-lines.ts';
import { joined, words } from './words.ts';

function lookAt(incident: IncidentLine): string {
  return joined([incident.waitingAt === '' ? '' : words.desk.lookAt(incident.waitingAt), titleOf(incident)]);
}

/** One kind of work in one trouble: how long until its chance is lost, and which trouble comes first within the kind. */
type Urgent = Part & { readonly left: number; readonly rank: number };

type First = IncidentLine['sells'];

function byTask(first: First, part: Part): Urgent {
  const left = first === null ? 0 : (first.left ?? Number.POSITIVE_INFINITY);
  return { ...part, reason: first?.what ?? '', left, rank: first?.rank ?? 0 };
}

/** Who waits since when, or that nobody has said yet who it is. */
function waitingSaid(one: IncidentLine): string {
  const text = words.desk;
  if (one.firstReply !== 'draft') return text.nobodyNamed;
  return joined([one.reporter === '' ? '' : text.waitsSince(one.reporter, one.since), text.draftReady]);
}

/** In the order of what is lost first where two are lost at the same moment. */
const urgent: readonly ((one: IncidentLine) => Urgent)[] = [
  (one) => byTask(one.sells, { label: words.desk.stillSelling, count: one.listingsOpen, to: 'stopList' }),
  (one) => byTask(one.looks, { label: words.desk.lookDue, count: one.waitingDue, to: 'stopList' }),
  (one) => ({
    label: words.desk.waitingBuyer,
    count: isReplyDue(one) ? 1 : 0,
    to: 'room',
    reason: waitingSaid(one),
    left: 0,
    rank: one.replyLeft,
  }),
  (one) => byTask(one.box, { label: words.desk.doNotSend, count: one.boxesOpen, to: 'stopList' }),
  (one) => ({
    label: words.desk.tellOutsourcer,
    count: one.outsourcersOpen,
    to: 'stopList',
    reason: '',
    left: 0,
    rank: 0,
  }),
  (one) => ({ label: words.desk.grown, count: one.grown, to: 'grown', reason: '', left: 0, rank: 0 }),
];

/** Of several troubles one line, which opens the one whose turn it is. */
function merged(
  kind: (one: IncidentLine) => Urgent,
  running: readonly IncidentLine[],
): readonly (DeskLine & { readonly left: number })[] {
  const parts = running
    .map((incident) => ({ incident, part: kind(incident) }))
    .filter(({ part }) => part.count > 0)
    .sort((a, b) => a.part.rank - b.part.rank);
  const [first] = parts;
  if (first === undefined) return [];
  const { incident, part } = first;
  const said = part.reason ?? '';
  const others = parts.length - 1;
  // The title stands below; here is room for one short line.
  const whose =
    others > 0
      ? `${incident.id} ${words.desk.andOthers(others)}`
      : said === ''
        ? titleOf(incident)
        : incident.id;
  const count = parts.reduce((sum, one) => sum + one.part.count, 0);
  const reason = joined([said, whose]);
  return line(incident, { ...part, count, reason }).map((one) => ({ ...one, left: part.left }));
}

/** What sells, who waits for a word, what leaves: by the moment at which the chance is lost. */
function nowOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  // Nothing is stopped by an outage, and its new orders are taken in elsewhere.
  const stopped = running.filter(({ outage }) => outage === undefined);
  return [
    ...urgent
      .flatMap((kind) => merged(kind, stopped))
      .sort((a, b) => a.left - b.left || 0)
      .map(({ left: _left, ...shown }) => shown),
    ...grownOrdersOf(running),
  ];
}

/** Answers promised to buyers: those whose time has come, or those that can wait for it. */
function promisesOf(running: readonly IncidentLine[], isDue: (when: string) => boolean): readonly DeskLine[] {
  return running
    .filter((one) => one.promise !== '' && isPromiseOfBuyers(one) && isDue(one.promise))
    .map((incident) => ({
      key: `${words.desk.promised} ${incident.id}`,
      label: words.desk.promised,
      reason: titleOf(incident),
      count: incident.promise,
      go: { kind: 'goIncident', incident, to: 'room' } as const,
      dated: { what: 'promise', incident } as const,
    }));
}

function soonOf(desk: Desk, running: readonly IncidentLine[]): readonly DeskLine[] {
  const { due, at, incidents } = desk;
  const text = words.desk;
  const overdue: DeskLine = {
    key: text.overdue,
    label: text.overdue,
    reason: '',
    count: words.cases(due.over),
    go: { kind: 'goDue' },
  };
  const today = due.orders - due.over;
  const parcels: DeskLine = {
    key: text.dueToday,
    label: text.dueToday,
    reason: joined([
      due.first === '' ? '' : text.firstDue(due.first),
      due.provisional > 0 ? text.provisional(due.provisional) : '',
      due.stopped > 0 ? text.stoppedOrders(due.stopped) : '',
    ]),
    count: words.cases(today),
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
    ...(due.over > 0 ? [overdue] : []),
    ...outagesSoonOf(running),
    ...running.flatMap((one) =>
      line(one, {
        label: text.near,
        count: one.clocksNear,
        to: one.outage === undefined ? 'contacts' : 'room',
        reason: joined([
          text.nearFirst(one.clockKind, one.clockFirst, ahead(one.clockFirst, at) < 0),
          titleOf(one),
        ]),
      }),
    ),
    ...lettersOf(running),
    ...(today > 0 ? [parcels] : []),
    ...looksOf(running),
    ...incidents.flatMap((one) =>
      line(one, {
        label: text.freeBox,
        count: one.freeBoxes,
        to: 'reverse',
        reason: joined([one.freeBox, titleOf(one)]),
      }),
    ),
    ...settlingOf(running),
    ...officeDueOf(desk, running),
    ...running.flatMap((one) =>
      line(one, { label: text.tellSupplier, count: one.suppliersOpen, to: 'stopList' }),
    ),
  ];
}

function waitingOf(desk: Desk, running: readonly IncidentLine[]): readonly DeskLine[] {
  const { at } = desk;
  const looks = running.flatMap((one) =>
    line(one, { label: words.desk.lookLater, count: one.waiting, to: 'stopList', reason: lookAt(one) }).map(
      (shown) =>
        one.waitingAt === '' ? shown : { ...shown, dated: { what: 'look', incident: one } as const },
    ),
  );
  return [
    ...looks,
    ...outagesLaterOf(running),
    ...promisesOf(running, (when) => !(ahead(when, at) <= 0)),
    ...awaitedOf(running),
    ...officeOf(desk, running),
  ];
}

function spareOf(incidents: readonly IncidentLine[]): readonly DeskLine[] {
  const running = incidents.filter(isRunning);
  return [
    ...inspectionOf(running),
    ...reverseOf(incidents),
    ...endsOf(running),
    ...closableOf(running.filter(mayEnd)),
    ...preventionOf(incidents),
  ];
}

/** What is better known before it matters. */
function prepareOf({ due, upkeep }: Desk): readonly DeskLine[] {
  const { undated: label, undatedReason: reason } = words.desk;
  const undated: DeskLine = {
    key: label,
    label,
    reason,
    count: words.cases(due.unreadable),
    go: { kind: 'goDue' },
  };
  return [...(due.unreadable === 0 ? [] : [undated]), ...upkeepOf(upkeep)];
}

/** The lines of every group; an empty list where a group has nothing to say. */
export function deskLines(desk: Desk): Readonly<Record<DeskGroup, readonly DeskLine[]>> {
  const running = desk.incidents.filter(isRunning);
  return {
    now: nowOf(running),
    soon: soonOf(desk, running),
    waiting: waitingOf(desk, running),
    spare: spareOf(desk.incidents),
    prepare: prepareOf(desk),
  };
}
