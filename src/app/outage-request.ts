// What a person has said of an outage on the screen 発送できない, as facts.
import { type Instant, parseInstant } from '../domain/instant.ts';
import { nextLookAfter } from '../domain/shipping/next-look.ts';
import { type Outage, serviceKey } from '../domain/shipping/outage.ts';
import { OUTAGE_FUNCTION } from '../domain/shipping/outage-function.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { webAddress } from '../domain/web-address.ts';
import { type Answer, answer, refuse } from './decision.ts';
import type { Marked } from './outage-rows.ts';
import type { RequestOf } from './protocol.ts';
import { rowsOfTokens } from './row-token.ts';
import type { World } from './world.ts';

type Said = Omit<RequestOf<'previewOutage'>, 'kind' | 'cursor'>;

export type SaidOutage = {
  readonly outage: Outage;
  readonly marked: Marked;
  /** Orders whose buyers were told already. */
  readonly told: ReadonlySet<StockRow>;
};

/** Each once; the first spelling stays. */
function once(services: readonly string[]): readonly string[] {
  const known = new Set<string>();
  return services.filter((one) => {
    const key = serviceKey(one);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** `null` where nothing was said; undefined for a day that does not exist. */
const momentOf = (said: string | undefined): Instant | null | undefined =>
  said === undefined ? null : parseInstant(said);

/** Refused: a day that does not exist. An outage cannot have begun later than now. */
export function saidOutage(world: World, said: Said): Answer<SaidOutage> {
  const since = momentOf(said.since);
  const shipBy = momentOf(said.shipBy);
  if (since === undefined) return refuse({ code: 'badRequest', where: 'since' });
  if (shipBy === undefined) return refuse({ code: 'badRequest', where: 'shipBy' });
  const rowsOf = (tokens: readonly string[] | undefined): ReadonlySet<StockRow> =>
    new Set(tokens === undefined ? [] : rowsOfTokens(world.stock(), tokens).rows);
  return answer({
    outage: {
      services: once(said.services.map((one) => one.trim())),
      functions: OUTAGE_FUNCTION.codes.filter((code) => said.functions.indexOf(code) >= 0),
      places: (said.places ?? []).map((place) => place.trim()).filter((place) => place !== ''),
      since: Math.min(since ?? world.now, world.now),
      expected: (said.expected ?? '').trim(),
      link: webAddress(said.link ?? ''),
      recoveredAt: null,
      nextLook: nextLookAfter(world.now),
      lookedAt: null,
    },
    marked: { qr: rowsOf(said.qr), shipBy },
    told: rowsOf(said.told),
  });
}
