// The message linter: what a seller would regret about a text before it is pasted into a trade. It reads the text alone,
// so it can overlook; that it finds nothing is no promise. An error keeps a draft from 確認済.
import { type FoldedMessage, foldMessage } from './folded-message.ts';
import { MARKETPLACE, type Marketplace } from './labels.ts';
import { ELEMENT_WORDS, MESSAGE_ELEMENT } from './message-element.ts';
import { ELEMENTS_OF, type MessagePurpose } from './message-purpose.ts';
import {
  MESSAGE_RULES,
  type MessageRule,
  type MessageRuleId,
  type RuleSource,
  WORDS_OF_RULE,
} from './message-rules.ts';
import { FINDING_LEVEL, type FindingLevel, type Recipient } from './message-words.ts';
import type { Span } from './trace.ts';
import { labelOf } from './vocabulary.ts';

export type MessageToCheck = {
  readonly text: string;
  readonly marketplace: Marketplace;
  /** Without a purpose no element is missed. */
  readonly purpose: MessagePurpose | undefined;
  readonly recipient: Recipient;
  /** The most characters that the seller has set for this marketplace; none is known for certain. */
  readonly limit?: number;
  /** Nickname and product name as they stand in the text: a buyer called `{{商品}}` or a LINEフレンズ cup is no mistake. */
  readonly known?: readonly string[];
};

export type MessageFinding = {
  readonly rule: MessageRuleId;
  readonly level: FindingLevel;
  /** What is wrong and what to do, in Japanese, without the id; quotes the words. */
  readonly reason: string;
  /** As they were typed, each once, at most five; none where something is missing. */
  readonly words: readonly string[];
  readonly source: RuleSource;
  readonly mayOverrule: boolean;
};

const MOST_WORDS = 5;
const LONGEST_WORD = 40;

const shortened = (words: string): string => {
  const signs = Array.from(words.replace(/\s+/g, ' '));
  return signs.length > LONGEST_WORD
    ? `${signs.slice(0, LONGEST_WORD - 1).join('')}…`
    : words.replace(/\s+/g, ' ');
};

/** Places that hold nothing but what is known to be a name. */
function knownPlaces({ text }: FoldedMessage, known: readonly string[]): readonly Span[] {
  const places: Span[] = [];
  for (const one of known) {
    const name = foldMessage(one).text.trim();
    if (name === '') continue;
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      places.push({ from, to: from + name.length });
    }
  }
  return places;
}

function wordsFound(message: FoldedMessage, known: readonly Span[], id: MessageRuleId): readonly string[] {
  const words: string[] = [];
  for (const span of WORDS_OF_RULE[id]?.(message) ?? []) {
    if (known.some(({ from, to }) => from <= span.from && span.to <= to)) continue;
    const typed = shortened(message.typed(span.from, span.to));
    if (words.indexOf(typed) < 0) words.push(typed);
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

const quoted = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('');

/** All that is found, errors first, then in the order of the rules. A blank text has no findings. */
export function checkMessage(given: MessageToCheck): readonly MessageFinding[] {
  const message = foldMessage(given.text);
  if (message.text.trim() === '') return [];
  const known = knownPlaces(message, given.known ?? []);
  const findings: MessageFinding[] = [];
  for (const rule of MESSAGE_RULES) {
    const level = rule.levels[given.recipient];
    if (level !== undefined) findings.push(...findingsOf(rule, level, given, message, known));
  }
  return FINDING_LEVEL.codes.flatMap((level) => findings.filter((finding) => finding.level === level));
}

function findingsOf(
  rule: MessageRule,
  level: FindingLevel,
  given: MessageToCheck,
  message: FoldedMessage,
  known: readonly Span[],
): readonly MessageFinding[] {
  const finding = (reason: string, words: readonly string[]): MessageFinding => ({
    rule: rule.id,
    level,
    reason,
    words,
    source: rule.sources.find(({ of }) => of?.includes(given.marketplace) === true) ?? rule.sources[0],
    mayOverrule: rule.mayOverrule,
  });
  if (rule.id === 'M14') return missing(given, message).map((reason) => finding(reason, []));
  if (rule.id === 'M15') return tooLong(given).map((reason) => finding(reason, []));
  const words = wordsFound(message, known, rule.id);
  return words.length === 0 ? [] : [finding(`${quoted(words)}: ${rule.advice}`, words)];
}

const missing = ({ purpose }: MessageToCheck, { text }: FoldedMessage): readonly string[] =>
  purpose === undefined
    ? []
    : ELEMENTS_OF[purpose]
        .filter((element) => !ELEMENT_WORDS[element].said.test(text))
        .map(
          (element) =>
            `「${labelOf(MESSAGE_ELEMENT, element)}」が見当たりません。${ELEMENT_WORDS[element].advice}`,
        );

const tooLong = ({ text, limit, marketplace }: MessageToCheck): readonly string[] => {
  const length = Array.from(text).length;
  return limit === undefined || length <= limit
    ? []
    : [
        `${length}文字あり、${labelOf(MARKETPLACE, marketplace)}のために設定した${limit}文字を${length - limit}文字こえています。「短くする」を使うか、2つに分けてください。`,
      ];
};
