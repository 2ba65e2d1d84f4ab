// Which letter a buyer gets: type, certainty and judgement down, stage across, a data table. Stop widely, write narrowly: where
// nothing is established there is no draft, and the cell says why. The stage decides what can still be done, so it decides the text.
import type { Certainty, Conformity, IncidentType, Stage } from '../labels.ts';
import type { LetterId } from './standard-letters.ts';

export type LetterCase = {
  readonly type: IncidentType;
  readonly conformity: Conformity | null;
  readonly certainty: Certainty;
  /** null where it cannot be read. */
  readonly stage: Stage | null;
  /** False once the marketplace takes no more messages in this transaction. */
  readonly reachable: boolean;
  /** The buyer who reported, until the first reply is sent; afterwards a buyer like any other. */
  readonly isReporter: boolean;
  /** ③: pieces looked at so far, and how many of them were faulty. */
  readonly inspected?: { readonly seen: number; readonly faulty: number };
  /** The parcel cannot leave by its ship-by moment. */
  readonly late?: boolean;
};

export type LetterChoice =
  | {
      readonly kind: 'letter';
      readonly letter: LetterId;
      /** optional: offered, no draft unless the seller wants it. */
      readonly need: 'default' | 'optional';
      /** What follows later, in this order; each is asked for by name. */
      readonly later: readonly LetterId[];
    }
  | { readonly kind: 'none'; readonly why: string };

/** The columns of the table; CANCELLED and NOT_SOLD have none. */
export type Column =
  | 'AWAITING_PAYMENT'
  | 'AWAITING_SHIPMENT'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'UNREACHABLE';

export const COLUMNS: readonly Column[] = [
  'AWAITING_PAYMENT',
  'AWAITING_SHIPMENT',
  'SHIPPED',
  'DELIVERED',
  'COMPLETED',
  'UNREACHABLE',
];

export type Row =
  | 'reporter'
  | 'wrongShipment'
  | 'wrongShipmentSuspected'
  | 'description'
  | 'belowStandard'
  | 'defectSuspected'
  | 'lowered'
  | 'fatal'
  | 'outage'
  | 'undecided'
  | 'conforms';

const letter = (id: LetterId, ...later: readonly LetterId[]): LetterChoice => ({
  kind: 'letter',
  letter: id,
  need: 'default',
  later,
});
const optional = (id: LetterId): LetterChoice => ({
  kind: 'letter',
  letter: id,
  need: 'optional',
  later: [],
});
const none = (why: string): LetterChoice => ({ kind: 'none', why });

const IN_HAND = none('お手元の箱を開けて確かめます。連絡はそのあとです');
const REPACK = none('お手元の箱を詰め直します。期限に間に合わないときだけ連絡します');
const UNPAID = none('支払いの前です。品物を確かめてからで間に合います');
const NOT_ESTABLISHED = none('まだ何も確かめられていません。「最初の返事」だけにします');
const NOTHING_WRONG = none('検品で基準を満たしていました。連絡はいりません');
const NO_WAY = none('メッセージを送れません。疑いだけでは連絡しません');
const TOO_EARLY = none('品物がまだ届いていません。段階を確かめてください');
const LOOK_FIRST = none('まず3個を検品します。見つかってから連絡します');
const SUSPICION_ONLY = none('疑いだけでは、終わったお取り引きに連絡しません');
const STILL_GOOD = none('説明の範囲内の品物です。連絡はいりません');
const ARRIVED_AND_DONE = none('お届けとお取り引きが終わっています。連絡はいりません');

const OFFICE = letter('office-unreachable');

const all = (choice: LetterChoice): Readonly<Record<Column, LetterChoice>> => ({
  AWAITING_PAYMENT: choice,
  AWAITING_SHIPMENT: choice,
  SHIPPED: choice,
  DELIVERED: choice,
  COMPLETED: choice,
  UNREACHABLE: choice,
});

