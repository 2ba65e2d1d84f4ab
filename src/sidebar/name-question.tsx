import type { Send } from './parts.tsx';
import { words } from './words.ts';

/** 呼び名, folded at the foot of the desk: Google does not tell the add-on who is working. Nothing waits for it. */
export function NameQuestion(props: { readonly name: string; readonly send: Send }) {
  const text = words.desk;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const name = new FormData(event.currentTarget).get('name');
    if (typeof name === 'string') props.send({ kind: 'setName', name: name.trim() });
  };
  return (
    <details class="fold quiet">
      <summary>
        <span class="line-text">{props.name === '' ? text.nameUnknown : text.nameKnown(props.name)}</span>
        <span class="count">
          <span class="mark" aria-hidden="true" />
        </span>
      </summary>
      <form class="fold-body" onSubmit={save}>
        <label for="name">{text.nameLabel}</label>
        <div class="beside">
          <input id="name" name="name" maxLength={40} autocomplete="off" defaultValue={props.name} />
          <button type="submit" class="plain">
            {text.nameSave}
          </button>
        </div>
      </form>
    </details>
  );
}
