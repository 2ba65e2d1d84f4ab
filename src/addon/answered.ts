import type { BadCell, ReplyOf, RequestKind } from '../app/protocol.ts';

/** What a request has earned: the reply, and the cells that could not be read on the way. */
export type Answered = { readonly value: ReplyOf<RequestKind>; readonly badCells: readonly BadCell[] };
