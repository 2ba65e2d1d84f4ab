// What the door's answers change on 発送できない and on one outage.
import type { IncidentLine, ReplyOf } from '../app/protocol.ts';
import { asked } from './answered-stop.ts';
import { goIncident } from './incident-moves.ts';
import { told } from './moves.ts';
import type { OutageFound } from './outage-screens.ts';
import { outageWords } from './outage-words.ts';
import type { State } from './screens.ts';

export function optionsRead(state: State, { kind: _kind, ...options }: ReplyOf<'outageOptions'>): State {
  const { screen } = state;
  return screen.kind === 'outageDeclare' ? { ...state, screen: { ...screen, options } } : state;
}

/** The further part of a list behind the one that is there. */
function withMore<T>(before: readonly T[], more: readonly T[], idOf: (one: T) => string): T[] {
  const known = new Set(more.map(idOf));
  return [...before.filter((one) => !known.has(idOf(one))), ...more];
}

export function outagePreviewed(state: State, { kind: _kind, ...preview }: ReplyOf<'previewOutage'>): State {
  const { screen } = state;
  if (screen.kind !== 'outageDeclare') return state;
  const request = asked(state, 'previewOutage');
  const before = request?.cursor === undefined ? [] : (screen.preview?.list ?? []);
  const list = withMore(before, preview.list, ({ token }) => token);
  return { ...state, screen: { ...screen, preview: { ...preview, list }, isBehind: false } };
}

/** The desk is asked for anew by whoever goes there: what stands on it has changed. */
const forgotten = (state: State): State => ({ ...state, desk: null });

/** Straight to the first text; where none was made, to the outage. */
export function outageDeclared(state: State, reply: ReplyOf<'declareOutage'>): State {
  const { incident, contacts, drafts, tasks, lacks, notes } = reply;
  if (state.screen.kind !== 'outageDeclare') return state;
  const text = outageWords.done;
  const there = goIncident(forgotten(state), incident, drafts > 0 ? 'letters' : 'room');
  // What stood beside the counts already would only push the first text out of sight.
  const { preview } = state.screen;
  const isSaid = drafts > 0 && lacks.length === 0 && preview !== null && !preview.messagesDown;
  return told(
    there,
    [text.declared(contacts, drafts)],
    [
      ...(tasks > 0 ? [text.tasks(tasks)] : []),
      ...(lacks.length > 0 ? [text.lacks(lacks)] : []),
      ...(isSaid ? [] : notes),
    ],
  );
}

export function outageRead(state: State, reply: ReplyOf<'outage'>): State {
  const { screen } = state;
  const { kind: _kind, incident, ...read } = reply;
  if (screen.kind !== 'outage' || screen.incident.id !== incident.id) return state;
  const before = asked(state, 'outage')?.cursor === undefined ? [] : (screen.found?.list ?? []);
  const found: OutageFound = { ...read, list: withMore(before, read.list, ({ contact }) => contact.id) };
  return { ...state, screen: { ...screen, incident, found } };
}

/** What was written, and the outage read anew with it. */
function written(
  state: State,
  incident: IncidentLine,
  done: readonly string[],
  notes: readonly string[],
): State {
  const { screen } = state;
  if (screen.kind !== 'outage' || screen.incident.id !== incident.id) return state;
  return told(goIncident(forgotten(state), incident, 'room'), done, notes);
}

export function ordersAdded(state: State, reply: ReplyOf<'addOrders'>): State {
  const { incident, contacts, moved, drafts, notes } = reply;
  return written(state, incident, [outageWords.done.added(contacts, moved, drafts)], notes);
}

export function lookRecorded(state: State, { incident, nextLook, notes }: ReplyOf<'recordLook'>): State {
  return written(state, incident, [outageWords.done.looked(nextLook)], notes);
}

export function parcelsRecorded(state: State, { incident, changed, notes }: ReplyOf<'recordParcels'>): State {
  return written(state, incident, [outageWords.done.parcels(changed)], notes);
}

/** The texts that were made are sent in the loop. */
export function progressPrepared(
  state: State,
  { incident, drafts, notes }: ReplyOf<'prepareProgress'>,
): State {
  const { screen } = state;
  if (screen.kind !== 'outage' || screen.incident.id !== incident.id) return state;
  if (drafts === 0) return written(state, incident, [outageWords.done.noLetters], notes);
  return told(goIncident(forgotten(state), incident, 'letters'), [outageWords.done.letters(drafts)], notes);
}

export function recoveryRecorded(state: State, reply: ReplyOf<'recordRecovery'>): State {
  const { incident, toShip, notes } = reply;
  const text = outageWords.done;
  const done = incident.outage?.recovered === true ? text.recovered(toShip) : text.lasts;
  return written(state, incident, [done], notes);
}
