// The shape of every step kind as it stands in a scenario file: the member that names the kind, and its value.
import * as v from 'valibot';
import {
  area,
  boundedArea,
  cellBlock,
  filledText,
  formula,
  fromOne,
  fromZero,
  listOf,
  objectOf,
  oneCell,
  tabName,
  wanted,
  yesOrNo,
} from '../file-shapes.ts';
import { areaOfA1 } from '../host/a1.ts';
import type { FileCell } from '../workbook-file.ts';
import type { JsonValue, Step } from './step.ts';

// Months and years have no fixed length, so a clock cannot be moved by them.
const DURATION = /^P(?!$)(?:\d+W|(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$/;
// What no file system takes in a name, path separators first.
const UNFIT_FOR_FILE = /[/\\:*?"<>|\p{Cc}]|^\.|[. ]$/u;

const duration = v.pipe(v.string(wanted('duration')), v.regex(DURATION, wanted('duration')));

const dumpName = v.pipe(
  v.string(wanted('dumpName')),
  v.check(
    (name) =>
      name.length > 0 &&
      name.length <= 100 &&
      !UNFIT_FOR_FILE.test(name) &&
      !['result', 'workbook'].includes(name.toLowerCase()),
    wanted('dumpName'),
  ),
);

/** Areas with both corners need no grid to be read. */
const NO_GRID = { rows: 0, columns: 0 };

const lines = { tab: tabName, count: fromOne };
const rows = <const Kind extends string>(kind: Kind) =>
  v.pipe(
    objectOf({ ...lines, row: fromOne }),
    v.transform((value) => ({ kind, ...value })),
  );
const columns = <const Kind extends string>(kind: Kind) =>
  v.pipe(
    objectOf({ ...lines, column: fromOne }),
    v.transform((value) => ({ kind, ...value })),
  );
const move = <const Kind extends string>(kind: Kind) =>
  v.pipe(
    objectOf({ ...lines, from: fromOne, to: fromOne }),
    v.transform((value) => ({ kind, ...value })),
  );

const select = objectOf({ tab: tabName, a1: v.pipe(listOf(area), v.nonEmpty(wanted('atLeastOneEntry'))) });
const cell = objectOf({ tab: tabName, a1: oneCell, formula });

const edit = v.pipe(
  objectOf({ tab: tabName, a1: boundedArea, cells: cellBlock }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || isBlockOf(dataset.value.a1, dataset.value.cells)) return;
    const { value } = dataset;
    addIssue({
      message: wanted('blockOfArea'),
      input: value.cells,
      path: [{ type: 'object', origin: 'value', input: value, key: 'cells', value: value.cells }],
    });
  }),
);

const sort = v.pipe(
  objectOf({
    tab: tabName,
    range: v.exactOptional(boundedArea),
    column: fromOne,
    ascending: yesOrNo,
    headerRow: fromZero,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value } = dataset;
    const range = value.range === undefined ? null : areaOfA1(value.range, NO_GRID);
    if (range === null) return;
    if (range.column <= value.column && value.column < range.column + range.columns) return;
    addIssue({
      message: wanted('columnInRange'),
      input: value.column,
      path: [{ type: 'object', origin: 'value', input: value, key: 'column', value: value.column }],
    });
  }),
);

/** By the member that names the kind; each gives the step itself. A request is any JSON: refusing it is the door's work. */
export const stepShapes = {
  send: v.pipe(
    v.custom<JsonValue>((value) => value !== undefined),
    v.transform((request) => ({ kind: 'send' as const, request })),
  ),
  menu: v.pipe(
    filledText,
    v.transform((functionName) => ({ kind: 'menu' as const, functionName })),
  ),
  select: v.pipe(
    select,
    v.transform((value) => ({ kind: 'select' as const, ...value })),
  ),
  cell: v.pipe(
    cell,
    v.transform((value) => ({ kind: 'cell' as const, ...value })),
  ),
  edit: v.pipe(
    edit,
    v.transform((value) => ({ kind: 'edit' as const, ...value })),
  ),
  insertRows: rows('insertRows'),
  deleteRows: rows('deleteRows'),
  insertColumns: columns('insertColumns'),
  deleteColumns: columns('deleteColumns'),
  moveRows: move('moveRows'),
  moveColumns: move('moveColumns'),
  renameTab: v.pipe(
    objectOf({ from: tabName, to: tabName }),
    v.transform((value) => ({ kind: 'renameTab' as const, ...value })),
  ),
  renameHeader: v.pipe(
    objectOf({ tab: tabName, from: filledText, to: filledText }),
    v.transform((value) => ({ kind: 'renameHeader' as const, ...value })),
  ),
  sort: v.pipe(
    sort,
    v.transform(({ tab, ...how }) => ({ kind: 'sort' as const, tab, how })),
  ),
  wait: v.pipe(
    duration,
    v.transform((value) => ({ kind: 'wait' as const, duration: value })),
  ),
  user: v.pipe(
    filledText,
    v.transform((key) => ({ kind: 'user' as const, key })),
  ),
  dump: v.pipe(
    dumpName,
    v.transform((name) => ({ kind: 'dump' as const, name })),
  ),
} satisfies Record<Step['kind'], v.GenericSchema<unknown, unknown>>;

export type StepKind = keyof typeof stepShapes;

/** True for the name of a step kind. */
export function isStepKind(name: string): name is StepKind {
  return Object.hasOwn(stepShapes, name);
}

export const killShape = objectOf({
  call: fromOne,
  when: v.picklist(['before', 'after', 'lost', 'torn'], wanted('killWhen')),
});

/** The nested steps are read one by one, so that each problem gets its place. */
export const duringList = listOf(
  objectOf({ call: fromOne, do: v.pipe(listOf(v.unknown()), v.nonEmpty(wanted('atLeastOneEntry'))) }),
);

/** A block fits its area when it is as high and wide, or when the area names only its first cell. */
function isBlockOf(a1: string, cells: readonly (readonly FileCell[])[]): boolean {
  const range = areaOfA1(a1, NO_GRID);
  const width = cells[0]?.length ?? 0;
  if (range === null || width === 0 || cells.some((row) => row.length !== width)) return false;
  const isOneCell = range.rows === 1 && range.columns === 1;
  return isOneCell || (range.rows === cells.length && range.columns === width);
}
