// The fixed cases on which the approved files show each letter: everything known by day, and next to nothing known at night.
import {
  type IncidentType,
  MARKETPLACE,
  type Marketplace,
  STAGE,
  type Stage,
  WRONG_SHIPMENT_KIND,
} from '../../../src/domain/labels.ts';
import { neededPlaces } from '../../../src/domain/letters/fill-letter.ts';
import type { Letter } from '../../../src/domain/letters/letter.ts';
import type { LetterFacts } from '../../../src/domain/letters/letter-facts.ts';
import { LETTERS, type LetterId } from '../../../src/domain/letters/standard-letters.ts';
import { labelOf } from '../../../src/domain/vocabulary.ts';

export const at = (moment: string): number => Date.parse(`${moment}+09:00`);

type Facts = Omit<LetterFacts, 'marketplace'>;

export type LetterCase = {
  readonly title: string;
  readonly facts: Facts;
  /** Shown for each marketplace; further cases of a stage only for the two whose words differ most. */
  readonly markets: readonly Marketplace[];
};

const TWO: readonly Marketplace[] = ['MERCARI', 'YAHOO_AUCTION'];

const DAY = at('2026-12-28T11:05');
const NIGHT = at('2026-12-28T23:52');

const OUTAGE = {
  service: 'らくらくメルカリ便',
  functions: ['QR・バーコード', '発送通知'],
  since: at('2026-12-28T09:00'),
  expected: '復旧の目途は立っておりません',
};

const BUYER = { buyer: 'ねこ屋', product: '真鍮のピアス', transactionId: 'm12345678901' };

const PEOPLE = {
  person: 'お取引先',
  goods: [
    { product: '真鍮のピアス', key: 'A-001' },
    { product: '真鍮のピアス', key: 'A-002' },
  ],
  boxes: [{ product: '真鍮のピアス', key: 'A-001' }],
  lots: ['L2608-13A'],
  count: 14,
  amount: '3,200円',
  refund: '500円',
};

const WHAT: Readonly<Record<IncidentType, { readonly what: string; readonly right?: string }>> = {
  UNKNOWN: { what: '留め具がはずれやすい' },
  WRONG_SHIPMENT: { what: '3枚', right: '5枚' },
  DESCRIPTION_ERROR: { what: '綿100%', right: '綿60% ポリエステル40%' },
  PARTIAL_DEFECT: { what: '留め具がはずれやすい' },
  FATAL_DEFECT: { what: '使っていると熱くなる' },
  PLATFORM_OUTAGE: { what: '' },
};

const SUB_KINDS = [
  { subKind: 'QUANTITY', right: '5枚', what: '3枚' },
  { subKind: 'WEIGHT', right: '100g', what: '90g' },
  { subKind: 'ITEM', right: '真鍮のピアス・小', what: '真鍮のピアス・大' },
  { subKind: null, right: '5枚入り 1袋', what: '10枚入り 1袋' },
] as const;

const typeOf = (letter: Letter): IncidentType => letter.types[0] ?? 'PARTIAL_DEFECT';

const known = (letter: Letter, stage: Stage | null): Facts => ({
  ...BUYER,
  ...PEOPLE,
  ...WHAT[typeOf(letter)],
  now: DAY,
  type: typeOf(letter),
  stage,
  look: '留め具',
  shipBy: at('2026-12-30T12:30'),
  shipDay: at('2026-12-29T00:00'),
  shippedAt: at('2026-12-27T15:00'),
  arrival: at('2026-12-31T00:00'),
  tracking: '123456789012',
  outage: OUTAGE,
  closed: [{ from: at('2026-12-30T00:00'), to: at('2027-01-03T00:00') }],
  otherService: 'ゆうゆうメルカリ便',
  otherAnonymous: true,
  askRating: true,
  cancelAt: at('2026-12-29T20:00'),
  question: '同じ商品の色ちがいを送ってしまったとき、匿名のまま交換できますか',
});

/** Only what the letter cannot do without, at night. */
const bare = (letter: Letter, stage: Stage | null): Facts => ({
  ...(neededPlaces(letter).length === 0 ? {} : WHAT[typeOf(letter)]),
  now: NIGHT,
  type: typeOf(letter),
  stage,
  outage: { service: OUTAGE.service, functions: ['集荷'], since: null, expected: '' },
  otherService: 'ゆうゆうメルカリ便',
  person: PEOPLE.person,
  goods: [{ product: '', key: 'A-001' }],
  amount: PEOPLE.amount,
  refund: PEOPLE.refund,
  question: '匿名のまま交換できますか',
});

const NOT_SHOWN: readonly Stage[] = ['NOT_SOLD', 'CANCELLED'];

/** Letters for every stage are shown where it changes them: on the way, at home, over. */
const stagesOf = (letter: Letter): readonly (Stage | null)[] => {
  if (letter.recipient !== '購入者') return [null];
  return letter.stages.length > 0
    ? letter.stages.filter((stage) => !NOT_SHOWN.includes(stage))
    : ['DELIVERED', 'COMPLETED'];
};

const stageTitle = (stage: Stage | null): string => (stage === null ? '段階なし' : labelOf(STAGE, stage));

/** Letters that differ by what was wrong about a wrong shipment. */
const BY_KIND = ['wrong-shipment', 'agreed-send', 'right-item'];

export function casesOf(id: LetterId): readonly LetterCase[] {
  const letter = LETTERS[id];
  return stagesOf(letter).flatMap((stage) => {
    const kinds = BY_KIND.some((begins) => id.startsWith(begins)) ? SUB_KINDS : [undefined];
    return [
      ...kinds.map((kind, nth) => ({
        markets: nth === 0 ? MARKETPLACE.codes : TWO,
        title: [
          stageTitle(stage),
          ...(kind === undefined
            ? []
            : [kind.subKind === null ? '内訳なし' : labelOf(WRONG_SHIPMENT_KIND, kind.subKind)]),
        ].join(' · '),
        facts: { ...known(letter, stage), ...kind },
      })),
      {
        title: `${stageTitle(stage)} · 夜、ほとんど何も分からない`,
        facts: bare(letter, stage),
        markets: TWO,
      },
    ];
  });
}
