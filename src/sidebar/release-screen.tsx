// The ends without inspection: 1個だけの問題だった, 品物は無事, 対応優先で止めた分を戻す. First what is freed and what a person has
// to put back, then the one button.
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { ReplyOf } from '../app/protocol.ts';
import { Counts } from './counts.tsx';
import { LetGo, Works } from './let-go.tsx';
import { MainButton, type Send, Title } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import { roomWords } from './room-words.ts';
import type { ReleaseScreen as Shown } from './screens.ts';
import { placeSaid } from './show-rows.tsx';
import { joined, words } from './words.ts';

type Found = ReplyOf<'previewRelease'>;

/** Which piece stays stopped, if it is in the house at all. */
function Kept(props: {
  readonly holds: Found['holds'];
  readonly keep: readonly string[];
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { holds, keep, closed, send } = props;
  const text = roomWords.release;
  return (
    <fieldset class="choices">
      <legend>{text.kept}</legend>
      <p class="grey">{text.keptLead}</p>
      {holds.map((hold) => {
        const id = `keep-${hold.id}`;
        return (
          <div class="check" key={hold.id}>
            <input
              id={id}
              type="checkbox"
              checked={keep.includes(hold.id)}
              disabled={closed}
              onChange={(event) =>
                send({ kind: 'keepHold', holdId: hold.id, kept: event.currentTarget.checked })
              }
            />
            <label for={id}>
              <span class="line-text">
                {hold.product === '' ? hold.key : hold.product}{' '}
                <span class="value">
                  {joined([hold.product === '' ? '' : hold.key, placeSaid(hold.place)])}
                </span>
              </span>
              <span class="count">{words.pieces(hold.pieces)}</span>
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}

function WhatComesBack(props: { readonly found: Found; readonly send: Send }) {
  const { found } = props;
  const text = words.mistake;
  const lines = [
    { label: text.heldByOthers, count: words.rows(found.heldByOthers), applies: found.heldByOthers > 0 },
    {
      label: roomWords.release.tasksUnneeded,
      count: words.cases(found.tasksUnneeded),
      applies: found.tasksUnneeded > 0,
    },
    {
      label: roomWords.release.contacts,
      count: words.cases(found.contacts),
      applies: found.contacts > 0,
    },
  ].filter((line) => line.applies);
  return (
    <>
      <h2>{text.restored}</h2>
      {found.rows + lines.length === 0 && <p class="grey">{text.nothing}</p>}
      {found.rows > 0 && (
        <LetGo label={text.marks} count={words.rows(found.rows)} list={found.list} send={props.send} />
      )}
      <Counts lines={lines} />
      <h2>{text.byHand}</h2>
      {found.byHand.length === 0 && <p class="grey">{text.nothing}</p>}
      <Works byHand={found.byHand} works={found.works} />
    </>
  );
}

export function ReleaseScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly send: Send;
}) {
  const { screen, busy, held, send } = props;
  const { incident, ending, found, keep } = screen;
  const text = roomWords.release;
  const reason = useRef<HTMLInputElement>(null);
  const finish = () =>
    send({ kind: 'release', requestId: newRequestId(), reason: reason.current?.value.trim() ?? '' });
  return (
    <>
      <Title text={text.title[ending]} note={incident.id} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <p class="grey">{text.lead[ending]}</p>
      {found === null ? (
        <p class="grey">{text.counting}</p>
      ) : (
        <>
          {ending === 'ONLY_ONE' && found.holds.length > 0 && (
            <Kept holds={found.holds} keep={keep} closed={busy || held} send={send} />
          )}
          <WhatComesBack found={found} send={send} />
        </>
      )}
      <label class="apart" for="reason">
        {words.mistake.reason}
      </label>
      <input id="reason" ref={reason} maxLength={2000} autocomplete="off" />
      <div class="foot">
        <MainButton
          label={text.finish[ending]}
          busyLabel={text.finishing}
          busy={busy}
          disabled={held || found === null}
          onClick={finish}
        />
      </div>
    </>
  );
}
