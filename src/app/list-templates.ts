// 定型文: all of them, and one by itself, as it stands or with the words that a seller is about to give it.
import type { LetterRecord } from '../domain/letters/letter-record.ts';
import { LETTER_IDS } from '../domain/letters/standard-letters.ts';
import { type Answer, answer, refuse } from './decision.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { letterIdOf, letterRow, letterText } from './template-edit.ts';
import { templateLine, templateWire } from './template-line.ts';
import type { World } from './world.ts';

/** In the order of the tab as it is made. */
export function listTemplates(world: World): Answer<ReplyOf<'templates'>> {
  const rows = new Map<string, LetterRecord>(world.records.letters().map((row) => [row.id, row]));
  return answer({
    kind: 'templates',
    templates: LETTER_IDS.map((id) => templateLine(world, id, world.letter(id), rows.get(id))),
  });
}

/** Refused: no such letter. Words with unknown places are shown as well, and the places named. */
export function showTemplate(world: World, request: RequestOf<'template'>): Answer<ReplyOf<'template'>> {
  const id = letterIdOf(request.templateId);
  if (id === undefined) return refuse({ code: 'noSuchTemplate', templateId: request.templateId });
  const known = world.letter(id);
  const letter = {
    ...known,
    full: request.full === undefined ? known.full : letterText(request.full),
    short: request.short === undefined ? known.short : letterText(request.short),
  };
  return answer({ kind: 'template', template: templateWire(world, id, letter, letterRow(world, id)) });
}
