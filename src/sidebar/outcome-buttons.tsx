import { useState } from 'preact/hooks';
import { singly } from './parts.tsx';
import { type OutcomeChoice, words } from './words.ts';

/** 「どうなりましたか」: every answer a button with its digit, the usual one across the whole width. */
export function OutcomeButtons(props: {
  readonly choices: readonly OutcomeChoice[];
  /** The first is the blue button of the screen. */
  readonly isMain: boolean;
  readonly busy: boolean;
  readonly held: boolean;
  readonly onPick: (outcome: OutcomeChoice['outcome']) => void;
}) {
  const [pressed, setPressed] = useState('');
  const press = (outcome: OutcomeChoice['outcome']) => {
    setPressed(outcome);
    props.onPick(outcome);
  };
  return (
    <fieldset class="outcomes">
      <legend class="unseen">{words.stopList.outcomes}</legend>
      {props.choices.map((one, index) => {
        const isMain = index === 0 && props.isMain && !props.held;
        const digit = String(index + 1);
        return (
          <button
            key={one.outcome}
            type="button"
            class={isMain ? 'main' : 'plain'}
            data-digit={digit}
            aria-keyshortcuts={digit}
            {...(isMain ? { 'data-main': true } : {})}
            disabled={props.busy || props.held}
            onClick={singly(() => press(one.outcome))}
          >
            <span class="digit" aria-hidden="true">
              {digit}
            </span>
            {props.busy && pressed === one.outcome ? words.writing : one.label}
          </button>
        );
      })}
    </fieldset>
  );
}
