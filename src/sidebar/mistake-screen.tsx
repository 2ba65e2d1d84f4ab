// S15 まちがいでした: what Tomeru takes back and what a person has to put back, before anything is done.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ReplyOf } from '../app/protocol.ts';
import { Counts } from './counts.tsx';
import { LetGo, Works } from './let-go.tsx';
import { MainButton, PlainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { MistakeScreen as Shown } from './screens.ts';
import { words } from './words.ts';

function WhatComesBack(props: { readonly found: ReplyOf<'previewMistake'>; readonly send: Send }) {
  const { found } = props;
  const text = words.mistake;
  const { rows, heldByOthers, drafts } = found;
  return (
    <>
      <h2>{text.restored}</h2>
      {rows + heldByOthers + drafts === 0 && <p class="grey">{text.nothing}</p>}
      {rows > 0 && <LetGo label={text.marks} count={words.rows(rows)} list={found.list} send={props.send} />}
      <Counts
        lines={[
          ...(heldByOthers > 0 ? [{ label: text.heldByOthers, count: words.rows(heldByOthers) }] : []),
          ...(drafts > 0 ? [{ label: text.drafts, count: words.cases(drafts) }] : []),
        ]}
      />
      <h2>{text.byHand}</h2>
      {found.byHand.length === 0 && <p class="grey">{text.nothing}</p>}
      <Works byHand={found.byHand} works={found.works} />
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
  const { incident, room, found } = props.screen;
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
      {found === null ? (
        <p class="grey">{text.counting}</p>
      ) : (
        <WhatComesBack found={found} send={props.send} />
      )}
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
        {room !== null && room.held > 0 && (
          <PlainButton
            label={words.room.onlyOne}
            disabled={props.busy || props.held}
            onClick={() => props.send({ kind: 'goRelease', ending: 'ONLY_ONE' })}
          />
        )}
      </div>
    </>
  );
}
