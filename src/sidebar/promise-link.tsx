// The coming times of a trouble as links into the seller's own calendar; nothing where there is no such time.
import type { IncidentLine } from '../app/protocol.ts';
import { calendarLink } from './calendar-link.ts';
import { OutLink } from './parts.tsx';
import { words } from './words.ts';

/** The answer promised to a buyer. */
export function PromiseLink(props: { readonly incident: IncidentLine }) {
  const { id, promise, promiseAt } = props.incident;
  const text = words.promise;
  return (
    <OutLink
      href={calendarLink(promiseAt, text.eventTitle(id))}
      look="text"
      label={text.calendar}
      named={text.calendarNamed(id, text.promiseAt(promise))}
    />
  );
}

/** When the next listing of 少し待つ or 売れてから見る has to be looked at. */
export function LookLink(props: { readonly incident: IncidentLine }) {
  const { id, waitingAt, waitingIso } = props.incident;
  const text = words.promise;
  return (
    <OutLink
      href={calendarLink(waitingIso, text.lookTitle(id))}
      look="text"
      label={text.calendar}
      named={text.calendarNamed(id, text.lookAt(waitingAt))}
    />
  );
}
