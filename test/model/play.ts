// A history as it runs: the workbook, who is at it, what is known of the held rows, and what has happened so far. After every
// step everything is looked at; what is wrong is thrown, with the whole history in words.
import type { Reply, Request } from '../../src/app/protocol.ts';
import type { AddonFiles, Execution, ExecutionResult, Host } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { loadHost } from '../support/host-bundle.ts';
import { type Book, readBook } from './book.ts';
import { moveFaults } from './compare.ts';
import type { Asked, LastDone, Scene } from './deed.ts';
import { type Beginning, type Start, seat, USERS, type User } from './model-shop.ts';
import { type Known, markFaults } from './own-cells.ts';
import { putBackFaults } from './put-back-truths.ts';
import { type Shape, shapeOf } from './shape.ts';
import { standingFaults } from './standing-truths.ts';
import { stepFaults } from './step-truths.ts';
import { looksOf, rowJustHeld, type Stopped } from './where-held.ts';

export type How = Pick<Execution, 'kill' | 'during'>;

/** What has become of a request. */
export type Sent = { readonly result: ExecutionResult; readonly reply: Reply | null };

export type Play = {
  readonly host: Host;
  readonly start: Start;
  readonly addon: AddonFiles;
  user: User;
  book: Book;
  shape: Shape;
  known: Known;
  last: LastDone | null;
  readonly trail: string[];
  requests: number;
};

export function openHost(start: Start, addon: AddonFiles, workbook: WorkbookFile, user: User): Host {
  const host = loadHost().createHost({ addon, workbook, properties: start.properties });
  seat(host, user);
  return host;
}

export function beginPlay(start: Start, addon: AddonFiles, beginning: Beginning): Play {
  const host = openHost(start, addon, start[beginning], 'owner');
  const book = readBook(host.dump());
  return {
    host,
    start,
    addon,
    user: 'owner',
    book,
    shape: shapeOf(book),
    known: withNew(new Map(), book, () => true),
    last: null,
    trail: [],
    requests: 0,
  };
}

const other = (user: User): User => (user === 'owner' ? 'helper' : 'owner');

/** The other person comes to the desk. */
export function changeSeats(play: Play): void {
  play.user = other(play.user);
  seat(play.host, play.user);
}

export function execute(host: Host, request: Request, how: How = {}): Sent {
  const result = host.execute({ entry: 'tomeru', args: [JSON.stringify(request)], ...how });
  const { outcome } = result;
  if (outcome.kind === 'threw' || outcome.kind === 'missing')
    throw new Error(`${request.kind}: ${JSON.stringify(outcome)}`);
  return {
    result,
    reply: outcome.kind === 'value' ? (JSON.parse(String(outcome.value)) as Reply) : null,
  };
}

export function sceneOf(play: Play): Scene {
  return {
    book: play.book,
    shape: play.shape,
    now: Date.parse(play.book.now),
    known: play.known,
    last: play.last,
    requestId: `request-${String(play.requests).padStart(3, '0')}`,
    hand: play.host.hand,
    look: (request) => {
      const { reply } = execute(play.host, request);
      if (reply === null) throw new Error(`${request.kind} was killed.`);
      return reply;
    },
  };
}

export function tell(play: Play, line: string): void {
  play.trail.push(`${play.trail.length + 1}. ${USERS[play.user]}: ${line}`);
}

export function fail(play: Play, faults: readonly string[]): void {
  if (faults.length === 0) return;
  throw new Error([...faults.slice(0, 8), '', 'What had happened:', ...play.trail].join('\n'));
}

/** Takes the workbook as it is now for the truth: after a hand's deed, or when everything was looked at. */
export function turnPage(play: Play): void {
  play.book = readBook(play.host.dump());
  play.shape = shapeOf(play.book);
}

/** The rows of holds that this step has made are known from now on. */
export function knownAfter(play: Play, after: Book): Known {
  return withNew(play.known, after, (id) => !play.book.records.holds.has(id));
}

function withNew(before: Known, book: Book, isNew: (id: string) => boolean): Known {
  const known = new Map<string, Stopped>(before);
  for (const [id, line] of book.records.holds) {
    if (!isNew(id)) continue;
    const row = rowJustHeld(book, line);
    known.set(id, { tag: row.tag, looks: looksOf(row) });
  }
  return known;
}

const tabsOf = ({ dump }: Book): string => JSON.stringify(dump.tabs);

export const sameTabs = (one: Book, other: Book): boolean => tabsOf(one) === tabsOf(other);

/** Everything that is true whatever was asked. `marked`: our columns have just been written. */
export function generalFaults(
  play: Play,
  after: Book,
  known: Known,
  { marked, when }: { readonly marked: boolean; readonly when: readonly string[] },
): readonly string[] {
  const is = shapeOf(after);
  const step = { before: play.book, after, was: play.shape, is, who: Object.values(USERS), when };
  return [
    ...stepFaults(step),
    ...standingFaults(after, is),
    ...putBackFaults(play.shape, is, after, known),
    ...(marked ? markFaults(play.book, after, is, known) : []),
  ];
}

/** 復旧 and a taking in that found nothing leave our columns as they are. */
export const writesMarks = (request: Request, before: Book, after: Book): boolean =>
  request.kind !== 'recover' && (request.kind !== 'takeIn' || after.log.length > before.log.length);

/** What is wrong after a request that was answered. */
function answeredFaults(play: Play, asked: Asked, reply: Reply, after: Book): readonly string[] {
  if (!reply.ok && 'failure' in reply) return [`The platform failed: ${reply.say}`];
  const move = asked.move(after);
  if (!reply.ok) {
    const isForeseen = move === 'refused' || move === 'either' || move.mayBeRefused;
    return [
      ...(isForeseen ? [] : [`It was refused: ${JSON.stringify(reply)}`]),
      ...(sameTabs(play.book, after) ? [] : ['It was refused, and something was written.']),
    ];
  }
  const known = knownAfter(play, after);
  const marked = writesMarks(asked.request, play.book, after);
  return [
    ...moveFaults(play.shape, after, move, known),
    ...generalFaults(play, after, known, { marked, when: [play.book.now] }),
  ];
}

/** Looks at everything and turns the page. */
export function judge(play: Play, asked: Asked, reply: Reply): void {
  const after = readBook(play.host.dump());
  tell(play, `${asked.told} → ${reply.ok ? 'done' : 'refusal' in reply ? reply.refusal.code : 'failed'}`);
  fail(play, answeredFaults(play, asked, reply, after));
  const newest = after.log[after.log.length - 1];
  if (newest !== undefined && after.log.length > play.book.log.length)
    play.last = { operation: newest.operation, kind: asked.request.kind, shape: play.shape };
  play.known = knownAfter(play, after);
  play.book = after;
  play.shape = shapeOf(after);
}
