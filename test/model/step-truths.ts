// What is true of every execution of Tomeru, whichever request it was, seen from the book before and the book after: nothing of
// the seller's changes, no row is lost, what is logged, sent or ended stays, and every change stands in 操作記録 with who and when.
import { type Book, type Entry, KEPT, type Line, TABLE_NAMES, type TableName, text } from './book.ts';
import { isActive, type Shape } from './shape.ts';

export type Step = {
  readonly before: Book;
  readonly after: Book;
  readonly was: Shape;
  readonly is: Shape;
  /** The names under which it may be logged, and the moments. */
  readonly who: readonly string[];
  readonly when: readonly string[];
};

const sellers = ({ rows }: Book): string =>
  JSON.stringify(rows.map(({ tab, at, theirs }) => [tab, at, theirs]));

const sellerFaults = ({ before, after }: Step): readonly string[] =>
  sellers(before) === sellers(after)
    ? []
    : [`The seller's rows have changed:\n${sellers(before)}\n${sellers(after)}`];

const newEntries = ({ before, after }: Step): readonly Entry[] => {
  const known = new Set(before.log.map(({ operation }) => operation));
  return after.log.filter(({ operation }) => !known.has(operation));
};

function logFaults(step: Step): readonly string[] {
  const { before, after, who, when } = step;
  const now = new Map(after.log.map((entry) => [entry.operation, JSON.stringify(entry)]));
  const changed = before.log
    .filter((entry) => now.get(entry.operation) !== JSON.stringify(entry))
    .map(({ operation }) => `The log of operation ${operation} has changed.`);
  const untold = newEntries(step)
    .filter(({ line, request }) => {
      const isTold = text(line.したこと) !== '' && request !== '';
      return !isTold || !who.includes(text(line.担当)) || !when.some((at) => sameMoment(at, text(line.日時)));
    })
    .map(({ line }) => `The log does not say who did what and when: ${JSON.stringify(line)}`);
  return [...changed, ...untold];
}

const sameMoment = (one: string, other: string): boolean => Date.parse(one) === Date.parse(other);

const differing = (one: Line, other: Line): readonly string[] =>
  Object.keys(other).filter((header) => JSON.stringify(one[header]) !== JSON.stringify(other[header]));

/** Told anew at every opening: nobody's doing, so nothing to be logged. */
const CLOCKS: readonly string[] = ['次の期限', '期限の種類', '自動で取引完了', '連絡できる期限'];

/** A changed record is named in the log of this execution, a new one bears the number of an operation of it. */
function recordFaults(step: Step, name: TableName): readonly string[] {
  const entries = newEntries(step);
  const operations = new Set<unknown>(entries.map(({ operation }) => operation));
  const logged = new Set(
    entries.flatMap(({ changes }) => changes.filter(({ table }) => table === name).flatMap(({ ids }) => ids)),
  );
  const [before, after] = [step.before.records[name], step.after.records[name]];
  const lost = [...before.keys()].filter((id) => !after.has(id)).map((id) => `${name}: ${id} is lost.`);
  const unlogged = [...after].flatMap(([id, line]) => {
    const known = before.get(id);
    if (known === undefined) return operations.has(line.操作番号) ? [] : [`${name}: ${id} came unlogged.`];
    const headers = differing(known, line).filter((header) => !CLOCKS.includes(header));
    return headers.length === 0 || logged.has(id) ? [] : [`${name}: ${id} changed unlogged: ${headers}.`];
  });
  return [...lost, ...unlogged];
}

const SENT = ['送信済', '返信あり'];

/** Taking 「送った」 back is the one thing that a person may still do to what was sent; its text stays whatever follows. */
function sentFaults({ was, is, before, after }: Step): readonly string[] {
  return Object.entries(was.drafts).flatMap(([id, draft]) => {
    const now = is.drafts[id];
    if (now === undefined || !SENT.includes(draft.state)) return [];
    const cells = (book: Book): string => {
      const line: Line = book.records.drafts.get(id) ?? {};
      return [line.作ったときの文面, line.送った日時, line.送った人, line.送り方]
        .map((cell) => text(cell))
        .join(' | ');
    };
    // Who takes the tick away by hand may write the text anew in the same breath.
    const isOpened = now.state === '下書き' && before.records.drafts.get(id)?.送った !== true;
    if (isOpened) return [];
    const isKept = SENT.includes(now.state) ? cells(before) === cells(after) : now.state === '下書き';
    return isKept && now.text === draft.text
      ? []
      : [`${id} was sent and has changed: ${cells(after)} ${now.text}`];
  });
}

/** What may still be done once a trouble is over: its listings are put back, its buyers told. */
const AFTER_THE_END: readonly string[] = ['再開済', '再開の日時', '次にやること', '取り込み', '題名', KEPT];

function endedFaults({ was, is, before, after }: Step): readonly string[] {
  return Object.keys(was.incidents).flatMap((id) => {
    if (was.incidents[id]?.ended !== true) return [];
    const tables = ['incidents', 'holds', 'tasks'] as const;
    const changed = tables.flatMap((name) =>
      [...before.records[name]]
        .filter(([, line]) => text(line.トラブルID) === id)
        .flatMap(([record, line]) =>
          differing(line, after.records[name].get(record) ?? {})
            .filter((header) => !AFTER_THE_END.includes(header) && !isHandCell(name, header))
            .map((header) => `${id} is over, and ${header} of ${record} has changed.`),
        ),
    );
    return is.incidents[id]?.ended === true ? changed : [`${id} was over and is not any more.`, ...changed];
  });
}

/** Cells that go back to what they said when somebody fills them too late. */
const isHandCell = (name: string, header: string): boolean =>
  name === 'tasks'
    ? ['済', '結果', 'メモ', '済にした人'].includes(header)
    : name === 'incidents' && ['きっかけ', '何が起きたか', '正しくは', '起きた場所'].includes(header);

/** A hold is let go by its own trouble: no entry of the log that names another trouble may do it. */
function foreignReleases(step: Step): readonly string[] {
  const entries = newEntries(step);
  return Object.entries(step.was.holds).flatMap(([id, hold]) => {
    const now = step.is.holds[id];
    if (now === undefined || !isActive(hold) || (isActive(now) && now.left === hold.left)) return [];
    const by = entries.filter(({ changes }) =>
      changes.some(({ table, field, ids }) => table === 'holds' && field === 'left' && ids.includes(id)),
    );
    const isOwn = by.some(({ line }) => ['', hold.incident].includes(text(line.トラブルID)));
    return isOwn
      ? []
      : [`${id} of ${hold.incident} was let go by ${by.map(({ line }) => text(line.したこと))}.`];
  });
}

export const stepFaults = (step: Step): readonly string[] => [
  ...sellerFaults(step),
  ...logFaults(step),
  ...TABLE_NAMES.flatMap((name) => recordFaults(step, name)),
  ...sentFaults(step),
  ...endedFaults(step),
  ...foreignReleases(step),
];
