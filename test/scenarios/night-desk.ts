// What a seller does at the desk again and again, in a word each, and what can be read off the tabs afterwards. For the small
// shops, where a night is told in a few lines.
import type { IncidentLine, Reply, ReplyOf, RequestOf, TaskLine } from '../../src/app/protocol.ts';
import type { FileCell, WorkbookFile } from '../../src/workbench/workbook-file.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { recordsOf, tabOf } from '../support/workbook-cells.ts';

type IncidentType = RequestOf<'stop'>['type'];
type Outcome = RequestOf<'recordTask'>['outcome'];

export type NightDesk = Desk & {
  /** The preview of a stop that starts from these rows of the tab, with the usual reach of the kind. */
  readonly look: (
    tab: string,
    areas: readonly string[],
    type?: IncidentType,
  ) => ReplyOf<'previewStop'>['preview'];
  /** Stops what the preview showed. */
  readonly stop: (preview: ReplyOf<'previewStop'>['preview'], type?: IncidentType) => ReplyOf<'stop'>;
  /** These rows and no others. */
  readonly stopOnly: (tab: string, areas: readonly string[], type?: IncidentType) => ReplyOf<'stop'>;
  readonly open: () => ReplyOf<'open'>['desk'];
  /** The trouble as the desk tells it now. */
  readonly line: (incidentId: string) => IncidentLine;
  readonly tasks: (incidentId: string) => readonly TaskLine[];
  /** The one task that fits; fails where there is none or several. */
  readonly task: (incidentId: string, fits: Partial<TaskLine>) => TaskLine;
  readonly record: (task: TaskLine, outcome: Outcome) => ReplyOf<'recordTask'>;
  readonly mistake: (incidentId: string) => ReplyOf<'mistake'>;
  readonly reverse: (incidentId: string) => ReplyOf<'reverse'>;
  readonly tick: (task: TaskLine, done?: boolean) => ReplyOf<'recordReverse'>;
  /** Rows in the order of the tab that bear a mark, as `A-1 要停止 T-002`. */
  readonly marks: (tab: string) => readonly string[];
  readonly records: (tab: string) => readonly Readonly<Record<string, FileCell>>[];
  /** 1-based row in which this text stands in the first column. */
  readonly rowOf: (tab: string, key: string) => number;
};

const matches = (task: TaskLine, fits: Partial<TaskLine>): boolean =>
  Object.entries(fits).every(([field, value]) => task[field as keyof TaskLine] === value);

/** Over all desks: a workbook may come from one to the next, and a request that was seen before has its reply again. */
let requests = 0;

export async function nightDesk(workbook: WorkbookFile): Promise<NightDesk> {
  const desk = await openDesk(workbook, { settle: false });
  const requestId = (): string => {
    requests += 1;
    return `request-${requests}`;
  };
  const tasks = (incidentId: string): readonly TaskLine[] =>
    desk.ask<'incident'>({ kind: 'incident', incidentId }).room.tasks;
  const open = (): ReplyOf<'open'>['desk'] => desk.ask<'open'>({ kind: 'open' }).desk;
  const records = (tab: string) => recordsOf(desk.host.dump(), tab);
  return {
    ...desk,
    look: (tab, areas, type = 'UNKNOWN') => {
      desk.host.hand.select(tab, areas);
      return desk.ask<'previewStop'>({ kind: 'previewStop', type }).preview;
    },
    stop: ({ start, reach, rows }, type = 'UNKNOWN') =>
      desk.ask<'stop'>({ kind: 'stop', requestId: requestId(), type, rows: start, reach, reached: rows }),
    stopOnly: (tab, areas, type = 'UNKNOWN') => {
      desk.host.hand.select(tab, areas);
      const { start } = desk.ask<'previewStop'>({ kind: 'previewStop' }).preview;
      return desk.ask<'stop'>({ kind: 'stop', requestId: requestId(), type, rows: start });
    },
    open,
    line: (incidentId) => {
      const found = open().incidents.find((one) => one.id === incidentId);
      if (found === undefined) throw new Error(`${incidentId} does not stand on the desk.`);
      return found;
    },
    tasks,
    task: (incidentId, fits) => {
      const found = tasks(incidentId).filter((task) => matches(task, fits));
      const [one] = found;
      if (one === undefined || found.length > 1)
        throw new Error(`${found.length} tasks fit ${JSON.stringify(fits)} in ${incidentId}.`);
      return one;
    },
    record: (task, outcome) =>
      desk.ask<'recordTask'>({ kind: 'recordTask', requestId: requestId(), taskId: task.id, outcome }),
    mistake: (incidentId) =>
      desk.ask<'mistake'>({ kind: 'mistake', requestId: requestId(), incidentId, reason: '' }),
    reverse: (incidentId) => desk.ask<'reverse'>({ kind: 'reverse', incidentId }),
    tick: (task, done = true) =>
      desk.ask<'recordReverse'>({ kind: 'recordReverse', requestId: requestId(), taskId: task.id, done }),
    marks: (tab) =>
      records(tab).flatMap((line) => {
        const mark = line.停止 ?? line.発送停止 ?? null;
        const incidents = line.トラブルID ?? null;
        if (mark === null && incidents === null) return [];
        return [`${line.取引番号 ?? line.SKU ?? line.管理番号 ?? '-'} ${mark} ${incidents}`];
      }),
    records,
    rowOf: (tab, key) => {
      const at = tabOf(desk.host.dump(), tab).cells.findIndex(([first]) => first === key);
      if (at < 0) throw new Error(`${key} stands nowhere on ${tab}.`);
      return at + 1;
    },
  };
}

/** Sends a request that must be refused, and says why. */
export const refused = (reply: Reply): string =>
  !reply.ok && 'refusal' in reply ? reply.refusal.code : `not refused: ${JSON.stringify(reply)}`;
