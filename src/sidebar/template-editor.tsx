// The fields in which one 定型文 is changed, and the places that may stand in it: a press puts one where the cursor is.
import { useEffect, useRef } from 'preact/hooks';
import { Fold, type Send } from './parts.tsx';
import { textNow } from './template-moves.ts';
import type { TemplateFacts, TemplateForm, TemplateScreen } from './template-screens.ts';
import { RENDER_AFTER_MS, templateWords } from './template-words.ts';

const forms: readonly TemplateForm[] = ['full', 'short'];

function Forms(props: { readonly form: TemplateForm; readonly send: Send }) {
  const text = templateWords.one;
  return (
    <fieldset class="chips" aria-label={text.form}>
      {forms.map((form, index) => (
        <button
          key={form}
          type="button"
          class="plain"
          aria-pressed={props.form === form}
          data-digit={String(index + 1)}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => props.send({ kind: 'showForm', form })}
        >
          {text[form]}
        </button>
      ))}
    </fieldset>
  );
}

function Places(props: {
  readonly places: TemplateFacts['places'];
  readonly closed: boolean;
  readonly onInsert: (name: string) => void;
}) {
  const text = templateWords.one;
  // What the text has already is what is looked for first.
  const inOrder = [...props.places].sort((a, b) => Number(b.used) - Number(a.used));
  return (
    <Fold label={text.places} count={templateWords.count(props.places.length)}>
      <p class="grey">{text.placesLead}</p>
      <ul class="places">
        {inOrder.map(({ name, about, needed }) => (
          <li key={name}>
            <button
              type="button"
              class="plain"
              aria-label={text.insertNamed(name)}
              disabled={props.closed}
              onClick={() => props.onInsert(name)}
            >
              {`{{${name}}}`}
            </button>
            <span class="grey">
              {about}
              {needed && <span class="remark"> {text.needed}</span>}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

export function TemplateEditor(props: {
  readonly screen: TemplateScreen;
  readonly found: TemplateFacts;
  readonly closed: boolean;
  readonly send: Send;
}) {
  const { screen, found, closed, send } = props;
  const { form } = screen;
  const field = useRef<HTMLTextAreaElement>(null);
  const now = textNow(screen);
  const written = now[form];
  const type = (text: string) => send({ kind: 'typeTemplate', typed: { ...now, [form]: text } });
  // The example follows when the typing rests; it is never asked for at every key.
  useEffect(() => {
    if (screen.typed === null) return undefined;
    const timer = setTimeout(() => send({ kind: 'renderTemplate' }), RENDER_AFTER_MS);
    return () => clearTimeout(timer);
  }, [screen.typed, send]);
  const insert = (name: string) => {
    const at = field.current?.selectionStart ?? written.length;
    const until = field.current?.selectionEnd ?? at;
    const place = `{{${name}}}`;
    type(`${written.slice(0, at)}${place}${written.slice(until)}`);
    // Goes on behind what was put in.
    setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at + place.length, at + place.length);
    });
  };
  return (
    <>
      <Forms form={form} send={send} />
      <textarea
        ref={field}
        class="draft"
        maxLength={5000}
        aria-label={templateWords.one[form]}
        disabled={closed}
        value={written}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {found.unknown.length > 0 && (
        <p class="box alarm" role="status">
          {templateWords.one.unknown(found.unknown)}
        </p>
      )}
      <Places places={found.places} closed={closed} onInsert={insert} />
    </>
  );
}
