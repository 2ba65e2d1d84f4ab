// The members of Sheet for conditional formats, protection and the filter.
import { mismatch } from '../exception.ts';
import { handle, type Methods, read, write } from '../google-class.ts';
import { tabOf } from './areas.ts';
import { colourRuleOf, ruleHandle } from './conditional-format.ts';
import { filterClass } from './filter.ts';
import { protectionClass } from './protection.ts';
import type { SheetState } from './range-state.ts';

export const sheetRules: Methods<SheetState> = {
  getConditionalFormatRules: read(({ tab }, _args, run) => {
    run.settle();
    return run.world.book.rules(tabOf(run, tab).id).map((rule) => ruleHandle(run, tab, rule));
  }),
  setConditionalFormatRules: write(({ tab }, [rules], run) => {
    if (!Array.isArray(rules)) throw mismatch(run.here(), [rules]);
    tabOf(run, tab);
    const wanted = rules.map((rule) => colourRuleOf(run, rule, tab));
    run.change({ apply: (book) => book.setRules(tab, wanted) });
  }),
  protect: write(({ tab }, _args, run) => {
    const { rows, columns } = tabOf(run, tab);
    const guard = { area: { row: 1, column: 1, rows, columns }, warningOnly: false, description: '' };
    run.change({ apply: (book) => book.setGuards(tab, [...book.guards(tab), guard]) });
    return handle(run, protectionClass, { tab, guard, kind: 'SHEET', removed: false });
  }),
  getProtections: read(({ tab }, [type], run) => {
    if (type !== 'RANGE' && type !== 'SHEET') throw mismatch(run.here(), [type]);
    run.settle();
    const { rows, columns } = tabOf(run, tab);
    return run.world.book
      .guards(tab)
      .filter(({ area }) => (area.rows === rows && area.columns === columns) === (type === 'SHEET'))
      .map((guard) => handle(run, protectionClass, { tab, guard, kind: type, removed: false }));
  }),
  getFilter: read(({ tab }, _args, run) => {
    run.settle();
    const area = run.world.book.filter(tabOf(run, tab).id);
    return area && handle(run, filterClass, { tab, area });
  }),
};
