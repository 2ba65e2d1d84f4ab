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
  readonly ended: number;
  readonly left: number;
  /** Of the ended ones, those that the seller has taken off the stock. */
  readonly offStock: number;
  readonly reason: string;
  /** Its operation was taken back. */
  readonly gone: boolean;
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
  /** A box that was inspected and may leave, whatever holds its row. */
  readonly freed: boolean;
  /** Its operation was taken back. */
  readonly gone: boolean;
};

export type Draft = {
  readonly incident: string;
  readonly contact: string;
  readonly purpose: string;
  readonly state: string;
  readonly text: string;
  /** 次の約束; empty where nothing is promised. */
  readonly promise: string;
};

/** A line of 検品: some pieces, looked at once. */
export type Look = {
  readonly incident: string;
  readonly hold: string;
  /** What is looked at: a box sold from a row, a held row, or what a buyer sent back. */
  readonly subject: string;
  readonly isBox: boolean;
  readonly isParcel: boolean;
  readonly state: string;
  readonly round: number;
  /** Of the pieces that were put right, and no others. */
  readonly isPart: boolean;
  readonly quantity: number;
  readonly passed: number;
  readonly rework: number;
  readonly reworded: number;
  readonly failed: number;
  readonly left: number;
  /** The listing bears the new text. */
  readonly isReworded: boolean;
  readonly releasedBefore: number;
  readonly endedBefore: number;
  /** Its operation was taken back. */
  readonly gone: boolean;
};

export type ById<Item> = Readonly<Record<string, Item>>;

export type Shape = {
  readonly incidents: ById<Incident>;
  readonly holds: ById<Hold>;
  readonly tasks: ById<Task>;
  readonly drafts: ById<Draft>;
  readonly looks: ById<Look>;
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

/** What rows say whose operation was taken back. */
export const TAKEN_BACK = '操作を元に戻した';
const TASK_TAKEN_BACK = '操作を元に戻したので、この作業はもういりません。';

const holdOf = (line: Line, id: string): Hold => ({
  incident: text(line.トラブルID),
  state: text(line.状態),
  quantity: number(line, '止めた数'),
  released: number(line, '再開した数'),
  ended: number(line, '返した・廃棄した数'),
  offStock: number(line, '在庫数から引いた数'),
  gone: text(line.状態) === '解除' && text(line.解除の理由) === TAKEN_BACK,
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
    freed: line.箱を放した === true,
    gone: kept.done === true && (kept.outcome ?? '') === '' && text(line.注意) === TASK_TAKEN_BACK,
  };
}

const draftOf = (line: Line): Draft => ({
  incident: text(line.トラブルID),
  contact: text(line.対象ID),
  purpose: text(line.用途),
  state: text(line.状態),
  text: String(keptOf(line).text ?? ''),
  promise: String(keptOf(line).promise ?? ''),
});

function lookOf(line: Line): Look {
  const kept = keptOf(line);
  const found = (field: string): number => Number(kept[field] ?? 0);
  const [box, hold, contact] = [text(line.箱の作業ID), text(line.保留ID), text(line.対象ID)];
  return {
    incident: text(line.トラブルID),
    hold,
    subject: box || hold || contact,
    isBox: box !== '',
    isParcel: text(line.先に見る) === '未発送の箱',
    state: text(line.状態),
    round: number(line, '回'),
    isPart: text(line.見る範囲) === '手直しした分',
    quantity: number(line, '見る数'),
    passed: found('passed'),
    rework: found('rework'),
    reworded: found('reworded'),
    failed: found('failed'),
    left: number(line, '残り'),
    isReworded: text(line.説明を直した日時) !== '',
    releasedBefore: number(line, '前に再開した数'),
    endedBefore: number(line, '前に終えた数'),
    gone: text(line.状態) === '除外' && text(line.外した理由) === TAKEN_BACK,
  };
}

const incidentOf = (line: Line): Incident => ({
  type: text(line.種別),
  ended: text(line.状態) === '終了' || text(line.状態) === 'まちがい',
});

export const shapeOf = ({ records }: Book): Shape => ({
  incidents: mapped(records.incidents, incidentOf),
  holds: mapped(records.holds, holdOf),
  tasks: mapped(records.tasks, taskOf),
  drafts: mapped(records.drafts, draftOf),
  looks: mapped(records.inspections, lookOf),
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

/** All of it is gone for good, and the seller's stock may still count it. */
export const isUnsellable = (hold: Hold): boolean =>
  hold.state === '終了' && hold.released === 0 && hold.ended > hold.offStock;

/** Pieces kept aside of goods that are on sale again do not keep the row down. */
export const keepsDown = (hold: Hold): boolean =>
  (isActive(hold) && hold.released === 0) || isUnsellable(hold);

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
