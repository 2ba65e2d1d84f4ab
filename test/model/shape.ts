// What of the records decides whether something may be sold or sent: the state of the plain model. Read from a book; and where
// a request is sent, made from the one before by the moves beside the commands.
import { type Book, keptOf, type Line, text } from './book.ts';

export type Incident = {
  readonly type: string;
  readonly ended: boolean;
};

export type Hold = {
  readonly incident: string;
  readonly state: string;
  readonly quantity: number;
  readonly released: number;
  readonly left: number;
  readonly reason: string;
  /** Names its row: sheet, key or トメルID. */
  readonly row: string;
  /** All names under which it was known when it was stopped, parted by blanks: the one in the record's own id comes first. */
  readonly names: string;
};

export type Task = {
  readonly incident: string;
  readonly hold: string;
  readonly kind: string;
  readonly action: string;
  readonly place: string;
  readonly done: boolean;
  readonly outcome: string;
  /** There is a way back. */
  readonly back: boolean;
  readonly putBack: boolean;
  /** When it was put back, in milliseconds; 0 when it was not. */
  readonly putBackAt: number;
};

export type Draft = {
  readonly incident: string;
  readonly contact: string;
  readonly purpose: string;
  readonly state: string;
  readonly text: string;
};

export type ById<Item> = Readonly<Record<string, Item>>;

export type Shape = {
  readonly incidents: ById<Incident>;
  readonly holds: ById<Hold>;
  readonly tasks: ById<Task>;
  readonly drafts: ById<Draft>;
};

export type Ref = {
  readonly sheetId: number;
  readonly key: string;
  readonly ownId: string;
  readonly fingerprint: string;
  readonly also?: readonly string[];
};

export const refOf = (hold: Line): Ref => JSON.parse(text(hold.行の目印)) as Ref;

/** Width, case and blanks make no difference in a key. */
export const keyForm = (key: string): string => key.normalize('NFKC').replace(/\s/g, '').toUpperCase();

const rowName = ({ sheetId, key, ownId }: Ref): string =>
  key === '' ? `${sheetId} id ${ownId}` : `${sheetId} key ${keyForm(key)}`;

const number = (line: Line, header: string): number => Number(line[header] ?? Number.NaN);

const mapped = <Item>(lines: ReadonlyMap<string, Line>, of: (line: Line, id: string) => Item): ById<Item> =>
  Object.fromEntries([...lines].map(([id, line]) => [id, of(line, id)]));

const holdOf = (line: Line, id: string): Hold => ({
  incident: text(line.トラブルID),
  state: text(line.状態),
  quantity: number(line, '止めた数'),
  released: number(line, '再開した数'),
  left: number(line, '残り'),
  reason: text(line.解除の理由),
  row: rowName(refOf(line)),
  names: [id.replace(/^H\d+-/, ''), ...(refOf(line).also ?? [])].join(' '),
});

function taskOf(line: Line): Task {
  const kept = keptOf(line);
  return {
    incident: text(line.トラブルID),
    hold: text(line.保留ID),
    kind: text(line.種類),
    action: text(line.やること),
    place: text(line['販路・相手']),
    done: kept.done === true,
    outcome: String(kept.outcome ?? ''),
    back: text(line.再開でやること) !== 'なし',
    putBack: kept.reverseDone === true,
    putBackAt: Date.parse(text(line.再開の日時)) || 0,
  };
}

const draftOf = (line: Line): Draft => ({
  incident: text(line.トラブルID),
  contact: text(line.対象ID),
  purpose: text(line.用途),
  state: text(line.状態),
  text: String(keptOf(line).text ?? ''),
});

const incidentOf = (line: Line): Incident => ({
  type: text(line.種別),
  ended: text(line.状態) === '終了' || text(line.状態) === 'まちがい',
});

export const shapeOf = ({ records }: Book): Shape => ({
  incidents: mapped(records.incidents, incidentOf),
  holds: mapped(records.holds, holdOf),
  tasks: mapped(records.tasks, taskOf),
  drafts: mapped(records.drafts, draftOf),
});

const WAITS = ['止められない', '少し待つ', '売れてから見る'];

/** A listing that cannot be stopped goes on selling; a box that cannot be stopped has left. */
export const settles = (kind: string, outcome: string): boolean =>
  outcome !== '' && (!WAITS.includes(outcome) || (kind === '箱' && outcome === '止められない'));

export const isOpen = (task: Task): boolean =>
  task.outcome === '' ? !task.done : !settles(task.kind, task.outcome);

const LEFT_ON_SALE = ['もともと止まっていた', '直した', '追記した', '売れていた'];

export const leftOnSale = (outcome: string): boolean => LEFT_ON_SALE.includes(outcome);

/** A person has really stopped it and has not put it back. */
export const isStopped = (task: Task): boolean =>
  !isOpen(task) &&
  !leftOnSale(task.outcome) &&
  !(task.kind === '箱' && task.outcome === '止められない') &&
  task.back &&
  !task.putBack;

export const isActive = (hold: Hold): boolean => hold.state === '保留中' || hold.state === '一部再開';

/** Pieces kept aside of goods that are on sale again do not keep the row down. */
export const keepsDown = (hold: Hold): boolean => isActive(hold) && hold.released === 0;

export const idsOf = <Item>(items: ById<Item>, fits: (item: Item) => boolean): readonly string[] =>
  Object.keys(items).filter((id) => {
    const item = items[id];
    return item !== undefined && fits(item);
  });

export const withAll = <Item>(
  items: ById<Item>,
  ids: readonly string[],
  change: (item: Item) => Item,
): ById<Item> =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, ids.includes(id) ? change(item) : item]));
