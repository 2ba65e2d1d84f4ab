// Begins the sidebar: draws the state, sends what the state wants sent, brings the answers back as events.
import { render } from 'preact';
import { App } from './app.tsx';
import type { Event } from './events.ts';
import { listenToKeys } from './keyboard.ts';
import type { Call, State } from './screens.ts';
import { readStart } from './start.ts';
import { beginning, update } from './state.ts';
import { googleWire, type Wire } from './wire.ts';

/** Runs the state machine on an element until the page is closed. */
function run(root: Element, wire: Wire): (event: Event) => void {
  let state: State = beginning;
  let sent = 0;

  function sendCall(call: Call): void {
    wire(call.request).then(
      (reply) => take({ kind: 'answered', call: call.number, reply }),
      (reason: unknown) => {
        console.warn('Tomeru: no answer', reason);
        take({ kind: 'lost', call: call.number });
      },
    );
  }

  function take(event: Event): void {
    state = update(state, event);
    render(<App state={state} send={take} />, root);
    const waiting = Object.values(state.calls).filter((call): call is Call => call !== null);
    for (const call of waiting.sort((a, b) => a.number - b.number)) {
      if (call.number <= sent) continue;
      sent = call.number;
      sendCall(call);
    }
  }

  return take;
}

function begin(): void {
  const root = document.getElementById('tomeru');
  if (root === null) throw new Error('The page has no element "tomeru".');
  const take = run(root, googleWire);
  listenToKeys(document);
  take({ kind: 'start', screen: readStart(document) });
}

// What the page says about its start may stand after this script.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
