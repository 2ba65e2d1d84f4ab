// What 今日やること says of buyers and desks: who has to be told, whose answer somebody should look for, what was agreed on, what is
// waited for, which trouble may end, and what is better looked through before it matters.
import type { Desk, IncidentLine } from '../app/protocol.ts';
import { type DeskLine, titleOf } from './desk-line.ts';
import type { Event } from './events.ts';
import { isRunning } from './incident-state.ts';
import { talkWords } from './talk-words.ts';
import { joined, words } from './words.ts';

const text = talkWords.desk;

type Part = {
  readonly label: string;
  readonly count: number;
  readonly go: Event;
  readonly reason?: string;
  readonly at?: DeskLine['at'];
};

/** A line of one trouble; nothing where it counts nothing. */
function lineOf(incident: IncidentLine, { label, count, go, reason, at }: Part): readonly DeskLine[] {
  if (count === 0) return [];
  return [
    {
      key: `${label} ${incident.id}`,
      label,
      reason: joined([reason ?? '', titleOf(incident)]),
      count: words.cases(count),
      go,
      ...(at === undefined || at.iso === '' ? {} : { at }),
    },
  ];
}

const to = (incident: IncidentLine, screen: 'letters' | 'threads'): Event => ({
  kind: 'goIncident',
  incident,
  to: screen,
});

/** 送っていない連絡文, with those that nobody has made yet. */
export function lettersOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  return running.flatMap((incident) => {
    const { ready, morning, untold } = incident.talk;
    const isAllMorning = morning > 0 && ready === 0 && untold === 0;
    return lineOf(incident, {
      label: text.unsent,
      count: ready + morning + untold,
      go: to(incident, 'letters'),
      reason: joined([
        isAllMorning ? text.allMorning : morning > 0 ? text.someMorning(morning) : '',
        untold > 0 ? text.untold(untold) : '',
      ]),
    });
  });
}

/** 返事を見に行く, and who does not answer at all. */
export function looksOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  return running.flatMap((incident) => [
    ...lineOf(incident, { label: text.looks, count: incident.talk.looks, go: to(incident, 'threads') }),
    ...lineOf(incident, {
      label: text.silent,
      count: incident.talk.silent,
      go: to(incident, 'threads'),
      reason: text.silentReason,
    }),
  ]);
}

/** A problem with no way agreed on, and a way that is agreed on and not carried out. */
export function settlingOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  return running.flatMap((incident) => [
    ...lineOf(incident, { label: text.toSettle, count: incident.talk.toSettle, go: to(incident, 'threads') }),
    ...lineOf(incident, {
      label: text.toCarryOut,
      count: incident.talk.toCarryOut,
      go: to(incident, 'threads'),
    }),
  ]);
}

const goOffice = (incident: IncidentLine | null): Event => ({ kind: 'goOffice', incident, contactId: null });

/** Of desks that are asked about no trouble. */
function beforehand(label: string, count: number, at?: DeskLine['at']): readonly DeskLine[] {
  if (count === 0) return [];
  const when = at === undefined || at.when === '' ? '' : text.lookAt(at.when);
  return [
    {
      key: label,
      label,
      reason: joined([when, text.officeBeforehand]),
      count: words.cases(count),
      go: goOffice(null),
      ...(at === undefined || at.iso === '' ? {} : { at }),
    },
  ];
}

/** Desks whose answer somebody should look for now, and questions that were written and not sent. */
export function officeDueOf({ office }: Desk, running: readonly IncidentLine[]): readonly DeskLine[] {
  return [
    ...running.flatMap((incident) =>
      lineOf(incident, {
        label: text.officeDue,
        count: incident.talk.officeDue,
        go: goOffice(incident),
      }),
    ),
    ...beforehand(text.officeDue, office.due),
    ...beforehand(text.officeUnsent, office.unsent),
  ];
}

/** Desks that have time to answer. */
export function officeOf({ office }: Desk, running: readonly IncidentLine[]): readonly DeskLine[] {
  const at = (iso: string, when: string, id: string) => ({
    iso,
    when,
    title: talkWords.who.eventTitle(id, text.officeDue),
  });
  return [
    ...running.flatMap((incident) => {
      const { office: asked, officeDue, officeAt, officeIso } = incident.talk;
      return lineOf(incident, {
        label: text.office,
        count: Math.max(0, asked - officeDue),
        go: goOffice(incident),
        reason: officeAt === '' ? '' : text.lookAt(officeAt),
        at: at(officeIso, officeAt, incident.id),
      });
    }),
    ...beforehand(
      text.office,
      Math.max(0, office.waiting - office.due),
      at(office.iso, office.at, text.officeBeforehand),
    ),
  ];
}

/** Buyers who have time to answer, and goods on their way back. */
export function awaitedOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  return running.flatMap((incident) => {
    const { awaited, looks, lookAt, lookIso, returns } = incident.talk;
    const title = talkWords.who.eventTitle(incident.id, text.looks);
    return [
      ...lineOf(incident, {
        label: text.awaited,
        count: Math.max(0, awaited - looks),
        go: to(incident, 'threads'),
        reason: lookAt === '' ? '' : text.lookAt(lookAt),
        at: { iso: lookIso, when: lookAt, title },
      }),
      ...lineOf(incident, { label: text.returns, count: returns, go: to(incident, 'threads') }),
    ];
  });
}

const goClosing = (incident: IncidentLine): Event => ({ kind: 'goClosing', incident });

/** 終えられるトラブル */
export function closableOf(running: readonly IncidentLine[]): readonly DeskLine[] {
  return running
    .filter((one) => one.mayClose)
    .map((incident) => ({
      key: `${text.mayClose} ${incident.id}`,
      label: text.mayClose,
      reason: titleOf(incident),
      count: '',
      go: goClosing(incident),
    }));
}

/** Ended troubles whose prevention is to be looked at. */
export function preventionOf(incidents: readonly IncidentLine[]): readonly DeskLine[] {
  return incidents
    .filter((one) => !isRunning(one) && one.checkOn !== '')
    .map((incident) => ({
      key: `${text.checkOn} ${incident.id}`,
      label: text.checkOn,
      reason: titleOf(incident),
      count: monthDay(incident.checkOn),
      go: goClosing(incident),
    }));
}

/** `YYYY-MM-DD` as `M/D`. */
function monthDay(day: string): string {
  const [, month, date] = /^\d+-(\d+)-(\d+)$/.exec(day) ?? [];
  return month === undefined || date === undefined ? day : `${Number(month)}/${Number(date)}`;
}

/** 定型文 whose day of review has come, and rules to be looked up again. */
export function upkeepOf({ templates, rules }: Desk['upkeep']): readonly DeskLine[] {
  const one = (label: string, count: number, kind: 'goTemplates' | 'goRules'): readonly DeskLine[] =>
    count === 0 ? [] : [{ key: label, label, reason: '', count: words.cases(count), go: { kind } }];
  return [...one(text.templates, templates, 'goTemplates'), ...one(text.rules, rules, 'goRules')];
}
