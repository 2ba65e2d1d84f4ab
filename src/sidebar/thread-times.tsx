// 日付を入れる: days and moments that the sheet does not know. Only what was changed is sent; an emptied field takes the day away.
import type { RequestOf, Thread } from '../app/protocol.ts';
import { textOf } from './form-text.ts';
import type { Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { stagesOfTimes, talkWords } from './talk-words.ts';

type Times = Omit<RequestOf<'recordTimes'>, 'kind' | 'requestId' | 'contactId'>;

const days = ['shippedOn', 'deliveredOn', 'completedOn'] as const;

/** What the form says anew; nothing where all stands as it was. */
export function changedTimes(form: FormData, thread: Thread): Times {
  const times: Times = {};
  for (const name of days) {
    const day = textOf(form, name);
    if (day !== thread[name]) times[name] = day === '' ? null : day;
  }
  const asked = textOf(form, 'cancelAskedAt');
  if (asked !== '') times.cancelAskedAt = asked.slice(0, 16);
  else if (form.get('cancelNone') !== null) times.cancelAskedAt = null;
  const isHeld = form.get('held') !== null;
  if (isHeld !== thread.autoCompleteHeld) times.autoCompleteHeld = isHeld;
  const stage = stagesOfTimes.find((one) => one.stage === form.get('stage'))?.stage;
  if (stage !== undefined) times.stage = stage;
  return times;
}

function Day(props: { readonly name: (typeof days)[number]; readonly thread: Thread }) {
  const { name, thread } = props;
  return (
    <>
      <label for={name}>{talkWords.thread.times[name]}</label>
      <input id={name} name={name} type="date" defaultValue={thread[name]} />
    </>
  );
}

export function ThreadTimes(props: {
  readonly thread: Thread;
  readonly busy: boolean;
  readonly waits: boolean;
  readonly open: boolean;
  readonly send: Send;
}) {
  const { thread, busy, waits, send } = props;
  const text = talkWords.thread.times;
  const write = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const times = changedTimes(new FormData(event.currentTarget), thread);
    if (Object.keys(times).length === 0) return;
    send({ kind: 'recordTimes', requestId: newRequestId(), contactId: thread.contact.id, ...times });
  };
  return (
    <details class="fold" open={props.open}>
      <summary>
        <span class="line-text">{text.open}</span>
        <span class="count">
          <span class="mark" aria-hidden="true" />
        </span>
      </summary>
      <form class="fold-body" onSubmit={write}>
        <p class="grey">{text.lead}</p>
        <label for="stage">{text.stage}</label>
        <select id="stage" name="stage">
          <option value="">{text.stageKeep}</option>
          {stagesOfTimes.map((one) => (
            <option key={one.stage} value={one.stage}>
              {one.label}
            </option>
          ))}
        </select>
        {days.map((name) => (
          <Day key={name} name={name} thread={thread} />
        ))}
        <label for="cancelAskedAt">{text.cancelAskedAt}</label>
        {thread.cancelAskedAt !== '' && <p class="grey">{text.cancelNow(thread.cancelAskedAt)}</p>}
        <input id="cancelAskedAt" name="cancelAskedAt" type="datetime-local" />
        {thread.cancelAskedAt !== '' && (
          <div class="check">
            <input id="cancelNone" name="cancelNone" type="checkbox" />
            <label for="cancelNone">{text.cancelNone}</label>
          </div>
        )}
        <div class="check">
          <input id="held" name="held" type="checkbox" defaultChecked={thread.autoCompleteHeld} />
          <label for="held">{text.held}</label>
        </div>
        <button type="submit" class="plain" disabled={busy || waits}>
          {busy ? text.writing : text.write}
        </button>
      </form>
    </details>
  );
}
