// S16 備え
import type { ComponentChildren } from 'preact';
import type { ReadinessScreen as Shown } from './packing-screens.ts';
import { type Send, Title } from './parts.tsx';

export function ReadinessScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly reading: boolean;
  readonly send: Send;
}) {
  return (
    <>
      <Title text="備え" onBack={() => props.send({ kind: 'back' })} />
      {props.told}
    </>
  );
}
