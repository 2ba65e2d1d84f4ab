// An amount as a person writes it into a cell: whole yen, not negative; blank is none.
import type { HandEntry } from './hand-entry.ts';
import { notYenEntry } from './take-in-wording.ts';

const MOST = 100_000_000;

export const isYen = ({ read }: HandEntry): boolean => {
  if (!read.ok) return false;
  const { value } = read;
  return (
    value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST)
  );
};

export const notYen = ({ header, found }: HandEntry): string => notYenEntry(header, found);
