// One line of 今日やること: its label, one grey reason, its count, and the screen that it opens.
import type { IncidentLine } from '../app/protocol.ts';
import type { Event } from './events.ts';
import { words } from './words.ts';

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
  /** Any other time to come, with what the calendar is to call it. */
  readonly at?: { readonly iso: string; readonly when: string; readonly title: string };
};

export type DeskGroup = keyof typeof words.desk.groups;

type Target = Extract<Event, { readonly kind: 'goIncident' }>['to'];

export function titleOf(incident: IncidentLine): string {
  return `${incident.id} ${incident.title}`;
}

/** Work of one kind in one trouble. */
export type Part = {
  readonly label: string;
  readonly count: number;
  readonly to: Target;
  readonly reason?: string;
  /** Counted in pieces, not in cases. */
  readonly inPieces?: boolean;
};

/** Nothing where it counts nothing. */
export function line(
  incident: IncidentLine,
  { label, count, to, reason, inPieces }: Part,
): readonly DeskLine[] {
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
