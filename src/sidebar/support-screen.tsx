// 調査用に写す: a text for somebody who helps from afar, to be read before it is handed on.
import type { ComponentChildren } from 'preact';
import { CopyBox } from './copy-box.tsx';
import { type Send, Title } from './parts.tsx';
import type { SupportScreen as Shown } from './screens.ts';
import { words } from './words.ts';

export function SupportScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  const { screen, reading, send } = props;
  const text = words.support;
  return (
    <>
      <Title text={text.title} onBack={() => send({ kind: 'back' })} />
      {props.told}
      <p>{text.lead}</p>
      {screen.text === null && reading && <p class="grey">{text.reading}</p>}
      {screen.text !== null && (
        <CopyBox
          name={text.text}
          text={screen.text}
          button={text.copy}
          copied={text.copied}
          isMain
          size="long"
        />
      )}
    </>
  );
}
