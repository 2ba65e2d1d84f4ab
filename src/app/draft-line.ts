import { DRAFT_STATE, MARKETPLACE } from '../domain/labels.ts';
import { type MessageDraft, wasSent } from '../domain/message-draft.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { DraftLine } from './protocol.ts';

/** A draft as the screens show it: codes become labels. */
export const draftLine = (draft: MessageDraft): DraftLine => ({
  id: draft.id,
  purpose: draft.purpose,
  state: draft.state,
  stateLabel: labelOf(DRAFT_STATE, draft.state),
  to: draft.salutation,
  marketplace: labelOf(MARKETPLACE, draft.marketplace),
  link: draft.link,
  text: draft.text,
  when: draft.when,
  promiseAt: wasSent(draft) && draft.promise !== null ? new Date(draft.promise).toISOString() : '',
});
