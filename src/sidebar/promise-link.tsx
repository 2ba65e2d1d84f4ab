import type { IncidentLine } from '../app/protocol.ts';
import { calendarLink } from './calendar-link.ts';
import { OutLink } from './parts.tsx';
import { words } from './words.ts';

/** Puts the promised answer into the seller's own calendar; nothing where none is due. */
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
