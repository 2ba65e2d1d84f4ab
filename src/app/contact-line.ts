import type { Contact } from '../domain/contact.ts';
import { monthDayTime } from '../domain/instant.ts';
import { ANSWER, CERTAINTY, MARKETPLACE, RESOLUTION, STAGE } from '../domain/labels.ts';
import type { StockRow } from '../domain/stock-row.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { ContactLine } from './protocol.ts';
import { placeOf } from './row-places.ts';

/** `U6 …` in the cell, so that it can be filtered; on a screen the rule stands behind the sentence. */
const ruleBehind = (reason: string): string => reason.replace(/^(U\d+) (.*)$/s, '$2($1)');

/** Behind what a clock is, in 期限の種類. */
const PROVISIONAL = '(仮)';

/** A buyer as the screens show him; his clock as the cells tell it, so whoever asks later tells it anew first (`withClocks`). */
export function contactLine(contact: Contact, row?: StockRow): ContactLine {
  const { deadline, deadlineKind } = contact;
  return {
    id: contact.id,
    marketplace: labelOf(MARKETPLACE, contact.marketplace),
    link: contact.link,
    buyer: contact.buyer,
    product: contact.product,
    key: contact.key,
    quantity: contact.quantity,
    stage: contact.stage === null ? '' : labelOf(STAGE, contact.stage),
    certainty: contact.certainty,
    certaintyLabel: labelOf(CERTAINTY, contact.certainty),
    clock: deadlineKind.replace(PROVISIONAL, ''),
    clockAt: deadline === null ? '' : monthDayTime(deadline),
    clockIso: deadline === null ? '' : new Date(deadline).toISOString(),
    provisional: deadlineKind.endsWith(PROVISIONAL),
    next: contact.next,
    urgency: contact.urgency,
    urgencyReason: ruleBehind(contact.urgencyReason),
    transactionId: contact.transactionId,
    answer: contact.answer,
    answerLabel: labelOf(ANSWER, contact.answer),
    resolution: contact.resolution,
    resolutionLabel: labelOf(RESOLUTION, contact.resolution),
    way: contact.way ?? '',
    amount: contact.amount,
    lookedAt: contact.lookedAt === null ? '' : monthDayTime(contact.lookedAt),
    promise: contact.promise === null ? '' : monthDayTime(contact.promise),
    promiseIso: contact.promise === null ? '' : new Date(contact.promise).toISOString(),
    returned: contact.returned,
    place: placeOf(row, row?.soldOn),
  };
}
