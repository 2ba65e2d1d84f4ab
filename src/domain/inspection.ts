// One line of an inspection: some pieces of one row, or one box, looked at once. A finished line is never edited; what was
// put right, or has to be looked at again, gets a line of the next round.
import type { ContactId, HoldId, IncidentId, InspectionId, TaskId } from './ids.ts';
import type { Instant } from './instant.ts';
import type {
  Conformity,
  Disposition,
  InspectionAnswer,
  InspectionState,
  InspectionSubject,
} from './labels.ts';

/** Pieces by what was found. 説明変更 is neither good nor bad: it sells under another text. */
export type Buckets = {
  readonly passed: number;
  readonly rework: number;
  readonly reworded: number;
  readonly failed: number;
};

export type Inspection = Buckets & {
  readonly id: InspectionId;
  readonly incidentId: IncidentId;
  /** The hold whose pieces these are; empty for goods that came back. */
  readonly holdId: HoldId;
  /** The task that keeps the box here; empty unless it is a box of a row that is on sale itself. */
  readonly boxId: TaskId;
  /** Whose goods came back; else empty. */
  readonly contactId: ContactId;
  readonly subject: InspectionSubject;
  readonly state: InspectionState;
  /** 回, from 1. */
  readonly round: number;
  /** REWORK: the pieces that were to be put right, and no others. */
  readonly scope: 'ALL' | 'REWORK';
  /** Until when the box has to leave; null = no date. */
  readonly deadline: Instant | null;
  readonly key: string;
  readonly product: string;
  readonly lot: string;
  readonly shelf: string;
  /** 見る数 = passed + rework + reworded + failed + left, always. */
  readonly quantity: number;
  readonly left: number;
  readonly answer: InspectionAnswer | null;
  readonly conformity: Conformity;
  /** 処置 of the gravest bucket; null until chosen. */
  readonly disposition: Disposition | null;
  /** 不具合, joined with 「、」. */
  readonly defects: string;
  /** 新しい説明・値段 */
  readonly newText: string;
  /** The listing bears the new text now; null before. */
  readonly textChangedAt: Instant | null;
  readonly photo: string;
  readonly note: string;
  /** 見るところ and うちの基準 as they stood when the line was made. */
  readonly lookAt: string;
  readonly standard: string;
  /** 外した理由 */
  readonly leftOut: string;
  readonly inspector: string;
  readonly inspectedAt: Instant | null;
  /** What was let go and what was ended of the hold before this line was made. */
  readonly releasedBefore: number;
  readonly endedBefore: number;
  /** 測った値: by what was looked at, as JSON. */
  readonly measured: string;
  readonly takenIn: string;
};

export const NOTHING_FOUND: Buckets = { passed: 0, rework: 0, reworded: 0, failed: 0 };

export const seen = ({ passed, rework, reworded, failed }: Buckets): number =>
  passed + rework + reworded + failed;

/** What is looked at, whatever the round: a box, a row's hold, or what a buyer sent back. */
export const subjectOf = ({
  boxId,
  holdId,
  contactId,
}: Pick<Inspection, 'boxId' | 'holdId' | 'contactId'>): string => boxId || holdId || contactId;

export const isInspecting = (line: Inspection): boolean => line.state === 'OPEN';

/** Lines by what they look at, each in the order of its rounds. */
export function bySubject(lines: readonly Inspection[]): ReadonlyMap<string, readonly Inspection[]> {
  const groups = new Map<string, Inspection[]>();
  for (const line of lines) {
    const subject = subjectOf(line);
    const known = groups.get(subject);
    if (known === undefined) groups.set(subject, [line]);
    else known.push(line);
  }
  groups.forEach((group) => {
    group.sort((a, b) => a.round - b.round);
  });
  return groups;
}
