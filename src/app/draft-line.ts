import { monthDayTime } from '../domain/instant.ts';
import { DRAFT_STATE, MARKETPLACE } from '../domain/labels.ts';
import { isUnsent, type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { labelOf } from '../domain/vocabulary.ts';
import { findingLine, findingsOf, isFinal } from './letter-check.ts';
import type { DraftLine } from './protocol.ts';

/** A draft as the screens show it: codes become labels. What was sent is judged no more. */
export function draftLine(draft: MessageDraft): DraftLine {
  const findings = isUnsent(draft) ? findingsOf(draft) : [];
  return {
    id: draft.id,
    purpose: draft.purpose,
    state: draft.state,
    stateLabel: labelOf(DRAFT_STATE, draft.state),
    to: draft.salutation,
    marketplace: labelOf(MARKETPLACE, draft.marketplace),
    link: draft.link,
    text: draft.text,
    short: draft.short,
    recipient: draft.recipient,
    incidentId: draft.incidentId,
    contactId: draft.contactId,
    product: draft.product,
    transactionId: draft.transactionId,
    template: draft.template,
    findings: findings.map(findingLine),
    mayCopy: !findings.some(isFinal),
    when: draft.when,
    sentAt: draft.sentAt === null ? '' : monthDayTime(draft.sentAt),
    how: draft.how,
    gist: draft.gist,
    promiseAt: wasSent(draft) && draft.promise !== null ? new Date(draft.promise).toISOString() : '',
  };
}
