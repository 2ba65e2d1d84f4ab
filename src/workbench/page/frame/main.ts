// Runs inside the sandboxed sidebar frame, before the add-on's document: puts google.script in place,
// then writes that document. `document.open` keeps this window's globals but drops its listeners.
import type { FrameReady, FromFrame, ToFrame } from '../sidebar-wire.ts';
import { type Handlers, scriptRun } from './script-run.ts';

function receiveDocument(event: MessageEvent<ToFrame>): void {
  const port = event.ports[0];
  if (event.source !== window.parent || port === undefined || event.data.kind !== 'document') return;
  window.removeEventListener('message', receiveDocument);
  defineGoogle(port, event.data.origin);
  document.open();
  window.addEventListener('keydown', (key) => passPaneKey(key, port));
  document.write(event.data.html);
  document.close();
  port.postMessage({ kind: 'written' } satisfies FromFrame);
}

function defineGoogle(port: MessagePort, origin: string): void {
  const waiting = new Map<number, Handlers>();
  const say = (message: FromFrame): void => port.postMessage(message);
  let last = 0;
  port.onmessage = (event: MessageEvent<ToFrame>) => settle(waiting, event.data);
  const run = scriptRun((name, args, handlers) => {
    last += 1;
    waiting.set(last, handlers);
    say({ kind: 'call', id: last, name, args: JSON.stringify(args) });
  });
  const host = {
    origin,
    close: () => say({ kind: 'close' }),
    editor: { focus: () => say({ kind: 'focus-sheet' }) },
  };
  Object.defineProperty(window, 'google', { value: { script: { run, host } } });
}

function settle(waiting: Map<number, Handlers>, message: ToFrame): void {
  if (message.kind === 'document') return;
  const handlers = waiting.get(message.id);
  if (handlers === undefined) return;
  waiting.delete(message.id);
  if (message.kind === 'answer') {
    handlers.success?.(JSON.parse(message.value), handlers.userObject);
    return;
  }
  const error = new Error(message.message);
  if (handlers.failure === undefined) console.error(error);
  else handlers.failure(error, handlers.userObject);
}

function passPaneKey(key: KeyboardEvent, port: MessagePort): void {
  if (key.key !== 'F6') return;
  key.preventDefault();
  port.postMessage({ kind: 'next-pane', backwards: key.shiftKey } satisfies FromFrame);
}

window.addEventListener('message', receiveDocument);
window.parent.postMessage({ kind: 'frame-ready' } satisfies FrameReady, '*');
