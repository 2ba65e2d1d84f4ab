// What the page has to say, calmly, at the bottom: one sentence, details to open and copy, and a button
// to put it away. A short message of the add-on (a toast) goes away by itself.
import { byId, element } from './element.ts';

export type Notice = {
  readonly tone: 'trouble' | 'note';
  readonly sentence: string;
  readonly details?: readonly string[];
};

/** As long as Sheets shows a toast by default. */
const TOAST_MS = 5000;

/** Shows this notice in place of the one before. */
export function tell(notice: Notice): void {
  const close = element('button', { type: 'button', class: 'quiet' }, '閉じる');
  const place = byId('notice');
  close.addEventListener('click', () => {
    place.replaceChildren();
    place.hidden = true;
  });
  const details =
    notice.details === undefined || notice.details.length === 0 ? [] : [drawDetails(notice.details)];
  const line = element('div', { class: 'notice-line' }, element('p', {}, notice.sentence), close);
  place.className = `notice ${notice.tone}`;
  place.hidden = false;
  place.replaceChildren(line, ...details);
}

/** The add-on's short message. */
export function toast(message: string, title: string): void {
  const heading = title === '' ? [] : [element('strong', {}, title)];
  const shown = element('div', { class: 'toast' }, ...heading, element('span', {}, message));
  byId('toasts').append(shown);
  setTimeout(() => shown.remove(), TOAST_MS);
}

function drawDetails(lines: readonly string[]): HTMLElement {
  const text = lines.join('\n');
  const copy = element('button', { type: 'button', class: 'quiet' }, 'コピー');
  const shown = element('pre', { tabindex: '0', 'aria-label': 'くわしい内容' }, text);
  copy.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => copy.replaceChildren('コピーしました'),
      () => window.getSelection()?.selectAllChildren(shown),
    );
  });
  return element('details', {}, element('summary', {}, 'くわしく'), shown, copy);
}
