// What the screens of talking to buyers share: who it is, until when, and marks that are not in the sheet yet.
import type { ClockLine, ContactLine } from '../app/protocol.ts';
import { marksIn } from './behind.ts';
import { calendarLink } from './calendar-link.ts';
import { Joined, OutLink, type Send, TextButton } from './parts.tsx';
import type { Behind } from './talk-screens.ts';
import { talkWords } from './talk-words.ts';
import { joined, words } from './words.ts';

type Named = Pick<ContactLine, 'marketplace' | 'buyer'>;

/** Market and buyer, who may be without a name. */
export function whoOf({ marketplace, buyer }: Named): string {
  return `${marketplace} ${words.naming.buyerOf(buyer)}`;
}

/** Who it is, how surely, and of which trade. */
export function Who(props: { readonly contact: ContactLine }) {
  const { contact } = props;
  return (
    <div class="who">
      <span class="with-action">
        <b class="line-text">{whoOf(contact)}</b>
        <span class={`tag ${contact.certainty.toLowerCase()}`}>{contact.certaintyLabel}</span>
      </span>
      <span class="grey">
        <Joined text={joined([contact.stage, contact.product === '' ? contact.key : contact.product])} />
      </span>
    </div>
  );
}

/** A deadline in the seller's own calendar; never with a nickname. */
export function ClockLink(props: {
  readonly clock: Pick<ClockLine, 'label' | 'at' | 'iso'>;
  readonly incidentId: string;
  readonly whose: string;
}) {
  const { clock, incidentId, whose } = props;
  const text = talkWords.who;
  return (
    <OutLink
      href={calendarLink(clock.iso, text.eventTitle(incidentId, clock.label))}
      look="text"
      label={text.calendar}
      named={words.promise.calendarNamed(whose, text.until(clock.label, clock.at))}
    />
  );
}

/** The nearest of what runs, in one line; nothing where nothing does. */
export function NearestClock(props: {
  readonly clock: Pick<ClockLine, 'label' | 'at' | 'iso' | 'over'> | undefined;
  readonly incidentId: string;
  readonly whose: string;
}) {
  const { clock, incidentId, whose } = props;
  if (clock === undefined) return null;
  const text = talkWords.who;
  return (
    <div class={clock.over ? 'box alarm clock' : 'box notice clock'}>
      <span class="line-text">
        <Joined text={clock.over ? text.over(clock.label, clock.at) : text.until(clock.label, clock.at)} />
      </span>
      {!clock.over && <ClockLink clock={clock} incidentId={incidentId} whose={whose} />}
    </div>
  );
}

/** Marks without an answer, in one line above the letter: she may go on, and they are sent again with the next one, or at a press. */
export function StuckMarks(props: { readonly screen: Behind; readonly send: Send }) {
  const { queue, stuck } = props.screen;
  const text = talkWords.behind;
  if (stuck === null || queue.length === 0) return null;
  return (
    <div class="box notice clock stuck" role="alert">
      <b class="line-text">{text.stuck(marksIn(queue))}</b>
      <TextButton
        label={text.again}
        named={text.againNamed(marksIn(queue))}
        onClick={() => props.send({ kind: 'writeAgain' })}
      />
    </div>
  );
}

/** What is being written behind, or why it is not; small, below the letter. */
export function Writing(props: { readonly screen: Behind }) {
  const { queue, stuck, leaving } = props.screen;
  const text = talkWords.behind;
  if (queue.length === 0) return null;
  if (stuck === null) {
    return <p class="grey">{leaving === null ? text.writing(marksIn(queue)) : text.leaving}</p>;
  }
  return (
    <p class="grey">
      {stuck}
      {leaving === null ? text.stuckAdvice : text.stuckLeaving}
    </p>
  );
}
