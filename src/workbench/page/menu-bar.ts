// The menu bar after the WAI-ARIA menubar pattern: one tab stop; left and right along the bar, up and
// down in a menu, right and left in and out of a submenu, Esc closes, letters jump, F10 comes from anywhere.
import { element } from './element.ts';
import type { Menu, MenuEntry } from './menu-model.ts';

export type MenuBar = {
  /** Puts these menus in the bar; an open one is closed. */
  setMenus(menus: readonly Menu[]): void;
  focus(): void;
};

/** A menu bar in `place`. `onLeave` is called when Esc leaves the bar or an action was chosen. */
export function createMenuBar(place: HTMLElement, onLeave: () => void): MenuBar {
  place.setAttribute('role', 'menubar');
  const closeAll = (): void => {
    for (const open of place.querySelectorAll('[aria-expanded="true"]')) collapse(open);
  };

  place.addEventListener('click', (event) => {
    const item = itemOf(event.target);
    if (item === null) return;
    if (!isParent(item)) chosen(item);
    else if (isOpen(item) && isTop(item)) collapse(item);
    else open(item);
  });
  place.addEventListener('pointerover', (event) => {
    const item = itemOf(event.target);
    if (item === null) return;
    const anyOpen = place.querySelector('[aria-expanded="true"]') !== null;
    if (!anyOpen) return;
    item.focus();
    closeSiblings(item);
    if (isParent(item)) open(item);
  });
  place.addEventListener('keydown', (event) => {
    const item = itemOf(event.target);
    if (item === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (press(event.key, item)) event.preventDefault();
  });
  place.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !place.contains(event.relatedTarget)) closeAll();
  });

  function chosen(item: HTMLElement): void {
    if (item.getAttribute('aria-disabled') === 'true') return;
    const run = actions.get(item);
    closeAll();
    run?.();
    // Unless the action took the person elsewhere: a dialog, the sidebar.
    if (document.activeElement === item) onLeave();
  }

  function press(key: string, item: HTMLElement): boolean {
    switch (key) {
      case 'Enter':
      case ' ':
        if (isParent(item)) openAt(item, 'first');
        else chosen(item);
        return true;
      case 'Escape':
        if (isTop(item)) {
          closeAll();
          onLeave();
        } else leave(item);
        return true;
      case 'ArrowDown':
        if (isTop(item)) openAt(item, 'first');
        else step(item, 1);
        return true;
      case 'ArrowUp':
        if (isTop(item)) openAt(item, 'last');
        else step(item, -1);
        return true;
      case 'ArrowRight':
        if (!isTop(item) && isParent(item)) openAt(item, 'first');
        else along(item, 1);
        return true;
      case 'ArrowLeft':
        if (!isTop(item) && !isTop(parentOf(item) ?? item)) leave(item);
        else along(item, -1);
        return true;
      case 'Home':
        siblings(item).at(0)?.focus();
        return true;
      case 'End':
        siblings(item).at(-1)?.focus();
        return true;
      default:
        return key.length === 1 && jump(item, key);
    }
  }

  function along(item: HTMLElement, by: 1 | -1): void {
    const tops = [...place.querySelectorAll<HTMLElement>(':scope > li > [role=menuitem]')];
    const here = tops.findIndex((top) => top === item || top.parentElement?.contains(item));
    const next = tops[(here + by + tops.length) % tops.length];
    const wasOpen = tops.some(isOpen);
    closeAll();
    next?.focus();
    if (wasOpen && next !== undefined) open(next);
  }

  return {
    setMenus(menus) {
      place.replaceChildren(...menus.map((menu, index) => drawTop(menu, index === 0)));
    },
    focus() {
      place.querySelector<HTMLElement>('[role=menuitem][tabindex="0"]')?.focus();
    },
  };
}

const actions = new WeakMap<Element, () => void>();
const ITEMS = '[role=menuitem], [role=menuitemradio]';

