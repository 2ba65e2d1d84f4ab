// The one door: JSON in, JSON out. Reads the request, runs it, and is the only place that catches: a refusal
// becomes a sentence, anything else that Google throws becomes a platform failure and is logged without data.
import type { Refusal } from '../app/protocol.ts';
import { PLATFORM_FAILED, refusalSentence } from '../app/wording.ts';
import { Refused } from '../sheets/problem.ts';
import { runRequest } from './compose.ts';
import { readRequest } from './read-request.ts';

const refusedReply = (refusal: Refusal): string =>
  JSON.stringify({ ok: false, refusal, say: refusalSentence(refusal) });

export function answerRequest(json: unknown): string {
  const request = readRequest(json);
  if (!request.ok) return refusedReply(request.problem);
  try {
    const outcome = runRequest(request.value);
    if ('code' in outcome) return refusedReply(outcome);
    // Left out of the text where it is undefined.
    const { value, badCells, undoable } = outcome;
    return JSON.stringify({ ok: true, value, badCells, undoable });
  } catch (fault) {
    if (fault instanceof Refused) return refusedReply(fault.refusal);
    console.error(request.value.kind, fault instanceof Error ? fault.stack : String(fault));
    return JSON.stringify({ ok: false, failure: 'platform', say: PLATFORM_FAILED });
  }
}
