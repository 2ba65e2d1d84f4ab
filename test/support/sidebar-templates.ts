// What a door would answer on 定型文 and 参照データ, for tests of the sidebar alone: the standard letters and rules themselves.

import type { FindingLine, ReplyOf, RuleLine, TemplateLine, TemplateWire } from '../../src/app/protocol.ts';
import { fillLetter } from '../../src/domain/letters/fill-letter.ts';
import { PLACES } from '../../src/domain/letters/letter-places.ts';
import { LETTERS } from '../../src/domain/letters/standard-letters.ts';
import { STANDARD_RULES } from '../../src/domain/reference/standard-reference.ts';
import { placesIn } from '../../src/domain/template.ts';

const DAY = Date.parse('2026-11-23T10:05:00+09:00');
const shown = LETTERS['defect-delivered'];

export const templateLines: readonly TemplateLine[] = Object.entries(LETTERS).map(([id, one]) => ({
  id,
  name: one.name,
  purpose: one.purpose,
  types: '',
  stages: '',
  recipient: one.recipient,
  used: true,
  origin: '標準',
  version: one.version,
  reviewOn: '2027-05-23',
  reviewedOn: '',
  reviewDue: false,
  faults: 0,
}));

/** The seller's own wording of one, one that is due, and one that cannot be used as it is. */
export const someTemplates: readonly TemplateLine[] = templateLines.map((line, at) => {
  if (line.id === 'defect-delivered') {
    return { ...line, types: '③一部不良', stages: '到着済み', origin: '自分で', version: 2, faults: 1 };
  }
  if (line.id === 'thanks') return { ...line, reviewOn: '2026-11-20', reviewDue: true };
  return at === 5 ? { ...line, used: false } : line;
});

const OWN = shown.full.replace('誠に申し訳ございません', '本当に申し訳ありません');

const sampleOf = (full: string) => {
  const filled = fillLetter(
    { full, short: shown.short },
    {
      now: DAY,
      marketplace: 'MERCARI',
      type: 'PARTIAL_DEFECT',
      stage: 'DELIVERED',
      buyer: 'ほし',
      product: '真鍮ピアス しずく型',
      what: '留め具がゆるい',
    },
  );
  return filled.ok
    ? { sampleFull: filled.full, sampleShort: filled.short }
    : { sampleFull: '', sampleShort: '' };
};

const known = Object.keys(PLACES);

/** As the door would answer for these words; `full` as it is written. */
export function templateOf(full: string, example = full, findings: FindingLine[] = []): TemplateWire {
  const line = someTemplates.find(({ id }) => id === 'defect-delivered');
  if (line === undefined) throw new Error('The template of the tests is gone.');
  const used = placesIn(example);
  return {
    ...line,
    full,
    short: shown.short,
    standardFull: shown.full,
    standardShort: shown.short,
    places: Object.entries(PLACES).map(([name, { about, always }]) => ({
      name,
      about,
      needed: !always,
      used: used.includes(name),
    })),
    unknown: used.filter((name) => !known.includes(name)),
    sampleOf: 'T-012 メルカリ ほし様・到着済み',
    sampleIsReal: true,
    ...sampleOf(example),
    lacks: [],
    findings,
  };
}

export const ownTemplate = templateOf(OWN);

export const ruleLines: readonly RuleLine[] = STANDARD_RULES.map((rule) => ({
  id: rule.id,
  category: rule.category,
  about: rule.about,
  name: rule.name,
  value: rule.value === null ? '' : String(rule.value),
  unit: rule.unit,
  say: rule.say,
  steps: rule.steps,
  source: rule.source,
  checked: rule.checked,
  checkNext: rule.checkNext,
  checkDue: rule.id === 'auto-complete.MERCARI',
  certainty: rule.certainty,
  own: false,
  standard: rule.value === null ? '' : String(rule.value),
}));

const [firstRule] = ruleLines;
if (firstRule === undefined) throw new Error('There are no rules.');

/** One good reply for every request of these screens. */
export const usualTemplates = {
  templates: { kind: 'templates', templates: [...someTemplates] },
  template: { kind: 'template', template: ownTemplate },
  editTemplate: { kind: 'editTemplate', template: { ...ownTemplate, version: 3 }, notes: [] },
  rules: { kind: 'rules', rules: [...ruleLines] },
  editRule: { kind: 'editRule', rule: { ...firstRule, own: true }, notes: [] },
} satisfies {
  readonly [K in 'templates' | 'template' | 'editTemplate' | 'rules' | 'editRule']: ReplyOf<K>;
};
