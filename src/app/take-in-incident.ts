// トラブル: 題名, きっかけ, 何が起きたか, 正しくは, 起きた場所.
import type { Incident } from '../domain/incident.ts';
import { refuse } from './decision.ts';
import { cellStatement, type Entries, type Statement, textStatement } from './hand-statement.ts';
import { type Step, stepOf, written } from './hand-step.ts';
import { changesTo } from './plan.ts';
import type { RequestOf } from './protocol.ts';
import { recordDetails } from './record-details.ts';
import { lessonStatements } from './take-in-lessons.ts';
import type { World } from './world.ts';

const LONGEST = 2000;

type Details = Omit<RequestOf<'recordDetails'>, 'kind' | 'requestId' | 'incidentId'>;

function retitled(world: World, incident: Incident, title: string): Step {
  if (title === '') return refuse({ code: 'emptyField', field: 'title' });
  const now = world.records.incidents().find((one) => one.id === incident.id) ?? incident;
  return written(changesTo('incidents', [now], () => ({ title })));
}

export function incidentStatements(incident: Incident, entries: Entries): readonly Statement[] {
  const told = (details: Details) => (world: World) =>
    stepOf(
      recordDetails(world, { kind: 'recordDetails', requestId: '', incidentId: incident.id, ...details }),
    );
  return [
    ...textStatement(entries.get('title'), LONGEST, (title) => (world) => retitled(world, incident, title)),
    ...cellStatement(entries.get('origin'), (value) =>
      told({ origin: value as NonNullable<Details['origin']> }),
    ),
    ...textStatement(entries.get('what'), LONGEST, (what) => told({ what })),
    ...textStatement(entries.get('right'), LONGEST, (right) => told({ right })),
    ...cellStatement(entries.get('place'), (value) =>
      told({ place: value as NonNullable<Details['place']> }),
    ),
    ...lessonStatements(incident, entries),
  ];
}
