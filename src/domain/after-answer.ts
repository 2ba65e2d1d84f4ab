// 返事を記録: what follows at once when a person has looked: what the record becomes, the next step in words, and the letter that
// follows. まだ is an answer too: somebody has looked and there was none.
import type { Answer, Certainty, Conformity, IncidentType, Resolution, Stage } from './labels.ts';
import { letterFor } from './letters/letter-matrix.ts';
import type { LetterId } from './letters/standard-letters.ts';
import type { Settlement } from './settlement.ts';
import { settlementLetter } from './settling/settlement-letter.ts';

/** What the seller taps. */
export type AnswerSeen = '問題あり' | '問題なし' | 'まだ';

export type AnsweredCase = {
  readonly type: IncidentType;
  readonly conformity: Conformity | null;
  readonly certainty: Certainty;
  readonly stage: Stage | null;
  readonly reachable: boolean;
  /** 解決方法, once both sides agreed on it; null before. */
  readonly way: Settlement | null;
};

export type AfterAnswer = {
  readonly answer: Answer;
  readonly certainty: Certainty;
  readonly resolution: Resolution;
  /** 次にやること */
  readonly next: string;
  /** The letter that follows; null where none does. */
  readonly letter: LetterId | null;
  /** default: a draft is made. optional: it is offered. */
  readonly need: 'default' | 'optional';
};

const IN_HAND: readonly (Stage | null)[] = ['AWAITING_PAYMENT', 'AWAITING_SHIPMENT'];
const isInHand = ({ stage }: AnsweredCase): boolean => IN_HAND.indexOf(stage) >= 0;

const CHOOSE_WAY = '解決の方法を決める';
const TO_OFFICE = '事務局に相談する(メッセージは使えません)';

/** A suspicion that a buyer confirms is one no more, and now gets the letter of the confirmed. */
function affected(one: AnsweredCase): AfterAnswer {
  const became = { answer: 'AFFECTED', certainty: 'CONFIRMED', need: 'default' } as const;
  if (one.type === 'PLATFORM_OUTAGE')
    return {
      ...became,
      resolution: 'WAITING',
      next: isInHand(one) ? '続けるか、やめるかを相談する' : '追跡を確かめて、ようすを知らせる',
      letter: isInHand(one) ? 'outage-wait-or-cancel' : one.stage === 'SHIPPED' ? 'outage-tracking' : null,
    };
  if (!one.reachable)
    return { ...became, resolution: 'PENDING', next: TO_OFFICE, letter: 'office-unreachable' };
  if (one.way !== null)
    return {
      ...became,
      resolution: 'AGREED',
      next: `決めた方法を確かめる連絡を送る(${one.way})`,
      letter: settlementLetter(one.way, one.stage),
    };
  const letter = one.certainty === 'SUSPECTED' ? letterOfConfirmed(one) : null;
  return { ...became, resolution: 'PENDING', next: CHOOSE_WAY, letter };
}

function letterOfConfirmed(one: AnsweredCase): LetterId | null {
  // Of ③ a buyer's own piece is the proof, whatever the inspection of the others has shown.
  const conformity = one.type === 'PARTIAL_DEFECT' ? 'NOT_CONFORM' : one.conformity;
  const { type, stage, reachable } = one;
  const choice = letterFor({
    type,
    conformity,
    certainty: 'CONFIRMED',
    stage,
    reachable,
    isReporter: false,
  });
  return choice.kind === 'letter' ? choice.letter : null;
}

/** Nothing wrong with a suspicion ends it; nothing wrong with what is established is an agreement to go on. */
function notAffected(one: AnsweredCase): AfterAnswer {
  const became = { answer: 'NOT_AFFECTED', certainty: one.certainty } as const;
  const thanks = { letter: one.reachable ? 'thanks' : null, need: 'optional' } as const;
  if (one.type === 'FATAL_DEFECT')
    return {
      ...became,
      resolution: 'PENDING',
      next: '使わないでいただくお願いはそのままにして、解決の方法を決める',
      letter: null,
      need: 'default',
    };
  if (one.type === 'PLATFORM_OUTAGE')
    return {
      ...became,
      resolution: 'AGREED',
      next: isInHand(one) ? '復旧を待って発送する' : '届くのを待つ',
      letter: null,
      need: 'default',
    };
  if (isInHand(one)) return { ...became, resolution: 'AGREED', next: '期限までに発送する', ...thanks };
  if (one.certainty === 'CONFIRMED')
    return {
      ...became,
      resolution: 'AGREED',
      next: 'このままでよいことを確かめる連絡を送る',
      letter: one.reachable ? 'agreed-keep' : null,
      need: 'default',
    };
  return { ...became, resolution: 'NO_ACTION', next: 'お礼を送る(任意)', ...thanks };
}

export function afterAnswer(seen: AnswerSeen, one: AnsweredCase): AfterAnswer {
  switch (seen) {
    case '問題あり':
      return affected(one);
    case '問題なし':
      return notAffected(one);
    case 'まだ':
      return {
        answer: 'NO_REPLY',
        certainty: one.certainty,
        resolution: 'WAITING',
        next: one.reachable ? '返事を待つ' : TO_OFFICE,
        letter: null,
        need: 'default',
      };
  }
}
