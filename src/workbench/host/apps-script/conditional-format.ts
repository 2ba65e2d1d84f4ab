// Conditional format rules: the rule, its condition and its builder. Formulas and equal text are all the
// add-on uses; a rule may not look at another sheet (platform 1.4, 1.9).
import type { Area, ColourRule } from '../../engine/book.ts';
import { exception, mismatch } from '../exception.ts';
import { type GoogleClass, handle, type Methods, other, SELF, stateOf } from '../google-class.ts';
import type { Run } from '../run.ts';
import { rangeClass, rangeOf } from './range.ts';

type Condition = {
  readonly kind: 'formula' | 'text';
  readonly value: string;
  readonly background: string | null;
};

export type RuleState = {
  readonly tab: number;
  readonly areas: readonly Area[];
  readonly condition: Condition;
};

type Draft = {
  kind: 'formula' | 'text' | null;
  value: string;
  background: string | null;
  tab: number | null;
  areas: readonly Area[];
};

const condition: GoogleClass<Condition> = {
  name: 'BooleanCondition',
  needs: 'document',
  methods: {
    getCriteriaType: other(({ kind }) => (kind === 'formula' ? 'CUSTOM_FORMULA' : 'TEXT_EQUAL_TO')),
    getCriteriaValues: other(({ value }) => [value]),
    getBackground: other(({ background }) => background),
  },
};

export const conditionalFormatRuleClass: GoogleClass<RuleState> = {
  name: 'ConditionalFormatRule',
  needs: 'document',
  methods: {
    getRanges: other(({ tab, areas }, _args, run) =>
      areas.map((area) => handle(run, rangeClass, { tab, area })),
    ),
    getBooleanCondition: other((rule, _args, run) => handle(run, condition, rule.condition)),
    copy: other((rule, _args, run) => draftOf(run, { ...rule.condition, tab: rule.tab, areas: rule.areas })),
  },
};

const steps: Methods<Draft> = {
  whenFormulaSatisfied: other((draft, [formula], run) => {
    if (typeof formula !== 'string') throw mismatch(run.here(), [formula]);
    if (/!/.test(formula.replace(/"[^"]*"/g, ''))) {
      throw exception('Conditional format rule cannot reference a different sheet.');
    }
    draft.kind = 'formula';
    draft.value = formula;
    return SELF;
  }),
  whenTextEqualTo: other((draft, [text], run) => {
    if (typeof text !== 'string') throw mismatch(run.here(), [text]);
    draft.kind = 'text';
    draft.value = text;
    return SELF;
  }),
  setBackground: other((draft, [colour], run) => {
    if (colour !== null && typeof colour !== 'string') throw mismatch(run.here(), [colour]);
    draft.background = colour;
    return SELF;
  }),
  setRanges: other((draft, args, run) => {
    const [ranges] = args;
    if (!Array.isArray(ranges)) throw mismatch(run.here(), args);
    const found = ranges.map((range) => rangeOf(run.here(), range));
    draft.tab = found[0]?.tab ?? null;
    draft.areas = found.map(({ area }) => area);
    return SELF;
  }),
  build: other((draft, _args, run) => {
    const { kind, value, background, tab, areas } = draft;
    if (kind === null || tab === null)
      throw exception('The conditional format rule has no condition or no ranges.');
    return handle(run, conditionalFormatRuleClass, { tab, areas, condition: { kind, value, background } });
  }),
};

const builder: GoogleClass<Draft> = {
  name: 'ConditionalFormatRuleBuilder',
  needs: 'document',
  methods: steps,
};

function draftOf(run: Run, draft: Draft): object {
  return handle(run, builder, { ...draft });
}

/** A builder without condition and ranges. */
export function newConditionalFormatRule(run: Run): object {
  return draftOf(run, { kind: null, value: '', background: null, tab: null, areas: [] });
}

/** The rule of a handle in the workbook's form. */
export function colourRuleOf(run: Run, value: unknown, tab: number): ColourRule {
  const rule = stateOf(conditionalFormatRuleClass, value);
  if (!rule || rule.tab !== tab) throw mismatch(run.here(), [value]);
  const { kind, value: wanted, background } = rule.condition;
  if (background === null) throw run.lacks('ConditionalFormatRule without a background');
  return kind === 'formula'
    ? { areas: rule.areas, formula: wanted, background }
    : { areas: rule.areas, text: wanted, background };
}

/** A handle for a rule of the workbook. */
export function ruleHandle(run: Run, tab: number, rule: ColourRule): object {
  const kind = rule.formula === undefined ? 'text' : 'formula';
  const value = rule.formula ?? rule.text ?? '';
  const { areas, background } = rule;
  return handle(run, conditionalFormatRuleClass, { tab, areas, condition: { kind, value, background } });
}
