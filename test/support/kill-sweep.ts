// Kills one command at every service call in all four ways, lets somebody go on from there, and compares the
// workbook with the two that DESIGN 6 allows: the dead command never began, or it finished.
import type { Request } from '../../src/app/protocol.ts';
import type { AddonFiles, Hand, Kill } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from './built-addon.ts';
import { type Desk, openDesk } from './desk.ts';
import { cellsOf, differences } from './workbook-cells.ts';

const WAYS: readonly Kill['when'][] = ['before', 'after', 'lost', 'torn'];

/** What happens after the death: a name and the request that is sent a minute later. */
export type Ending = { readonly name: string; readonly request: Request };

export type Sweep = {
  /** A workbook without formulas, so that nothing has to be waited for. */
  readonly start: WorkbookFile;
  readonly command: Request;
  readonly endings: readonly Ending[];
  /** The request id of its entry in the log, where the command bears none itself. */
  readonly loggedAs?: string;
  /** What a person does to the workbook after the death. Our tabs are then compared row by row, wherever the rows stand. */
  readonly between?: (hand: Hand) => void;
  /** A query whose answer on what a death left behind must be one of before or one of after. */
  readonly look?: Request;
  readonly addon?: AddonFiles;
  /** The add-on whose ends count as right, where `addon` has a fault planted. */
  readonly sound?: AddonFiles;
  /** Only the calls for which this holds, by number from 1 and name such as `Range.setValues`; all when left out. */
  readonly only?: (call: number, name: string) => boolean;
  /** Ends at the first wrong end. */
  readonly untilFault?: boolean;
};

export type Swept = {
  readonly calls: number;
  readonly points: number;
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

/** All cells of all tabs, and all that stands around the seller's cells; 基準時刻 and the height of a grid are left out. */
export function contentOf(workbook: WorkbookFile): Map<string, string> {
  const content = new Map<string, string>();
  workbook.tabs.forEach((tab, at) => {
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

/** True where the log holds the request's entry with its length, without which it is no commit. */
function isCommitted(workbook: WorkbookFile, requestId: string | undefined): boolean {
  const log = workbook.tabs.find((tab) => tab.name.endsWith('操作記録'));
  const header = log?.cells[0] ?? [];
  const [id, length] = [header.indexOf('依頼ID'), header.indexOf('長さ')];
  if (requestId === undefined) return false;
  const lines = (log?.cells ?? []).filter((line) => line[id] === requestId);
  return lines.some((line) => typeof line[length] === 'number');
}

/** Opens and sends, the last one a minute later; the workbook as it is then. */
async function after(
  start: WorkbookFile,
  addon: AddonFiles,
  requests: readonly Request[],
  waits = true,
  between: (hand: Hand) => void = () => undefined,
): Promise<WorkbookFile> {
  const desk = await openDesk(start, { addon, settle: false });
  requests.forEach((request, at) => {
    if (waits && at === requests.length - 1) {
      between(desk.host.hand);
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

/** Rows of our own tabs, as a set; the seller's tab cell by cell. */
function rowsOf(workbook: WorkbookFile): Map<string, string> {
  const [seller] = workbook.tabs;
  const rows = new Map<string, string>();
  for (const [place, cell] of contentOf(workbook))
    if (seller !== undefined && place.startsWith(`${seller.name}!`)) rows.set(place, cell);
  for (const tab of workbook.tabs.slice(1)) {
    const isState = tab.name.endsWith('設定');
    for (const line of tab.cells) {
      if (isState && line[0] === NOW) continue;
      const cells = line.map((cell) => (cell === false ? null : cell));
      while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
      if (cells.length === 0) continue;
      let name = `${tab.name} ${JSON.stringify(cells)}`;
      while (rows.has(name)) name += ' again';
      rows.set(name, 'there');
    }
  }
  return rows;
}

async function expectedFor(
  { start, command, endings, between }: Sweep,
  addon: AddonFiles,
): Promise<readonly Expected[]> {
  const expected: Expected[] = [];
  const content = between === undefined ? contentOf : rowsOf;
  for (const { request } of endings) {
    const never = await after(start, addon, [request], true, between);
    const done = await after(start, addon, [command, request], true, between);
    expected.push({ never: content(never), done: content(done), mayStay: ownIds(done) });
  }
  return expected;
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

/** Runs the whole sweep. */
export async function sweep(plan: Sweep): Promise<Swept> {
  const addon = plan.addon ?? builtAddon();
  const { start, command, endings } = plan;
  const sound = plan.sound ?? addon;
  const expected = await expectedFor(plan, sound);
  const { look } = plan;
  const views =
    look === undefined
      ? []
      : [
          await seen(start, sound, look),
          await seen(await after(start, sound, [command], false), sound, look),
        ];
  const ended = new Map<string, readonly string[]>();
  const states = new Map<string, WorkbookFile>();
  const faults: string[] = [];
  let committed = 0;
  let points = 0;
  let desk: Desk | null = null;

  const endsOf = async (dead: WorkbookFile, isDone: boolean): Promise<readonly string[]> => {
    const lines: string[] = [];
    if (look !== undefined) {
      const view = await seen(dead, addon, look);
      if (!views.includes(view)) lines.push(`seen meanwhile: ${view.slice(0, 300)}`);
    }
    for (const [at, { name, request }] of endings.entries()) {
      const want = expected[at];
      if (want === undefined) continue;
      const content = plan.between === undefined ? contentOf : rowsOf;
      const found = content(await after(dead, addon, [request], true, plan.between));
      const wrong = isDone
        ? differences(want.done, found)
        : differences(want.never, withoutLeftIds(found, want));
      if (wrong.length > 0)
        lines.push(`${name} should be ${isDone ? 'done' : 'never'}: ${wrong.join(' | ')}`);
    }
    return lines;
  };

  const first = await openDesk(start, { addon, settle: false });
  const untouched = JSON.stringify(first.host.dump());
  const { trace: calls } = first.run(command);
  first.close();
  for (const [at, name] of calls.entries()) {
    const call = at + 1;
    if (plan.only !== undefined && !plan.only(call, name)) continue;
    for (const when of WAYS) {
      if (plan.untilFault === true && faults.length > 0) break;
      desk ??= await openDesk(start, { addon, settle: false });
      const { outcome } = desk.run(command, { kill: { call, when } });
      points += 1;
      const where = `${when} ${call} ${name}`;
      if (outcome.kind !== 'killed') faults.push(`${where}: ended as ${JSON.stringify(outcome)}`);
      const dead = desk.host.dump();
      const state = JSON.stringify(dead);
      if (state !== untouched) {
        desk.close();
        desk = null;
      }
      const isDone = isCommitted(dead, 'requestId' in command ? command.requestId : plan.loggedAs);
      if (isDone) committed += 1;
      states.set(state, dead);
      const lines = ended.get(state) ?? (await endsOf(dead, isDone));
      ended.set(state, lines);
      for (const line of lines) faults.push(`${where}: ${line}`);
    }
  }
  desk?.close();
  return { calls: calls.length, points, states, committed, faults };
}
