// A door that remembers an inspection: lines change as answers come, finished ones move behind, as with the real one. For the
// tests in which each answer depends on what was said before.

import type { IncidentLine, InspectionLine, Reply, Request, RequestOf } from '../../src/app/protocol.ts';
import { emptyDesk, good, refuse, room, usual } from './sidebar-answers.ts';
import { inspected } from './sidebar-incident.ts';
import { inspectionReply } from './sidebar-inspection.ts';

type Answer = NonNullable<RequestOf<'recordInspection'>['answer']>;
type Buckets = Pick<InspectionLine, 'passed' | 'rework' | 'reworded' | 'failed'>;

const bucketOf: Readonly<Record<Exclude<Answer, 'UNSURE'>, keyof Buckets>> = {
  YES: 'passed',
  AFTER_REWORK: 'rework',
  AFTER_CHANGE: 'reworded',
  NO: 'failed',
};

const seen = ({ passed, rework, reworded, failed }: Buckets): number => passed + rework + reworded + failed;
const bucketsOf = ({ passed, rework, reworded, failed }: Buckets): Buckets => ({
  passed,
  rework,
  reworded,
  failed,
});

function judged(line: InspectionLine, found: Buckets): InspectionLine {
  const left = line.quantity - seen(found);
  const gravest = (['failed', 'reworded', 'rework', 'passed'] as const).find((bucket) => found[bucket] > 0);
  const answer = (Object.keys(bucketOf) as (keyof typeof bucketOf)[]).find(
    (one) => bucketOf[one] === gravest,
  );
  return { ...line, ...found, left, answer: answer ?? line.answer, state: left === 0 ? 'FINISHED' : 'OPEN' };
}

export type InspectionDoor = {
  (request: Request): Reply;
  /** The lines as they are now, in the order in which they were made. */
  lines(): readonly InspectionLine[];
  /** What another person does meanwhile. */
  change(lineId: string, more: Partial<InspectionLine>): void;
};

/** Answers for the whole way of one inspection of these lines. */
export function inspectionDoor(
  begun: readonly InspectionLine[],
  options: {
    readonly pageSize?: number;
    readonly more?: Partial<typeof inspectionReply>;
    readonly incident?: Partial<IncidentLine>;
  } = {},
): InspectionDoor {
  let now = [...begun];
  const { pageSize = 200 } = options;

  const counting = () => now.filter((line) => line.state !== 'EXCLUDED');
  const sum = (of: (line: InspectionLine) => number) => counting().reduce((all, line) => all + of(line), 0);

  function counts() {
    return {
      lines: counting().length,
      open: counting().filter((line) => line.state === 'OPEN').length,
      pieces: sum((line) => line.quantity),
      done: sum(seen),
      passed: sum((line) => line.passed),
      rework: sum((line) => line.rework),
      reworded: sum((line) => line.reworded),
      failed: sum((line) => line.failed),
    };
  }

  function incident(): IncidentLine {
    const { lines, open, pieces, done, passed, rework, failed } = counts();
    const boxes = now.filter((line) => line.subject === 'BOX' && line.state === 'OPEN').length;
    const { inspection } = inspected;
    return {
      ...inspected,
      ...options.incident,
      inspection: { ...inspection, lines, open, pieces, done, boxes, ready: passed, rework, toEnd: failed },
    };
  }

  function after() {
    const all = counts();
    const bad = all.rework + all.reworded + all.failed;
    return {
      incident: incident(),
      counts: all,
      first: { wanted: 3, seen: all.done, bad },
      proposals: options.more?.proposals ?? [],
    };
  }

  function record(request: RequestOf<'recordInspection'>): Reply {
    const line = now.find((one) => one.id === request.inspectionId);
    if (line === undefined)
      return refuse({ code: 'noSuchInspection', inspectionId: request.inspectionId }, '');
    if (line.state === 'FINISHED') {
      return refuse({ code: 'inspectionFinished' }, 'この行は、ほかの人が見終えています。');
    }
    const { base, found, answer } = request;
    if (base !== undefined && JSON.stringify(base) !== JSON.stringify(bucketsOf(line))) {
      return refuse({ code: 'changedMeanwhile' }, 'ほかの人が、この行を書きかえました。');
    }
    const bucket = answer === undefined || answer === 'UNSURE' ? null : bucketOf[answer];
    const one = bucket === null ? bucketsOf(line) : { ...bucketsOf(line), [bucket]: line[bucket] + 1 };
    const next: InspectionLine = {
      ...judged(line, found ?? one),
      ...(answer === 'UNSURE' ? { answer } : {}),
      ...(request.defects === undefined ? {} : { defects: request.defects }),
      ...(request.newText === undefined ? {} : { newText: request.newText }),
      ...(request.note === undefined ? {} : { note: request.note }),
      ...(request.measured === undefined ? {} : { measured: request.measured }),
    };
    now = now.map((other) => (other.id === next.id ? next : other));
    return good({ kind: 'recordInspection', ...after(), line: next, notes: [] });
  }

  function recordRest({ lines, answer }: RequestOf<'recordRest'>): Reply {
    const chosen = now.filter((line) => line.state === 'OPEN' && (lines?.includes(line.id) ?? true));
    now = now.map((line) => {
      const bucket = bucketOf[answer];
      return chosen.includes(line)
        ? judged(line, { ...bucketsOf(line), [bucket]: line[bucket] + line.left })
        : line;
    });
    return good({ kind: 'recordRest', ...after(), changed: chosen.length, notes: [] });
  }

  function answer(request: Request): Reply {
    switch (request.kind) {
      case 'open':
        return good({ kind: 'open', desk: { ...emptyDesk, incidents: [incident()] } });
      case 'incident':
        return good({ kind: 'incident', room: { ...room, incident: incident(), drafts: [] } });
      case 'inspection': {
        const open = now.filter((line) => line.state === 'OPEN');
        const inOrder = [...open, ...now.filter((line) => line.state !== 'OPEN')];
        const from = request.cursor ?? 0;
        const end = from + pageSize;
        return good({
          ...inspectionReply,
          ...options.more,
          ...after(),
          list: inOrder.slice(from, end),
          cursor: end < inOrder.length ? end : null,
        });
      }
      case 'recordInspection':
        return record(request);
      case 'recordRest':
        return recordRest(request);
      case 'leaveOutLines':
        now = now.map((line) =>
          request.lines.includes(line.id)
            ? { ...line, state: request.out ? 'EXCLUDED' : 'OPEN', leftOut: request.reason }
            : line,
        );
        return good({ kind: 'leaveOutLines', ...after(), changed: request.lines.length, notes: [] });
      case 'inspectAgain': {
        const again = now.filter((line) => request.lines?.includes(line.id));
        const fresh = again.map((line) => ({
          ...line,
          id: `${line.id}-${line.round + 1}`,
          round: line.round + 1,
          passed: 0,
          rework: 0,
          reworded: 0,
          failed: 0,
          left: line.quantity,
          answer: null,
          state: 'OPEN' as const,
        }));
        now = [...now, ...fresh];
        return good({ kind: 'inspectAgain', ...after(), added: fresh.length, notes: [] });
      }
      default:
        return good(usual[request.kind]);
    }
  }

  return Object.assign(answer, {
    lines: () => now,
    change: (lineId: string, more: Partial<InspectionLine>) => {
      now = now.map((line) => (line.id === lineId ? { ...line, ...more } : line));
    },
  });
}
