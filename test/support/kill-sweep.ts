// Kills one command at its service calls in all four ways, lets somebody go on from there, and compares the workbook with the
// two that DESIGN 6 allows: the dead command never began, or it finished. All of it or a sample, as `choice` says.
import type { Request } from '../../src/app/protocol.ts';
import type { AddonFiles, Kill } from '../../src/workbench/host/contract.ts';
import type { FileTab, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from './built-addon.ts';
import { type Desk, openDesk } from './desk.ts';
import {
  type Between,
  type Choice,
  type Ending,
  EVERYTHING,
  type Follow,
  type Point,
} from './kill-choice.ts';
import { cellsOf, differences } from './workbook-cells.ts';

const WAYS: readonly Kill['when'][] = ['before', 'after', 'lost', 'torn'];

export type Sweep = {
  /** A workbook without formulas, so that nothing has to be waited for. */
  readonly start: WorkbookFile;
  readonly command: Request;
  readonly endings: readonly Ending[];
  /** Besides doing nothing. */
  readonly betweens?: readonly Between[];
  /** A query whose answer on what a death left behind must be one of before or one of after. */
  readonly look?: Request;
  readonly addon?: AddonFiles;
  /** The add-on whose ends count as right, where `addon` has a fault planted. */
  readonly sound?: AddonFiles;
  /** Only the calls for which this holds, by number from 1 and name such as `Range.setValues`; all when left out. */
  readonly only?: (call: number, name: string) => boolean;
  /** Everything when left out. */
  readonly choice?: Choice;
  /** Ends at the first wrong end. */
  readonly untilFault?: boolean;
};

export type Swept = {
  readonly calls: number;
  readonly points: number;
  /** Points of all, tried or not. */
  readonly all: number;
  /** Ends that were looked at: a workbook left behind, and what followed. */
  readonly ends: number;
  /** Different workbooks that a death left behind. */
  readonly states: ReadonlyMap<string, WorkbookFile>;
  /** Points after which the command counted as done. */
  readonly committed: number;
  /** One line for every wrong end. */
  readonly faults: readonly string[];
};

type Expected = {
  readonly never: ReadonlyMap<string, string>;
  readonly done: ReadonlyMap<string, string>;
  /** Places that the command fills in a step of its own before it begins. */
  readonly mayStay: ReadonlyMap<string, string>;
};

const OWN_ID = 'トメルID';
const NOW = '基準時刻';

const isOwned = (tab: FileTab): boolean =>
  tab.cells[0]?.includes('操作番号') === true || tab.name.endsWith('設定');

/** The rows of a tab of ours whatever their order: each row's text with how often it is there. */
function rowsOf(tab: FileTab): Map<string, string> {
  const rows = new Map<string, string>();
  for (const line of tab.cells) {
    const cells = line.map((cell) => (cell === false ? null : cell));
    while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
    if (cells.length === 0 || cells[0] === NOW) continue;
    const place = `${tab.name} ${JSON.stringify(cells)}`;
    rows.set(place, String(Number(rows.get(place) ?? 0) + 1));
  }
  return rows;
}

/**
 * All cells of all tabs, and all that stands around the seller's cells; 基準時刻 and the height of a grid are left out.
 * `ordered` false: where the rows of our own tabs stand does not count.
 */
export function contentOf(workbook: WorkbookFile, ordered = true): Map<string, string> {
  const content = new Map<string, string>();
  workbook.tabs.forEach((tab, at) => {
    if (!ordered && isOwned(tab)) {
      for (const [row, count] of rowsOf(tab)) content.set(row, count);
      return;
    }
    for (const [place, cell] of cellsOf(tab)) {
      // An unticked box is blank for everybody.
      if (cell !== 'false' || at === 0) content.set(`${tab.name}!${place}`, cell);
    }
    if (tab.name.endsWith('設定')) {
      const row = tab.cells.findIndex(([item]) => item === NOW) + 1;
      content.delete(`${tab.name}!B${row}`);
    }
    if (at > 0) return;
    const { cells: _cells, rows: _rows, columns: _columns, ...rest } = tab;
    for (const [part, value] of Object.entries(rest))
      content.set(`${tab.name} ${part}`, JSON.stringify(value));
  });
  content.set('tabs', workbook.tabs.map((tab) => tab.name).join());
  content.set('names', JSON.stringify(workbook.names));
  return content;
}

/** Cells of the column トメルID on the seller's tabs. */
function ownIds(workbook: WorkbookFile): Map<string, string> {
  const ids = new Map<string, string>();
  for (const tab of workbook.tabs) {
    const header = tab.cells.find((line) => line.includes(OWN_ID));
    const column = header?.indexOf(OWN_ID) ?? -1;
    if (column < 0) continue;
    const cells = cellsOf({
      ...tab,
      cells: tab.cells.map((line) => line.map((c, at) => (at === column ? c : null))),
    });
    for (const [place, cell] of cells) ids.set(`${tab.name}!${place}`, cell);
  }
  return ids;
}

/** Entries of the log that are there with their length, without which there is no commit. */
function commits(workbook: WorkbookFile): number {
  const log = workbook.tabs.find((tab) => tab.name.endsWith('操作記録'));
  const length = log?.cells[0]?.indexOf('長さ') ?? -1;
  return (log?.cells ?? []).filter((line) => typeof line[length] === 'number').length;
}

type Deed = { readonly requests: readonly Request[]; readonly between: Between | null };

/** Sends all but the last, lets a person act, and sends the last a minute later; the workbook as it is then. */
async function after(
  start: WorkbookFile,
  addon: AddonFiles,
  { requests, between }: Deed,
): Promise<WorkbookFile> {
  const desk = await openDesk(start, { addon, settle: false });
  requests.forEach((request, at) => {
    if (at === requests.length - 1) {
      if (between !== null) between.act(desk.host.hand);
      desk.host.wait('PT1M');
    }
    desk.send(request);
  });
  const dump = desk.host.dump();
  desk.close();
  return dump;
}

/** The answer to a query, which may be a refusal. */
async function seen(workbook: WorkbookFile, addon: AddonFiles, look: Request): Promise<string> {
  const desk = await openDesk(workbook, { addon, settle: false });
  const reply = JSON.stringify(desk.send(look));
  desk.close();
  return reply;
}

/** What the answer to `look` may be on what a death left behind. */
async function viewsFor({ start, command, look }: Sweep, addon: AddonFiles): Promise<readonly string[]> {
  if (look === undefined) return [];
  const desk = await openDesk(start, { addon, settle: false });
  const before = JSON.stringify(desk.send(look));
  desk.send(command);
  const views = [before, JSON.stringify(desk.send(look))];
  desk.close();
  return views;
}

async function expectedFor({ start, command }: Sweep, addon: AddonFiles, follow: Follow): Promise<Expected> {
  const { between } = follow;
  const { request } = follow.ending;
  const never = await after(start, addon, { requests: [request], between });
  const done = await after(start, addon, { requests: [command, request], between });
  const content = (workbook: WorkbookFile) => contentOf(workbook, between === null);
  return { never: content(never), done: content(done), mayStay: ownIds(done) };
}

/** `found` with those ids taken away that the dead command had given before it began. */
function withoutLeftIds(
  found: ReadonlyMap<string, string>,
  { never, mayStay }: Expected,
): Map<string, string> {
  const left = new Map(found);
  for (const [place, id] of mayStay) {
    if (!never.has(place) && left.get(place) === id) left.delete(place);
  }
  return left;
}

/** What is wrong at the end of a follow, as one line; none where all is well. */
async function endOf(
  dead: WorkbookFile,
  addon: AddonFiles,
  { ending, between }: Follow,
  { want, isDone }: { readonly want: Expected; readonly isDone: boolean },
): Promise<readonly string[]> {
  const found = contentOf(
    await after(dead, addon, { requests: [ending.request], between }),
    between === null,
  );
  const wrong = isDone ? differences(want.done, found) : differences(want.never, withoutLeftIds(found, want));
  if (wrong.length === 0) return [];
  const name = between === null ? ending.name : `${between.name}, ${ending.name}`;
  return [`${name} should be ${isDone ? 'done' : 'never'}: ${wrong.join(' | ')}`];
}

/** Every call of the command in every way. */
function pointsOf(calls: readonly string[], only: Sweep['only']): readonly Point[] {
  return calls
    .map((name, at) => ({ call: at + 1, name }))
    .filter(({ call, name }) => only === undefined || only(call, name))
    .flatMap(({ call, name }) => WAYS.map((when) => ({ call, name, when })));
}

/** Runs the sweep. */
export async function sweep(plan: Sweep): Promise<Swept> {
  const { start, command, look } = plan;
  const addon = plan.addon ?? builtAddon();
  const sound = plan.sound ?? addon;
  const choice = plan.choice ?? EVERYTHING;
  const follows = [null, ...(plan.betweens ?? [])].flatMap((between) =>
    plan.endings.map((ending): Follow => ({ ending, between })),
  );
  const views = await viewsFor(plan, sound);
  const expected = new Map<Follow, Expected>();
  const looked = new Map<string, readonly string[]>();
  const ended = new Map<Follow, Map<string, readonly string[]>>(follows.map((one) => [one, new Map()]));
  const states = new Map<string, WorkbookFile>();
  const faults: string[] = [];
  let committed = 0;
  let points = 0;
  let desk: Desk | null = null;

  const lookAt = async (state: string, dead: WorkbookFile): Promise<readonly string[]> => {
    if (look === undefined) return [];
    const known = looked.get(state);
    if (known !== undefined) return known;
    const view = await seen(dead, addon, look);
    const lines = views.includes(view) ? [] : [`seen meanwhile: ${view.slice(0, 300)}`];
    looked.set(state, lines);
    return lines;
  };
  const follow = async (state: string, dead: WorkbookFile, one: Follow): Promise<readonly string[]> => {
    const known = ended.get(one)?.get(state);
    if (known !== undefined) return known;
    const want = expected.get(one) ?? (await expectedFor(plan, sound, one));
    expected.set(one, want);
    const lines = await endOf(dead, addon, one, { want, isDone: commits(dead) > commits(start) });
    ended.get(one)?.set(state, lines);
    return lines;
  };

  const first = await openDesk(start, { addon, settle: false });
  const untouched = JSON.stringify(first.host.dump());
  const { trace: calls } = first.run(command);
  first.close();
  const all = pointsOf(calls, plan.only);
  for (const { call, name, when } of choice.points(all)) {
    if (plan.untilFault === true && faults.length > 0) break;
    desk ??= await openDesk(start, { addon, settle: false });
    const { outcome } = desk.run(command, { kill: { call, when } });
    const where = `${when} ${call} ${name}`;
    if (outcome.kind !== 'killed') faults.push(`${where}: ended as ${JSON.stringify(outcome)}`);
    const dead = desk.host.dump();
    const state = JSON.stringify(dead);
    if (state !== untouched) {
      desk.close();
      desk = null;
    }
    if (commits(dead) > commits(start)) committed += 1;
    states.set(state, dead);
    for (const line of await lookAt(state, dead)) faults.push(`${where}: ${line}`);
    for (const one of choice.follows(follows, points)) {
      for (const line of await follow(state, dead, one)) faults.push(`${where}: ${line}`);
    }
    points += 1;
  }
  desk?.close();
  const ends = [...ended.values()].reduce((sum, known) => sum + known.size, 0);
  return { calls: calls.length, points, all: all.length, ends, states, committed, faults };
}
