// In which way a request is sent: in peace, twice, while the other person presses as well, or killed at one of its calls. After
// a death somebody goes on, and the workbook has to be that of a run that never began or of one that finished.
import type { Reply, Request } from '../../src/app/protocol.ts';
import type { Kill } from '../../src/workbench/host/contract.ts';
import { contentOf } from '../support/kill-sweep.ts';
import { cellsOf, differences } from '../support/workbook-cells.ts';
import { type Book, readBook, text } from './book.ts';
import type { Asked } from './deed.ts';
import { GOODS, seat } from './model-shop.ts';
import {
  changeSeats,
  execute,
  fail,
  generalFaults,
  judge,
  knownAfter,
  openHost,
  type Play,
  sameTabs,
  tell,
  writesMarks,
} from './play.ts';
import { shapeOf } from './shape.ts';

export const FOLLOWS = ['recover', 'same again', 'open', 'another stop'] as const;
export type Follow = (typeof FOLLOWS)[number];

export type Way =
  | { readonly kind: 'peace' | 'twice' }
  | { readonly kind: 'meanwhile'; readonly call: number }
  | { readonly kind: 'kill'; readonly kill: Kill; readonly follow: Follow };

const isCommand = (request: Request): boolean => 'requestId' in request;

const selectFor = (play: Pick<Play, 'host'>, { selected }: Asked): void => {
  if (selected !== undefined) play.host.hand.select(selected.tab, [selected.area]);
};

function replied(reply: Reply | null): Reply {
  if (reply === null) throw new Error('It was killed, although nobody killed it.');
  return reply;
}

function sendInPeace(play: Play, asked: Asked): void {
  judge(play, asked, replied(execute(play.host, asked.request).reply));
}

/** The same request again: the same answer, and nothing changes. */
function sendTwice(play: Play, asked: Asked): void {
  const first = replied(execute(play.host, asked.request).reply);
  judge(play, asked, first);
  if (!isCommand(asked.request) || !first.ok) return;
  const again = replied(execute(play.host, asked.request).reply);
  const after = readBook(play.host.dump());
  tell(play, 'the same request again');
  const { value } = first;
  // Notes about rows that could not be told apart are of the moment.
  const same =
    again.ok && JSON.stringify({ ...again.value, notes: [] }) === JSON.stringify({ ...value, notes: [] });
  fail(play, [
    ...(same ? [] : [`The same request got another answer: ${JSON.stringify(again)}`]),
    ...(sameTabs(play.book, after) ? [] : ['The same request changed the workbook.']),
  ]);
}

const ANOTHER_STOP = { tab: GOODS, area: 'A2:A3' } as const;

/** Whoever presses while a command holds the lock is told to wait, and changes nothing. */
function sendMeanwhile(play: Play, asked: Asked, call: number): void {
  const codes: string[] = [];
  const run = (): void => {
    changeSeats(play);
    const request: Request = { kind: 'takeIn', requestId: `meanwhile-${play.requests}` };
    const { reply } = execute(play.host, request);
    codes.push(reply === null || reply.ok || !('refusal' in reply) ? 'not refused' : reply.refusal.code);
    changeSeats(play);
  };
  const { result, reply } = execute(play.host, asked.request, { during: [{ call, run }] });
  const locked = result.trace.indexOf('Lock.tryLock') + 1;
  const freed = result.trace.lastIndexOf('Lock.releaseLock') + 1;
  judge(play, asked, replied(reply));
  if (call > locked && call <= freed && codes.some((code) => code !== 'busy'))
    fail(play, [`Somebody else was not told to wait at call ${call}: ${codes}`]);
}

function followed(asked: Asked, follow: Follow, requests: number): Request {
  switch (follow) {
    case 'recover':
    case 'open':
      return { kind: follow };
    case 'same again':
      return asked.request;
    case 'another stop':
      return { kind: 'stop', requestId: `another-${requests}`, type: 'UNKNOWN' };
  }
}

