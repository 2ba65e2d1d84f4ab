// 参照データを直す: another value or sentence than the standard one, what was looked up and when, or the standard again.
import { type Instant, parseInstant, startOfDay } from '../domain/instant.ts';
import { nextCheck } from '../domain/reference/next-check.ts';
import type { ReferenceRule } from '../domain/reference/reference-rule.ts';
import type { RuleRecord } from '../domain/reference/rule-record.ts';
import { isBlankValue, valueIn, wantedValue } from '../domain/reference/rule-value.ts';
import { STANDARD_RULES } from '../domain/reference/standard-reference.ts';
import { withPlainLineEnds } from '../domain/refused-text.ts';
import { type Decision, refuse } from './decision.ts';
import type { Written } from './merge-plans.ts';
import { changesTo } from './plan.ts';
import type { Refusal, ReplyOf, RequestOf } from './protocol.ts';
import { ruleLine } from './rule-line.ts';
import { standardRuleRow } from './standard-rows.ts';
import { editedRuleSentence, NOTHING_CHANGED, VALUE_COUNTS_NOW } from './template-wording.ts';
import type { World } from './world.ts';

export type RuleEdit = {
  readonly value?: string | undefined;
  readonly say?: string | undefined;
  readonly steps?: string | undefined;
  readonly source?: string | undefined;
  /** null: that of the standard again. */
  readonly checked?: Instant | null | undefined;
  readonly standard?: boolean | undefined;
};

type Edited =
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | {
      readonly kind: 'edited';
      readonly after: RuleRecord;
      readonly isValue: boolean;
      readonly written: Written;
    };

export const standardRule = (id: string): ReferenceRule | undefined =>
  STANDARD_RULES.find((rule) => rule.id === id);

/** undefined where a person has deleted the row. */
export const ruleRow = (world: World, id: string): RuleRecord | undefined =>
  world.records.rules().find((row) => row.id === id);

const plain = (text: string): string => withPlainLineEnds(text).trim();

/** What is blank is the standard one; a row that the seller has found out has none, and there blank is blank. */
function editedRow(row: RuleRecord, base: RuleRecord | undefined, edit: RuleEdit, value: string): RuleRecord {
  if (edit.standard === true && base !== undefined) return { ...base, takenIn: row.takenIn };
  const textOf = (field: 'say' | 'steps' | 'source'): string => {
    const given = edit[field];
    return given === undefined ? row[field] : plain(given) || (base?.[field] ?? '');
  };
  const told = { value, say: textOf('say'), steps: textOf('steps'), source: textOf('source') };
  const days =
    edit.checked === undefined
      ? {}
      : edit.checked === null
        ? { checked: base?.checked ?? null, checkNext: base?.checkNext ?? null }
        : {
            checked: startOfDay(edit.checked),
            // What has happened and stays so is not looked at again.
            checkNext:
              row.checkNext === null && base !== undefined ? null : nextCheck(edit.checked, row.certainty),
          };
  const own =
    base === undefined
      ? row.own
      : (['value', 'say', 'steps', 'source'] as const).some((field) => told[field] !== base[field]);
  return { ...row, ...told, ...days, own };
}

/** Refused: no such rule, a value that does not fit the unit. A standard row that is gone is made anew. */
export function editRuleRow(world: World, id: string, edit: RuleEdit): Edited {
  const rule = standardRule(id);
  const base = rule === undefined ? undefined : standardRuleRow(rule);
  const row = ruleRow(world, id);
  const before = row ?? base;
  if (before === undefined) return refuse({ code: 'noSuchRule', ruleId: id });
  const asked = edit.standard === true ? undefined : edit.value;
  const read = asked === undefined || isBlankValue(asked) ? null : valueIn(plain(asked), before.unit);
  if (read === undefined) return refuse({ code: 'ruleValue', wanted: wantedValue(before.unit) });
  const value = asked === undefined ? before.value : read === null ? (base?.value ?? '') : String(read);
  const after = editedRow(before, base, edit, value);
  return {
    kind: 'edited',
    after,
    isValue: after.value !== before.value,
    written:
      row === undefined
        ? { appends: { rules: [after] }, changes: [] }
        : { appends: {}, changes: changesTo('rules', [row], () => after) },
  };
}

/** Refused as `editRuleRow`, and for a day that is none. */
export function editRule(world: World, request: RequestOf<'editRule'>): Decision<ReplyOf<'editRule'>> {
  const { kind: _kind, requestId: _requestId, ruleId, checked: day, ...edit } = request;
  const checked = day === undefined ? undefined : parseInstant(day);
  if (day !== undefined && checked === undefined) return refuse({ code: 'badRequest', where: 'checked' });
  const edited = editRuleRow(world, ruleId, { ...edit, checked });
  if (edited.kind === 'refused') return edited;
  const { after, isValue, written } = edited;
  const isNothing = written.changes.length === 0 && written.appends.rules === undefined;
  return {
    kind: 'planned',
    plan: {
      sentence: editedRuleSentence(`${after.about} ${after.name}`, edit.standard === true),
      incidentId: '',
      count: 1,
      reason: '',
      givenIds: [],
      ...written,
    },
    reply: {
      kind: 'editRule',
      rule: ruleLine(world, after),
      notes: isNothing ? [NOTHING_CHANGED] : isValue ? [VALUE_COUNTS_NOW] : [],
    },
  };
}
