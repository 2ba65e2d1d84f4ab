// From answers to a verdict: how many pieces went where, how they conform to their description, what is done with them.
import { type Buckets, type Inspection, NOTHING_FOUND, seen } from './inspection.ts';
import type { Conformity, Disposition, InspectionAnswer } from './labels.ts';

type Bucket = keyof Buckets;

/** 迷う puts no piece anywhere: it stays to be looked at. */
export const bucketOf = (answer: InspectionAnswer): Bucket | null => {
  switch (answer) {
    case 'YES':
      return 'passed';
    case 'AFTER_REWORK':
      return 'rework';
    case 'AFTER_CHANGE':
      return 'reworded';
    case 'NO':
      return 'failed';
    case 'UNSURE':
      return null;
  }
};

/** Gravest first. */
const ANSWERS: readonly (readonly [Bucket, InspectionAnswer])[] = [
  ['failed', 'NO'],
  ['reworded', 'AFTER_CHANGE'],
  ['rework', 'AFTER_REWORK'],
  ['passed', 'YES'],
];

const gravest = (found: Buckets): InspectionAnswer | null =>
  ANSWERS.find(([bucket]) => found[bucket] > 0)?.[1] ?? null;

/** DESIGN 2: 説明や値段を変えれば売れる and いいえ are below standard; unfinished or unsure is 未判定 unless it is bad already. */
export function conformityOf(found: Buckets, left: number): Conformity {
  if (found.failed > 0 || found.reworded > 0) return 'NOT_CONFORM';
  if (left > 0) return 'UNDECIDED';
  if (found.rework > 0) return 'DEGRADED';
  return found.passed > 0 ? 'CONFORMS' : 'UNDECIDED';
}

const AS_A_RULE: Readonly<Partial<Record<InspectionAnswer, Disposition>>> = {
  YES: 'USE_AS_IS',
  AFTER_REWORK: 'REWORK',
  AFTER_CHANGE: 'REGRADE',
};

/** What is not sold goes back or is thrown away: a person has to say which. `chosen` stays as long as it fits. */
export function dispositionOf(found: Buckets, chosen: Disposition | null): Disposition | null {
  const answer = gravest(found);
  if (answer === null) return null;
  if (answer === 'NO') return isEnd(chosen) ? chosen : null;
  return AS_A_RULE[answer] ?? null;
}

/** 仕入先へ返す and 廃棄: such goods never come back on sale. */
export const isEnd = (disposition: Disposition | null): boolean =>
  disposition === 'RETURN_TO_VENDOR' || disposition === 'SCRAP';

type Judged = Pick<
  Inspection,
  keyof Buckets | 'quantity' | 'left' | 'answer' | 'conformity' | 'disposition' | 'state'
>;

/**
 * The line with these pieces found in all. null where they are more than there are, or no whole numbers: 見る数 has to be
 * 合格 + 手直し + 説明変更 + 不合格 + 残り. With nothing left it is finished.
 */
export function judged(line: Judged, found: Buckets, disposition: Disposition | null): Judged | null {
  const counts = [found.passed, found.rework, found.reworded, found.failed];
  if (counts.some((count) => !Number.isInteger(count) || count < 0)) return null;
  const left = line.quantity - seen(found);
  if (left < 0) return null;
  return {
    ...line,
    ...found,
    left,
    answer: gravest(found) ?? (line.answer === 'UNSURE' ? 'UNSURE' : null),
    conformity: conformityOf(found, left),
    disposition: dispositionOf(found, disposition ?? line.disposition),
    state: left === 0 ? 'FINISHED' : 'OPEN',
  };
}

/** What has been found, with some more pieces of one answer. */
export function withAnswer(line: Buckets, answer: InspectionAnswer, pieces: number): Buckets {
  const { passed, rework, reworded, failed } = { ...NOTHING_FOUND, ...line };
  const bucket = bucketOf(answer);
  const found = { passed, rework, reworded, failed };
  return bucket === null ? found : { ...found, [bucket]: found[bucket] + pieces };
}
