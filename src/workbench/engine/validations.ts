// Check boxes and pull-down lists. The engine keeps them; here they are read and replaced area by area, as
// Sheets does: the newest rule of a cell takes the place of the older one.
import {
  DataValidationErrorStyle,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
  Rectangle,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/sheets-data-validation';
import type { Book, Validation } from './book.ts';
import { areaOf, rangeOf } from './cells.ts';
import { areasAfter, type LaneChange } from './lane-change.ts';
import { type OpenWorkbook, onSheet } from './open-workbook.ts';
import type { Tabs } from './tabs.ts';

export type Validations = Pick<Book, 'validations' | 'setValidation'> & {
  /** Works out where the rules of a tab belong after its lines changed. */
  shift(sheetId: string, change: LaneChange): void;
  /** Puts them there. The engine's own shift also covers lines inserted just before a rule. */
  place(): void;
  /** To be called before the engine goes: it puts checks off to idle moments and would miss its workbook then. */
  dispose(): void;
};

/** Other kinds of validation, which a person may set in the page, are left alone and not listed. */
export function validationsOf(open: OpenWorkbook, tabs: Tabs): Validations {
  let made = 0;
  const belongs = new Map<string, Map<string, readonly IRange[]>>();
  const onTab = (sheetId: string): readonly ISheetDataValidationRule[] =>
    open.injector.get(SheetDataValidationModel).getRules(open.unitId, sheetId);
  const rulesOn = (id: number): readonly ISheetDataValidationRule[] => onTab(tabs.sheet(id).getSheetId());
  return {
    dispose: () => {
      open.injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
    },
    validations: (id) => rulesOn(id).flatMap((rule) => rule.ranges.flatMap((range) => listed(rule, range))),
    setValidation: (id, area, validation) => {
      const target = onSheet(tabs.sheet(id));
      const taken = rangeOf(area);
      for (const rule of [...rulesOn(id)]) {
        const left = rule.ranges.flatMap((range) => Rectangle.subtract(range, taken));
        if (sameCells(left, rule.ranges)) continue;
        open.run(RemoveDataValidationMutation.id, { ...target, ruleId: rule.uid });
        if (left.length === 0) continue;
        open.run(AddDataValidationMutation.id, { ...target, rule: { ...rule, ranges: left } });
      }
      if (validation === null) return;
      made += 1;
      const uid = `book-validation-${open.unitId}-${made}`;
      open.run(AddDataValidationMutation.id, { ...target, rule: engineRule(validation, uid, taken) });
    },
    shift: (sheetId, change) => {
      const places = belongs.get(sheetId) ?? new Map<string, readonly IRange[]>();
      for (const rule of onTab(sheetId)) {
        const before = places.get(rule.uid) ?? rule.ranges;
        places.set(
          rule.uid,
          before.flatMap((range) => areasAfter(change, areaOf(range)).map(rangeOf)),
        );
      }
      belongs.set(sheetId, places);
    },
    place: () => {
      const waiting = [...belongs];
      belongs.clear();
      for (const [subUnitId, places] of waiting) {
        for (const rule of [...onTab(subUnitId)]) {
          const ranges = places.get(rule.uid);
          if (!ranges || ranges.length === 0 || isSame(ranges, rule.ranges)) continue;
          const payload = { type: UpdateRuleType.RANGE, payload: ranges };
          open.run(UpdateDataValidationMutation.id, { subUnitId, ruleId: rule.uid, payload });
        }
      }
    },
  };
}

function listed(rule: ISheetDataValidationRule, range: IRange): Validation[] {
  const area = areaOf(range);
  if (rule.type === DataValidationType.CHECKBOX) return [{ kind: 'checkbox', area }];
  if (rule.type !== DataValidationType.LIST) return [];
  const values = listValues(rule.formula1 ?? '');
  return [{ kind: 'list', area, values, strict: rule.errorStyle === DataValidationErrorStyle.STOP }];
}

/** The engine writes a list as JSON, and reads the older form with commas too. */
function listValues(text: string): string[] {
  return text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(',').filter((one) => one !== '');
}

function engineRule(validation: Validation, uid: string, range: IRange): ISheetDataValidationRule {
  if (validation.kind === 'checkbox') {
    // With these texts a click in the page writes TRUE and FALSE, not 1 and 0.
    const type = DataValidationType.CHECKBOX;
    return { uid, type, ranges: [range], formula1: 'TRUE', formula2: 'FALSE', allowBlank: true };
  }
  return {
    uid,
    type: DataValidationType.LIST,
    ranges: [range],
    formula1: JSON.stringify(validation.values),
    allowBlank: true,
    showDropDown: true,
    errorStyle: validation.strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
  };
}

function isSame(left: readonly IRange[], right: readonly IRange[]): boolean {
  return JSON.stringify(left.map(areaOf)) === JSON.stringify(right.map(areaOf));
}

function sameCells(left: readonly IRange[], right: readonly IRange[]): boolean {
  const cells = (ranges: readonly IRange[]): number =>
    ranges.reduce((sum, range) => {
      const { rows, columns } = areaOf(range);
      return sum + rows * columns;
    }, 0);
  return cells(left) === cells(right);
}
