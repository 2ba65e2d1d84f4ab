// The engine puts the keyboard into its cell editor whenever the current cell is drawn anew: also when a
// calculation ends or the add-on writes, while the person is in a menu or in the sidebar. It may not.

/** The page's own panes, out of which only the person moves. */
const PANES = '#bar, #sidebar, #notice, dialog';
/** A press of the pointer invites the engine for this long. */
const INVITED_MS = 400;

export type FocusGuard = {
  /** Lets `move` put the focus into the grid. */
  invite(move: () => void): void;
};

/** From now on, script cannot move the focus from a pane to the engine's elements, wherever those stand. */
export function guardFocus(): FocusGuard {
  let invitedUntil = 0;
  const native = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions): void {
    const isTaken = document.activeElement?.closest(PANES) ?? null;
    if (isTaken !== null && this.closest(PANES) === null && performance.now() > invitedUntil) return;
    native.call(this, options);
  };
  const invite = (): void => {
    invitedUntil = performance.now() + INVITED_MS;
  };
  const onPress = (event: PointerEvent): void => {
    if (event.target instanceof Element && event.target.closest(PANES) === null) invite();
  };
  window.addEventListener('pointerdown', onPress, true);
  return {
    invite(move) {
      invite();
      move();
      invitedUntil = 0;
    },
  };
}
