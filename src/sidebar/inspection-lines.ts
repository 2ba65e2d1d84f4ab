// Which line is in hand and how far the inspection has come, with the answers that are still on their way counted in:
// what was pressed is true on screen at once.
import type { InspectionCounts, InspectionLine } from '../app/protocol.ts';
import type {
  Answer,
  Bucket,
  Buckets,
  InspectionDraft,
  InspectionScreen,
  WrittenAnswer,
} from './inspection-screens.ts';

export const buckets: readonly Bucket[] = ['passed', 'rework', 'reworded', 'failed'];

const bucketOfAnswer: Readonly<Record<Exclude<Answer, 'UNSURE'>, Bucket>> = {
  YES: 'passed',
  AFTER_REWORK: 'rework',
  AFTER_CHANGE: 'reworded',
  NO: 'failed',
};

export const bucketsOf = ({ passed, rework, reworded, failed }: Buckets): Buckets => ({
  passed,
  rework,
  reworded,
  failed,
});

/** Pieces that have been judged. */
export const judgedOf = ({ passed, rework, reworded, failed }: Buckets): number =>
  passed + rework + reworded + failed;

/** One piece more of an answer; 迷う puts it nowhere. */
export function withPiece(found: Buckets, answer: Answer): Buckets {
  const before = bucketsOf(found);
  if (answer === 'UNSURE') return before;
  const bucket = bucketOfAnswer[answer];
  return { ...before, [bucket]: before[bucket] + 1 };
}

/** The line as it will be once the door has taken the answer. */
function withAnswer(line: InspectionLine, given: WrittenAnswer): InspectionLine {
  const answer = given.answer ?? line.answer;
  const found = given.found ?? (given.answer === undefined ? bucketsOf(line) : withPiece(line, given.answer));
  const left = Math.max(0, line.quantity - judgedOf(found));
  return { ...line, ...found, answer, left, state: left === 0 ? 'FINISHED' : 'OPEN' };
}

type Looked = Pick<InspectionScreen, 'found' | 'queue'>;

/** The lines that have been read, as they stand with everything that was pressed. */
export function linesNow({ found, queue }: Looked): readonly InspectionLine[] {
  return (found?.list ?? []).map((line) =>
    queue
      .filter((given) => given.inspectionId === line.id)
      .reduce((before, given) => withAnswer(before, given), line),
  );
}

/** Counts with what is on its way. */
export function countsNow({ found, queue }: Looked): InspectionCounts | null {
  if (found === null) return null;
  const now = linesNow({ found, queue });
  const sum = (of: (line: InspectionLine) => number): number =>
    now.reduce((total, line, index) => {
      const before = found.list[index];
      return total + of(line) - (before === undefined ? 0 : of(before));
    }, 0);
  const { counts } = found;
  return {
    ...counts,
    open: Math.max(0, counts.open + sum((line) => (line.state === 'OPEN' ? 1 : 0))),
    done: counts.done + sum(judgedOf),
    passed: counts.passed + sum((line) => line.passed),
    rework: counts.rework + sum((line) => line.rework),
    reworded: counts.reworded + sum((line) => line.reworded),
    failed: counts.failed + sum((line) => line.failed),
  };
}

type Ordered = Pick<InspectionScreen, 'found' | 'queue' | 'later' | 'picked' | 'draft'>;

/** Whether somebody was unsure about it, now or before. */
const isPutOff = (line: InspectionLine, later: readonly string[]): boolean =>
  line.answer === 'UNSURE' || later.includes(line.id);

/** Open lines in the order of their turn: those put off come last, the one put off longest ago first. */
export function openLines({ found, queue, later }: Ordered): readonly InspectionLine[] {
  const open = linesNow({ found, queue }).filter((line) => line.state === 'OPEN');
  const putOff = open.filter((line) => isPutOff(line, later));
  putOff.sort((a, b) => later.indexOf(a.id) - later.indexOf(b.id));
  return [...open.filter((line) => !isPutOff(line, later)), ...putOff];
}

/** The one line to look at now: that taken up by hand, that of which something was said, else the first in turn. */
export function lineInHand(screen: Ordered): InspectionLine | undefined {
  const open = openLines(screen);
  const { picked, draft } = screen;
  return open.find((line) => line.id === picked) ?? open.find((line) => line.id === draft?.lineId) ?? open[0];
}

/** Whether nothing is left but what somebody was unsure about. */
export function isOnlyPutOff(screen: Ordered): boolean {
  const open = openLines(screen);
  return open.length > 0 && open.every((line) => isPutOff(line, screen.later));
}

/** Open lines of which nothing was said, among those read: when they run out the next part is read. */
export function freshLines(screen: Ordered): number {
  return openLines(screen).filter((line) => !isPutOff(line, screen.later)).length;
}

/** Boxes that have to leave and are not looked at yet. */
export function boxesLeft(screen: Looked): readonly InspectionLine[] {
  return linesNow(screen).filter((line) => line.subject === 'BOX' && line.state === 'OPEN');
}

export const noDraft = (lineId: string): InspectionDraft => ({
  lineId,
  requestId: '',
  answer: null,
  found: null,
  defects: null,
  otherDefect: '',
  disposition: null,
  newText: null,
  photo: null,
  note: null,
  measured: {},
});

/** What has been written about the line in hand; empty where that is nothing, or about another line. */
export function draftOf(screen: InspectionScreen, line: InspectionLine): InspectionDraft {
  return screen.draft?.lineId === line.id ? screen.draft : noDraft(line.id);
}

/** Rows with several pieces are counted, single pieces are answered. */
export const isCounted = (line: InspectionLine): boolean => line.quantity > 1;
