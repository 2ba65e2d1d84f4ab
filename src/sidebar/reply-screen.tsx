// 最初の返事: the text to copy. Tomeru sends nothing: one press copies and opens the marketplace's page, a second one says
// that it was sent, in these words or in others.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DraftLine, IncidentLine } from '../app/protocol.ts';
import { copyFrom } from './copy-text.ts';
import { isRunning } from './incident-state.ts';
import { LetterCheck } from './letter-check.tsx';
import { isWebAddress, MainButton, OutLink, PlainButton, type Send, Title } from './parts.tsx';
import { PromiseButtons } from './promise-buttons.tsx';
import { PromiseLink } from './promise-link.tsx';
import { newRequestId } from './request-id.ts';
import type { ReplyScreen as Shown } from './screens.ts';
import { talkWords } from './talk-words.ts';
import { words } from './words.ts';

type Copied = '' | 'copied' | 'byHand';

type Handling = { readonly busy: boolean; readonly held: boolean; readonly send: Send };

/** Copies within the click; the same click follows the link, except where she first has to copy by hand. */
function CopyButton(props: {
  readonly draft: DraftLine;
  readonly copied: Copied;
  readonly isMain: boolean;
  readonly copy: () => boolean;
}) {
  const { draft, copied } = props;
  const text = words.reply;
  if (!isWebAddress(draft.link)) {
    return props.isMain ? (
      <MainButton label={text.copy} onClick={props.copy} />
    ) : (
      <PlainButton label={text.copy} onClick={props.copy} />
    );
  }
  return copied === 'byHand' ? (
    <OutLink href={draft.link} look="plain" label={text.openTrade} />
  ) : (
    <OutLink
      href={draft.link}
      look={props.isMain ? 'main' : 'plain'}
      label={text.copyAndOpen}
      onClick={(event) => {
        if (!props.copy()) event.preventDefault();
      }}
    />
  );
}

function SentButtons(props: Handling & { readonly isMain: boolean }) {
  const { busy, held } = props;
  const text = words.reply;
  const record = (how: 'asItIs' | 'ownWords') =>
    props.send({ kind: 'recordSent', requestId: newRequestId(), how });
  return (
    <>
      {props.isMain && !held ? (
        <MainButton
          label={text.sent}
          busyLabel={words.writing}
          busy={busy}
          onClick={() => record('asItIs')}
        />
      ) : (
        <PlainButton label={text.sent} disabled={busy || held} onClick={() => record('asItIs')} />
      )}
      <PlainButton label={text.sentInOwnWords} disabled={busy || held} onClick={() => record('ownWords')} />
    </>
  );
}

/** After it was sent: what comes next, and the way back from a slip of the finger. */
function AfterSent(
  props: Handling & {
    readonly incident: IncidentLine;
    readonly draft: DraftLine;
    /** Where it goes on. */
    readonly onward: { readonly label: string; readonly go: () => void };
  },
) {
  const { incident, busy, held, send } = props;
  const text = words.reply;
  const takeBack = () => send({ kind: 'recordSent', requestId: newRequestId(), how: 'takenBack' });
  return (
    <>
      <div class="box good" role="status">
        {text.isSent}
        {incident.promise !== '' && (
          <span class="next">
            {words.desk.nextIs(incident.promise)}
            <PromiseLink incident={incident} />
          </span>
        )}
      </div>
      <PromiseButtons draft={props.draft} busy={busy} held={held} send={send} />
      {!held && <MainButton label={props.onward.label} disabled={busy} onClick={props.onward.go} />}
      {props.draft.state === 'SENT' && (
        <PlainButton label={text.takeBack} disabled={busy || held} onClick={takeBack} />
      )}
    </>
  );
}

export function ReplyScreen(props: Handling & { readonly screen: Shown; readonly told: ComponentChildren }) {
  const { busy, held, send } = props;
  const { draft, incident, from } = props.screen;
  const text = words.reply;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<Copied>('');
  const copy = () => {
    if (field.current === null) return false;
    const isCopied = copyFrom(field.current);
    setCopied(isCopied ? 'copied' : 'byHand');
    // Out of the field, so that Enter is 「送った」 when she comes back.
    if (isCopied) field.current.blur();
    return isCopied;
  };
  const to = [draft.marketplace, draft.to].filter((part) => part !== '').join(' ');
  const back = () => send({ kind: 'back' });
  const hasTasks = isRunning(incident) && incident.tasksDone < incident.tasksAll;
  const toStopList = () =>
    from === 'stopList' ? back() : send({ kind: 'goIncident', incident, to: 'stopList' });
  const onward =
    from === 'reverse'
      ? { label: text.toReverse, go: back }
      : hasTasks
        ? { label: text.toStopList, go: toStopList }
        : { label: words.trouble.desk, go: () => send({ kind: 'goDesk' }) };
  const isUnsent = draft.state === 'DRAFT' || draft.state === 'REVIEWED';
  const isVoid = draft.state === 'VOID';
  const told = copied === '' ? text.notSent : copied === 'copied' ? text.copied : text.copyByHand;
  return (
    <>
      <Title text={draft.purpose === '' ? text.title : draft.purpose} note={draft.stateLabel} onBack={back} />
      {props.told}
      <p>
        <b>{to}</b>
        {isUnsent && draft.when !== '' && <span class="grey">{text.when(draft.when)}</span>}
      </p>
      <textarea ref={field} class="draft" readOnly aria-label={text.text} value={draft.text} />
      {isUnsent && (
        <>
          <p class={copied === '' ? 'grey' : 'box good'} role="status">
            {told}
          </p>
          {draft.findings.length > 0 && (
            <LetterCheck
              state={draft.mayCopy ? 'doubtful' : 'forbidden'}
              findings={draft.findings}
              copied=""
            />
          )}
          {draft.mayCopy ? (
            <CopyButton draft={draft} copied={copied} isMain={copied === '' && !held && !busy} copy={copy} />
          ) : (
            <MainButton
              label={talkWords.letters.change}
              onClick={() => send({ kind: 'goLetter', incident, draftId: draft.id })}
            />
          )}
          <SentButtons isMain={copied !== '' && draft.mayCopy} busy={busy} held={held} send={send} />
          {draft.mayCopy && (
            <PlainButton
              label={talkWords.letters.changeOrShorten}
              disabled={busy || held}
              onClick={() => send({ kind: 'goLetter', incident, draftId: draft.id })}
            />
          )}
          {from === 'stopList' && hasTasks && <PlainButton label={text.toStopList} onClick={back} />}
        </>
      )}
      {!isUnsent && !isVoid && (
        <AfterSent incident={incident} draft={draft} onward={onward} busy={busy} held={held} send={send} />
      )}
      {isVoid && <p class="box notice">{text.nothingToSend}</p>}
    </>
  );
}
