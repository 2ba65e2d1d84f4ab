// What the linter says of a draft, for the screens and for 文面チェック.
import { checkMessage, type MessageFinding } from '../domain/check-message.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import { MESSAGE_PURPOSE } from '../domain/message-purpose.ts';
import { FINDING_LEVEL, RECIPIENT } from '../domain/message-words.ts';
import { codeOf, labelOf } from '../domain/vocabulary.ts';
import type { FindingLine } from './protocol.ts';

type Checked = Pick<
  MessageDraft,
  'text' | 'marketplace' | 'purpose' | 'recipient' | 'salutation' | 'product' | 'transactionId'
>;

/** A nickname that looks like an address, or a product called LINEフレンズ, is no fault of the text. */
const namesIn = ({ salutation, product, transactionId }: Checked): readonly string[] =>
  [salutation.replace(/様$/, ''), product, transactionId].filter((name) => name.trim() !== '');

export const findingsOf = (draft: Checked): readonly MessageFinding[] =>
  checkMessage({
    text: draft.text,
    marketplace: draft.marketplace,
    purpose: codeOf(MESSAGE_PURPOSE, draft.purpose),
    recipient: codeOf(RECIPIENT, draft.recipient) ?? '購入者',
    known: namesIn(draft),
  });

/** An error about contact, address or postage, which nobody may overrule. */
export const isFinal = ({ level, mayOverrule }: MessageFinding): boolean => level === 'ERROR' && !mayOverrule;

export const findingLine = (finding: MessageFinding): FindingLine => ({
  rule: finding.rule,
  level: finding.level,
  levelLabel: labelOf(FINDING_LEVEL, finding.level),
  reason: finding.reason,
  source: finding.source.text,
  mayOverrule: finding.level === 'WARNING' || finding.mayOverrule,
});

/** 文面チェック: level, sentence and rule, one line each; empty where nothing was found. */
export const checkCell = (findings: readonly MessageFinding[]): string =>
  findings
    .map(({ level, reason, rule }) => `${labelOf(FINDING_LEVEL, level)}: ${reason}(${rule})`)
    .join('\n');
