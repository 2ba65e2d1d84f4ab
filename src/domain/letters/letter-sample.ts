// 見本: an invented case on which a letter is shown where no real one fits. It knows what a case of the letter's kind can know and
// nothing else, so that a place which could never be filled is found out here.
import { DAY, HOUR, type Instant } from '../instant.ts';
import type { IncidentType } from '../labels.ts';
import type { LetterFacts } from './letter-facts.ts';
import type { PlaceName } from './letter-places.ts';
import { LETTERS, type LetterId } from './standard-letters.ts';
import { usablePlaces } from './usable-places.ts';

/** The hour of the sample in 定型文 itself: by day, and always the same, so that equal texts have equal examples. */
export const SAMPLE_NOW: Instant = Date.UTC(2026, 0, 15, 1);

export const SAMPLE_BUYER = '見本';

const WHAT: Readonly<Record<IncidentType, Pick<LetterFacts, 'what' | 'right'>>> = {
  UNKNOWN: { what: '留め具がはずれやすい' },
  WRONG_SHIPMENT: { what: '3個', right: '5個' },
  DESCRIPTION_ERROR: { what: '綿100%', right: '綿60% ポリエステル40%' },
  PARTIAL_DEFECT: { what: '留め具がはずれやすい' },
  FATAL_DEFECT: { what: '使っていると熱くなる' },
  PLATFORM_OUTAGE: {},
};

const GOODS = [{ product: '見本の商品', key: 'A-001' }];

type Part = { readonly of: readonly PlaceName[]; readonly facts: (now: Instant) => Partial<LetterFacts> };

/** Facts that only some letters can have, by the places that speak of them. */
const PARTS: readonly Part[] = [
  {
    of: ['便', 'できないこと'],
    facts: (now) => ({
      outage: {
        service: 'らくらくメルカリ便',
        functions: ['QR・バーコード'],
        since: now - 2 * HOUR,
        expected: '',
      },
    }),
  },
  {
    of: ['別の便'],
    facts: () => ({ otherService: 'ゆうゆうメルカリ便', otherAnonymous: true }),
  },
  { of: ['聞きたいこと'], facts: () => ({ question: '同じ商品の色ちがいと交換できますか' }) },
  { of: ['相手'], facts: () => ({ person: '見本の取引先' }) },
  { of: ['商品の一覧'], facts: () => ({ goods: GOODS, count: 1 }) },
  { of: ['返金額'], facts: () => ({ refund: '500円' }) },
  { of: ['金額'], facts: () => ({ amount: '3,200円' }) },
];

/** Details without a type tell nothing: a letter for every type is shown on a ③. */
const typeOf = (id: LetterId): IncidentType => LETTERS[id].types[0] ?? 'PARTIAL_DEFECT';

export function sampleFacts(id: LetterId, now: Instant): LetterFacts {
  const usable = new Set<PlaceName>(usablePlaces(id));
  const type = typeOf(id);
  const isTyped = LETTERS[id].types.length > 0;
  const knowsDetails = isTyped || usable.has('理由') || usable.has('起きたこと');
  const base: LetterFacts = {
    now,
    marketplace: 'MERCARI',
    type,
    subKind: type === 'WRONG_SHIPMENT' ? 'QUANTITY' : null,
    stage: LETTERS[id].stages[0] ?? 'DELIVERED',
    buyer: SAMPLE_BUYER,
    product: '見本の商品',
    transactionId: 'm00000000000',
    shipBy: now + 2 * DAY,
    shippedAt: now - 2 * DAY,
    ...(knowsDetails ? WHAT[type] : {}),
  };
  let facts = base;
  for (const part of PARTS)
    if (part.of.some((name) => usable.has(name))) facts = { ...facts, ...part.facts(now) };
  return facts;
}
