import { element } from './element.ts';

export type Question = {
  readonly title: string;
  readonly sentence: string;
  /** The button that goes on, such as 「最初に戻す」; the other one is always 「やめる」. */
  readonly yes: string;
};

/** Asks in a dialog of the page. Esc and 「やめる」 answer false; 「やめる」 has the focus at first. */
export function ask(question: Question): Promise<boolean> {
  const no = element('button', { type: 'submit', value: 'no' }, 'やめる');
  const yes = element('button', { type: 'submit', value: 'yes', class: 'primary' }, question.yes);
  const dialog = element(
    'dialog',
    { class: 'ask', 'aria-labelledby': 'ask-title', 'aria-describedby': 'ask-sentence' },
    element('h2', { id: 'ask-title' }, question.title),
    element('p', { id: 'ask-sentence' }, question.sentence),
    element('form', { method: 'dialog' }, yes, no),
  );
  document.body.append(dialog);
  dialog.showModal();
  no.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
