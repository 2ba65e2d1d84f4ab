// The question on which all hangs, and its answers by digit. For a row with several pieces the same digits count one more
// into a box each, and Enter records the numbers.
import type { InspectionLine } from '../app/protocol.ts';
import { useDeliberate } from './deliberate.ts';
import { isPossible } from './inspection-draft.ts';
import { buckets, bucketsOf, judgedOf } from './inspection-lines.ts';
import type { Answer, Buckets, InspectionDraft } from './inspection-screens.ts';
import { answerChoices, bucketLabels, inspectionWords } from './inspection-words.ts';
import { singly } from './parts.tsx';

/** Nobody has looked at a piece that has been on screen for less than this: the key was meant for the one before. */
const SEEN_AFTER_MS = 200;
/** One that comes back because it was refused takes the place of another under the finger. */
const RETURNED_AFTER_MS = 1200;

const waitOf = (isReturned: boolean): number => (isReturned ? RETURNED_AFTER_MS : SEEN_AFTER_MS);

function Digit(props: { readonly digit: string }) {
  return (
    <span class="key" aria-hidden="true">
      {props.digit}
    </span>
  );
}

type Asked = {
  readonly closed: boolean;
  readonly isReturned: boolean;
  readonly onAnswer: (answer: Answer) => void;
};

/** 1 to 4, one above the other. */
export function Answers(props: Asked) {
  const deliberate = useDeliberate(waitOf(props.isReturned));
  return (
    <fieldset class="answers">
      <legend>{inspectionWords.question}</legend>
      {answerChoices
        .filter(({ answer }) => answer !== 'UNSURE')
        .map(({ answer, digit, label }) => (
          <button
            key={answer}
            type="button"
            class="choice"
            data-digit={digit}
            aria-keyshortcuts={digit}
            disabled={props.closed}
            onClick={singly(() => deliberate(() => props.onAnswer(answer)))}
          >
            <Digit digit={digit} />
            <b>{label}</b>
          </button>
        ))}
    </fieldset>
  );
}

/** 0 迷う */
export function UnsureButton(props: Asked) {
  const deliberate = useDeliberate(waitOf(props.isReturned));
  const unsure = answerChoices.find(({ answer }) => answer === 'UNSURE');
  if (unsure === undefined) return null;
  return (
    <button
      type="button"
      class="plain"
      data-digit={unsure.digit}
      aria-keyshortcuts={unsure.digit}
      disabled={props.closed}
      onClick={singly(() => deliberate(() => props.onAnswer(unsure.answer)))}
    >
      <span class="digit" aria-hidden="true">
        {unsure.digit}
      </span>
      {unsure.label}
    </button>
  );
}

/** A number as somebody types it; what is none counts as none. */
function countIn(value: string): number {
  const digits = value.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(digits) ? Number(digits) : 0;
}

export function Counting(
  props: Asked & {
    readonly line: InspectionLine;
    readonly draft: InspectionDraft;
    readonly onCount: (found: Buckets) => void;
    readonly onRecord: () => void;
  },
) {
  const { line, draft, closed } = props;
  const deliberate = useDeliberate(waitOf(props.isReturned));
  const found = draft.found ?? bucketsOf(line);
  const left = line.quantity - judgedOf(found);
  const text = inspectionWords.counting;
  const answers = answerChoices.filter(({ answer }) => answer !== 'UNSURE');
  return (
    <div class="answers">
      <p class="question">{inspectionWords.question}</p>
      <p class="grey">{text.lead}</p>
      {buckets.map((bucket, index) => {
        const choice = answers[index];
        if (choice === undefined) return null;
        const { answer, digit } = choice;
        return (
          <div class="counted" key={bucket}>
            <button
              type="button"
              class="choice"
              data-digit={digit}
              aria-keyshortcuts={digit}
              disabled={closed || left <= 0}
              onClick={(event) => {
                deliberate(() => props.onAnswer(answer));
                // Off the button after a press of the mouse, so that Enter records.
                if (event.detail > 0) event.currentTarget.blur();
              }}
            >
              <Digit digit={digit} />
              <b>{bucketLabels[bucket]}</b>
              <span class="grey inline">+1</span>
            </button>
            <input
              inputMode="numeric"
              maxLength={6}
              autocomplete="off"
              aria-label={text.countOf(bucketLabels[bucket])}
              value={String(found[bucket])}
              disabled={closed}
              onFocus={(event) => event.currentTarget.select()}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.isComposing && isPossible(found, line.quantity)) {
                  props.onRecord();
                }
              }}
              onInput={(event) => props.onCount({ ...found, [bucket]: countIn(event.currentTarget.value) })}
            />
          </div>
        );
      })}
      <div class="pair counted-left">
        <UnsureButton closed={closed} isReturned={props.isReturned} onAnswer={props.onAnswer} />
        <p class={left < 0 ? 'box notice' : 'left'} role="status">
          {left < 0 ? text.tooMany(-left) : text.left(left)}
        </p>
      </div>
    </div>
  );
}
