// 外注先に費用を相談する: one text for each outsourcer who worked on the goods of a trouble, in the words of 定型文. The seller pastes
// it wherever the two of them talk.
import type { Incident } from '../domain/incident.ts';
import { fillLetter } from '../domain/letters/fill-letter.ts';
import type { Goods } from '../domain/letters/people-facts.ts';
import { LETTERS } from '../domain/letters/standard-letters.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { buyerRows } from './buyer-rows.ts';
import { type Answer, answer, refuse } from './decision.ts';
import { byName } from './person-tasks.ts';
import type { ReplyOf, RequestOf } from './protocol.ts';
import { rowsBehind } from './rows-behind.ts';
import { whatWasFound, yenText } from './settle-wording.ts';
import type { World } from './world.ts';

const LISTED = 20;

/** The rows of buyers who are affected; one named by hand has none. */
function rowsOfBuyers(world: World, incident: Incident): ReadonlySet<StockRow> {
  const rowOf = buyerRows(world.stock());
  return new Set(
    world.records
      .contacts()
      .filter(({ incidentId, certainty }) => incidentId === incident.id && certainty !== 'UNRELATED')
      .map(({ id }) => rowOf(id))
      .filter((row) => row !== undefined),
  );
}

/** A row of stock and its sale are the same goods. */
const goodsOnce = (rows: readonly StockRow[]): readonly Goods[] =>
  Array.from(
    new Map(
      rows.map(({ product, goodsKey }) => [`${product}\n${goodsKey}`, { product, key: goodsKey }]),
    ).values(),
  );

/** At most 20 people. Refused: an unknown trouble, and a letter that is switched off in 定型文. */
export function claimTexts(world: World, request: RequestOf<'claimTexts'>): Answer<ReplyOf<'claimTexts'>> {
  const incident = world.records.incidents().find((one) => one.id === request.incidentId);
  if (incident === undefined) return refuse({ code: 'noSuchIncident', incidentId: request.incidentId });
  const letter = world.letter('outsourcer-claim');
  if (!letter.used) return refuse({ code: 'letterUnfit', letter: LETTERS['outsourcer-claim'].name });
  const sold = rowsOfBuyers(world, incident);
  const concerned = new Set([...rowsBehind(world, incident).values(), ...sold]);
  const people = Array.from(byName(Array.from(concerned), (row) => row.outsourcer).values());
  const texts = people.slice(0, LISTED).map(({ name, rows }) => {
    const buyers = rows.filter((row) => sold.has(row)).length;
    const filled = fillLetter(letter, {
      now: world.now,
      marketplace: 'OTHER',
      person: name,
      what: whatWasFound(incident),
      goods: goodsOnce(rows),
      amount: yenText(request.yen),
      ...(buyers === 0 ? {} : { count: buyers }),
    });
    return filled.ok
      ? { name, text: filled.full, lacks: [] }
      : { name, text: '', lacks: filled.problems.map((problem) => problem.name) };
  });
  return answer({ kind: 'claimTexts', incidentId: incident.id, yen: request.yen, texts });
}
