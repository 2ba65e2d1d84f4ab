// A row that would be stopped, with the reason why it is in reach, and the way to leave it out with a reason of her own.
import { useRef, useState } from 'preact/hooks';
import type { PreviewRow } from '../app/protocol.ts';
import { PlainButton, type Send, TextButton } from './parts.tsx';
import { leaveOutReasons, reachWords } from './reach-words.ts';
import { nameOfRow, placedName, RowFacts } from './row-facts.tsx';
import type { LeftOut } from './screens.ts';
import { words } from './words.ts';

function WhyLeaveOut(props: { readonly row: PreviewRow; readonly closed: boolean; readonly send: Send }) {
  const { row, closed, send } = props;
  const text = reachWords;
  const [isOther, setOther] = useState(false);
  const own = useRef<HTMLInputElement>(null);
  const id = `why-${row.tab}-${row.row}`;
  const leaveOut = (reason: string) => send({ kind: 'leaveOut', row, reason });
  const withOwnWords = (event: SubmitEvent) => {
    event.preventDefault();
    leaveOut(own.current?.value.trim() || text.other);
  };
  return (
    <fieldset class="why">
      <legend class="grey">{text.whyLeaveOut}</legend>
      {leaveOutReasons.map((reason) => (
        <PlainButton key={reason} label={reason} disabled={closed} onClick={() => leaveOut(reason)} />
      ))}
      {isOther ? (
        <form class="beside" onSubmit={withOwnWords}>
          <input
            id={id}
            ref={own}
            aria-label={text.otherLabel}
            placeholder={text.otherLabel}
            maxLength={200}
            autocomplete="off"
          />
          <button type="submit" class="plain" disabled={closed}>
            {text.leaveOut}
          </button>
        </form>
      ) : (
        <PlainButton label={text.other} disabled={closed} onClick={() => setOther(true)} />
      )}
    </fieldset>
  );
}

export function ReachRow(props: { readonly row: PreviewRow; readonly closed: boolean; readonly send: Send }) {
  const { row, closed, send } = props;
  const [isAsking, setAsking] = useState(false);
  return (
    <li>
      <div class="with-action">
        <span class="line-text">
          <RowFacts row={row} />
        </span>
        <TextButton
          label={isAsking ? reachWords.keepIn : reachWords.leaveOut}
          named={
            isAsking ? reachWords.keepInNamed(placedName(row)) : reachWords.leaveOutNamed(placedName(row))
          }
          disabled={closed}
          onClick={() => setAsking(!isAsking)}
        />
      </div>
      {isAsking && <WhyLeaveOut row={row} closed={closed} send={send} />}
    </li>
  );
}

export function LeftOutRow(props: { readonly left: LeftOut; readonly closed: boolean; readonly send: Send }) {
  const { row, reason } = props.left;
  const name = nameOfRow(row);
  return (
    <li>
      <div class="with-action">
        <span class="line-text">
          <b>{name}</b>
          <span class="grey">{words.howFar.rowPlace(row.tab, row.row)}</span>
          <span class="grey">{reason}</span>
        </span>
        <TextButton
          label={reachWords.putBack}
          named={reachWords.putBackNamed(placedName(row))}
          disabled={props.closed}
          onClick={() => props.send({ kind: 'putBack', token: row.token })}
        />
      </div>
    </li>
  );
}
