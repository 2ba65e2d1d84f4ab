// 公式のお知らせ: the pages to look at, and what they said. One press where nothing has changed; what has changed is written below it.
import { useState } from 'preact/hooks';
import type { IncidentLine, RequestOf } from '../app/protocol.ts';
import { calendarLink } from './calendar-link.ts';
import { textOf } from './form-text.ts';
import { OutageFunctions } from './outage-failing.tsx';
import { Sources } from './outage-help.tsx';
import type { OutageFound, OutageFunction } from './outage-screens.ts';
import { allFunctions, outageWords } from './outage-words.ts';
import { Fold, OutLink, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { joined, words } from './words.ts';

type Look = Omit<RequestOf<'recordLook'>, 'kind' | 'requestId' | 'incidentId'>;

const text = outageWords.room;

/** Only what was changed; what is left out stays. */
export function lookOf(form: FormData, found: OutageFound, functions: readonly OutageFunction[]): Look {
  const seen = textOf(form, 'seen');
  const expected = textOf(form, 'expected');
  const link = textOf(form, 'link');
  const at = textOf(form, 'nextLook').slice(0, 16);
  const isSame = allFunctions.every((one) => functions.includes(one) === found.functions.includes(one));
  return {
    ...(seen === '' ? {} : { seen }),
    ...(expected === found.expected ? {} : { expected }),
    ...(link === found.link ? {} : { link }),
    ...(form.get('noMore') !== null ? { nextLook: null } : at === '' ? {} : { nextLook: at }),
    ...(isSame ? {} : { functions: [...functions] }),
  };
}

function Changed(props: { readonly found: OutageFound; readonly closed: boolean; readonly send: Send }) {
  const { found, closed, send } = props;
  const [functions, setFunctions] = useState<readonly OutageFunction[]>(found.functions);
  const write = (event: SubmitEvent) => {
    event.preventDefault();
    if (closed || functions.length === 0 || !(event.currentTarget instanceof HTMLFormElement)) return;
    const look = lookOf(new FormData(event.currentTarget), found, functions);
    send({ kind: 'recordLook', requestId: newRequestId(), ...look });
  };
  return (
    <Fold label={text.changed} count="">
      <form onSubmit={write}>
        <label for="seen">{text.seen}</label>
        <textarea id="seen" name="seen" class="draft short" maxLength={2000} />
        <label for="look-expected">{text.expectedField}</label>
        <input
          id="look-expected"
          name="expected"
          maxLength={500}
          autocomplete="off"
          defaultValue={found.expected}
        />
        <label for="look-link">{text.link}</label>
        <input id="look-link" name="link" maxLength={500} autocomplete="off" defaultValue={found.link} />
        <label for="next-look">{text.nextLook}</label>
        <input id="next-look" name="nextLook" type="datetime-local" />
        <div class="check">
          <input id="no-more" name="noMore" type="checkbox" />
          <label for="no-more">{text.noMore}</label>
        </div>
        <OutageFunctions
          legend={text.functions}
          all={allFunctions}
          chosen={functions}
          closed={closed}
          onChange={setFunctions}
        />
        {functions.length === 0 && <p class="late">{text.noFunction}</p>}
        <button type="submit" class="plain" disabled={closed || functions.length === 0}>
          {text.write}
        </button>
      </form>
    </Fold>
  );
}

/** When somebody looks next, with its link into the calendar. */
function NextLook(props: { readonly incident: IncidentLine; readonly found: OutageFound }) {
  const { incident, found } = props;
  const isDue = incident.outage?.lookDue === true;
  const last = found.lookedAt === '' ? '' : text.lookedAt(found.lookedAt);
  if (found.nextLook === '') return <p class="grey">{joined([text.noLook, last])}</p>;
  return (
    <div class={isDue ? 'box notice' : ''}>
      <b>{isDue ? text.lookDue(found.nextLook) : text.lookAt(found.nextLook)}</b>
      {last !== '' && <span class="grey">{last}</span>}
      {!isDue && (
        <div class="links">
          <OutLink
            href={calendarLink(found.nextLookIso, text.calendar(incident.id))}
            look="text"
            label={words.promise.calendar}
            named={words.promise.calendarNamed(text.look, found.nextLook)}
          />
        </div>
      )}
    </div>
  );
}

export function OutageLook(props: {
  readonly incident: IncidentLine;
  readonly found: OutageFound;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { incident, found, closed, send } = props;
  const isDue = incident.outage?.lookDue === true;
  return (
    <section>
      <h2>{text.look}</h2>
      <NextLook incident={incident} found={found} />
      <OutLink href={found.link} look="text" label={text.own} />
      {isDue ? (
        <Sources help={found} />
      ) : (
        <Fold label={outageWords.help.sources} count={words.cases(found.sources.length)}>
          <Sources help={found} />
        </Fold>
      )}
      <PlainButton
        label={text.unchanged}
        disabled={closed}
        onClick={() => send({ kind: 'recordLook', requestId: newRequestId() })}
      />
      <Changed key={`${found.lookedAt} ${found.expected}`} found={found} closed={closed} send={send} />
    </section>
  );
}
