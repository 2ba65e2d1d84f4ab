// Evidence is tapped faster than the door writes: a tap stands on screen at once, and what was tapped meanwhile goes out one after
// the other. Only the taps themselves may come between; everything else waits until they are written.
import type { RequestOf } from '../app/protocol.ts';
import type { Event } from './events.ts';
import { isUnanswered, noResult, send } from './moves.ts';
import type { State } from './screens.ts';
import type { SettlementFacts, SettleScreen, Tap } from './settle-screens.ts';

/** As it stands once this is written; the door has the last word on what is missing. */
function withTap(settlement: SettlementFacts, { evidence, saved }: Tap): SettlementFacts {
  const others = settlement.missing.filter((one) => one !== evidence);
  const isOpen = settlement.carriedOut === '';
  return {
    ...settlement,
    evidence: settlement.evidence.map((one) => (one.evidence === evidence ? { ...one, saved } : one)),
    missing: saved || !isOpen ? others : [...others, evidence],
  };
}

/** What the door has told, with what is still on its way to it. */
export const withTaps = (settlement: SettlementFacts, taps: readonly Tap[]): SettlementFacts =>
  taps.reduce(withTap, settlement);

/** Whether a tap may come while another is being written. */
export function isTappedBeside(state: State, kind: Event['kind']): boolean {
  return kind === 'recordEvidence' && state.calls.command?.request.kind === 'recordEvidence';
}

export function tapEvidence(
  state: State,
  screen: SettleScreen,
  event: Omit<RequestOf<'recordEvidence'>, 'contactId'>,
): State {
  if (screen.found === null) return state;
  const tap: Tap = { ...event, contactId: screen.contactId };
  const found = { ...screen.found, settlement: withTap(screen.found.settlement, tap) };
  const there: SettleScreen = { ...screen, found, taps: [...screen.taps, tap] };
  return pumpTaps({ ...state, screen: there, desk: null, trouble: null, result: noResult });
}

/** Puts the next tap on its way. One that was refused takes the others with it: the sentence leads to reading anew. */
export function pumpTaps(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'settle' || state.calls.command !== null || isUnanswered(state)) return state;
  const [next] = screen.taps;
  if (next === undefined) return state;
  return state.trouble === null
    ? send(state, 'command', next)
    : { ...state, screen: { ...screen, taps: [] } };
}
