// A ready text with the button that copies it. Tomeru sends nothing: what is copied is pasted and sent by hand.
import { useRef, useState } from 'preact/hooks';
import { copyFrom } from './copy-text.ts';
import { MainButton, PlainButton } from './parts.tsx';
import { words } from './words.ts';

export function CopyBox(props: {
  /** What the text is, for those who do not see it. */
  readonly name: string;
  readonly text: string;
  readonly button: string;
  /** What to do with it, once it is copied. */
  readonly copied: string;
  /** The button is the blue one of the screen. */
  readonly isMain: boolean;
  readonly size: 'short' | 'small' | 'long';
  /** Runs when the text is in the clipboard; the focus is free then. */
  readonly onCopied?: () => void;
}) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = () => {
    if (field.current === null) return;
    const isCopied = copyFrom(field.current);
    setTold(isCopied ? props.copied : words.reply.copyByHand);
    if (!isCopied) return;
    // Out of the field, so that Enter is the main button when she comes back.
    field.current.blur();
    props.onCopied?.();
  };
  return (
    <>
      <textarea
        ref={field}
        class={props.size === 'long' ? 'draft' : `draft ${props.size}`}
        readOnly
        aria-label={props.name}
        value={props.text}
      />
      {props.isMain ? (
        <MainButton label={props.button} onClick={copy} />
      ) : (
        <PlainButton label={props.button} onClick={copy} />
      )}
      <p class={told === '' ? 'unseen' : 'box good'} role="status">
        {told}
      </p>
    </>
  );
}
