// The screen 売るのを再開する: what may go back on sale, what needs its text changed first, what not and why. Writes nothing.
import { descriptionsOf, type Hold, isActive } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import { isEnd } from '../domain/inspection-verdict.ts';
import { DISPOSITION } from '../domain/labels.ts';
import { namesOf } from '../domain/row-identity.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { inspectionsOf } from './inspection-records.ts';
import { notYet } from './inspection-wording.ts';
import { lineAfter } from './line-after.ts';
import type { ReplyOf, RequestOf, RestartRow } from './protocol.ts';
import { endOf, nameOfSubject, type Subject, subjectsOf, toReword } from './restart-groups.ts';
import type { World } from './world.ts';

const LISTED = 200;

/** The parts of an inspection that the restart is about. */
export function restartSubjects(world: World, incident: Incident): readonly Subject[] {
  const own = <Item extends { readonly incidentId: string }>(all: readonly Item[]): readonly Item[] =>
    all.filter((one) => one.incidentId === incident.id);
  return subjectsOf(own(world.records.holds()), own(world.records.tasks()), own(inspectionsOf(world)));
}

/** Other troubles that hold the same rows, by every name that they know the row by. */
export function holdersElsewhere(world: World, incident: Incident): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const hold of world.records.holds()) {
    if (!isActive(hold) || hold.incidentId === incident.id) continue;
    for (const row of namesOf(hold.ref)) {
      const known = holders.get(row);
      if (known === undefined) holders.set(row, [hold.incidentId]);
      else if (known.indexOf(hold.incidentId) < 0) known.push(hold.incidentId);
    }
  }
  return holders;
}

const rowOf = (subject: Subject, pieces: number, why: string, more: Partial<RestartRow> = {}): RestartRow => {
  const last = subject.rounds[subject.rounds.length - 1];
  return {
    id: nameOfSubject(subject),
    key: subject.hold.key,
    product: subject.hold.product,
    shelf: last?.shelf ?? '',
    pieces,
    isBox: last?.subject === 'BOX',
    why,
    newText: '',
    description: '',
    lines: [],
    ...more,
  };
};

/** Why pieces of it may not go yet, each once; nothing where all of them may. */
function reasonsOf(subject: Subject, elsewhere: readonly string[]): readonly string[] {
  const { pieces, rounds, ready, waitsForReverse } = subject;
  const leftOut = rounds.find((line) => line.state === 'EXCLUDED');
  const isBox = rounds[0]?.subject === 'BOX';
  return [
    ...(elsewhere.length > 0 ? [notYet.other(elsewhere)] : []),
    ...(pieces.unchecked > 0 ? [notYet.unchecked] : []),
    ...(pieces.rework > 0 ? [notYet.rework] : []),
    ...(pieces.leftOut > 0 && leftOut !== undefined ? [notYet.leftOut(leftOut.leftOut)] : []),
    ...(waitsForReverse && pieces.ready > 0 ? [notYet.reverse] : []),
    ...(isBox && ready === 0 && pieces.ready > 0 ? [notYet.box] : []),
  ];
}

const blocked = ({ pieces, waitsForReverse }: Subject, ready: number): number =>
  pieces.unchecked + pieces.rework + pieces.leftOut + (ready === 0 || waitsForReverse ? pieces.ready : 0);

const textRow = (subject: Subject, textOf: (hold: Hold) => string): RestartRow | null => {
  const lines = toReword(subject);
  if (lines.length === 0) return null;
  return rowOf(
    subject,
    lines.reduce((sum, line) => sum + line.reworded, 0),
    '',
    {
      newText: lines.map(({ newText }) => newText).find((text) => text !== '') ?? '',
      description: textOf(subject.hold),
      lines: lines.map((line) => line.id),
    },
  );
};

function endRow(subject: Subject): RestartRow | null {
  if (subject.pieces.toEnd === 0) return null;
  const chosen = endOf(subject);
  const why = isEnd(chosen) && chosen !== null ? labelOf(DISPOSITION, chosen) : notYet.undecided;
  return rowOf(subject, subject.pieces.toEnd, why);
}

const isRow = (row: RestartRow | null): row is RestartRow => row !== null;

const notListed = (hold: Hold): boolean => hold.alreadyStopped;

/** Refused: an unknown trouble. Each list at most 200. */
export function previewRestart(
  world: World,
  request: RequestOf<'previewRestart'>,
): Answer<ReplyOf<'previewRestart'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const subjects = restartSubjects(world, incident);
  const holders = holdersElsewhere(world, incident);
  const textOf = descriptionsOf(world.records.holds().filter((hold) => hold.incidentId === incident.id));
  const elsewhere = (subject: Subject): readonly string[] =>
    Array.from(
      new Set(
        namesOf(subject.hold.ref).reduce<readonly string[]>(
          (all, name) => all.concat(holders.get(name) ?? []),
          [],
        ),
      ),
    );
  const ready = subjects.filter((subject) => subject.ready > 0);
  const free = ready.filter((subject) => elsewhere(subject).length === 0);
  const list = (all: readonly Subject[]): RestartRow[] =>
    all.slice(0, LISTED).map((subject) => rowOf(subject, subject.ready, ''));
  return answer({
    kind: 'previewRestart',
    incident: lineAfter(world, incident, { appends: {}, changes: [] }),
    ready: list(free.filter(({ hold }) => !notListed(hold))),
    textFirst: subjects
      .map((subject) => textRow(subject, textOf))
      .filter(isRow)
      .slice(0, LISTED),
    notYet: subjects
      .map((subject): RestartRow | null => {
        const held = elsewhere(subject);
        const why = reasonsOf(subject, held);
        const pieces = held.length > 0 ? subject.hold.left : blocked(subject, subject.ready);
        return why.length === 0 ? null : rowOf(subject, pieces, why.join('、'));
      })
      .filter(isRow)
      .slice(0, LISTED),
    alreadyStopped: list(free.filter(({ hold }) => notListed(hold))),
    toEnd: subjects.map(endRow).filter(isRow).slice(0, LISTED),
    rows: ready.length,
    pieces: ready.reduce((sum, subject) => sum + subject.ready, 0),
    perDay: world.preferences.perDay,
  });
}
