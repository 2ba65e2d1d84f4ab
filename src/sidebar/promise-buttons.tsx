// 約束した返事: 「返事をした」 takes it off the desk, another time moves it. Nothing where nothing was promised.
import type { DraftLine } from '../app/protocol.ts';
import { textOf } from './form-text.ts';
import { PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { words } from './words.ts';

const japan = 9 * 60 * 60000;

/** As a field for day and time holds it, in Japan time. */
function fieldValue(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? '' : new Date(at + japan).toISOString().slice(0, 16);
}

export function PromiseButtons(props: {
  readonly draft: DraftLine;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const { draft, send } = props;
  const text = words.promise;
  if (draft.promiseAt === '') return null;
  const closed = props.busy || props.held;
  const record = (at: string | null) =>
    send({ kind: 'recordPromise', requestId: newRequestId(), draftId: draft.id, at });
  const move = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const at = textOf(new FormData(event.currentTarget), 'promise');
    if (at !== '') record(at.slice(0, 16));
  };
  return (
    <>
      <PlainButton label={text.answered} disabled={closed} onClick={() => record(null)} />
      <details class="fold">
        <summary>
          <span class="line-text">{text.move}</span>
          <span class="count">
            <span class="mark" aria-hidden="true" />
          </span>
        </summary>
        <form class="fold-body" onSubmit={move}>
          <label for="promise">{text.moveTo}</label>
          <input
            id="promise"
            name="promise"
            type="datetime-local"
            required
            defaultValue={fieldValue(draft.promiseAt)}
          />
          <button type="submit" class="plain" disabled={closed}>
            {text.moveIt}
          </button>
        </form>
      </details>
    </>
  );
}
