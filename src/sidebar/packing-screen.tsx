// S11 発送する
import type { ComponentChildren } from 'preact';
import type { PackingScreen as Shown } from './packing-screens.ts';
import { type Send, Title } from './parts.tsx';

export function PackingScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  return (
    <>
      <Title text="発送する" onBack={() => props.send({ kind: 'back' })} />
      {props.told}
    </>
  );
}
