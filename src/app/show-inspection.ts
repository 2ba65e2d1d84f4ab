// The screen 検品: the lines in the order in which they are looked at, the texts under which the goods were sold (each once),
// what to look at, and what the results so far mean.
import { descriptionsOf } from '../domain/hold.ts';
import type { Incident } from '../domain/incident.ts';
import type { Inspection } from '../domain/inspection.ts';
import { inLookingOrder } from '../domain/inspection-order.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { defectsOf, inspectionLine } from './inspection-line.ts';
import { withoutLine } from './inspection-lines.ts';
import { inspectionsOf } from './inspection-records.ts';
import { afterInspection } from './inspection-reply.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import type { World } from './world.ts';

const LISTED_AT_ONCE = 200;

/** Usual words for what is wrong, behind those that the trouble has used. */
const USUAL_DEFECTS = ['きず', '汚れ', '変色', 'こわれ', 'ゆるみ', '数ちがい', '部品不足', 'けがのおそれ'];

type Descriptions = {
  /** Each text once, in the order in which the goods were stopped. */
  readonly texts: readonly string[];
  readonly placeOf: (line: Inspection) => number | null;
};

/** 売ったときの説明 of a trouble's goods. A piece that came back is known by its number. */
function textsOfGoods(world: World, incident: Incident): Descriptions {
  const places = new Map<string, number>();
  const byHold = new Map<string, string>();
  const byKey = new Map<string, string>();
  const own = world.records.holds().filter((hold) => hold.incidentId === incident.id);
  const textOf = descriptionsOf(own);
  for (const hold of own) {
    const text = textOf(hold);
    if (text === '') continue;
    if (!places.has(text)) places.set(text, places.size);
    byHold.set(hold.id, text);
    if (hold.key !== '') byKey.set(hold.key, text);
  }
  return {
    texts: Array.from(places.keys()),
    placeOf: (line) =>
      places.get((line.holdId === '' ? byKey.get(line.key) : byHold.get(line.holdId)) ?? '') ?? null,
  };
}

export const descriptionPlace = (world: World, incident: Incident, line: Inspection): number | null =>
  textsOfGoods(world, incident).placeOf(line);

/** Most used first. */
function defectChips(lines: readonly Inspection[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const defect of defectsOf(line.defects)) counts.set(defect, (counts.get(defect) ?? 0) + 1);
  const used = Array.from(counts.keys()).sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return [...used, ...USUAL_DEFECTS.filter((word) => !counts.has(word))].slice(0, 12);
}

/** At most 200 lines at once. Refused: an unknown trouble; an ended one still shows what was found. */
export function showInspection(
  world: World,
  request: RequestOf<'inspection'>,
): Answer<ReplyOf<'inspection'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const own = inspectionsOf(world).filter((line) => line.incidentId === incident.id);
  const lines = inLookingOrder(own);
  const descriptions = textsOfGoods(world, incident);
  const checklist = world.checklist();
  const from = request.cursor ?? 0;
  const end = from + LISTED_AT_ONCE;
  return answer({
    kind: 'inspection',
    ...afterInspection(world, incident, { appends: {}, changes: [] }),
    toAdd: withoutLine(world, incident).length,
    list: lines.slice(from, end).map((line) => inspectionLine(line, checklist, descriptions.placeOf(line))),
    cursor: end < lines.length ? end : null,
    descriptions: [...descriptions.texts],
    checklist: checklist.map(({ name, kind, standard, lower, upper }) => ({
      name,
      kind,
      standard,
      lower,
      upper,
    })),
    defects: defectChips(own),
  });
}
