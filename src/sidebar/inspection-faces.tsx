// What opens from 検品 and leads back to the piece in hand: the same answer for all that is left, a line left out, goods that
// came back, and the step to ④. Each says first what it will write.
import { useState } from 'preact/hooks';
import type { ContactLine } from '../app/protocol.ts';
import { lineName } from './inspection-facts.tsx';
import { countsNow, lineInHand } from './inspection-lines.ts';
import type { InspectionFace, InspectionScreen } from './inspection-screens.ts';
import { answerChoices, inspectionWords, restAnswers, shortAnswers } from './inspection-words.ts';
import { MainButton, MoreButton, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { joined, words } from './words.ts';

type Face<K extends InspectionFace['kind']> = Extract<InspectionFace, { readonly kind: K }>;

type Handling = {
  readonly screen: InspectionScreen;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
};

/** How many lines and pieces the answer would be written to. */
function scopeOf(screen: InspectionScreen, lineId: string | null): { lines: number; pieces: number } {
  if (lineId !== null) {
    const line = lineInHand(screen);
    return { lines: 1, pieces: line?.id === lineId ? line.left : 0 };
  }
  const counts = countsNow(screen);
  return counts === null
    ? { lines: 0, pieces: 0 }
    : { lines: counts.open, pieces: Math.max(0, counts.pieces - counts.done) };
}

export function RestFace(props: Handling & { readonly face: Face<'rest'> }) {
  const { screen, face, busy, closed, send } = props;
  const text = inspectionWords.rest;
  const line = lineInHand(screen);
  const all = scopeOf(screen, null);
  const { pieces } = scopeOf(screen, face.lineId);
  const choose = (change: Partial<Face<'rest'>>) => send({ kind: 'showFace', face: { ...face, ...change } });
  const hasOwnRest = line !== undefined && line.quantity > 1 && line.left > 0 && all.lines > 1;
  return (
    <>
      {hasOwnRest && (
        <fieldset class="chips column-of">
          <legend>{text.scope}</legend>
          {[line.id, null].map((lineId) => (
            <button
              key={lineId ?? 'all'}
              type="button"
              class="plain"
              aria-pressed={face.lineId === lineId}
              disabled={closed}
              onClick={() => choose({ lineId })}
            >
              {lineId === null
                ? text.all(all.lines, all.pieces)
                : text.line(line.key || line.product, line.left)}
            </button>
          ))}
        </fieldset>
      )}
      {!hasOwnRest && <p class="question">{text.all(all.lines, all.pieces)}</p>}
      <fieldset class="chips column-of">
        <legend>{text.answer}</legend>
        {restAnswers.map((answer) => {
          const choice = answerChoices.find((one) => one.answer === answer);
          if (choice === undefined) return null;
          return (
            <button
              key={answer}
              type="button"
              class="plain chip"
              aria-pressed={face.answer === answer}
              data-digit={choice.digit}
              aria-keyshortcuts={choice.digit}
              disabled={closed}
              onClick={() => choose({ answer })}
            >
              <span class="digit" aria-hidden="true">
                {choice.digit}
              </span>
              {choice.label}
            </button>
          );
        })}
      </fieldset>
      <p class="box notice">{text.caution}</p>
      {face.answer !== null && face.answer !== 'YES' && <p class="grey">{text.beside}</p>}
      <div class="foot">
        <MainButton
          label={face.answer === null ? text.choose : text.finish(pieces, shortAnswers[face.answer])}
          busyLabel={words.writing}
          busy={busy}
          disabled={closed || face.answer === null || pieces === 0}
          onClick={() => send({ kind: 'recordRest', requestId: newRequestId() })}
        />
      </div>
    </>
  );
}

export function LeaveOutFace(props: Handling & { readonly face: Face<'leaveOut'> }) {
  const { screen, face, closed, send } = props;
  const text = inspectionWords.leaveOut;
  const [own, setOwn] = useState('');
  const line = screen.found?.list.find((one) => one.id === face.lineId);
  const leaveOut = (reason: string) =>
    send({ kind: 'leaveOutLines', requestId: newRequestId(), lines: [face.lineId], out: true, reason });
  return (
    <>
      {line !== undefined && (
        <p>
          <b>{lineName(line)}</b>
        </p>
      )}
      <p class="grey">{text.lead}</p>
      {text.reasons.map((reason) => (
        <PlainButton key={reason} label={reason} disabled={closed} onClick={() => leaveOut(reason)} />
      ))}
      <label for="reason">{text.other}</label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== '') leaveOut(own.trim());
        }}
      >
        <input
          id="reason"
          maxLength={200}
          autocomplete="off"
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <button type="submit" class="plain" disabled={closed || own.trim() === ''}>
          {text.finish}
        </button>
      </form>
    </>
  );
}

function Returner(props: { readonly contact: ContactLine; readonly closed: boolean; readonly send: Send }) {
  const { contact, closed, send } = props;
  const text = inspectionWords.returned;
  const [pieces, setPieces] = useState(String(Math.max(1, Math.round(contact.quantity))));
  const buyer = words.naming.buyerOf(contact.buyer);
  const who = `${contact.marketplace} ${buyer}`;
  const count = Number(pieces.normalize('NFKC'));
  const isCount = Number.isInteger(count) && count >= 1 && count <= 10000;
  return (
    <li class="contact">
      <b>{who}</b>
      <span class="grey">
        {joined([contact.product === '' ? contact.key : contact.product, contact.stage])}
      </span>
      <form
        class="beside returner"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isCount) return;
          send({ kind: 'addReturned', requestId: newRequestId(), contactId: contact.id, pieces: count });
        }}
      >
        <input
          inputMode="numeric"
          maxLength={5}
          autocomplete="off"
          aria-label={text.piecesNamed(who)}
          value={pieces}
          onInput={(event) => setPieces(event.currentTarget.value)}
        />
        <button type="submit" class="plain" aria-label={text.addNamed(who)} disabled={closed || !isCount}>
          {text.add}
        </button>
      </form>
    </li>
  );
}

export function ReturnedFace(
  props: Handling & { readonly face: Face<'returned'>; readonly reading: boolean },
) {
  const { face, reading, closed, send } = props;
  const text = inspectionWords.returned;
  return (
    <>
      <p class="grey">{text.lead}</p>
      {face.contacts === null && reading && <p class="grey">{text.reading}</p>}
      {face.contacts?.length === 0 && <p class="grey">{text.none}</p>}
      <ul>
        {face.contacts?.map((contact) => (
          <Returner key={contact.id} contact={contact} closed={closed} send={send} />
        ))}
      </ul>
      {face.cursor !== null && <MoreButton reading={reading} send={send} />}
    </>
  );
}

export function FatalFace(props: Handling) {
  const { busy, closed, send } = props;
  const text = inspectionWords.fatal;
  return (
    <>
      <p>{text.lead}</p>
      <ul class="plain-list">
        {text.effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
      <div class="foot">
        <MainButton
          label={text.finish}
          busyLabel={text.finishing}
          busy={busy}
          disabled={closed}
          onClick={() => send({ kind: 'makeFatal', requestId: newRequestId() })}
        />
      </div>
    </>
  );
}
