// S15 まちがいでした: what Tomeru takes back and what a person has to put back, before anything is done.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ReplyOf } from '../app/protocol.ts';
import { MainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { MistakeScreen as Shown } from './screens.ts';
import { words } from './words.ts';

function Counts(props: { readonly found: ReplyOf<'previewMistake'> }) {
  const { found } = props;
  const text = words.mistake;
  return (
    <>
      <h2>{text.restored}</h2>
      <ul class="counts">
        <li>
          <span>{text.marks}</span>
          <b>{words.rows(found.rows)}</b>
        </li>
        {found.heldByOthers > 0 && (
          <li>
            <span>{text.heldByOthers}</span>
            <b>{words.rows(found.heldByOthers)}</b>
          </li>
        )}
        <li>
          <span>{text.drafts}</span>
          <b>{words.cases(found.drafts)}</b>
        </li>
      </ul>
      <h2>{text.byHand}</h2>
      {found.byHand.length === 0 && <p class="grey">{text.byHandNone}</p>}
      <ul class="counts">
        {found.byHand.map((one) => (
          <li key={one.label}>
            <span>{one.label}</span>
            <b>{words.cases(one.count)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}

export function MistakeScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const { incident, found } = props.screen;
  const text = words.mistake;
  const reason = useRef<HTMLInputElement>(null);
  const finish = () =>
    props.send({
      kind: 'mistake',
      requestId: newRequestId(),
      reason: reason.current?.value.trim() ?? '',
    });
  return (
    <>
      <Title text={text.title} note={incident.id} onBack={() => props.send({ kind: 'back' })} />
      {props.told}
      <p class="grey">{text.lead}</p>
      {found === null ? <p class="grey">{text.counting}</p> : <Counts found={found} />}
      <label class="apart" for="reason">
        {text.reason}
      </label>
      <input id="reason" ref={reason} maxLength={2000} autocomplete="off" />
      <div class="foot">
        <MainButton
          label={text.finish}
          busyLabel={text.finishing}
          busy={props.busy}
          disabled={props.held || found === null}
          onClick={finish}
        />
      </div>
    </>
  );
}
