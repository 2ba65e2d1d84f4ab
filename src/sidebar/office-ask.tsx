// What is asked of a desk. With a trouble the question may stay blank: the text then asks how it can be settled.
import { useState } from 'preact/hooks';
import { MainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { OfficeFace, OfficeScreen } from './settle-screens.ts';
import { settleWords } from './settle-words.ts';
import { isMarketplace } from './words.ts';

type Found = NonNullable<OfficeScreen['found']>;

function Lacks(props: { readonly places: readonly string[] }) {
  if (props.places.length === 0) return null;
  return <p class="box notice">{settleWords.office.noText(props.places)}</p>;
}

export function AskFace(props: {
  readonly screen: OfficeScreen;
  readonly face: Extract<OfficeFace, { readonly kind: 'ask' }>;
  readonly found: Found;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { screen, face, found, busy, closed, send } = props;
  const text = settleWords.office;
  const ofBuyer = found.marketplaces.find(({ label }) => label === face.contact?.marketplace);
  const [market, setMarket] = useState((ofBuyer ?? found.marketplaces[0])?.marketplace);
  const [question, setQuestion] = useState('');
  const chosen = found.marketplaces.find((one) => one.marketplace === market);
  const lacksQuestion = screen.about === null && question.trim() === '';
  const ask = () => {
    const marketplace = chosen?.marketplace ?? '';
    if (!isMarketplace(marketplace)) return;
    send({ kind: 'askOffice', requestId: newRequestId(), marketplace, question: question.trim() });
  };
  return (
    <>
      <Lacks places={screen.lacks} />
      {face.contact !== null && face.contact.who !== '' && <p>{text.about(face.contact.who)}</p>}
      {ofBuyer === undefined && found.marketplaces.length > 1 && (
        <fieldset class="chips">
          <legend>{text.market}</legend>
          {found.marketplaces.map(({ marketplace, label }, index) => (
            <button
              key={marketplace}
              type="button"
              class="plain"
              aria-pressed={marketplace === market}
              data-digit={String(index + 1)}
              aria-keyshortcuts={String(index + 1)}
              disabled={closed}
              onClick={() => setMarket(marketplace)}
            >
              {label}
            </button>
          ))}
        </fieldset>
      )}
      {ofBuyer === undefined && found.marketplaces.length === 1 && <p class="grey">{chosen?.label}</p>}
      <label for="question">{text.question}</label>
      <textarea
        id="question"
        class="draft small"
        maxLength={2000}
        value={question}
        aria-describedby="question-hint"
        onInput={(event) => setQuestion(event.currentTarget.value)}
      />
      <p class="grey" id="question-hint">
        {screen.about === null ? text.noneBefore : text.questionHint}
      </p>
      <div class="foot">
        <MainButton
          label={text.make}
          busyLabel={settleWords.finishing}
          busy={busy}
          disabled={closed || chosen === undefined || lacksQuestion}
          onClick={ask}
        />
      </div>
    </>
  );
}
