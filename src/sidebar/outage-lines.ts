// What 今日やること says of outages: the notice to look at, orders that came in, the word that was promised, parcels that may leave.
import type { IncidentLine } from '../app/protocol.ts';
import { type DeskLine, titleOf } from './desk-line.ts';
import type { Event } from './events.ts';
import { outageWords } from './outage-words.ts';
import { joined, words } from './words.ts';

type Facts = NonNullable<IncidentLine['outage']>;

const text = outageWords.desk;

type Part = {
  readonly label: string;
  readonly reason: string;
  readonly count: string;
  readonly go?: Event;
  readonly at?: DeskLine['at'];
};

function lineOf(incident: IncidentLine, { label, reason, count, go, at }: Part): DeskLine {
  return {
    key: `${label} ${incident.id}`,
    label,
    reason: joined([reason, titleOf(incident)]),
    count,
    go: go ?? { kind: 'goIncident', incident, to: 'room' },
    ...(at === undefined || at.iso === '' ? {} : { at }),
  };
}

const ofOutages = (
  running: readonly IncidentLine[],
  lines: (facts: Facts, incident: IncidentLine) => readonly Part[],
): readonly DeskLine[] =>
  running.flatMap((incident) =>
    incident.outage === undefined
      ? []
      : lines(incident.outage, incident).map((part) => lineOf(incident, part)),
  );

/** Whoever is not told yet believes that the parcel leaves. */
export const grownOrdersOf = (running: readonly IncidentLine[]): readonly DeskLine[] =>
  ofOutages(running, (_facts, { grown }) =>
    grown === 0 ? [] : [{ label: text.grown, reason: text.grownReason, count: words.cases(grown) }],
  );

/** Today: the notice, what was promised, what may leave again. */
export const outagesSoonOf = (running: readonly IncidentLine[]): readonly DeskLine[] =>
  ofOutages(running, (facts, incident) => [
    ...(facts.recovered && facts.toShip > 0
      ? [
          {
            label: text.ship,
            reason: text.shipReason,
            count: words.cases(facts.toShip),
            go: { kind: 'goPacking', incident } as const,
          },
        ]
      : []),
    ...(facts.lookAt !== '' && facts.lookDue
      ? [{ label: text.look, reason: text.lookDue, count: facts.lookAt }]
      : []),
    ...(facts.progress > 0
      ? [{ label: text.progress, reason: text.progressReason, count: words.cases(facts.progress) }]
      : []),
    ...(facts.long > 0
      ? [
          {
            label: text.waitOrCancel,
            reason: text.waitOrCancelReason,
            count: words.cases(facts.long),
            go: { kind: 'goOtherWays', incident } as const,
          },
        ]
      : []),
    ...(facts.tracking > 0
      ? [
          {
            label: text.tracking,
            reason: '',
            count: words.cases(facts.tracking),
            go: { kind: 'goOnTheWay', incident } as const,
          },
        ]
      : []),
  ]);

/** What has its time later. */
export const outagesLaterOf = (running: readonly IncidentLine[]): readonly DeskLine[] =>
  ofOutages(running, (facts, incident) => [
    ...(facts.lookAt !== '' && !facts.lookDue
      ? [
          {
            label: text.look,
            reason: '',
            count: facts.lookAt,
            at: {
              iso: facts.lookIso,
              when: facts.lookAt,
              title: outageWords.room.calendar(incident.id),
            },
          },
        ]
      : []),
    ...(facts.progress === 0 && facts.progressAt !== ''
      ? [
          {
            label: text.progress,
            reason: '',
            count: facts.progressAt,
            at: {
              iso: incident.promise === facts.progressAt ? incident.promiseAt : '',
              when: facts.progressAt,
              title: text.progressEvent(incident.id),
            },
          },
        ]
      : []),
  ]);

/** While it lasts, what was promised is 経過のお知らせ, and has its line there. */
export const isPromiseOfBuyers = ({ outage }: IncidentLine): boolean =>
  outage === undefined || outage.recovered;

/** Nobody ends an outage that lasts, or with parcels in hand. */
export const mayEnd = ({ outage, mayClose }: IncidentLine): boolean =>
  mayClose && (outage === undefined || (outage.recovered && outage.toShip === 0));

/** Below 進行中のトラブル; nothing is stopped by an outage. */
export const runningOutage = ({ outage }: IncidentLine): string =>
  outage === undefined ? '' : text.running(outage.toShip, outage.recovered);
