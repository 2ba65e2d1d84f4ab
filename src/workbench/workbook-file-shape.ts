// The shape of a workbook file as a schema; what must fit together is in workbook-file-sense.ts.
import * as v from 'valibot';
import {
  area,
  areas,
  boundedArea,
  cellBlock,
  filledText,
  formula,
  fromOne,
  fromZero,
  instant,
  listOf,
  objectOf,
  someText,
  tabName,
  wanted,
  yesOrNo,
} from './file-shapes.ts';

const colour = v.pipe(
  v.string(wanted('colour')),
  v.regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, wanted('colour')),
);

const rule = v.pipe(
  objectOf({
    a1: areas,
    formula: v.exactOptional(formula),
    text: v.exactOptional(filledText),
    background: colour,
  }),
  v.check(
    ({ formula: byFormula, text }) => (byFormula === undefined) !== (text === undefined),
    wanted('formulaOrText'),
  ),
);

const list = objectOf({
  a1: area,
  values: v.pipe(
    listOf(someText),
    v.nonEmpty(wanted('atLeastOneEntry')),
    v.maxLength(500, wanted('atMostListValues')),
  ),
});

const tab = objectOf({
  name: tabName,
  id: v.exactOptional(fromZero),
  cells: cellBlock,
  rows: v.exactOptional(fromOne),
  columns: v.exactOptional(v.pipe(fromOne, v.maxValue(18_278, wanted('atMostColumns')))),
  formats: v.exactOptional(listOf(objectOf({ a1: area, pattern: filledText }))),
  checkboxes: v.exactOptional(listOf(area)),
  lists: v.exactOptional(listOf(list)),
  filter: v.exactOptional(boundedArea),
  rules: v.exactOptional(listOf(rule)),
  frozen: v.exactOptional(objectOf({ rows: v.exactOptional(fromZero), columns: v.exactOptional(fromZero) })),
  hidden: v.exactOptional(
    objectOf({ rows: v.exactOptional(listOf(fromOne)), columns: v.exactOptional(listOf(fromOne)) }),
  ),
  merges: v.exactOptional(listOf(boundedArea)),
  protected: v.exactOptional(listOf(objectOf({ a1: area, warningOnly: yesOrNo }))),
});

const zone = v.pipe(v.string(wanted('zone')), v.check(isZone, wanted('zone')));
const locale = v.pipe(
  v.string(wanted('locale')),
  v.regex(/^[a-z]{2,3}(?:[_-][A-Z][a-z]{3})?(?:[_-](?:[A-Z]{2}|\d{3}))?$/, wanted('locale')),
);
/** The rules of Sheets for a range's name; one that reads like a cell would be taken for the cell. */
const rangeName = v.pipe(
  v.string(wanted('rangeName')),
  v.check(
    (name) =>
      /^[\p{L}_][\p{L}\p{N}\p{M}_.]{0,249}$/u.test(name) &&
      !/^(?:[A-Z]{1,3}[1-9]\d*|R\d*C\d*|true|false)$/i.test(name),
    wanted('rangeName'),
  ),
);

/** The whole file. */
export const workbookShape = objectOf({
  timeZone: zone,
  locale,
  now: instant,
  names: v.exactOptional(listOf(objectOf({ name: rangeName, tab: tabName, a1: boundedArea }))),
  tabs: v.pipe(listOf(tab), v.nonEmpty(wanted('atLeastOneEntry')), v.maxLength(200, wanted('atMostTabs'))),
});

function isZone(name: string): boolean {
  try {
    // The constructor is the only check of zone names that every engine has; it throws for unknown ones.
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
