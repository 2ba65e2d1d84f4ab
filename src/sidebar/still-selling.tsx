// First thing on S4 and in the room: what still sells or may leave, or how long it took and what comes next.
// Nothing is called finished while a single task is open.
import type { IncidentLine } from '../app/protocol.ts';
import { isReplyDue, stillOnSale } from './incident-state.ts';
import { PromiseLink } from './promise-link.tsx';
import { words } from './words.ts';

/** Minutes as the seller says them: 17分, 2時間5分. */
export function spanOf(minutes: number): string {
  const text = words.stopList;
  if (minutes < 60) return text.minutes(minutes);
  return text.hours(Math.floor(minutes / 60), minutes % 60);
}

/** How long it took until nothing could sell or leave any more. */
export function finishedText(minutes: number): string {
  const text = words.stopList;
  return minutes < 1 ? text.finishedAtOnce : text.finished(spanOf(minutes));
}

/** The green box once everything of the trouble is stopped; nothing before. */
export function Finished(props: {
  readonly incident: IncidentLine;
  /** Not where the promise has a line of its own. */
  readonly withPromise: boolean;
}) {
  const { incident } = props;
  const text = words.stopList;
  if (incident.tasksAll === 0 || incident.tasksDone < incident.tasksAll) return null;
  const isReplyNext = isReplyDue(incident);
  return (
    <div class="box good">
      <b>{incident.minutes === null ? text.allDone : finishedText(incident.minutes)}</b>
      {incident.suppliersOpen > 0 && <span class="next">{text.suppliersLeft(incident.suppliersOpen)}</span>}
      {isReplyNext && <span class="next">{text.replyIsNext}</span>}
      {!isReplyNext && props.withPromise && incident.promise !== '' && (
        <span class="next">
          {words.desk.nextIs(incident.promise)}
          <PromiseLink incident={incident} />
        </span>
      )}
    </div>
  );
}

/** What is not stopped yet, the gravest first. */
function notYetOf(incident: IncidentLine): string {
  const text = words.stopList;
  if (stillOnSale(incident) > 0) return text.notYet;
  if (incident.boxesOpen > 0) return text.boxesNotYet;
  return incident.outsourcersOpen > 0 ? text.outsourcersNotYet : text.othersNotYet;
}

export function StillSelling(props: {
  readonly incident: IncidentLine;
  /** Every open task has been looked at and put off. */
  readonly allPutOff: boolean;
}) {
  const { incident } = props;
  const text = words.stopList;
  const open = incident.tasksAll - incident.tasksDone;
  if (incident.tasksAll === 0 && incident.suppliersOpen === 0) {
    return <p class="box notice">{text.listEmpty}</p>;
  }
  if (open === 0) return <Finished incident={incident} withPromise />;
  const left = stillOnSale(incident) > 0 ? text.left(open) : text.othersLeft(open);
  return (
    <p class="box alarm">
      <b>{notYetOf(incident)}</b> {props.allPutOff ? text.putOff(open) : left}
    </p>
  );
}
