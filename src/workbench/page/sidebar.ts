// The add-on's sidebar: 300 px, a title bar, and a sandboxed frame of its own origin. The frame page is
// served with a policy of its own that allows the sidebar's inline script and no network at all.
import { byId, element } from './element.ts';
import type { FrameReady, FromFrame, ToFrame } from './sidebar-wire.ts';

/** As Sheets gives it to a sidebar, without `allow-same-origin`: it sees neither page nor storage. */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** The answer of a server function: JSON text, or the message of what was thrown. */
export type Answer =
  | { readonly kind: 'value'; readonly json: string }
  | { readonly kind: 'failure'; readonly message: string };

export type SidebarNeeds = {
  /** Runs a public function of the bundle with JSON arguments. */
  readonly call: (name: string, args: readonly unknown[]) => Answer;
  readonly focusSheet: () => void;
  readonly nextPane: (backwards: boolean) => void;
};

export type Sidebar = {
  /** Shows a new document; the one before is gone, as in Sheets. */
  show(title: string, html: string): void;
  close(): void;
  isOpen(): boolean;
  focus(): void;
};

/** The sidebar in `#sidebar`, closed at first. */
export function createSidebar(needs: SidebarNeeds): Sidebar {
  const place = byId('sidebar');
  const title = element('h2', { class: 'sidebar-title' });
  const closeButton = element(
    'button',
    { type: 'button', class: 'sidebar-close', 'aria-label': '閉じる' },
    '×',
  );
  const body = element('div', { class: 'sidebar-body' });
  place.replaceChildren(element('header', { class: 'sidebar-head' }, title, closeButton), body);

  const close = (): void => {
    body.replaceChildren();
    place.hidden = true;
    needs.focusSheet();
  };
  const frame = (): HTMLIFrameElement | null => body.querySelector('iframe');
  closeButton.addEventListener('click', close);
  place.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });

  return {
    show(name, html) {
      title.textContent = name;
      place.setAttribute('aria-label', name);
      const made = element('iframe', { sandbox: SANDBOX, title: name });
      connect(made, html, needs, close);
      made.src = 'frame.html';
      place.hidden = false;
      body.replaceChildren(made);
      made.focus();
    },
    close,
    isOpen: () => !place.hidden,
    focus: () => frame()?.focus(),
  };
}

function connect(frame: HTMLIFrameElement, html: string, needs: SidebarNeeds, close: () => void): void {
  const onReady = (event: MessageEvent<FrameReady>): void => {
    if (frame.contentWindow === null || event.source !== frame.contentWindow) return;
    window.removeEventListener('message', onReady);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (message: MessageEvent<FromFrame>) => {
      if (message.data.kind === 'written') takeKeyboard(frame);
      else hear(message.data, port1, needs, close);
    };
    const document: ToFrame = { kind: 'document', html, origin: window.location.origin };
    frame.contentWindow.postMessage(document, '*', [port2]);
  };
  window.addEventListener('message', onReady);
}

/** Blurred first: the element has had the focus since before its document was written, and would not pass it on. */
function takeKeyboard(frame: HTMLIFrameElement): void {
  frame.blur();
  frame.focus();
}

function hear(
  message: Exclude<FromFrame, { readonly kind: 'written' }>,
  port: MessagePort,
  needs: SidebarNeeds,
  close: () => void,
): void {
  switch (message.kind) {
    case 'call':
      // The host runs to its end without a pause: let the frame paint its 「お待ちください」 first.
      setTimeout(() => {
        const args: readonly unknown[] = JSON.parse(message.args);
        const answer = needs.call(message.name, args);
        const reply: ToFrame =
          answer.kind === 'value'
            ? { kind: 'answer', id: message.id, value: answer.json }
            : { kind: 'failure', id: message.id, message: answer.message };
        port.postMessage(reply);
      }, 20);
      return;
    case 'close':
      close();
      return;
    case 'focus-sheet':
      needs.focusSheet();
      return;
    case 'next-pane':
      needs.nextPane(message.backwards);
      return;
  }
}
