// 最初の返事: the text to copy. Tomeru sends nothing; the seller pastes it in the marketplace's own page.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { copyFrom } from './copy-text.ts';
import { MainButton, OutLink, PlainButton, type Send, Title } from './parts.tsx';
import type { ReplyScreen as Shown } from './screens.ts';
import { words } from './words.ts';

export function ReplyScreen(props: {
  readonly screen: Shown;
  readonly told: ComponentChildren;
  readonly send: Send;
}) {
  const { draft, incident, from } = props.screen;
  const text = words.reply;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'' | 'copied' | 'byHand'>('');
  const copy = () => {
    if (field.current) setCopied(copyFrom(field.current) ? 'copied' : 'byHand');
  };
  const to = [draft.marketplace, draft.to].filter((part) => part !== '').join(' ');
  const back = () => props.send({ kind: 'back' });
  const hasTasks = incident.tasksDone < incident.tasksAll;
  return (
    <>
      <Title text={draft.purpose === '' ? text.title : draft.purpose} note={draft.stateLabel} onBack={back} />
      {props.told}
      <p>
        <b>{to}</b>
        {draft.when !== '' && <span class="grey">{draft.when}</span>}
      </p>
      <textarea ref={field} class="draft" readOnly aria-label={text.text} value={draft.text} />
      <MainButton label={text.copy} onClick={copy} />
      <OutLink href={draft.link} look="plain" label={text.openTrade} />
      <p class={copied === '' ? 'grey' : 'box good'} role="status">
        {copied === '' ? text.notSent : copied === 'copied' ? text.copied : text.copyByHand}
      </p>
      {from === 'stopList' && hasTasks && <PlainButton label={text.toStopList} onClick={back} />}
    </>
  );
}
