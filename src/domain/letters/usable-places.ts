// 「使えることば」 of a letter. Most places have a fallback and may stand anywhere; one that a letter cannot go out without may only
// stand where its fact is known: by the kind of trouble, or because the standard text of that letter asks for it.
import type { IncidentType } from '../labels.ts';
import { neededPlaces } from './fill-letter.ts';
import { PLACE_NAMES, type PlaceName, placeOf } from './letter-places.ts';
import { LETTERS, type LetterId } from './standard-letters.ts';

/** What the details of a trouble tell once they are noted. */
const KNOWN_BY_TYPE: Readonly<Record<IncidentType, readonly PlaceName[]>> = {
  UNKNOWN: ['起きたこと'],
  WRONG_SHIPMENT: ['入っていた物', '正しくは', '起きたこと', '理由'],
  DESCRIPTION_ERROR: ['まちがい', '正しくは', '起きたこと', '理由'],
  PARTIAL_DEFECT: ['不具合', '起きたこと', '理由'],
  FATAL_DEFECT: ['不具合', '起きたこと', '理由'],
  PLATFORM_OUTAGE: ['便', 'できないこと', '理由'],
};

/** In the order of the list of places. */
export function usablePlaces(id: LetterId): readonly PlaceName[] {
  const letter = LETTERS[id];
  const own = new Set<string>(neededPlaces(letter));
  const isKnown = (name: PlaceName): boolean =>
    letter.types.length > 0 && letter.types.every((type) => KNOWN_BY_TYPE[type].indexOf(name) >= 0);
  return PLACE_NAMES.filter((name) => placeOf(name)?.always === true || own.has(name) || isKnown(name));
}
