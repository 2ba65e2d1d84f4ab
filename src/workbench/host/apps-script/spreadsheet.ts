// Spreadsheet: its tabs, its named ranges, its zone and locale, and what is in front.
import type { TabInfo } from '../../engine/book.ts';
import { splitTab } from '../a1.ts';
import { exception, mismatch } from '../exception.ts';
import {
  type GoogleClass,
  handle,
  type Methods,
  other,
  read,
  SELF,
  stateOf,
  write,
} from '../google-class.ts';
import type { Run } from '../run.ts';
import { tabOf } from './areas.ts';
import { namedRangeClass } from './named-range.ts';
import { rangeClass, rangeOf } from './range.ts';
import { rangeListClass } from './range-list.ts';
import { activeTab, selectionOn } from './selection.ts';
import { checkName, sheetClass } from './sheet.ts';
import { rangeOfA1 } from './sheet-ranges.ts';
import { checkCells } from './sheet-structure.ts';

/** Rows and columns of a new tab (platform 10, 1). */
const NEW_TAB = { rows: 1000, columns: 26 };

type Nothing = Readonly<Record<string, never>>;

const sheet = (run: Run, tab: number): object => handle(run, sheetClass, { tab });

const found = (run: Run, tab: { readonly id: number } | undefined): object | null =>
  tab ? sheet(run, tab.id) : null;

function sheetId(run: Run, value: unknown): number {
  const state = stateOf(sheetClass, value);
  if (!state) throw mismatch(run.here(), [value]);
  return tabOf(run, state.tab).id;
}

/** The tab that a new one is to be a copy of. */
function templateOf(run: Run, options: unknown, args: readonly unknown[]): TabInfo {
  const state = stateOf(sheetClass, (options as { readonly template?: unknown } | null)?.template);
  if (!state) throw mismatch(run.here(), args);
  return tabOf(run, state.tab);
}

const tabs: Methods<Nothing> = {
  getSheets: other((_self, _args, run) => run.tabs().map(({ id }) => sheet(run, id))),
  getSheetByName: other((_self, [name], run) => {
    if (typeof name !== 'string') throw mismatch(run.here(), [name]);
    return found(
      run,
      run.tabs().find((tab) => tab.name === name),
    );
  }),
  getSheetById: other((_self, [id], run) => {
    if (typeof id !== 'number') throw mismatch(run.here(), [id]);
    return found(
      run,
      run.tabs().find((tab) => tab.id === id),
    );
  }),
  insertSheet: write((_self, args, run) => {
    const [name, index, options] = args;
    if (args.length < 1 || args.length > 3 || (index !== undefined && !Number.isInteger(index))) {
      throw mismatch(run.here(), args);
    }
    const wanted = checkName(run, name);
    const template = options === undefined ? null : templateOf(run, options, args);
    const { rows, columns } = template ?? NEW_TAB;
    checkCells(run, rows * columns);
    const id = Math.max(-1, ...run.tabs().map((tab) => tab.id)) + 1;
    const at = Math.min(typeof index === 'number' ? index : run.tabs().length, run.tabs().length);
    const made = { id, name: wanted, rows, columns };
    run.change({
      apply: (book) => {
        if (template) book.copyTab(template.id, wanted, at, id);
        else book.insertTab(wanted, at, id, NEW_TAB);
        book.activate(id);
      },
      reshape: (now) => [...now.slice(0, at), made, ...now.slice(at)],
      front: { tab: id, areas: [] },
    });
    return sheet(run, id);
  }),
  deleteSheet: write((_self, [value], run) => {
    const id = sheetId(run, value);
    if (run.tabs().length === 1) throw exception("You can't remove all the sheets in a document.");
    run.change({
      apply: (book) => book.deleteTab(id),
      reshape: (now) => now.filter((tab) => tab.id !== id),
    });
  }),
  getActiveSheet: other((_self, _args, run) => sheet(run, activeTab(run))),
  setActiveSheet: other((_self, [value], run) => {
    const id = sheetId(run, value);
    run.change({ apply: (book) => book.activate(id), front: { tab: id, areas: [] } });
    return value;
  }),
};

const ranges: Methods<Nothing> = {
  getRange: other((_self, [text], run) => {
    if (typeof text !== 'string') throw mismatch(run.here(), [text]);
    const { tab, a1 } = splitTab(text);
    const grid = run.tabs().find((one) => (tab === null ? one.id === activeTab(run) : one.name === tab));
    if (!grid) throw exception('Range not found');
    return handle(run, rangeClass, rangeOfA1(a1, grid));
  }),
  getActiveRange: other((_self, _args, run) => {
    const tab = activeTab(run);
    const area = selectionOn(run, tab).at(-1);
    return area ? handle(run, rangeClass, { tab, area }) : null;
  }),
  getActiveRangeList: other((_self, _args, run) => {
    const tab = activeTab(run);
    return handle(run, rangeListClass, { tab, areas: selectionOn(run, tab) });
  }),
  getSelection: other((_self, _args, run) => handle(run, selectionClass, { tab: activeTab(run) })),
  getRangeByName: read((_self, [name], run) => {
    run.settle();
    const named = run.world.book.names().find((one) => one.name === name);
    return named ? handle(run, rangeClass, { tab: named.tab, area: named.area }) : null;
  }),
  getNamedRanges: read((_self, _args, run) => {
    run.settle();
    return run.world.book.names().map((named) => handle(run, namedRangeClass, named));
  }),
  setNamedRange: write((_self, [name, range], run) => {
    if (typeof name !== 'string' || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
      throw mismatch(run.here(), [name, range]);
    const { tab, area } = rangeOf(run.here(), range);
    run.change({ apply: (book) => book.setName(name, tab, area) });
  }),
  removeNamedRange: write((_self, [name], run) => {
    if (typeof name !== 'string') throw mismatch(run.here(), [name]);
    run.settle();
    if (!run.world.book.names().some((one) => one.name === name)) {
      throw exception(`The named range "${name}" does not exist.`);
    }
    run.change({ apply: (book) => book.removeName(name) });
  }),
};

const document: Methods<Nothing> = {
  getSpreadsheetTimeZone: read((_self, _args, run) => run.world.sheetZone.name),
  getSpreadsheetLocale: read((_self, _args, run) => run.world.book.locale),
  getId: other(() => 'workbook-on-the-bench'),
  getName: read(() => 'Workbook'),
  toast: other((_self, args, run) => {
    const [message, title = ''] = args;
    run.world.shown = { kind: 'toast', message: String(message), title: String(title) };
    return SELF;
  }),
};

const selectionClass: GoogleClass<{ readonly tab: number }> = {
  name: 'Selection',
  needs: 'document',
  methods: {
    getActiveSheet: other(({ tab }, _args, run) => sheet(run, tab)),
    getActiveRange: other(({ tab }, _args, run) => {
      const area = selectionOn(run, tab).at(-1);
      return area ? handle(run, rangeClass, { tab, area }) : null;
    }),
    getActiveRangeList: other(({ tab }, _args, run) =>
      handle(run, rangeListClass, { tab, areas: selectionOn(run, tab) }),
    ),
  },
};

export const spreadsheetClass: GoogleClass<Nothing> = {
  name: 'Spreadsheet',
  needs: 'document',
  methods: { ...tabs, ...ranges, ...document },
};
