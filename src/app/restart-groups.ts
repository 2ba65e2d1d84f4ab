// What may go back on sale after an inspection, and what not and why. The sums of the desk and the screen of the restart come
// from here, so that they agree.
import { type Hold, isActive } from '../domain/hold.ts';
import { type HeldPieces, heldPieces } from '../domain/inspected-pieces.ts';
import { bySubject, type Inspection, subjectOf } from '../domain/inspection.ts';
import { isEnd } from '../domain/inspection-verdict.ts';
import type { Disposition } from '../domain/labels.ts';
import { needsReverse, type StopTask } from '../domain/stop-task.ts';

/** A held row, or a box of a row that is on sale, with all its rounds. */
export type Subject = {
  readonly hold: Hold;
  /** null for the row itself. */
  readonly box: StopTask | null;
  readonly rounds: readonly Inspection[];
  readonly pieces: HeldPieces;
  /** Pieces that may be let go now. */
  readonly ready: number;
  /** An earlier part was let go and is not back on sale yet. */
  readonly waitsForReverse: boolean;
};

/** A parcel leaves whole or not at all, and under the text it was sold by. */
const wholeBox = (pieces: HeldPieces, quantity: number): number =>
  pieces.ready > 0 && pieces.passed === quantity ? pieces.ready : 0;

const isBox = (rounds: readonly Inspection[]): boolean => rounds.some((line) => line.subject === 'BOX');

/** `holds`, `tasks` and `lines` are those of one trouble. Goods that came back are in nobody's reach and are left out. */
export function subjectsOf(
  holds: readonly Hold[],
  tasks: readonly StopTask[],
  lines: readonly Inspection[],
): readonly Subject[] {
  const byId = new Map<string, Hold>(holds.map((hold) => [hold.id, hold]));
  const boxes = new Map<string, StopTask>(
    tasks.filter((task) => task.kind === 'box').map((task) => [task.id, task]),
  );
  const unreversed = new Set(
    tasks.filter((task) => task.kind !== 'box' && needsReverse(task)).map((task) => task.holdId),
  );
  const found: Subject[] = [];
  for (const rounds of bySubject(lines).values()) {
    const [line] = rounds;
    const hold = line === undefined ? undefined : byId.get(line.holdId);
    if (line === undefined || hold === undefined || !isActive(hold)) continue;
    const box = line.boxId === '' ? null : (boxes.get(line.boxId) ?? null);
    if (line.boxId !== '' && (box === null || box.freed)) continue;
    const pieces = heldPieces(rounds, line.boxId === '' ? hold : { released: 0, ended: 0 });
    const waitsForReverse = box === null && hold.released > 0 && unreversed.has(hold.id);
    const all = isBox(rounds) ? wholeBox(pieces, rounds[0]?.quantity ?? 0) : pieces.ready;
    found.push({ hold, box, rounds, pieces, ready: waitsForReverse ? 0 : all, waitsForReverse });
  }
  // A parcel has a day by which it leaves.
  const isParcel = ({ rounds }: Subject): boolean => isBox(rounds);
  return [...found.filter(isParcel), ...found.filter((subject) => !isParcel(subject))];
}

/** What was chosen for the pieces that are not sold; null while nobody has. */
export function endOf({ rounds }: Subject): Disposition | null {
  const chosen = [...rounds].reverse().find((line) => line.failed > 0 && isEnd(line.disposition));
  return chosen === undefined ? null : chosen.disposition;
}

export const nameOfSubject = (subject: Subject): string =>
  subject.box === null ? subject.hold.id : subject.box.id;

/** Lines with a new text that the listing does not bear yet. */
export const toReword = ({ rounds }: Subject): readonly Inspection[] =>
  rounds.filter(
    (line) => line.state !== 'EXCLUDED' && line.reworded > 0 && line.textChangedAt === null && !isBox(rounds),
  );

export const isOf = (line: Inspection, subject: Subject): boolean =>
  subjectOf(line) === (subject.box === null ? subject.hold.id : subject.box.id);