type Ended = { readonly book: Book; readonly reply: Reply };

function goOn(play: Pick<Play, 'host'>, asked: Asked, follow: Follow, requests: number): Ended {
  play.host.wait('PT1M');
  if (follow === 'another stop') play.host.hand.select(ANOTHER_STOP.tab, [ANOTHER_STOP.area]);
  else selectFor(play, asked);
  const reply = replied(execute(play.host, followed(asked, follow, requests)).reply);
  return { book: readBook(play.host.dump()), reply };
}

/** The end of a run in which nobody died: the command before what followed, or not at all. */
function orderly(play: Play, asked: Asked, follow: Follow, isDone: boolean): Ended {
  const host = openHost(play.start, play.addon, play.book.dump, play.user);
  if (isDone) {
    selectFor({ host }, asked);
    execute(host, asked.request);
  }
  if (follow === 'another stop') seat(host, play.user === 'owner' ? 'helper' : 'owner');
  const ended = goOn({ host }, asked, follow, play.requests);
  host.dispose();
  return ended;
}

/** Cells of トメルID by place, as JSON. */
function ownIdCells({ dump }: Book): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const tab of dump.tabs) {
    const column = (tab.cells[0] ?? []).findIndex((cell) => text(cell) === 'トメルID');
    if (column < 0) continue;
    const only = tab.cells.map((line) => line.map((cell, at) => (at === column ? cell : null)));
    for (const [place, cell] of cellsOf({ ...tab, cells: only })) cells.set(`${tab.name}!${place}`, cell);
  }
  return cells;
}

/** What a dead command gave before it began stays, and may: to a row without an id, or in the place of a copied one. */
const isGiven = (was: string | undefined, is: string): boolean =>
  was === undefined || (is !== was && is.startsWith(`${was.slice(0, -1)}+`));

function endFaults(wanted: Ended, found: Ended, isDone: boolean): readonly string[] {
  const [want, is] = [contentOf(wanted.book.dump), contentOf(found.book.dump)];
  if (!isDone) {
    for (const [place, id] of ownIdCells(found.book)) {
      const was = want.get(place);
      if (!isGiven(was, id)) continue;
      if (was === undefined) is.delete(place);
      else is.set(place, was);
    }
  }
  return differences(want, is).map((line) => `${isDone ? 'Finished' : 'Never begun'}, it has to be ${line}`);
}

function sendAndDie(play: Play, asked: Asked, kill: Kill, follow: Follow): void {
  const { reply } = execute(play.host, asked.request, { kill });
  if (reply !== null) {
    judge(play, asked, reply);
    return;
  }
  const dead = readBook(play.host.dump());
  const isDone = dead.log.length > play.book.log.length;
  tell(play, `${asked.told} → died ${kill.when} call ${kill.call}${isDone ? ', committed' : ''}`);
  const wanted = orderly(play, asked, follow, isDone);
  if (follow === 'another stop') changeSeats(play);
  const found = goOn(play, asked, follow, play.requests);
  tell(play, `${follow} → ${found.reply.ok ? 'done' : 'not done'}`);
  const known = knownAfter(play, found.book);
  const marked =
    found.reply.ok && writesMarks(followed(asked, follow, 0), play.book, found.book) && follow !== 'recover';
  fail(play, [
    ...endFaults(wanted, found, isDone),
    ...generalFaults(play, found.book, known, { marked, when: [play.book.now, dead.now, found.book.now] }),
  ]);
  play.last = null;
  play.known = known;
  play.book = found.book;
  play.shape = shapeOf(found.book);
}

export function sendIn(play: Play, asked: Asked, way: Way): void {
  selectFor(play, asked);
  switch (way.kind) {
    case 'peace':
      sendInPeace(play, asked);
      break;
    case 'twice':
      sendTwice(play, asked);
      break;
    case 'meanwhile':
      sendMeanwhile(play, asked, way.call);
      break;
    case 'kill':
      sendAndDie(play, asked, way.kill, way.follow);
      break;
  }
}