function drawTop(menu: Menu, first: boolean): HTMLElement {
  const button = parentItem(menu.label, first ? '0' : '-1');
  if (menu.accent === true) button.classList.add('accent');
  return element('li', { role: 'none' }, button, drawMenu(menu.label, menu.entries));
}

function drawMenu(label: string, entries: readonly MenuEntry[]): HTMLElement {
  return element('ul', { role: 'menu', 'aria-label': label, class: 'menu' }, ...entries.map(drawEntry));
}

function drawEntry(entry: MenuEntry): HTMLElement {
  switch (entry.kind) {
    case 'separator':
      return element('li', { role: 'separator' });
    case 'submenu':
      return element(
        'li',
        { role: 'none' },
        parentItem(entry.label, '-1'),
        drawMenu(entry.label, entry.entries),
      );
    case 'choice':
      return leaf(entry.label, entry.run, { role: 'menuitemradio', 'aria-checked': String(entry.checked) });
    case 'action':
      return leaf(entry.label, entry.run, {
        role: 'menuitem',
        ...(entry.disabled === true ? { 'aria-disabled': 'true' } : {}),
      });
  }
}

function leaf(label: string, run: () => void, attributes: Readonly<Record<string, string>>): HTMLElement {
  const button = element('button', { type: 'button', tabindex: '-1', ...attributes }, label);
  actions.set(button, run);
  return element('li', { role: 'none' }, button);
}

function parentItem(label: string, tabindex: string): HTMLElement {
  return element(
    'button',
    { type: 'button', role: 'menuitem', tabindex, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    label,
  );
}

function itemOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(ITEMS) : null;
}

function isParent(item: Element): boolean {
  return item.hasAttribute('aria-haspopup');
}

function isOpen(item: Element): boolean {
  return item.getAttribute('aria-expanded') === 'true';
}

function isTop(item: Element): boolean {
  return item.parentElement?.parentElement?.getAttribute('role') === 'menubar';
}

function parentOf(item: Element): HTMLElement | null {
  return (
    item.closest('[role=menu]')?.parentElement?.querySelector<HTMLElement>(':scope > [aria-haspopup]') ?? null
  );
}

function siblings(item: Element): readonly HTMLElement[] {
  const list = item.parentElement?.parentElement;
  const selector = ITEMS.replaceAll('[role', ':scope > li > [role');
  return list === null || list === undefined ? [] : [...list.querySelectorAll<HTMLElement>(selector)];
}

function open(item: HTMLElement): void {
  closeSiblings(item);
  item.setAttribute('aria-expanded', 'true');
}

function openAt(item: HTMLElement, end: 'first' | 'last'): void {
  open(item);
  const inside = item.parentElement?.querySelectorAll<HTMLElement>(
    ITEMS.replaceAll('[role', ':scope > ul > li > [role'),
  );
  [...(inside ?? [])].at(end === 'first' ? 0 : -1)?.focus();
}

function collapse(item: Element): void {
  item.setAttribute('aria-expanded', 'false');
}

function closeSiblings(item: Element): void {
  for (const other of siblings(item)) {
    if (other === item) continue;
    collapse(other);
    for (const inner of other.parentElement?.querySelectorAll('[aria-expanded]') ?? []) collapse(inner);
  }
}

function leave(item: Element): void {
  const parent = parentOf(item);
  if (parent === null) return;
  collapse(parent);
  parent.focus();
}

function step(item: Element, by: 1 | -1): void {
  const all = siblings(item);
  const here = all.findIndex((one) => one === item);
  const next = all[(here + by + all.length) % all.length];
  if (next === undefined) return;
  closeSiblings(next);
  next.focus();
}

function jump(item: Element, letter: string): boolean {
  const all = siblings(item);
  const here = all.findIndex((one) => one === item);
  const order = [...all.slice(here + 1), ...all.slice(0, here + 1)];
  const found = order.find((one) => one.textContent.toLowerCase().startsWith(letter.toLowerCase()));
  found?.focus();
  return found !== undefined;
}
