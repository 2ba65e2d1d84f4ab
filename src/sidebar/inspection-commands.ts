// What the commands of an inspection and of the restart send. Answers about single lines go through the queue instead.
import type { CommandEvent } from './events.ts';
import { besideOf } from './inspection-draft.ts';
import { draftOf, lineInHand } from './inspection-lines.ts';
import type { InspectionScreen } from './inspection-screens.ts';
import { send } from './moves.ts';
import type { IncidentScreen, State } from './screens.ts';

/** 「同じ判定を残り全部に」, with what was written about the line in hand: one wording for all of them. */
function recordRest(state: State, screen: InspectionScreen, requestId: string): State {
  const { face, incident } = screen;
  if (face.kind !== 'rest' || face.answer === null) return state;
  const line = lineInHand(screen);
  const beside = line === undefined ? {} : besideOf(draftOf(screen, line), line, face.answer === 'YES');
  return send(state, 'command', {
    kind: 'recordRest',
    requestId,
    incidentId: incident.id,
    ...(face.lineId === null ? {} : { lines: [face.lineId] }),
    answer: face.answer,
    ...(beside.defects === undefined ? {} : { defects: beside.defects }),
    ...(beside.disposition === undefined ? {} : { disposition: beside.disposition }),
    ...(beside.newText === undefined ? {} : { newText: beside.newText }),
  });
}

/** Nothing else is sent while answers wait to be written: they were given first. */
function ofInspection(state: State, screen: InspectionScreen, event: CommandEvent): State {
  const incidentId = screen.incident.id;
  if (screen.queue.length > 0) return state;
  switch (event.kind) {
    case 'recordRest':
      return recordRest(state, screen, event.requestId);
    case 'inspectAgain':
    case 'leaveOutLines':
    case 'addReturned':
    case 'confirmFindings':
    case 'startInspection':
      return send(state, 'command', { ...event, incidentId });
    case 'makeFatal': {
      const { requestId } = event;
      return send(state, 'command', {
        kind: 'setType',
        requestId,
        incidentId,
        type: 'FATAL_DEFECT',
        subKind: null,
      });
    }
    default:
      return state;
  }
}

/** The state with the request of such a command; unchanged where the screen has nothing to send. */
export function inspectionCommand(state: State, screen: IncidentScreen, event: CommandEvent): State {
  const incidentId = screen.incident.id;
  if (screen.kind === 'inspection') return ofInspection(state, screen, event);
  if (screen.kind === 'room' && event.kind === 'startInspection') {
    return send(state, 'command', { ...event, incidentId });
  }
  if (screen.kind !== 'restart' || screen.found === null) return state;
  switch (event.kind) {
    case 'restart':
      return screen.found.rows === 0 ? state : send(state, 'command', { ...event, incidentId });
    case 'textChanged':
    case 'inspectAgain':
      return send(state, 'command', { ...event, incidentId });
    case 'endPieces':
      if (event.holds.length === 0) return state;
      return send(state, 'command', { ...event, incidentId, holds: [...event.holds] });
    default:
      return state;
  }
}
