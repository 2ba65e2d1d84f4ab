// 参照データ: 値, 説明, 手順, 出典, 確認した日, 自分で変えた. The tick taken away brings the standard back; it is set by a change alone.
import type { RuleRecord } from '../domain/reference/rule-record.ts';
import { isBlankValue, valueIn, wantedValue } from '../domain/reference/rule-value.ts';
import { refuse } from './decision.ts';
import { editRuleRow, type RuleEdit, ruleRow } from './edit-rule.ts';
import type { HandEntry } from './hand-entry.ts';
import { cellStatement, type Entries, type Statement, textStatement, unclear } from './hand-statement.ts';
import { type Step, written } from './hand-step.ts';
import { unfitValue } from './template-wording.ts';
import type { World } from './world.ts';

const LONGEST_VALUE = 500;
const LONGEST_TEXT = 2000;

const edited =
  (row: RuleRecord, edit: RuleEdit) =>
  (world: World): Step => {
    const step = editRuleRow(world, row.id, edit);
    return step.kind === 'refused' ? step : { kind: 'written', written: step.written, notes: [] };
  };

/** What does not fit the unit waits in its cell; until then the value of before counts. */
function valueStatement(row: RuleRecord, entry: HandEntry | undefined): readonly Statement[] {
  if (entry === undefined) return [];
  if (!isBlankValue(entry.found) && valueIn(entry.found, row.unit) === undefined)
    return [unclear(unfitValue(entry.header, entry.found, wantedValue(row.unit)))];
  return textStatement(entry, LONGEST_VALUE, (value) => edited(row, { value }));
}

const isOff = (entry: HandEntry | undefined): boolean =>
  entry?.read.ok === true && entry.read.value === false;

function ownStatement(row: RuleRecord, entry: HandEntry | undefined): readonly Statement[] {
  return cellStatement(entry, (value) =>
    value === true
      ? (world) => (ruleRow(world, row.id)?.own === true ? written([]) : refuse({ code: 'notByHand' }))
      : edited(row, { standard: true }),
  );
}

/** The standard comes back before anything that is written beside it. */
export function ruleStatements(row: RuleRecord, entries: Entries): readonly Statement[] {
  const own = entries.get('own');
  const texts = (['say', 'steps', 'source'] as const).reduce<readonly Statement[]>(
    (all, field) =>
      all.concat(textStatement(entries.get(field), LONGEST_TEXT, (text) => edited(row, { [field]: text }))),
    [],
  );
  return [
    ...(isOff(own) ? ownStatement(row, own) : []),
    ...valueStatement(row, entries.get('value')),
    ...texts,
    ...cellStatement(entries.get('checked'), (value) => edited(row, { checked: value as number | null })),
    ...(isOff(own) ? [] : ownStatement(row, own)),
  ];
}
