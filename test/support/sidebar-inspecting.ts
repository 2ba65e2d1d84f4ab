// 検品 without a browser: the state machine on its lines, and a door that remembers what was answered.

import type { InspectionLine, Request } from '../../src/app/protocol.ts';
import type { Event } from '../../src/sidebar/events.ts';
import { lineInHand } from '../../src/sidebar/inspection-lines.ts';
import type { Answer, InspectionScreen } from '../../src/sidebar/inspection-screens.ts';
import { inspected } from './sidebar-incident.ts';
import { inspectionDoor } from './sidebar-inspection-door.ts';
import { runSidebar } from './sidebar-run.ts';

let ids = 0;
/** A request id nobody has used. */
export const id = (): string => {
  ids += 1;
  return `r-inspect-${ids}`;
};

/** A sidebar on 検品 with its lines read, and a door that remembers. */
export function onInspection(
  begun: readonly InspectionLine[],
  options: Parameters<typeof inspectionDoor>[1] = {},
) {
  const door = inspectionDoor(begun, options);
  const run = runSidebar().does({ kind: 'goIncident', incident: inspected, to: 'inspection' });
  const answers = () => run.gets(door(run.waiting().request));
  answers();
  const screen = (): InspectionScreen => {
    const shown = run.state().screen;
    if (shown.kind !== 'inspection') throw new Error(`On ${shown.kind}.`);
    return shown;
  };
  const judge = (answer: Answer) => run.does({ kind: 'judge', requestId: id(), answer });
  const drafts = (change: Extract<Event, { kind: 'draftInspection' }>['change']) =>
    run.does({ kind: 'draftInspection', requestId: id(), change });
  /** Answers everything that waits. */
  const settle = () => {
    for (let turn = 0; turn < 100 && run.state().calls.command !== null; turn += 1) {
      const call = run.state().calls.command;
      if (call !== null) run.does({ kind: 'answered', call: call.number, reply: door(call.request) });
    }
  };
  return { door, run, answers, screen, judge, drafts, settle, hand: () => lineInHand(screen())?.id };
}

/** Lines in the order in which their answers went out. */
export const written = (sent: readonly Request[]) =>
  sent.filter((request) => request.kind === 'recordInspection').map(({ inspectionId }) => inspectionId);
