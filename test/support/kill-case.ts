// A command with a workbook to kill it on, what somebody else may do next, and how much of it is tried: a sample in the tests,
// everything where TOMERU_KILL says so.
import type { ReplyOf, Request, RequestKind, RequestOf } from '../../src/app/protocol.ts';
import type { AddonFiles } from '../../src/workbench/host/contract.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { builtAddon } from './built-addon.ts';
import type { Desk } from './desk.ts';
import { type Between, type Choice, type Ending, EVERYTHING, sampleOf } from './kill-choice.ts';
import { type Sweep, type Swept, sweep } from './kill-sweep.ts';
import { planted } from './planted.ts';

export type KillCase = Pick<Sweep, 'start' | 'command' | 'endings' | 'betweens' | 'look'> & {
  readonly name: string;
};

/** Points of each command in the tests; `npm run bench -- --only kill` tries them all. */
const SAMPLE = 32;

/** All kill points instead of a sample. */
export const isFull = process.env.TOMERU_KILL === 'all';

/** What is tried of the command at this place of its night; `size` where a night has so many that fewer points of each do. */
export const choiceFor = (at: number, size = SAMPLE): Choice =>
  isFull ? EVERYTHING : sampleOf(at + 1, size);

/** For one command. */
export const KILL_TIMEOUT = isFull ? 3_600_000 : 300_000;

/** One line for the log of the run. */
export function toldOf(what: string, swept: readonly Swept[]): string {
  const sum = (of: (one: Swept) => number): number => swept.reduce((total, one) => total + of(one), 0);
  const [points, all, ends] = [sum((one) => one.points), sum((one) => one.all), sum((one) => one.ends)];
  const workbooks = sum((one) => one.states.size);
  return `${what}: ${swept.length} commands, ${points} of ${all} kill points, ${workbooks} workbooks left behind, ${ends} ends compared`;
}

const OURS = ['停止', '発送停止'];
const OPERATION = '操作番号';

/**
 * All tabs sorted backwards: the seller's by their first column, ours by the last command, so that new rows come first. Where
 * the headers stand is told by the workbook before the command, since 片付ける takes ours off.
 */
export function sortedByHand(start: WorkbookFile): Between {
  const sorts = start.tabs.map(({ name, cells }) => {
    const header = cells.findIndex((line) => line.some((cell) => OURS.includes(String(cell))));
    const column = (cells[0]?.indexOf(OPERATION) ?? -1) + 1;
    return header < 0
      ? { name, column: Math.max(column, 1), headerRow: 1 }
      : { name, column: 1, headerRow: header + 1 };
  });
  return {
    name: 'sorted by hand',
    act: (hand) => {
      for (const { name, ...how } of sorts) hand.sort(name, { ...how, ascending: false });
    },
  };
}

export const RECOVER: Ending = { name: 'recover', request: { kind: 'recover' } };
const OPEN: Ending = { name: 'open', request: { kind: 'open' } };

export const endings = (command: Request, other: Request): readonly Ending[] => [
  RECOVER,
  { name: 'same again', request: command },
  { name: 'another command', request: other },
  OPEN,
];

export type Sends = <Kind extends RequestKind>(
  name: string,
  command: RequestOf<Kind>,
  more?: Partial<KillCase>,
) => ReplyOf<Kind>;

/** Remembers the workbook as it is before each command, then carries it out. */
export function sending(desk: Desk, cases: KillCase[], other: Request): Sends {
  return <Kind extends RequestKind>(
    name: string,
    request: RequestOf<Kind>,
    more: Partial<KillCase> = {},
  ): ReplyOf<Kind> => {
    const command = request as Request;
    const start = desk.host.dump();
    cases.push({
      name,
      start,
      command,
      endings: endings(command, other),
      betweens: [sortedByHand(start)],
      ...more,
    });
    return desk.ask<Kind>(request);
  };
}

/** The built add-on with every fault planted. */
export const mended = (...replacements: readonly (readonly [string, string])[]): AddonFiles =>
  builtAddon((code) => replacements.reduce((text, [sound, broken]) => planted(text, sound, broken), code));

/** The first wrong ends that what is tried of these commands finds in an add-on with a fault; `sound` is without it. */
export async function noticed(
  cases: readonly KillCase[],
  addon: AddonFiles,
  sound: AddonFiles,
): Promise<readonly string[]> {
  for (const [at, one] of cases.entries()) {
    const { faults } = await sweep({ ...one, addon, sound, choice: choiceFor(at), untilFault: true });
    if (faults.length > 0) return faults;
  }
  return [];
}
