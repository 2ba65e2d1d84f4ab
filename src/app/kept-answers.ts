// 確認したこと: what a desk has answered, kept in 参照データ for the next time, beside the rules of the marketplaces.
import { DAY, type Instant, isoDay, monthDay, startOfDay } from '../domain/instant.ts';
import { MARKETPLACE } from '../domain/labels.ts';
import { MARKET_WORDS } from '../domain/letters/market-words.ts';
import type { MessageDraft } from '../domain/message-draft.ts';
import type { RuleCategory, RuleCertainty } from '../domain/reference/reference-rule.ts';
import type { RuleRecord } from '../domain/reference/rule-record.ts';
import { labelOf } from '../domain/vocabulary.ts';
import type { Written } from './merge-plans.ts';
import { changesTo } from './plan.ts';
import type { ReplyOf } from './protocol.ts';
import { answeredBy, questionOf } from './settle-wording.ts';
import type { World } from './world.ts';

const KEPT: RuleCategory = '確認したこと';
/** The desk itself has said so. */
const CERTAINTY: RuleCertainty = '公式';

/** Rules change: what was answered is asked again after this long. Our own choice. */
const ASK_AGAIN = 90 * DAY;

const LISTED_AT_ONCE = 50;

/** One inquiry, one row. */
const ruleIdOf = ({ id }: MessageDraft): string => `asked.${id}`;

function ruleOf(draft: MessageDraft, answer: string, now: Instant): RuleRecord {
  const today = startOfDay(now);
  return {
    id: ruleIdOf(draft),
    category: KEPT,
    about: labelOf(MARKETPLACE, draft.marketplace),
    name: questionOf(draft),
    value: '',
    unit: '',
    say: answer,
    steps: '',
    source: answeredBy(MARKET_WORDS[draft.marketplace].事務局, monthDay(now)),
    checked: today,
    checkNext: today + ASK_AGAIN,
    certainty: CERTAINTY,
    own: true,
    standard: '',
    takenIn: '',
  };
}

/** A row of its own; of an inquiry whose answer was kept before, that row anew. */
export function keepAnswer(world: World, draft: MessageDraft, answer: string): Written {
  const rule = ruleOf(draft, answer, world.now);
  const known = world.records.rules().filter(({ id }) => id === rule.id);
  if (known.length === 0) return { appends: { rules: [rule] }, changes: [] };
  const { say, source, checked, checkNext } = rule;
  return { appends: {}, changes: changesTo('rules', known, () => ({ say, source, checked, checkNext })) };
}

type Kept = ReplyOf<'inquiries'>['kept'][number];

/** Newest first, at most 50. */
export const keptAnswers = (world: World): Kept[] =>
  world.records
    .rules()
    .filter(({ category }) => category === KEPT)
    .map((rule, place) => ({ rule, place }))
    .sort((a, b) => (b.rule.checked ?? 0) - (a.rule.checked ?? 0) || b.place - a.place)
    .slice(0, LISTED_AT_ONCE)
    .map(({ rule }) => ({
      about: rule.about,
      question: rule.name,
      answer: rule.say || rule.value,
      on: isoDay(rule.checked),
    }));
