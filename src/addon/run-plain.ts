// Everything at the door that is no command with a plan: queries, opening, set-up, name, recovery.
import type { Answer } from '../app/decision.ts';
import { deskOf, type Opening } from '../app/open-desk.ts';
import type { Desk, Refusal, ReplyOf, RequestKind, RequestOf } from '../app/protocol.ts';
import { clockChanges } from '../app/renew-clocks.ts';
import {
  doubtfulNote,
  healedNote,
  heldRowsGoneNote,
  lockedOutNote,
  recovered,
  setUpSentence,
  unsettledNote,
} from '../app/wording.ts';
import type { World } from '../app/world.ts';
import { showMarks } from '../sheets/own-columns.ts';
import { clock, flush, keepUserName, locked, userName } from '../sheets/platform.ts';
import { proposeTables } from '../sheets/propose-tables.ts';
import { setUpWorkbook } from '../sheets/set-up.ts';
import { readSettings, type Settings, workingMappings } from '../sheets/settings.ts';
import type { StockSource } from '../sheets/stock-source.ts';
import { emptyWorld, inspectionsIn, openSession, type Session, worldOf } from '../sheets/workbook-session.ts';
import { lengthenTabs, showChanges, writeNow, writeOperation } from '../sheets/write-operation.ts';
import type { Answered } from './answered.ts';
import { recoveredSettings, settingsToRead, unfit } from './run-command.ts';
import { tookIn } from './run-take-in.ts';

type Outcome = Answered | Refusal;

const LISTED_AT_ONCE = 200;

const plain = (value: ReplyOf<RequestKind>): Answered => ({ value, badCells: [] });

export function queried<Reply extends ReplyOf<RequestKind>>(ask: (world: World) => Answer<Reply>): Outcome {
  const settings = settingsToRead();
  const problem = unfit(settings);
  if (settings === null || problem !== null) return problem ?? { code: 'notSetUp' };
  const session = openSession(settings, clock());
  const answer = ask(worldOf(session));
  return answer.kind === 'refused'
    ? answer.refusal
    : { value: answer.reply, badCells: session.problems.all() };
}

/** Clocks and marks renewed from the records, and 基準時刻; what had drifted is said. */
function renewed(session: Session, notes: readonly string[]): Opening {
  showChanges(session, 'contacts', clockChanges(worldOf(session)), 0);
  const shown = showMarks(
    session.sources(),
    {
      incidents: session.table('incidents').records,
      holds: session.table('holds').records,
      tasks: session.table('tasks').records,
      inspections: inspectionsIn(session),
    },
    session.now,
  );
  lengthenTabs(session);
  writeNow(session.settings, session.now);
  flush();
  return {
    notes: [
      ...notes,
      ...(shown.healed > 0 ? [healedNote(shown.healed)] : []),
      ...(shown.gone > 0 ? [heldRowsGoneNote(shown.gone)] : []),
      ...(shown.doubtful > 0 ? [doubtfulNote(shown.doubtful)] : []),
      ...(shown.settled ? [] : [unsettledNote]),
    ],
    strayMarks: shown.strays.slice(0, LISTED_AT_ONCE),
    strayRows: shown.strayRows.slice(0, LISTED_AT_ONCE),
    healed: shown.healedPlaces.slice(0, LISTED_AT_ONCE),
  };
}

const emptyDesk = (now: number): Desk => deskOf(emptyWorld(now, userName), { notes: [], strayMarks: [] });

/** What people have filled in by hand is taken in first: the marks follow from it. */
function deskAfterOpening(
  settings: Settings,
  now: number,
  notes: readonly string[],
  sources: readonly StockSource[] | null,
): Answered {
  const first = openSession(settings, now, { sources });
  const { reply, wrote } = tookIn(first, null);
  const session =
    wrote === null ? first : openSession(recoveredSettings(now).settings ?? settings, now, wrote);
  const opening = renewed(session, [...notes, ...reply.notes]);
  return {
    value: { kind: 'open', desk: deskOf(worldOf(session), opening) },
    badCells: session.problems.all(),
  };
}

/** Without the lock the desk is still shown, from what stands there; marks are renewed next time. */
export function opened(): Outcome {
  const now = clock();
  return locked<Outcome>(
    () => {
      const { settings, recovery, sources } = recoveredSettings(now);
      const problem = unfit(settings);
      if (problem?.code === 'newerSchema') return problem;
      if (settings === null || problem !== null) return plain({ kind: 'open', desk: emptyDesk(now) });
      return deskAfterOpening(
        settings,
        now,
        recovered[recovery] === '' ? [] : [recovered[recovery]],
        sources,
      );
    },
    () =>
      queried((world) => ({
        kind: 'answered',
        reply: { kind: 'open', desk: deskOf(world, { notes: [lockedOutNote], strayMarks: [] }) },
      })),
  );
}

export function proposed(): Outcome {
  const settings = readSettings();
  const tables = proposeTables(settings);
  if (tables.length === 0) return { code: 'noTableFound' };
  return plain({
    kind: 'proposeSetUp',
    tables: [...tables],
    ready: workingMappings(settings).length > 0,
  });
}

/** The mapping is kept by the set-up itself; the log says that it was. */
export function setUpNow(request: RequestOf<'setUp'>): Outcome {
  const now = clock();
  return locked<Outcome>(
    () => {
      const { settings: before } = recoveredSettings(now);
      const problem = unfit(before);
      if (problem?.code === 'newerSchema') return problem;
      const done = setUpWorkbook(request.tables, before, now);
      const settings = readSettings();
      if (settings === null) return { code: 'notSetUp' };
      const session = openSession(settings, now, done);
      if (done.changed) logSetUp(session, request.requestId, request.tables.length);
      const desk = deskOf(worldOf(session), { notes: [], strayMarks: [] });
      return plain({ kind: 'setUp', made: [...done.made], tables: request.tables.length, desk });
    },
    () => ({ code: 'busy' }),
  );
}

function logSetUp(session: Session, requestId: string, tables: number): void {
  const world = worldOf(session);
  const plan = {
    sentence: setUpSentence(tables),
    incidentId: '',
    count: tables,
    reason: '',
    givenIds: [],
    appends: {},
    changes: [],
  };
  const moment = { now: session.now, who: world.who, operation: world.operation };
  writeOperation(session, plan, moment, requestId, '{}');
}

export function keepName(request: RequestOf<'setName'>): Outcome {
  const name = request.name.trim();
  keepUserName(name);
  return plain({ kind: 'setName', name });
}

export function recoveredNow(): Outcome {
  const now = clock();
  return locked<Outcome>(
    () => {
      const { settings, recovery } = recoveredSettings(now);
      const problem = unfit(settings);
      // What was taken up may have been 片付ける, after which nothing is set up any more.
      if (problem !== null && recovery === 'nothing') return problem;
      return plain({ kind: 'recover', outcome: recovery });
    },
    () => ({ code: 'busy' }),
  );
}
