// The wire's first guard: text that is no request is refused with the place, and text that no cell can hold
// is refused before anything is read.
import * as v from 'valibot';
import { type Refusal, type Request, type RequestKind, requestSchemas } from '../app/protocol.ts';
import { textProblem } from '../domain/refused-text.ts';
import { type Result, refused } from '../domain/result.ts';

const isKind = (kind: unknown): kind is RequestKind =>
  typeof kind === 'string' && Object.keys(requestSchemas).indexOf(kind) >= 0;

/** No request is deeper; what is, has no shape of ours. */
const DEEPEST = 5;

/** Text may stand below the first level, such as the reason for leaving out a row; in a list it goes by the list's name. */
function badText(value: unknown, field: string, depth = 0): Refusal | null {
  if (typeof value === 'string') {
    const problem = textProblem(value);
    return problem === null ? null : { code: 'badText', field, problem };
  }
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  for (const [name, part] of Object.entries(value)) {
    const isItem = Array.isArray(value);
    // What is measured stands as the name of its value.
    const found = (isItem ? null : badText(name, field)) ?? badText(part, isItem ? field : name, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

export function readRequest(json: unknown): Result<Request, Refusal> {
  let value: unknown;
  try {
    value = typeof json === 'string' ? JSON.parse(json) : undefined;
  } catch {
    return refused({ code: 'badRequest', where: 'JSON' });
  }
  if (typeof value !== 'object' || value === null) return refused({ code: 'badRequest', where: 'JSON' });
  const request = value as Readonly<Record<string, unknown>>;
  if (!isKind(request.kind)) return refused({ code: 'badRequest', where: 'kind' });
  const text = badText(request, '');
  if (text !== null) return refused(text);
  const schema: v.GenericSchema<unknown, Request> = requestSchemas[request.kind];
  const decoded = v.safeParse(schema, request);
  if (decoded.success) return { ok: true, value: decoded.output };
  return refused({ code: 'badRequest', where: v.getDotPath(decoded.issues[0]) ?? 'kind' });
}
