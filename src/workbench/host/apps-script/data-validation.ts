// Lists and check boxes: DataValidation, its builder, and what they become in the workbook. A help text
// is taken and not kept: the workbook file has no place for it (known difference).
import type { Area, Validation } from '../../engine/book.ts';
import { holds } from '../a1.ts';
import { exception, mismatch } from '../exception.ts';
import { type GoogleClass, handle, type Methods, other, SELF } from '../google-class.ts';
import type { Run } from '../run.ts';

export type Rule =
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly strict: boolean };

type Draft = { rule: Rule | null; strict: boolean; help: string | null };

/** Items that a list holds at most (platform 1.4). */
const LIST_ITEMS = 500;

const parts: Methods<Rule> = {
  getCriteriaType: other((rule) => (rule.kind === 'checkbox' ? 'CHECKBOX' : 'VALUE_IN_LIST')),
  getCriteriaValues: other((rule) => (rule.kind === 'checkbox' ? [] : [[...rule.values], true])),
  getAllowInvalid: other((rule) => rule.kind === 'checkbox' || !rule.strict),
};

export const dataValidationClass: GoogleClass<Rule> = {
  name: 'DataValidation',
  needs: 'document',
  methods: parts,
};

const steps: Methods<Draft> = {
  requireCheckbox: other((draft, args, run) => {
    if (args.length > 0) throw run.lacks('DataValidationBuilder.requireCheckbox with own values');
    draft.rule = { kind: 'checkbox' };
    return SELF;
  }),
  requireValueInList: other((draft, args, run) => {
    const [values] = args;
    if (!Array.isArray(values)) throw mismatch(run.here(), args);
    if (values.length > LIST_ITEMS) {
      throw exception(
        `The data validation rule has more items than the limit of ${LIST_ITEMS}. ` +
          'Use the "List from a range" criteria instead.',
      );
    }
    draft.rule = { kind: 'list', values: values.map(String), strict: false };
    return SELF;
  }),
  setAllowInvalid: other((draft, [allow], run) => {
    if (typeof allow !== 'boolean') throw mismatch(run.here(), [allow]);
    draft.strict = !allow;
    return SELF;
  }),
  setHelpText: other((draft, [help], run) => {
    if (typeof help !== 'string') throw mismatch(run.here(), [help]);
    draft.help = help;
    return SELF;
  }),
  build: other((draft, _args, run) => {
    if (!draft.rule) throw exception('The data validation rule has no criteria.');
    const rule = draft.rule.kind === 'list' ? { ...draft.rule, strict: draft.strict } : draft.rule;
    return handle(run, dataValidationClass, rule);
  }),
};

export const dataValidationBuilderClass: GoogleClass<Draft> = {
  name: 'DataValidationBuilder',
  needs: 'document',
  methods: steps,
};

/** A builder without criteria; invalid input is allowed until said otherwise (platform 1.4). */
export function newDataValidation(run: Run): object {
  return handle(run, dataValidationBuilderClass, { rule: null, strict: false, help: null });
}

/** The workbook's form of a rule on an area; null clears. */
export function validationOn(rule: Rule | null, area: Area): Validation | null {
  if (!rule) return null;
  return rule.kind === 'checkbox' ? { kind: 'checkbox', area } : { ...rule, area };
}

/** The rule on a cell, null for none. */
export function validationAt(run: Run, tab: number, row: number, column: number): Rule | null {
  const found = run.world.book.validations(tab).find(({ area }) => holds(area, row, column));
  if (!found) return null;
  return found.kind === 'checkbox'
    ? { kind: 'checkbox' }
    : { kind: 'list', values: found.values, strict: found.strict };
}
