// S11 別の便
import type { ComponentChildren } from 'preact';
import type { OtherWaysScreen as Shown } from './packing-screens.ts';
import { type Send, Title } from './parts.tsx';

export function OtherWaysScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  return (
    <>
      <Title text="別の便" onBack={() => props.send({ kind: 'back' })} />
      {props.told}
    </>
  );
}
