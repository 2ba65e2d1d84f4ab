// Runs the sidebar's state machine without a browser: events in, requests and screens out.

import { isUndoable } from '../../src/app/last-operation.ts';
import type { Reply, Request } from '../../src/app/protocol.ts';
import type { Event } from '../../src/sidebar/events.ts';
import type { Call, State } from '../../src/sidebar/screens.ts';
import { beginning, update } from '../../src/sidebar/state.ts';
import { good, undoable, usual } from './sidebar-answers.ts';

export type SidebarRun = {
  state(): State;
  /** Kind of the screen shown. */
  screen(): State['screen']['kind'];
  /** Every request sent so far, repetitions included. */
  sent(): readonly Request[];
  /** Something the seller does. */
  does(event: Event): SidebarRun;
  /** Answers the newest waiting request, with the usual reply of its kind unless told otherwise. */
  gets(reply?: Reply): SidebarRun;
  /** The newest waiting request gets no answer. */
  loses(): SidebarRun;
  /** The newest waiting request. Throws when nothing waits. */
  waiting(): Call;
};

/** The usual reply to a request; what can be taken back says so. */
export function usualReply(request: Request): Reply {
  const value = usual[request.kind];
  return isUndoable(request.kind) ? undoable(value) : good(value);
}

/** A fresh sidebar, nothing asked yet. */
export function runSidebar(): SidebarRun {
  let state = beginning;
  const sent: Request[] = [];
  let seen = 0;

  function take(event: Event): SidebarRun {
    state = update(state, event);
    for (const call of waitingCalls()) {
      if (call.number > seen) {
        sent.push(call.request);
        seen = call.number;
      }
    }
    return run;
  }

  function waitingCalls(): readonly Call[] {
    return Object.values(state.calls)
      .filter((call): call is Call => call !== null)
      .sort((a, b) => a.number - b.number);
  }

  function waiting(): Call {
    const call = waitingCalls().at(-1);
    if (call === undefined) throw new Error('No request waits for an answer.');
    return call;
  }

  const run: SidebarRun = {
    state: () => state,
    screen: () => state.screen.kind,
    sent: () => sent,
    does: take,
    gets: (reply) => {
      const call = waiting();
      return take({ kind: 'answered', call: call.number, reply: reply ?? usualReply(call.request) });
    },
    loses: () => take({ kind: 'lost', call: waiting().number }),
    waiting,
  };
  return run;
}
