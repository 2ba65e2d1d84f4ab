// What the page and the sidebar's frame say to each other. The frame has an opaque origin, so after
// its first word everything goes over one private MessagePort.

/** The frame's first word, by window.postMessage: it can take a document now. */
export type FrameReady = { readonly kind: 'frame-ready' };

export type FromFrame =
  /** The document stands: it can take the keyboard. */
  | { readonly kind: 'written' }
  /** `args` is the JSON text of the argument list. */
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: string }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-sheet' }
  /** F6 was pressed inside: the next pane, please. */
  | { readonly kind: 'next-pane'; readonly backwards: boolean };

export type ToFrame =
  | { readonly kind: 'document'; readonly html: string; readonly origin: string }
  /** `value` is JSON text. */
  | { readonly kind: 'answer'; readonly id: number; readonly value: string }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
