// What is said of pieces that are not simply good, before they are recorded: defects by chip or in own words, the new text
// beside the old one, and what becomes of what is not sold. All of it is optional.
import type { InspectionLine } from '../app/protocol.ts';
import { Difference } from './difference.tsx';
import { defectsOf } from './inspection-draft.ts';
import type { InspectionDraft } from './inspection-screens.ts';
import { endChoices, inspectionWords } from './inspection-words.ts';

/** As many chips have a digit; 7, 8 and 9 are what becomes of the piece. */
const CHIPS_WITH_DIGIT = 6;
const FIRST_END_DIGIT = 7;

export type Change = Partial<Omit<InspectionDraft, 'lineId' | 'requestId'>>;

type Parts = {
  readonly line: InspectionLine;
  readonly draft: InspectionDraft;
  readonly closed: boolean;
  readonly onChange: (change: Change) => void;
};

/** A chip that stays pressed; its digit presses it too. */
function Chip(props: {
  readonly label: string;
  readonly digit: string;
  readonly pressed: boolean;
  readonly closed: boolean;
  readonly onPress: () => void;
}) {
  const { digit } = props;
  return (
    <button
      type="button"
      class="plain chip"
      aria-pressed={props.pressed}
      disabled={props.closed}
      onClick={props.onPress}
      {...(digit === '' ? {} : { 'data-digit': digit, 'aria-keyshortcuts': digit })}
    >
      {digit !== '' && (
        <span class="digit" aria-hidden="true">
          {digit}
        </span>
      )}
      {props.label}
    </button>
  );
}

export function Defects(props: Parts & { readonly known: readonly string[]; readonly hasDigits: boolean }) {
  const { line, draft, closed, onChange } = props;
  const text = inspectionWords.describing;
  const chosen = draft.defects ?? line.defects;
  const own = chosen.filter((one) => !props.known.includes(one));
  const toggle = (defect: string) =>
    onChange({
      defects: chosen.includes(defect) ? chosen.filter((one) => one !== defect) : [...chosen, defect],
    });
  return (
    <>
      <fieldset class="chips wrap">
        <legend>{text.defects}</legend>
        {[...props.known, ...own].map((defect, index) => (
          <Chip
            key={defect}
            label={defect}
            digit={props.hasDigits && index < CHIPS_WITH_DIGIT ? String(index + 1) : ''}
            pressed={chosen.includes(defect)}
            closed={closed}
            onPress={() => toggle(defect)}
          />
        ))}
      </fieldset>
      <input
        aria-label={text.otherDefect}
        placeholder={text.otherDefect}
        maxLength={100}
        autocomplete="off"
        disabled={closed}
        value={draft.otherDefect}
        onInput={(event) => onChange({ otherDefect: event.currentTarget.value })}
      />
    </>
  );
}

/** Which defects are chosen, for a line below; empty where none is. */
export const saidDefects = ({ draft, line }: Pick<Parts, 'draft' | 'line'>): string =>
  defectsOf(draft, line).join('、');

/** The text from now on, begun with the old one. */
export function NewText(props: Parts & { readonly description: string }) {
  const { line, draft, description, closed, onChange } = props;
  const text = inspectionWords.describing;
  const now = draft.newText ?? (line.newText === '' ? description : line.newText);
  return (
    <>
      <label for="new-text">
        <b>{text.newText}</b>
      </label>
      <textarea
        id="new-text"
        rows={4}
        maxLength={2000}
        disabled={closed}
        value={now}
        onInput={(event) => onChange({ newText: event.currentTarget.value })}
      />
      {description !== '' && (
        <>
          <p class="grey">
            <b>{text.difference}</b>
          </p>
          <Difference before={description} after={now} />
        </>
      )}
    </>
  );
}

/** 仕入先へ返す / 廃棄 / あとで決める */
export function WhatBecomes(props: Parts & { readonly hasDigits: boolean }) {
  const { draft, line, closed, onChange } = props;
  const chosen = draft.disposition ?? line.disposition;
  const isEnd = endChoices.some((one) => one.disposition !== null && one.disposition === chosen);
  return (
    <fieldset class="chips wrap">
      <legend>{inspectionWords.describing.end}</legend>
      {endChoices.map(({ disposition, label }, index) => (
        <Chip
          key={label}
          label={label}
          digit={props.hasDigits ? String(FIRST_END_DIGIT + index) : ''}
          pressed={disposition === null ? !isEnd : disposition === chosen}
          closed={closed}
          onPress={() => onChange({ disposition })}
        />
      ))}
    </fieldset>
  );
}

/** 写真・メモ, for any piece. */
export function PhotoAndNote(
  props: Parts & { readonly hasSomething: boolean; readonly onWrite: () => void },
) {
  const { line, draft, closed, onChange } = props;
  const text = inspectionWords.more;
  return (
    <details class="fold">
      <summary>
        <span class="line-text">{text.label}</span>
        <span class="count">
          <span class="mark" aria-hidden="true" />
        </span>
      </summary>
      <div class="fold-body">
        <label for="photo">{text.photo}</label>
        <input
          id="photo"
          type="url"
          maxLength={2000}
          autocomplete="off"
          disabled={closed}
          value={draft.photo ?? line.photo}
          onInput={(event) => onChange({ photo: event.currentTarget.value })}
        />
        <label for="note">{text.note}</label>
        <textarea
          id="note"
          rows={2}
          maxLength={2000}
          disabled={closed}
          value={draft.note ?? line.note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
        <p class="grey">{text.said}</p>
        <button type="button" class="plain" disabled={closed || !props.hasSomething} onClick={props.onWrite}>
          {text.write}
        </button>
      </div>
    </details>
  );
}
