// The key that was struck twice, or held: it was meant for what stood there before.
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Runs what is pressed, except in the first moment after it has come on screen. */
export function useDeliberate(waitMs: number): (act: () => void) => void {
  const shownAt = useRef(0);
  useLayoutEffect(() => {
    shownAt.current = performance.now();
  }, []);
  return (act) => {
    if (performance.now() - shownAt.current >= waitMs) act();
  };
}
