// The list of an outage at the door: a query that also reads what the log tells of it.
import { outageReport } from '../app/outage-report.ts';
import type { Refusal, RequestOf } from '../app/protocol.ts';
import { clock } from '../sheets/platform.ts';
import { readStory } from '../sheets/read-story.ts';
import { operationLogTab } from '../sheets/tables/plain-tabs.ts';
import { openSession, ownedSheet, worldOf } from '../sheets/workbook-session.ts';
import type { Answered } from './answered.ts';
import { settingsToRead, unfit } from './run-command.ts';

export function outageReported(request: RequestOf<'outageReport'>): Answered | Refusal {
  const settings = settingsToRead();
  const problem = unfit(settings);
  if (settings === null || problem !== null) return problem ?? { code: 'notSetUp' };
  const session = openSession(settings, clock());
  const answer = outageReport(worldOf(session), request, (incidentId) =>
    readStory(ownedSheet(settings, operationLogTab.tab), incidentId, settings.state.applied),
  );
  return answer.kind === 'refused'
    ? answer.refusal
    : { value: answer.reply, badCells: session.problems.all() };
}
