// 定型文 and 参照データ: the seller's own wording and rules, each with a standard to return to.
import * as v from 'valibot';
import { count, dayText, id, requestId, text } from './atoms.ts';
import { finding, notice } from './lines.ts';

const letterText = v.pipe(v.string(), v.maxLength(5000));
const ruleText = v.pipe(v.string(), v.maxLength(2000));

export const templateRequests = {
  /** All 定型文. Writes nothing. */
  templates: v.object({ kind: v.literal('templates') }),
  /** One, as it stands, or with these words instead: how it reads on a real case of today. Writes nothing. */
  template: v.object({
    kind: v.literal('template'),
    templateId: id,
    full: v.optional(letterText),
    short: v.optional(letterText),
  }),
  /** What is left out stays. `standard`: back to the standard wording. */
  editTemplate: v.object({
    kind: v.literal('editTemplate'),
    requestId,
    templateId: id,
    full: v.optional(letterText),
    short: v.optional(letterText),
    used: v.optional(v.boolean()),
    /** 見直す日 */
    reviewOn: v.optional(v.nullable(dayText)),
    /** 見直した: looked through today. */
    reviewed: v.optional(v.boolean()),
    standard: v.optional(v.boolean()),
  }),
  /** All of 参照データ. Writes nothing. */
  rules: v.object({ kind: v.literal('rules') }),
  /** What is left out stays. `standard`: back to the standard value and sentence. */
  editRule: v.object({
    kind: v.literal('editRule'),
    requestId,
    ruleId: id,
    value: v.optional(v.pipe(v.string(), v.maxLength(500))),
    say: v.optional(ruleText),
    steps: v.optional(ruleText),
    source: v.optional(ruleText),
    checked: v.optional(dayText),
    standard: v.optional(v.boolean()),
  }),
} as const;

const templateLine = v.object({
  id: text,
  name: text,
  purpose: text,
  /** 種別 and 段階 in words; empty = all. */
  types: text,
  stages: text,
  recipient: text,
  used: v.boolean(),
  /** 標準 or 自分で */
  origin: text,
  version: count,
  /** YYYY-MM-DD, empty when not set. */
  reviewOn: text,
  reviewedOn: text,
  reviewDue: v.boolean(),
  /** Places nobody knows, and errors of the linter in the example: the letter cannot be used as it is. */
  faults: count,
});

const template = v.object({
  ...templateLine.entries,
  full: text,
  short: text,
  standardFull: text,
  standardShort: text,
  /** Places it may have, those it has that are never blank, and those without which it cannot go out. */
  places: v.array(v.object({ name: text, about: text, needed: v.boolean(), used: v.boolean() })),
  unknown: v.array(text),
  /** The case it is shown on, in words: a real one of today, or 見本 where there is none. */
  sampleOf: text,
  sampleIsReal: v.boolean(),
  /** Empty where a needed place is unfilled in that case; then `lacks` names it. */
  sampleFull: text,
  sampleShort: text,
  lacks: v.array(text),
  findings: v.array(finding),
});

const ruleLine = v.object({
  id: text,
  /** 分類 */
  category: text,
  /** 販路・便 */
  about: text,
  name: text,
  value: text,
  unit: text,
  say: text,
  steps: text,
  source: text,
  checked: text,
  checkNext: text,
  checkDue: v.boolean(),
  certainty: text,
  /** 自分で変えた, and the standard to return to. */
  own: v.boolean(),
  standard: text,
});

export const templateReplies = {
  templates: v.object({ kind: v.literal('templates'), templates: v.array(templateLine) }),
  template: v.object({ kind: v.literal('template'), template }),
  editTemplate: v.object({ kind: v.literal('editTemplate'), template, ...notice }),
  rules: v.object({ kind: v.literal('rules'), rules: v.array(ruleLine) }),
  editRule: v.object({ kind: v.literal('editRule'), rule: ruleLine, ...notice }),
} as const;

export type TemplateLine = v.InferOutput<typeof templateLine>;
export type TemplateWire = v.InferOutput<typeof template>;
export type RuleLine = v.InferOutput<typeof ruleLine>;
