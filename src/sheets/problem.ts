// Why a command cannot go on, thrown inside `sheets` and caught once at the door. A refusal is said to the
// seller; anything else that Google throws counts as a platform failure.
import type { BadCell, Refusal } from '../app/protocol.ts';

export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** Cells that could not be read, gathered while loading. */
export type Problems = { readonly add: (cell: BadCell) => void; readonly all: () => readonly BadCell[] };

const REPORTED_AT_MOST = 200;

export function gatherProblems(): Problems {
  const cells: BadCell[] = [];
  return {
    add: (cell) => {
      if (cells.length < REPORTED_AT_MOST) cells.push(cell);
    },
    all: () => cells,
  };
}
