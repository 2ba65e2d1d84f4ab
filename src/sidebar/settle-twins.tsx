// 取り違えの相手: whoever got another's goods, the other mostly got theirs. What was in the parcel is asked, the sheet is searched for
// who was sent that at the same time, and one press takes that buyer in as 疑い and makes the letter.
import { useState } from 'preact/hooks';
import { Joined, Line, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { FoundTwins, SettleFace, Settling } from './settle-screens.ts';
import { settleWords } from './settle-words.ts';
import { joined } from './words.ts';

type Twin = FoundTwins['twins'][number];

function OneTwin(props: { readonly twin: Twin; readonly closed: boolean; readonly send: Send }) {
  const { twin, closed, send } = props;
  const text = settleWords.twins;
  const who = `${twin.marketplace} ${settleWords.buyerOf(twin.buyer)}`;
  return (
    <li class="contact">
      <b>{who}</b>
      <span class="grey">
        <Joined
          text={joined([
            twin.product,
            twin.shippedOn === '' ? '' : text.shippedOn(twin.shippedOn),
            twin.transactionId,
          ])}
        />
      </span>
      {twin.known ? (
        <span class="grey">{text.known}</span>
      ) : (
        <PlainButton
          label={text.ask}
          named={text.askNamed(joined([who, twin.product, twin.transactionId]))}
          disabled={closed}
          onClick={() => send({ kind: 'askTwin', requestId: newRequestId(), row: twin.row })}
        />
      )}
    </li>
  );
}

/** Only after a wrong item. */
export function TwinLine(props: { readonly found: Settling; readonly send: Send }) {
  const { found, send } = props;
  const text = settleWords.twins;
  if (!found.settlement.mayHaveTwin) return null;
  return (
    <Line
      label={text.open}
      reason={text.openReason}
      count=""
      onClick={() => send({ kind: 'showSettleFace', face: { kind: 'twins', item: '', found: null } })}
    />
  );
}

export function TwinsFace(props: {
  readonly face: Extract<SettleFace, { readonly kind: 'twins' }>;
  readonly closed: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { face, closed, reading, send } = props;
  const text = settleWords.twins;
  const [item, setItem] = useState(face.item);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (item.trim() !== '') send({ kind: 'findTwins', item });
        }}
      >
        <label for="item">{text.item}</label>
        <input
          id="item"
          data-first
          maxLength={500}
          autocomplete="off"
          placeholder={text.itemHint}
          value={item}
          onInput={(event) => setItem(event.currentTarget.value)}
        />
        <button type="submit" class="main" data-main disabled={closed || item.trim() === ''}>
          {text.find}
        </button>
      </form>
      {face.item !== '' && face.found === null && reading && <p class="grey">{text.finding}</p>}
      {face.found !== null && (
        <>
          {face.found.note !== '' && <p class="box notice">{face.found.note}</p>}
          {face.found.twins.length === 0 && face.found.note === '' && <p class="grey">{text.none}</p>}
          {face.found.twins.length > 0 && (
            <>
              <p class="grey">{text.lead}</p>
              <ul>
                {face.found.twins.map((twin) => (
                  <OneTwin key={twin.row} twin={twin} closed={closed} send={send} />
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  );
}
