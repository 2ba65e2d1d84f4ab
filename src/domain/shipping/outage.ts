// 障害の内容: what fails, where, since when, and what the notice says. Kept with the trouble as one text. The services are the
// seller's own words for them, because those stand on the orders; '' means orders that name none.
import { type Instant, isMoment } from '../instant.ts';
import { codeOf } from '../vocabulary.ts';
import { spellingKey } from '../wide-text.ts';
import { OUTAGE_FUNCTION, type OutageFunction } from './outage-function.ts';

export type Outage = {
  readonly services: readonly string[];
  readonly functions: readonly OutageFunction[];
  /** Counters that fail; empty where none was named. */
  readonly places: readonly string[];
  readonly since: Instant;
  /** What the official notice says about the recovery, in its words; empty while it says nothing (未定). */
  readonly expected: string;
  /** The notice; empty where none was given. */
  readonly link: string;
  /** 復旧した; null while it lasts. */
  readonly recoveredAt: Instant | null;
  /** When somebody looks at the notice next; null where nobody has to. */
  readonly nextLook: Instant | null;
  /** When somebody last looked; null before. */
  readonly lookedAt: Instant | null;
};

/** A seller's word for a service is compared as far as this: a name is never longer. */
export const LONGEST_SERVICE = 200;

export const outageText = (outage: Outage): string => JSON.stringify(outage);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const orNull = (value: unknown): Instant | null => (isMoment(value) ? value : null);
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** null where the text is blank, or a person has broken it. A function of a later version is left out. */
export function outageFrom(text: string): Outage | null {
  if (text === '') return null;
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof Outage, unknown>> | null;
    if (kept === null || typeof kept !== 'object' || !isMoment(kept.since)) return null;
    const { services, functions, places } = kept;
    if (!isTexts(services) || !isTexts(functions)) return null;
    return {
      services,
      functions: functions
        .map((one) => codeOf(OUTAGE_FUNCTION, one))
        .filter((one): one is OutageFunction => one !== undefined),
      places: isTexts(places) ? places : [],
      since: kept.since,
      expected: textIn(kept.expected),
      link: textIn(kept.link),
      recoveredAt: orNull(kept.recoveredAt),
      nextLook: orNull(kept.nextLook),
      lookedAt: orNull(kept.lookedAt),
    };
  } catch {
    return null;
  }
}

/** Two spellings of one service are one. */
export const serviceKey = (written: string): string => spellingKey(written.slice(0, LONGEST_SERVICE));

/** Whether an order with this 配送方法 is in reach, whatever its marketplace: the carrier's link fails everywhere at once. */
export function isHitService({ services }: Pick<Outage, 'services'>): (written: string) => boolean {
  const keys = new Set(services.map(serviceKey));
  return (written) => keys.has(serviceKey(written));
}

export const isLasting = ({ recoveredAt }: Outage): boolean => recoveredAt === null;
