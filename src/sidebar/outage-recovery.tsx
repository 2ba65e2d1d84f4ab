// 復旧した, now or at an earlier moment, and back: it was not after all.
import { textOf } from './form-text.ts';
import { outageWords } from './outage-words.ts';
import { Fold, PlainButton, type Send, TextButton } from './parts.tsx';
import { newRequestId } from './request-id.ts';

const text = outageWords.room;

export function OutageRecovery(props: {
  readonly recovered: boolean;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { recovered, closed, send } = props;
  if (recovered) {
    return (
      <p class="links">
        <TextButton
          label={text.recoveredBack}
          named={text.recoveredBack}
          disabled={closed}
          onClick={() => send({ kind: 'recordRecovery', requestId: newRequestId(), back: true })}
        />
      </p>
    );
  }
  const write = (event: SubmitEvent) => {
    event.preventDefault();
    if (closed || !(event.currentTarget instanceof HTMLFormElement)) return;
    const at = textOf(new FormData(event.currentTarget), 'at').slice(0, 16);
    if (at !== '') send({ kind: 'recordRecovery', requestId: newRequestId(), at });
  };
  return (
    <section class="apart">
      <PlainButton
        label={text.recovered}
        disabled={closed}
        onClick={() => send({ kind: 'recordRecovery', requestId: newRequestId() })}
      />
      <Fold label={text.recoveredEarlier} count="">
        <form onSubmit={write}>
          <label for="recovered-at">{text.recoveredWhen}</label>
          <input id="recovered-at" name="at" type="datetime-local" required />
          <button type="submit" class="plain" disabled={closed}>
            {text.recoveredWrite}
          </button>
        </form>
      </Fold>
    </section>
  );
}
