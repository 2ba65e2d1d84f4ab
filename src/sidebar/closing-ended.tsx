// The last screen of a trouble: that it is over, what it took, and on which day somebody looks whether the cure has held.
import type { IncidentLine } from '../app/protocol.ts';
import { calendarLink } from './calendar-link.ts';
import { Claims } from './closing-claims.tsx';
import { MainButton, OutLink, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { ClosingScreen } from './settle-screens.ts';
import { settleWords } from './settle-words.ts';
import { spanOf } from './still-selling.tsx';
import { joined } from './words.ts';

type Found = NonNullable<ClosingScreen['found']>;

/** Nine in the morning: the day alone has no place in a calendar's form of 15 minutes. */
const morning = (day: string): string => `${day}T00:00:00.000Z`;

function CheckDay(props: { readonly incident: IncidentLine; readonly day: string }) {
  const text = settleWords.closing;
  if (props.day === '') return null;
  return (
    <div class="fact">
      <dt>{text.checkAt}</dt>
      <dd>
        {props.day}
        <OutLink
          href={calendarLink(morning(props.day), text.eventTitle(props.incident.id))}
          look="text"
          label={text.calendar}
          named={text.calendarNamed(props.day)}
        />
      </dd>
    </div>
  );
}

export function EndedFace(props: {
  readonly screen: ClosingScreen;
  readonly incident: IncidentLine;
  readonly found: Found;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, incident, found, closed, reading, send } = props;
  const text = settleWords.closing;
  const isToCheck = incident.checkOn !== '' && found.checkOn !== '';
  const toDesk = () => send({ kind: 'goDesk' });
  return (
    <>
      <p>
        <b>{`${incident.id} ${incident.title}`}</b>
        <span class="grey">
          {joined([
            `${text.started} ${incident.since}`,
            incident.minutes === null || incident.minutes < 1
              ? ''
              : text.tookMinutes(spanOf(incident.minutes)),
          ])}
        </span>
      </p>
      <dl class="facts">
        {found.cause !== '' && (
          <div class="fact">
            <dt>{text.causeWas}</dt>
            <dd class="pre">{found.cause}</dd>
          </div>
        )}
        {(found.change !== '' || isToCheck) && (
          <div class="fact">
            <dt>{text.changeWas}</dt>
            <dd class="pre">{found.change === '' ? text.noChange : found.change}</dd>
          </div>
        )}
        {found.loss !== null && (
          <div class="fact">
            <dt>{text.lossWas}</dt>
            <dd>{settleWords.yen(found.loss)}</dd>
          </div>
        )}
        <CheckDay incident={incident} day={found.checkOn} />
      </dl>
      {found.withOutsourcer && <Claims screen={screen} yen={found.loss} busy={reading} send={send} />}
      {isToCheck ? (
        <>
          <p class="box notice">{text.preventionLead}</p>
          <MainButton
            label={text.prevented}
            disabled={closed}
            onClick={() => send({ kind: 'recordPrevention', requestId: newRequestId() })}
          />
          <PlainButton label={text.desk} onClick={toDesk} />
        </>
      ) : (
        <MainButton label={text.desk} disabled={closed} onClick={toDesk} />
      )}
    </>
  );
}
