// Colour rules of every tab. The list is kept here, because the engine moves them wrongly or not at all;
// where there is a screen, the engine gets the list anew after each change so that it colours rightly.
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Book, ColourRule } from './book.ts';
import { carriedLists } from './carried-lists.ts';
import { rangeOf } from './cells.ts';
import type { LaneChange } from './lane-change.ts';
import type { OpenWorkbook } from './open-workbook.ts';
import { calculationRoom, colourIn, type Room } from './rule-colour.ts';
import { ruleAfter } from './rule-formula.ts';
import type { Tabs } from './tabs.ts';

/** Begins the engine's id of every rule of this list; a person's own rules have other ids. */
const OURS = 'book-rule-';

export type Rules = Pick<Book, 'rules' | 'setRules' | 'ruleColour'> & {
  /** Shifts the list of one tab; the screen follows at the next `show`. */
  shift(sheetId: string, change: LaneChange, undoing: boolean): void;
  /** Gives the engine every list that it does not have yet. */
  show(): void;
  dispose(): void;
};

/** The colour rules of one book. */
export function rulesOf(open: OpenWorkbook, tabs: Tabs, read: Book['read'], onScreen: boolean): Rules {
  const lists = carriedLists<ColourRule>((change, rule) => {
    const kept = ruleAfter(open.lexer, change, rule);
    return kept ? [kept] : [];
  });
  const stale = new Set<string>();
  let room: Room | undefined;
  let made = 0;

  const show = (): void => {
    if (!onScreen) return;
    const waiting = [...stale];
    stale.clear();
    const model = open.injector.get(ConditionalFormattingRuleModel);
    for (const sheetId of waiting) {
      if (!open.workbook.getSheetBySheetId(sheetId)) continue;
      const shown = model.getSubunitRules(open.unitId, sheetId) ?? [];
      for (const { cfId } of shown.filter((rule) => rule.cfId.startsWith(OURS))) {
        open.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
      }
      // The engine puts each new rule in front, and the first of a list wins.
      for (const rule of [...lists.on(sheetId)].reverse()) {
        made += 1;
        open.run(AddConditionalRuleMutation.id, {
          subUnitId: sheetId,
          rule: engineRule(rule, `${OURS}${made}`),
        });
      }
    }
  };

  return {
    show,
    dispose: () => room?.dispose(),
    rules: (id) => lists.on(tabs.sheet(id).getSheetId()),
    setRules: (id, rules) => {
      const sheetId = tabs.sheet(id).getSheetId();
      lists.put(
        sheetId,
        rules.filter((rule) => rule.areas.length > 0),
      );
      stale.add(sheetId);
      show();
    },
    ruleColour: (id, row, column) => {
      const sheetId = tabs.sheet(id).getSheetId();
      const rules = lists.on(sheetId);
      if (rules.length === 0) return null;
      const value = read(id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? null;
      room ??= calculationRoom(open);
      return colourIn(open, room, rules, { sheetId, row, column, value });
    },
    shift: (sheetId, change, undoing) => {
      if (lists.shift(sheetId, change, undoing)) stale.add(sheetId);
    },
  };
}

function engineRule(rule: ColourRule, cfId: string): IConditionFormattingRule {
  const style = { bg: { rgb: rule.background } };
  const type = CFRuleType.highlightCell;
  return {
    cfId,
    ranges: rule.areas.map(rangeOf),
    stopIfTrue: true,
    rule:
      rule.text !== undefined
        ? { type, subType: CFSubRuleType.text, operator: CFTextOperator.equal, value: rule.text, style }
        : { type, subType: CFSubRuleType.formula, value: rule.formula ?? '', style },
  };
}
