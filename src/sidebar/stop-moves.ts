// From 「何が起きましたか」 to the stop: which rows it begins with, how far it goes. Every change of the reach is asked
// about at once; until its answer is there, nothing can be stopped by the one before.
import type { AxisName, PreviewRow, ReachWire } from '../app/protocol.ts';
import { go, isUnanswered, read, toStop } from './moves.ts';
import type { HowFarScreen, IncidentType, LeftOut, Period, PeriodAxis, State } from './screens.ts';

/** Whether the seller is on the way to a stop, so that set-up and selection lead back to it. */
export function isStopping({ screen }: State): boolean {
  return screen.kind === 'whatHappened' || screen.kind === 'search' || screen.kind === 'howFar';
}

export function toSearch(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'whatHappened') return state;
  return go(state, { kind: 'search', from: screen, query: '', found: null, ticked: [] });
}

/** Back to S2 as it was; its rows are read again where that was not finished. */
export function fromSearch(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'search') return state;
  const { from } = screen;
  const isRead = from.preview !== null || from.unselected !== null;
  return isRead
    ? { ...go(state, from), calls: { ...state.calls, reading: null } }
    : toStop(state, from.start);
}

export function search(state: State, query: string): State {
  const { screen } = state;
  if (screen.kind !== 'search' || query === '') return state;
  const asked = { ...state, screen: { ...screen, query, found: null, ticked: [] } };
  return read(asked, { kind: 'search', query });
}

export function tickHit(state: State, token: string, ticked: boolean): State {
  const { screen } = state;
  if (screen.kind !== 'search') return state;
  const others = screen.ticked.filter((one) => one !== token);
  return { ...state, screen: { ...screen, ticked: ticked ? [...others, token] : others } };
}

/** The kind is known: what it usually reaches is asked for, from the rows that were shown. */
export function choose(state: State, type: IncidentType): State {
  const { screen } = state;
  if (screen.kind !== 'whatHappened' || screen.unselected !== null) return state;
  const start = screen.preview?.start ?? screen.start;
  const howFar: HowFarScreen = {
    kind: 'howFar',
    type,
    start,
    preview: null,
    reach: null,
    isBehind: true,
    left: [],
  };
  const there = { ...go(state, howFar), badCells: state.badCells };
  return read(there, { kind: 'previewStop', ...(start === null ? {} : { rows: start }), type });
}

/** Back to the choices with the same starting rows. */
export function fromHowFar(state: State): State {
  const { screen } = state;
  if (screen.kind !== 'howFar') return state;
  const { preview, start } = screen;
  if (preview === null) return toStop(state, start);
  const there = go(state, { kind: 'whatHappened', start: preview.start, preview, unselected: null });
  return { ...there, calls: { ...state.calls, reading: null } };
}

function ask(state: State, screen: HowFarScreen, reach: ReachWire, left: readonly LeftOut[]): State {
  // While nobody knows whether the stop was written, its reach stays as it was sent.
  if (screen.preview === null || isUnanswered(state)) return state;
  const excluded = left.map(({ row, reason }) => ({ row: row.token, reason }));
  const wanted = { ...reach, excluded };
  const asked = { ...state, screen: { ...screen, reach: wanted, left, isBehind: true } };
  const { type, preview } = screen;
  return read(asked, { kind: 'previewStop', rows: preview.start, type, reach: wanted });
}

function changeReach(state: State, change: (reach: ReachWire) => ReachWire): State {
  const { screen } = state;
  if (screen.kind !== 'howFar' || screen.reach === null) return state;
  return ask(state, screen, change(screen.reach), screen.left);
}

export function tickAxis(state: State, axis: AxisName, ticked: boolean): State {
  return changeReach(state, (reach) => {
    const others = reach.axes.filter((one) => one !== axis);
    return { ...reach, axes: ticked ? [...others, axis] : others };
  });
}

const periodFields = { outsourcer: 'outsourced', bought: 'bought', shipped: 'shipped' } as const;

/** The period that an axis has in a reach; blank on both sides where none was given. */
export function periodIn(reach: ReachWire, axis: PeriodAxis): Period {
  return reach[periodFields[axis]] ?? { from: '', to: '' };
}

export function setPeriod(state: State, axis: PeriodAxis, period: Period): State {
  return changeReach(state, (reach) => ({ ...reach, [periodFields[axis]]: period }));
}

export function setWords(state: State, words: string): State {
  const { screen } = state;
  if (screen.kind !== 'howFar' || (screen.reach?.words ?? '') === words) return state;
  return changeReach(state, (reach) => ({ ...reach, words }));
}

export function leaveOut(state: State, row: PreviewRow, reason: string): State {
  const { screen } = state;
  if (screen.kind !== 'howFar' || screen.reach === null) return state;
  const others = screen.left.filter((one) => one.row.token !== row.token);
  return ask(state, screen, screen.reach, [...others, { row, reason }]);
}

export function putBack(state: State, token: string): State {
  const { screen } = state;
  if (screen.kind !== 'howFar' || screen.reach === null) return state;
  return ask(
    state,
    screen,
    screen.reach,
    screen.left.filter((one) => one.row.token !== token),
  );
}
