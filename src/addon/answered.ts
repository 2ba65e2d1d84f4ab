import type { BadCell, ReplyOf, RequestKind } from '../app/protocol.ts';

/**
 * What a request has earned: the reply, the cells that could not be read on the way, and the number of the operation where it
 * can be taken back.
 */
export type Answered = {
  readonly value: ReplyOf<RequestKind>;
  readonly badCells: readonly BadCell[];
  readonly undoable?: number;
};
