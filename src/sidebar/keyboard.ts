// The whole sidebar works without a mouse: digits choose, Enter is the main button, Esc leaves a field and then goes back,
// / searches.
// Buttons say what they are by data attributes, so that this file knows no screen.

const ownKeys = 'input:not([type="checkbox"]), textarea, select, button, a[href], summary';
const typing = 'input:not([type="checkbox"]), textarea, select';

/** Esc in a field that can be written in only leaves it: what was typed stays, and the next one goes back. */
export function leavesField(key: string, focused: Element | null): focused is HTMLElement {
  return key === 'Escape' && focused?.matches(typing) === true && !focused.matches('[readonly]');
}

/** What a key press stands for, as a selector of the element to click; null when the key belongs to the control in focus. */
export function targetOfKey(key: string, focused: Element | null): string | null {
  if (key === 'Escape') return '[data-back]';
  if (key === 'Enter') return focused?.matches(ownKeys) ? null : '[data-main]';
  if (/^[0-9]$/.test(key)) return focused?.matches(typing) ? null : `[data-digit="${key}"]`;
  if (key === '/') return focused?.matches(typing) ? null : '[data-search]';
  return null;
}

/** Listens on the document. A key held down counts once: nobody stops a shop by leaning on Enter. */
export function listenToKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const focused = page.activeElement;
    if (leavesField(event.key, focused)) {
      event.preventDefault();
      focused.blur();
      return;
    }
    const selector = targetOfKey(event.key, focused);
    if (selector === null) return;
    const target = page.querySelector<HTMLElement>(`${selector}:not([disabled])`);
    if (target === null) return;
    event.preventDefault();
    // The search is a button where it leads to the box, and the box itself where that stands.
    if (target.matches(typing)) target.focus();
    else target.click();
  });
}
