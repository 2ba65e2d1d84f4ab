// What could not be done, in a calm sentence, with what to do about it. The screen behind it stays as it was.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PlainButton, type Send } from './parts.tsx';
import type { Trouble } from './screens.ts';
import { words } from './words.ts';

function WayButton(props: { readonly trouble: Trouble; readonly send: Send }) {
  const { way } = props.trouble;
  const text = words.trouble;
  switch (way.kind) {
    case 'again':
      return way.command ? (
        <button type="button" class="main" data-main onClick={() => props.send({ kind: 'again' })}>
          {text.again}
        </button>
      ) : (
        <PlainButton
          label={way.request.kind === 'setName' ? text.again : text.readAgain}
          onClick={() => props.send({ kind: 'again' })}
        />
      );
    case 'setUp':
      return <PlainButton label={text.setUp} onClick={() => props.send({ kind: 'again' })} />;
    case 'selection':
      return <PlainButton label={text.selection} onClick={() => props.send({ kind: 'again' })} />;
    case 'desk':
      return <PlainButton label={text.desk} onClick={() => props.send({ kind: 'again' })} />;
    case 'none':
      return null;
  }
}

export function TroubleBox(props: { readonly trouble: Trouble; readonly send: Send }) {
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed was disabled meanwhile; the focus must not get lost with it.
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div class="box alarm trouble" role="alert" tabIndex={-1} ref={box}>
      <p>
        <b>{props.trouble.say}</b>
      </p>
      {props.trouble.advice !== '' && <p>{props.trouble.advice}</p>}
      <WayButton trouble={props.trouble} send={props.send} />
    </div>
  );
}
