import type { ComponentChildren } from 'preact';
import type { OutageDeclareScreen as Shown } from './outage-screens.ts';
import { type Send, Title } from './parts.tsx';

export function OutageDeclareScreen(props: {
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
