// The keyboard's way between bar, grid and sidebar: the grid keeps Tab for its cells, so F6 goes on to
// the next pane, Shift+F6 back, and F10 to the menu bar from anywhere.
import { byId } from './element.ts';

export type Panes = {
  readonly bar: () => void;
  readonly grid: () => void;
  readonly sidebar: () => void;
};

/** Listens on the page; `next` is for the sidebar's frame, whose keys the page does not hear. */
export function watchPaneKeys(panes: Panes): { next(backwards: boolean): void } {
  const next = (backwards: boolean): void => {
    const order = byId('sidebar').hidden ? [panes.bar, panes.grid] : [panes.bar, panes.grid, panes.sidebar];
    const step = backwards ? order.length - 1 : 1;
    order[(hereIndex() + step) % order.length]?.();
  };
  // In the capture phase: the grid would swallow them.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' && event.key !== 'F10') return;
      if (event.ctrlKey || event.altKey || event.metaKey || (event.key === 'F10' && event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'F10') panes.bar();
      else next(event.shiftKey);
    },
    true,
  );
  return { next };
}

function hereIndex(): number {
  const active = document.activeElement;
  if (byId('bar').contains(active)) return 0;
  return byId('sidebar').contains(active) ? 2 : 1;
}
