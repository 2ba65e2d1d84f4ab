// All standard letters by id, in the order in which 定型文 shows them.
import { DEFECT_LETTERS } from './defect-letters.ts';
import { DESCRIPTION_LETTERS } from './description-letters.ts';
import { EVERYDAY_LETTERS } from './everyday-letters.ts';
import { FATAL_LETTERS } from './fatal-letters.ts';
import type { Letter } from './letter.ts';
import { OFFICE_LETTERS } from './office-letters.ts';
import { OUTAGE_LETTERS } from './outage-letters.ts';
import { PEOPLE_LETTERS } from './people-letters.ts';
import { SETTLEMENT_LETTERS } from './settlement-letters.ts';
import { WRONG_SHIPMENT_LETTERS } from './wrong-shipment-letters.ts';

const ALL = {
  ...EVERYDAY_LETTERS,
  ...WRONG_SHIPMENT_LETTERS,
  ...DESCRIPTION_LETTERS,
  ...DEFECT_LETTERS,
  ...FATAL_LETTERS,
  ...SETTLEMENT_LETTERS,
  ...OUTAGE_LETTERS,
  ...OFFICE_LETTERS,
  ...PEOPLE_LETTERS,
} as const;

export type LetterId = keyof typeof ALL;

export const LETTERS: Readonly<Record<LetterId, Letter>> = ALL;

export const LETTER_IDS: readonly LetterId[] = Object.keys(ALL) as LetterId[];
