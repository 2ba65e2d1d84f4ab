// S11 障害の記録
import type { ComponentChildren } from 'preact';
import type { OutageReportScreen as Shown } from './packing-screens.ts';
import { type Send, Title } from './parts.tsx';

export function OutageReportScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly busy: boolean;
  readonly held: boolean;
  readonly reading: boolean;
  readonly send: Send;
}) {
  return (
    <>
      <Title text="障害の記録" onBack={() => props.send({ kind: 'back' })} />
      {props.told}
    </>
  );
}
