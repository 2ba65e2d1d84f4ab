// From a refusal or a lost answer to what the seller can do about it. The sentence itself comes from the door.
import type { Refusal, Reply, Request } from '../app/protocol.ts';
import type { Trouble, WayOut } from './screens.ts';
import { words } from './words.ts';

type Unsuccessful = Extract<Reply, { readonly ok: false }>;

/** Whether a request changes the workbook under a request id, so that sending it twice does it once. */
export function isCommand(request: Request): boolean {
  return 'requestId' in request;
}

function again(request: Request): WayOut {
  return { kind: 'again', request, command: isCommand(request) };
}

/** Somebody else was there, too: the list is read again. An answer about one line reads it by itself. */
function anew(request: Request): WayOut {
  switch (request.kind) {
    case 'recordRest':
    case 'inspectAgain':
    case 'leaveOutLines':
    case 'addReturned':
    case 'confirmFindings':
      return again({ kind: 'inspection', incidentId: request.incidentId });
    case 'textChanged':
    case 'restart':
    case 'endPieces':
      return again({ kind: 'previewRestart', incidentId: request.incidentId });
    case 'settle':
    case 'recordEvidence':
    case 'carryOut':
    case 'recordReturn':
    case 'askTwin':
      return again({ kind: 'settlement', contactId: request.contactId });
    case 'close':
      return again({ kind: 'closing', incidentId: request.incidentId });
    case 'askOffice':
      return again({ kind: 'inquiries', incidentId: request.incidentId });
    case 'editTemplate':
      return again({ kind: 'templates' });
    case 'editRule':
      return again({ kind: 'rules' });
    case 'prepareLetters':
      return again({ kind: 'letters', incidentId: request.incidentId });
    case 'makeLetter':
    case 'recordAnswer':
    case 'followUp':
    case 'recordTimes':
      return again({ kind: 'thread', contactId: request.contactId });
    case 'declareOutage':
      return again({ kind: 'outageOptions' });
    case 'addOrders':
    case 'recordLook':
    case 'recordParcels':
    case 'prepareProgress':
    case 'recordRecovery':
      return again({ kind: 'outage', incidentId: request.incidentId });
    case 'recordShipped':
      return again({ kind: 'packing', incidentId: request.incidentId });
    case 'recordChoice':
    case 'recordCancelled':
      return again({ kind: 'outageCancel', contactId: request.contactId });
    case 'offerService':
      return again({ kind: 'otherWays', incidentId: request.incidentId });
    default:
      return { kind: 'none' };
  }
}

function afterRefusal(refusal: Refusal, request: Request): Pick<Trouble, 'advice' | 'way'> {
  const text = words.trouble;
  switch (refusal.code) {
    case 'busy':
      return { advice: text.busyAdvice, way: again(request) };
    case 'noTableFound':
      return { advice: text.searchAdvice, way: again(request) };
    case 'nothingSelected':
    case 'selectionOutside':
    case 'rowsGone':
      return { advice: text.selectionAdvice, way: { kind: 'selection' } };
    case 'notSetUp':
    case 'tabGone':
    case 'columnsGone':
      return { advice: text.setUpAdvice, way: { kind: 'setUp' } };
    case 'noSuchIncident':
    case 'incidentEnded':
    case 'alreadyNamed':
    case 'noSuchTask':
    case 'taskSettled':
    case 'noSuchDraft':
    case 'alreadySent':
    case 'notSent':
    case 'notToReverse':
    case 'nothingHeld':
    case 'nothingGrown':
    case 'notUndoable':
    case 'troubleOpen':
      return { advice: text.deskAdvice, way: { kind: 'desk' } };
    case 'nothingToInspect':
      return { advice: '', way: { kind: 'none' } };
    case 'noSuchInspection':
    case 'inspectionFinished':
    case 'inspectionLeftOut':
    case 'changedMeanwhile':
    case 'nothingToInspectAgain':
    case 'noSuchContact':
    case 'nothingFound':
    case 'nothingReady':
    case 'nothingToEnd':
      return { advice: text.readAnewAdvice, way: anew(request) };
    case 'alreadyTold':
    case 'nothingToPrepare':
    case 'buyerUnreachable':
    case 'buyerSettled':
    case 'notSilentYet':
    case 'noSuchLetter':
    case 'noSuchTemplate':
    case 'noSuchRule':
    case 'letterUnfit':
      return { advice: text.readAnewAdvice, way: anew(request) };
    // What stands on screen is not what the sheet says any more.
    case 'wayClosed':
    case 'nothingAgreed':
    case 'evidenceMissing':
    case 'notYetClosable':
    case 'outageOver':
    case 'serviceUnfit':
    case 'consentUnfit':
    case 'outageLasts':
    case 'nothingToShip':
    case 'consentMissing':
      return { advice: text.readAnewAdvice, way: anew(request) };
    case 'letterLacks':
    case 'letterRefused':
    case 'amountMissing':
    case 'notAnOutage':
    case 'unknownPlaces':
    case 'ruleValue':
      return { advice: '', way: { kind: 'none' } };
    case 'tooManyPieces':
    case 'endNotChosen':
      return { advice: '', way: { kind: 'none' } };
    // The seller is choosing columns right now: the choice made so far must stay.
    case 'mappingUnusable':
    case 'tableInUse':
    case 'outcomeUnfit':
    case 'settingsBroken':
    case 'notByHand':
    case 'contactKnown':
      return { advice: '', way: { kind: 'none' } };
    case 'badText':
    case 'emptyField':
      return { advice: text.textAdvice, way: { kind: 'none' } };
    case 'badRequest':
    case 'newerSchema':
      return { advice: text.versionAdvice, way: { kind: 'none' } };
  }
}

/** A refusal of the door, or a failure on Google's side, with the way out of it. */
export function troubleOf(reply: Unsuccessful, request: Request): Trouble {
  if ('refusal' in reply) return { say: reply.say, ...afterRefusal(reply.refusal, request) };
  const advice = isCommand(request) ? words.trouble.platformAdvice : words.trouble.lostReadingAdvice;
  return { say: reply.say, advice, way: again(request) };
}

/** No answer came. The way out is the very same request: its id makes it happen once. */
export function lostTrouble(request: Request): Trouble {
  const text = words.trouble;
  return isCommand(request)
    ? { say: text.lostCommand, advice: text.lostCommandAdvice, way: again(request) }
    : { say: text.lostReading, advice: text.lostReadingAdvice, way: again(request) };
}
