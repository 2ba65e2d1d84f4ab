// トラブル, filled by hand: 原因, 次から変えること, 確かめる日, 損失額.
import type { Incident } from '../domain/incident.ts';
import type { HandEntry } from './hand-entry.ts';
import { cellStatement, type Entries, type Statement, textStatement, unclear } from './hand-statement.ts';
import { type Lessons, recordLessons } from './record-lessons.ts';
import type { World } from './world.ts';
import { isYen, notYen } from './yen-entry.ts';

const LONGEST = 2000;

export function lessonStatements({ id }: Incident, entries: Entries): readonly Statement[] {
  const told = (lessons: Lessons) => (world: World) => recordLessons(world, id, lessons);
  const lossStatements = (entry: HandEntry | undefined): readonly Statement[] =>
    entry?.read.ok === true && !isYen(entry)
      ? [unclear(notYen(entry))]
      : cellStatement(entry, (value) => told({ loss: value as number | null }));
  return [
    ...textStatement(entries.get('cause'), LONGEST, (cause) => told({ cause })),
    ...textStatement(entries.get('change'), LONGEST, (change) => told({ change })),
    ...cellStatement(entries.get('checkOn'), (value) => told({ checkOn: value as number | null })),
    ...lossStatements(entries.get('loss')),
  ];
}