export const MATRIX: Readonly<Record<Row, Readonly<Record<Column, LetterChoice>>>> = {
  reporter: {
    AWAITING_PAYMENT: TOO_EARLY,
    AWAITING_SHIPMENT: TOO_EARLY,
    SHIPPED: TOO_EARLY,
    DELIVERED: letter('first-reply'),
    COMPLETED: letter('first-reply'),
    UNREACHABLE: OFFICE,
  },
  wrongShipment: {
    AWAITING_PAYMENT: UNPAID,
    AWAITING_SHIPMENT: REPACK,
    SHIPPED: letter('wrong-shipment-shipped'),
    DELIVERED: letter('wrong-shipment-delivered'),
    COMPLETED: letter('wrong-shipment-delivered'),
    UNREACHABLE: OFFICE,
  },
  wrongShipmentSuspected: {
    AWAITING_PAYMENT: UNPAID,
    AWAITING_SHIPMENT: IN_HAND,
    SHIPPED: letter('wrong-shipment-shipped-check'),
    DELIVERED: letter('wrong-shipment-delivered-check'),
    COMPLETED: optional('wrong-shipment-delivered-check'),
    UNREACHABLE: NO_WAY,
  },
  description: {
    AWAITING_PAYMENT: letter('description-unpaid'),
    AWAITING_SHIPMENT: letter('description-unshipped'),
    SHIPPED: letter('description-shipped'),
    DELIVERED: letter('description-delivered'),
    COMPLETED: letter('description-completed'),
    UNREACHABLE: optional('office-unreachable'),
  },
  belowStandard: {
    AWAITING_PAYMENT: letter('defect-unpaid'),
    AWAITING_SHIPMENT: letter('defect-unshipped'),
    SHIPPED: letter('defect-shipped'),
    DELIVERED: letter('defect-delivered'),
    COMPLETED: letter('defect-delivered'),
    UNREACHABLE: OFFICE,
  },
  defectSuspected: {
    AWAITING_PAYMENT: UNPAID,
    AWAITING_SHIPMENT: IN_HAND,
    SHIPPED: LOOK_FIRST,
    DELIVERED: letter('defect-delivered-check'),
    COMPLETED: SUSPICION_ONLY,
    UNREACHABLE: NO_WAY,
  },
  lowered: {
    AWAITING_PAYMENT: STILL_GOOD,
    AWAITING_SHIPMENT: STILL_GOOD,
    SHIPPED: optional('lowered-shipped'),
    DELIVERED: optional('lowered-delivered'),
    COMPLETED: STILL_GOOD,
    UNREACHABLE: STILL_GOOD,
  },
  fatal: {
    AWAITING_PAYMENT: letter('fatal-unpaid'),
    AWAITING_SHIPMENT: letter('fatal-unshipped'),
    SHIPPED: letter('fatal-shipped'),
    DELIVERED: letter('fatal-delivered'),
    COMPLETED: letter('fatal-delivered'),
    UNREACHABLE: OFFICE,
  },
  outage: {
    AWAITING_PAYMENT: letter('outage-unpaid'),
    AWAITING_SHIPMENT: letter(
      'outage-delay',
      'outage-progress',
      'outage-other-carrier',
      'outage-wait-or-cancel',
    ),
    SHIPPED: letter('outage-tracking'),
    DELIVERED: letter('outage-late'),
    COMPLETED: ARRIVED_AND_DONE,
    UNREACHABLE: none('メッセージを送れません。障害のお知らせは送りません'),
  },
  undecided: all(NOT_ESTABLISHED),
  conforms: all(NOTHING_WRONG),
};

/** Which row of the table a case stands in. An outage has no reporter: nobody's goods are in doubt. */
export function rowOf({ type, conformity, certainty, isReporter }: LetterCase): Row {
  if (type === 'PLATFORM_OUTAGE') return 'outage';
  if (isReporter) return 'reporter';
  const suspected = certainty === 'SUSPECTED';
  switch (type) {
    case 'WRONG_SHIPMENT':
      return suspected ? 'wrongShipmentSuspected' : 'wrongShipment';
    case 'DESCRIPTION_ERROR':
      return 'description';
    case 'FATAL_DEFECT':
      return 'fatal';
    case 'UNKNOWN':
      return 'undecided';
    case 'PARTIAL_DEFECT':
      break;
  }
  if (conformity === 'CONFORMS') return 'conforms';
  if (conformity === 'DEGRADED') return 'lowered';
  if (conformity === null || conformity === 'UNDECIDED') return 'undecided';
  return suspected ? 'defectSuspected' : 'belowStandard';
}

function columnOf({ stage, reachable }: LetterCase): Column | undefined {
  if (stage === null || stage === 'NOT_SOLD' || stage === 'CANCELLED') return undefined;
  return reachable ? stage : 'UNREACHABLE';
}

/** 「まず3個」 */
const FIRST_PIECES = 3;

/** ③ 疑い goes by what the inspection has shown so far: on the way nothing before three pieces, at home nothing before one is found. */
function suspectedDefect(column: Column, { inspected }: LetterCase): LetterChoice {
  const { seen, faulty } = inspected ?? { seen: 0, faulty: 0 };
  if (column === 'DELIVERED' && faulty === 0) return LOOK_FIRST;
  if (column === 'SHIPPED' && faulty > 0 && seen >= FIRST_PIECES) return optional('defect-shipped-check');
  return MATRIX.defectSuspected[column];
}

/** Parcels that wait in hand without a letter of their own; the late notice claims nothing but that they are looked at. */
const WAIT_IN_HAND: readonly Row[] = ['wrongShipment', 'wrongShipmentSuspected', 'defectSuspected'];

/** The letter for one buyer, or why there is none. */
export function letterFor(one: LetterCase): LetterChoice {
  if (one.certainty === 'UNRELATED') return none('関係のないお取り引きです');
  const column = columnOf(one);
  if (column === undefined) {
    return none(
      one.stage === null ? '段階が読めません。段階を確かめてください' : '連絡するお取り引きがありません',
    );
  }
  const row = rowOf(one);
  const choice = row === 'defectSuspected' ? suspectedDefect(column, one) : MATRIX[row][column];
  const waits = column === 'AWAITING_SHIPMENT' && WAIT_IN_HAND.indexOf(row) >= 0;
  return one.late === true && waits ? letter('ship-late') : choice;
}
