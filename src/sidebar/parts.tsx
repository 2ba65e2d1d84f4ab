// The few pieces every screen is made of, so that heading, main button and lines behave alike everywhere.
// What the keyboard may click is marked by data attributes (keyboard.ts).
import type { ComponentChildren } from 'preact';
import type { Event } from './events.ts';
import { factsIn, words } from './words.ts';

export type Send = (event: Event) => void;

/** A fact of more characters than fit a narrow line may be broken within, but not in a time or in a trouble's number. */
const LONGEST_UNBROKEN = 14;
const WHOLE = /(\d+\/\d+ \d+:\d\d|T-\d+)/;

type Part = { readonly text: string; readonly isWhole: boolean };

function partsOf(fact: string): readonly Part[] {
  if (fact.length <= LONGEST_UNBROKEN) return [{ text: fact, isWhole: true }];
  return fact.split(WHOLE).map((text, at) => ({ text, isWhole: at % 2 === 1 }));
}

/** Facts as `joined` puts them: a line ends between two of them, so that 「出品日 10/2」 and 「T-012」 stay whole. */
export function Joined(props: { readonly text: string }) {
  const parts = factsIn(props.text).flatMap(partsOf);
  return (
    <>
      {parts.map(({ text, isWhole }) =>
        isWhole ? (
          <span key={text} class="unbroken">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </>
  );
}

/** Title bar: back arrow where there is a way back, the heading that takes the focus, a note on the right. */
export function Title(props: {
  readonly text: string;
  readonly note?: string;
  readonly onBack?: () => void;
}) {
  return (
    <header class="title">
      {props.onBack && (
        <button type="button" class="back" data-back aria-label={words.back} onClick={props.onBack}>
          ‹
        </button>
      )}
      <h1 tabIndex={-1}>{props.text}</h1>
      {props.note && <span class="note">{props.note}</span>}
    </header>
  );
}

/** For buttons whose press brings another to their place: the second half of a double click would fall on that one. */
export function singly(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail <= 1) act();
  };
}

/** The one blue button of a screen; says what it is doing while its command is under way. */
export function MainButton(props: {
  readonly label: string;
  readonly busyLabel?: string;
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="main"
      data-main
      disabled={props.busy === true || props.disabled === true}
      onClick={singly(props.onClick)}
    >
      {props.busy && props.busyLabel ? props.busyLabel : props.label}
    </button>
  );
}

export function PlainButton(props: {
  readonly label: string;
  /** The label with what it is about, for those who do not see the lines around it. */
  readonly named?: string;
  readonly disabled?: boolean;
  /** Pressed by the key `/`. */
  readonly isSearch?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="plain"
      disabled={props.disabled === true}
      onClick={singly(props.onClick)}
      {...(props.named ? { 'aria-label': props.named } : {})}
      {...(props.isSearch ? { 'data-search': true, 'aria-keyshortcuts': '/' } : {})}
    >
      {props.label}
    </button>
  );
}

/** What can be done about one line, as words at its right end. */
export function TextButton(props: {
  readonly label: string;
  /** The label with what it is about, for those who do not see the line around it. */
  readonly named: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="text"
      aria-label={props.named}
      disabled={props.disabled === true}
      onClick={singly(props.onClick)}
    >
      {props.label}
    </button>
  );
}

/** 「続きを見る」 below a list that is not read to its end. */
export function MoreButton(props: { readonly reading: boolean; readonly send: Send }) {
  return (
    <PlainButton
      label={props.reading ? words.reading : words.more}
      disabled={props.reading}
      onClick={() => props.send({ kind: 'more' })}
    />
  );
}

/** A big choice; `digit` 1 to 9 is its key, 0 for none. */
export function Choice(props: {
  readonly digit: number;
  readonly label: string;
  readonly note: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  const key = props.digit >= 1 && props.digit <= 9 ? String(props.digit) : undefined;
  return (
    <button
      type="button"
      class="choice"
      disabled={props.disabled === true}
      onClick={props.onClick}
      {...(key ? { 'data-digit': key, 'aria-keyshortcuts': key } : {})}
    >
      {key && (
        <span class="key" aria-hidden="true">
          {key}
        </span>
      )}
      <span class="choice-text">
        <b>{props.label}</b>
        {props.note !== '' && (
          <span class="grey">
            <Joined text={props.note} />
          </span>
        )}
      </span>
    </button>
  );
}

/** A line that opens a screen: label, one grey reason, count. */
export function Line(props: {
  readonly label: string;
  readonly reason: string;
  readonly count: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="line" onClick={props.onClick}>
      <span class="line-text">
        <b>{props.label}</b>
        {props.reason !== '' && (
          <span class="grey">
            <Joined text={props.reason} />
          </span>
        )}
      </span>
      <span class="count">
        {props.count} <span aria-hidden="true">›</span>
      </span>
    </button>
  );
}

/** A count that opens its list in place. */
export function Fold(props: {
  readonly label: string;
  readonly count: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details class="fold" open={props.open === true}>
      <summary>
        <span class="line-text">{props.label}</span>
        <span class="count">
          {props.count}
          <span class="mark" aria-hidden="true" />
        </span>
      </summary>
      <div class="fold-body">{props.children}</div>
    </details>
  );
}

/** Whether a link may stand on the screen: http(s) and nothing else. */
export function isWebAddress(href: string): boolean {
  return /^https?:\/\//.test(href);
}

/** A link into another tab of the browser; nothing where there is no http(s) address. */
export function OutLink(props: {
  readonly href: string;
  readonly look: 'main' | 'plain' | 'text';
  readonly label: string;
  /** The label with what is opened, for those who do not see the line around it. */
  readonly named?: string;
  readonly onClick?: (event: MouseEvent) => void;
}) {
  if (!isWebAddress(props.href)) return null;
  return (
    <a
      class={props.look}
      href={props.href}
      target="_blank"
      rel="noopener"
      {...(props.look === 'main' ? { 'data-main': true } : {})}
      {...(props.named ? { 'aria-label': props.named } : {})}
      {...(props.onClick ? { onClick: props.onClick } : {})}
    >
      {props.label}
    </a>
  );
}
