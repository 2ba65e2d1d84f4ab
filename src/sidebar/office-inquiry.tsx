// One inquiry: its text to be copied, then what the desk has answered, or when somebody looks again. Tomeru sends nothing.
import { useRef, useState } from 'preact/hooks';
import { calendarLink } from './calendar-link.ts';
import { copyFrom } from './copy-text.ts';
import { fieldTime } from './japan-time.ts';
import { Fold, isWebAddress, MainButton, OutLink, PlainButton, type Send } from './parts.tsx';
import { newRequestId } from './request-id.ts';
import type { Inquiry } from './settle-screens.ts';
import { settleWords } from './settle-words.ts';
import { words } from './words.ts';

type Handling = {
  readonly inquiry: Inquiry;
  /** Its answer stands among 確認したこと. */
  readonly isKept: boolean;
  readonly busy: boolean;
  readonly closed: boolean;
  readonly send: Send;
};

type Copied = '' | 'copied' | 'byHand';

const isUnsent = ({ draft }: Inquiry): boolean => draft.state === 'DRAFT' || draft.state === 'REVIEWED';

/** The text, to be changed at will: what stands there is copied, and kept as what was asked. */
function Unsent(props: Handling) {
  const { inquiry, busy, closed, send } = props;
  const { draft } = inquiry;
  const text = settleWords.office;
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(draft.text);
  const [copied, setCopied] = useState<Copied>('');
  const hasLink = isWebAddress(draft.link);
  const copy = () => {
    if (field.current === null) return false;
    const isCopied = copyFrom(field.current);
    setCopied(isCopied ? 'copied' : 'byHand');
    if (isCopied) field.current.blur();
    return isCopied;
  };
  const told =
    copied === ''
      ? text.notAsked
      : copied === 'byHand'
        ? words.reply.copyByHand
        : hasLink
          ? text.copiedAndOpened
          : text.copied;
  const asked = () =>
    send({
      kind: 'recordAsked',
      requestId: newRequestId(),
      how: 'asItIs',
      ...(typed === draft.text ? {} : { text: typed }),
    });
  const isFirst = copied === '';
  return (
    <>
      <textarea
        ref={field}
        class="draft"
        maxLength={5000}
        aria-label={text.text}
        aria-describedby="text-hint"
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p class="grey" id="text-hint">
        {text.textHint}
      </p>
      <p class={isFirst ? 'grey' : 'box good'} role="status">
        {told}
      </p>
      {hasLink && copied !== 'byHand' ? (
        <OutLink
          href={draft.link}
          look={isFirst && !closed ? 'main' : 'plain'}
          label={text.copyAndOpen}
          onClick={(event) => {
            if (!copy()) event.preventDefault();
          }}
        />
      ) : isFirst && !closed ? (
        <MainButton label={text.copy} onClick={copy} />
      ) : (
        <PlainButton label={text.copy} onClick={copy} />
      )}
      {isFirst || closed ? (
        <PlainButton label={text.asked} disabled={closed} onClick={asked} />
      ) : (
        <MainButton label={text.asked} busyLabel={words.writing} busy={busy} onClick={asked} />
      )}
    </>
  );
}

/** When somebody looks again, with the link into the seller's own calendar. */
function NextLook(props: Handling) {
  const { inquiry, closed, send } = props;
  const text = settleWords.office;
  const [at, setAt] = useState(fieldTime(inquiry.nextLookIso));
  const write = () =>
    send({
      kind: 'recordOfficeAnswer',
      requestId: newRequestId(),
      answer: '',
      keep: false,
      nextLook: at.slice(0, 16),
    });
  return (
    <Fold label={text.notYet} count={inquiry.nextLook}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (at !== '') write();
        }}
      >
        <label for="look">{text.nextLookAt}</label>
        <input
          id="look"
          type="datetime-local"
          required
          value={at}
          onInput={(event) => setAt(event.currentTarget.value)}
        />
        <button type="submit" class="plain" disabled={closed || at === ''}>
          {text.setLook}
        </button>
      </form>
    </Fold>
  );
}

/** The answer in a few words, and whether it is kept for the next time. */
function Answer(props: Handling) {
  const { inquiry, isKept, busy, closed, send } = props;
  const text = settleWords.office;
  const [answer, setAnswer] = useState(inquiry.answer);
  const [keep, setKeep] = useState(inquiry.answer === '' || isKept);
  // Also an answer that is to be kept only later.
  const isNew = answer.trim() !== inquiry.answer || (keep && !isKept);
  const write = () =>
    send({
      kind: 'recordOfficeAnswer',
      requestId: newRequestId(),
      answer: answer.trim(),
      keep,
      nextLook: null,
    });
  return (
    <>
      <label for="answer">{text.answer}</label>
      <textarea
        id="answer"
        class="draft small"
        maxLength={2000}
        placeholder={text.answerHint}
        value={answer}
        onInput={(event) => setAnswer(event.currentTarget.value)}
      />
      <div class="check">
        <input
          id="keep"
          type="checkbox"
          checked={keep}
          aria-describedby="keep-hint"
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />
        <label for="keep">{text.keep}</label>
      </div>
      <p class="grey" id="keep-hint">
        {text.keepHint}
      </p>
      <MainButton
        label={inquiry.answer === '' ? text.write : text.rewrite}
        busyLabel={words.writing}
        busy={busy}
        disabled={closed || answer.trim() === '' || !isNew}
        onClick={write}
      />
    </>
  );
}

/** Asked: the answer comes first, the text that was sent is behind a fold and does not change any more. */
function Sent(props: Handling) {
  const { inquiry, closed, send } = props;
  const { draft, askedAt, nextLook, nextLookIso, answer } = inquiry;
  const lookDue = inquiry.lookDue && answer === '';
  const text = settleWords.office;
  return (
    <>
      <p class={lookDue ? 'box notice' : 'box good'}>
        {text.askedAt(askedAt)}
        {lookDue && <span class="next">{text.lookNow}</span>}
        {!lookDue && nextLook !== '' && (
          <span class="next">
            {`${text.nextLook} ${nextLook}`}
            <OutLink
              href={calendarLink(nextLookIso, text.eventTitle(inquiry.marketplace))}
              look="text"
              label={text.calendar}
              named={text.calendarNamed(nextLook)}
            />
          </span>
        )}
      </p>
      {lookDue && <OutLink href={draft.link} look="plain" label={text.openDesk} />}
      <Answer key={answer} {...props} />
      {answer === '' && <NextLook key={nextLookIso} {...props} />}
      <Fold label={text.sentText} count="">
        <p class="pre">{draft.text}</p>
        {answer === '' && (
          <PlainButton
            label={text.takeBack}
            disabled={closed}
            onClick={() => send({ kind: 'recordAsked', requestId: newRequestId(), how: 'takenBack' })}
          />
        )}
      </Fold>
    </>
  );
}

export function InquiryFace(props: Handling) {
  return isUnsent(props.inquiry) ? <Unsent {...props} /> : <Sent {...props} />;
}
