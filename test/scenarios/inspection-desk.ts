// What a seller does with the goods after the stop, in a word each: 検品 line by line, the restart, what is returned or scrapped.
// On top of the words of the night.
import type {
  InspectionLine,
  Refusal,
  Reply,
  ReplyOf,
  Request,
  RequestKind,
  RequestOf,
} from '../../src/app/protocol.ts';
import type { WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type NightDesk, nightDesk } from './night-desk.ts';
import { STOCK } from './two-tabs.ts';

type Plain<Kind extends RequestKind> = Omit<RequestOf<Kind>, 'requestId'>;
type Beside = Pick<
  RequestOf<'recordInspection'>,
  'defects' | 'disposition' | 'newText' | 'photo' | 'note' | 'measured' | 'pieces'
>;
type Answer = NonNullable<RequestOf<'recordInspection'>['answer']>;
type Found = NonNullable<RequestOf<'recordInspection'>['found']>;

export type InspectionDesk = NightDesk & {
  /** A command under a request id of its own; fails where it is refused. */
  readonly press: <Kind extends RequestKind>(request: Plain<Kind>) => ReplyOf<Kind>;
  /** Why the command is refused; fails where it is not, or where a refusal has written something. */
  readonly refusedPress: <Kind extends RequestKind>(request: Plain<Kind>) => Refusal;
  /** Everything that still sells or may leave is dealt with. */
  readonly contain: (incidentId: string) => void;
  readonly begin: (incidentId: string) => ReplyOf<'startInspection'>;
  readonly shown: (incidentId: string) => ReplyOf<'inspection'>;
  /** The one line that fits; fails where there is none or several. */
  readonly lineOf: (incidentId: string, fits: Partial<InspectionLine>) => InspectionLine;
  readonly judge: (line: InspectionLine, answer: Answer, more?: Beside) => ReplyOf<'recordInspection'>;
  /** All pieces of a line anew. */
  readonly count: (line: InspectionLine, found: Partial<Found>, more?: Beside) => ReplyOf<'recordInspection'>;
  readonly rest: (incidentId: string, answer: Exclude<Answer, 'UNSURE'>) => ReplyOf<'recordRest'>;
  readonly again: (
    incidentId: string,
    what: RequestOf<'inspectAgain'>['what'],
    lines?: string[],
  ) => ReplyOf<'inspectAgain'>;
  readonly preview: (incidentId: string) => ReplyOf<'previewRestart'>;
  readonly restart: (incidentId: string, holds?: string[]) => ReplyOf<'restart'>;
  /** Everything that is to be put back is put back. */
  readonly putBack: (incidentId: string) => number;
};

const matches = <Item extends object>(item: Item, fits: Partial<Item>): boolean =>
  Object.entries(fits).every(([field, value]) => item[field as keyof Item] === value);

const NONE: Found = { passed: 0, rework: 0, reworded: 0, failed: 0 };

/** Over all desks, as in the night. */
let pressed = 0;

export async function inspectionDesk(workbook: WorkbookFile): Promise<InspectionDesk> {
  const desk = await nightDesk(workbook);
  const send = (request: object): Reply => {
    pressed += 1;
    return desk.send({ ...request, requestId: `inspection-${pressed}` } as unknown as Request);
  };
  const press: InspectionDesk['press'] = <Kind extends RequestKind>(request: Plain<Kind>) => {
    const reply = send(request);
    if (reply.ok) return reply.value as unknown as ReplyOf<Kind>;
    throw new Error(`${JSON.stringify(request)}: ${JSON.stringify(reply)}`);
  };
  const shown = (incidentId: string): ReplyOf<'inspection'> =>
    desk.ask<'inspection'>({ kind: 'inspection', incidentId });
  return {
    ...desk,
    press,
    refusedPress: (request) => {
      const before = JSON.stringify(desk.host.dump());
      const reply = send(request);
      if (reply.ok || !('refusal' in reply)) throw new Error(`Not refused: ${JSON.stringify(reply)}`);
      if (JSON.stringify(desk.host.dump()) !== before) throw new Error('The refusal has written.');
      return reply.refusal;
    },
    contain: (incidentId) => {
      for (const task of desk.tasks(incidentId)) if (!task.done) desk.record(task, '止めた');
    },
    begin: (incidentId) => press<'startInspection'>({ kind: 'startInspection', incidentId }),
    shown,
    lineOf: (incidentId, fits) => {
      const found = shown(incidentId).list.filter((line) => matches(line, fits));
      const [one] = found;
      if (one === undefined || found.length > 1)
        throw new Error(`${found.length} lines fit ${JSON.stringify(fits)} in ${incidentId}.`);
      return one;
    },
    judge: ({ id }, answer, more = {}) =>
      press<'recordInspection'>({ kind: 'recordInspection', inspectionId: id, answer, ...more }),
    count: ({ id }, found, more = {}) =>
      press<'recordInspection'>({
        kind: 'recordInspection',
        inspectionId: id,
        found: { ...NONE, ...found },
        ...more,
      }),
    rest: (incidentId, answer) => press<'recordRest'>({ kind: 'recordRest', incidentId, answer }),
    again: (incidentId, what, lines) =>
      press<'inspectAgain'>({
        kind: 'inspectAgain',
        incidentId,
        what,
        ...(lines === undefined ? {} : { lines }),
      }),
    preview: (incidentId) => desk.ask<'previewRestart'>({ kind: 'previewRestart', incidentId }),
    restart: (incidentId, holds) =>
      press<'restart'>({ kind: 'restart', incidentId, ...(holds === undefined ? {} : { holds }) }),
    putBack: (incidentId) => {
      const open = desk.reverse(incidentId).tasks.filter((task) => !task.reverseDone);
      for (const task of open) desk.tick(task);
      return open.length;
    },
  };
}

/** Which goods an answer names, as `A-1 5 why`. */
export const named = (
  rows: readonly { readonly key: string; readonly pieces: number; readonly why: string }[],
): readonly string[] => rows.map(({ key, pieces, why }) => `${key} ${pieces} ${why}`.trim());

/** 停止 and 保留数 of a row of the goods, as `再検品中 5`. */
export function standing(desk: NightDesk, key: string | null): string {
  const line = desk.records(STOCK).find((one) => (one.SKU ?? null) === key);
  return `${line?.停止 ?? ''} ${line?.保留数 ?? ''}`.trim();
}
