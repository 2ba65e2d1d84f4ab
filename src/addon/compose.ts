// Which use case answers which request, and under what: a query only reads, a command runs under the
// document lock, after recovery, and once for each request id.

import { addContact } from '../app/add-contact.ts';
import { addGrown, previewGrown } from '../app/add-grown.ts';
import { addReturned } from '../app/add-returned.ts';
import { confirmFindings } from '../app/confirm-findings.ts';
import { endPieces } from '../app/end-pieces.ts';
import { foundMyself } from '../app/found-myself.ts';
import { inspectAgain } from '../app/inspect-again.ts';
import { inspectionReport } from '../app/inspection-report.ts';
import { leaveOutLines } from '../app/leave-out-lines.ts';
import { listContacts } from '../app/list-contacts.ts';
import { listDue } from '../app/list-due.ts';
import { listReverse } from '../app/list-reverse.ts';
import { nameTransaction } from '../app/name-transaction.ts';
import { previewStop } from '../app/preview-stop.ts';
import type { Request, RequestKind } from '../app/protocol.ts';
import { recordDetails } from '../app/record-details.ts';
import { recordInspection } from '../app/record-inspection.ts';
import { recordPromise } from '../app/record-promise.ts';
import { recordRest } from '../app/record-rest.ts';
import { recordReverse } from '../app/record-reverse.ts';
import { recordTask } from '../app/record-task.ts';
import { previewRelease, releaseHolds } from '../app/release-holds.ts';
import { restart } from '../app/restart.ts';
import { previewRestart } from '../app/restart-preview.ts';
import { searchRows } from '../app/search-rows.ts';
import { setType } from '../app/set-type.ts';
import { showIncident } from '../app/show-incident.ts';
import { showInspection } from '../app/show-inspection.ts';
import { startInspection } from '../app/start-inspection.ts';
import { stopRows } from '../app/stop-rows.ts';
import { previewMistake, takeBack } from '../app/take-back.ts';
import { textChanged } from '../app/text-changed.ts';
import { command, type Handler, type Handlers, type Outcome, query } from './handler.ts';
import { outageHandlers } from './outage-handlers.ts';
import { keepName, opened, proposed, recoveredNow, setUpNow } from './run-plain.ts';
import { selected } from './run-select.ts';
import { supported } from './run-support.ts';
import { takenIn } from './run-take-in.ts';
import { takenOff } from './run-take-off.ts';
import { undone } from './run-undo.ts';
import { settleHandlers } from './settle-handlers.ts';
import { talkHandlers } from './talk-handlers.ts';
import { templateHandlers } from './template-handlers.ts';

const HANDLERS: Handlers<RequestKind> = {
  ...talkHandlers,
  ...settleHandlers,
  ...templateHandlers,
  ...outageHandlers,
  open: opened,
  proposeSetUp: proposed,
  setUp: setUpNow,
  setName: keepName,
  takeOff: takenOff,
  previewStop: query(previewStop),
  stop: command(stopRows),
  nameTransaction: command(nameTransaction),
  search: query(searchRows),
  previewGrown: query(previewGrown),
  addGrown: command(addGrown),
  foundMyself: command(foundMyself),
  recordTask: command(recordTask),
  recordPromise: command(recordPromise),
  incident: query(showIncident),
  previewMistake: query(previewMistake),
  mistake: command(takeBack),
  setType: command(setType),
  recordDetails: command(recordDetails),
  contacts: query(listContacts),
  addContact: command(addContact),
  previewRelease: query(previewRelease),
  release: command(releaseHolds),
  reverse: query(listReverse),
  recordReverse: command(recordReverse),
  undo: undone,
  select: selected,
  due: query(listDue),
  startInspection: command(startInspection),
  inspection: query(showInspection),
  recordInspection: command(recordInspection),
  recordRest: command(recordRest),
  inspectAgain: command(inspectAgain),
  leaveOutLines: command(leaveOutLines),
  addReturned: command(addReturned),
  confirmFindings: command(confirmFindings),
  textChanged: command(textChanged),
  previewRestart: query(previewRestart),
  restart: command(restart),
  endPieces: command(endPieces),
  inspectionReport: query(inspectionReport),
  takeIn: takenIn,
  support: supported,
  recover: recoveredNow,
};

export function runRequest(request: Request): Outcome {
  const handle = HANDLERS[request.kind] as Handler<RequestKind>;
  return handle(request);
}
