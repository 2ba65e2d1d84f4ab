// How a request is answered: a query only reads, a command runs under the document lock, after recovery, and once for each request
// id.
import type { Answer, Decision } from '../app/decision.ts';
import type { Refusal, ReplyOf, RequestKind, RequestOf } from '../app/protocol.ts';
import type { World } from '../app/world.ts';
import type { Answered } from './answered.ts';
import { commanded } from './run-command.ts';
import { queried } from './run-plain.ts';

export type Outcome = Answered | Refusal;
export type Handler<Kind extends RequestKind> = (request: RequestOf<Kind>) => Outcome;
export type Handlers<Kinds extends RequestKind> = { readonly [Kind in Kinds]: Handler<Kind> };

/** Kinds whose request has an id of its own, so that it happens once. */
type CommandKind = {
  [Kind in RequestKind]: RequestOf<Kind> extends { requestId: string } ? Kind : never;
}[RequestKind];

export const query =
  <Kind extends RequestKind>(
    answer: (world: World, request: RequestOf<Kind>) => Answer<ReplyOf<Kind>>,
  ): Handler<Kind> =>
  (request) =>
    queried((world) => answer(world, request));

export const command =
  <Kind extends CommandKind>(
    decide: (world: World, request: RequestOf<Kind>) => Decision<ReplyOf<Kind>>,
  ): Handler<Kind> =>
  (request) =>
    commanded(request.requestId, (world) => decide(world, request));
