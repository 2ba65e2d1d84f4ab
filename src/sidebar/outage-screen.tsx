import type { ComponentChildren } from 'preact';
import type { OutageScreen as Shown } from './outage-screens.ts';
import { type Send, Title } from './parts.tsx';

export function OutageScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  return (
    <>
      <Title text="発送できない" onBack={() => props.send({ kind: 'back' })} />
      {props.told}
    </>
  );
}
