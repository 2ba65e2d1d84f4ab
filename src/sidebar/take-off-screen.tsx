// 片付ける: what goes and what stays, before anything is taken off.
import type { ComponentChildren } from 'preact';
import { MainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { words } from './words.ts';

function Sentences(props: { readonly title: string; readonly list: readonly string[] }) {
  return (
    <section class="card">
      <h2>{props.title}</h2>
      <ul class="plain-list">
        {props.list.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

export function TakeOffScreen(props: {
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const { busy, held, send } = props;
  const text = words.takeOff;
  return (
    <>
      <Title text={text.title} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <p>{text.lead}</p>
      <Sentences title={text.removedTitle} list={text.removed} />
      <Sentences title={text.staysTitle} list={text.stays} />
      <p class="grey">{text.again}</p>
      <div class="foot">
        {!busy && !held && <p class="grey">{text.nothingYet}</p>}
        <MainButton
          label={text.finish}
          busyLabel={text.finishing}
          busy={busy}
          disabled={held}
          onClick={() => send({ kind: 'takeOff', requestId: newRequestId() })}
        />
      </div>
    </>
  );
}
