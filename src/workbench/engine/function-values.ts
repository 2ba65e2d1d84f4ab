// Between the engine's value objects and what a custom function in Sheets sees: one cell is its value, a
// range rows of values, a blank cell "", a left-out argument undefined, a date a Date of the workbook's zone.
import { type Nullable, numfmt } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { instantOf, serialOf } from './zone.ts';

/** What Sheets puts into the cell when a custom function throws or returns what no cell can hold. */
const FAILED = '#ERROR!';
const DATE_PATTERN = 'yyyy/mm/dd h:mm:ss';

/** An argument as the function gets it. */
export function argumentOf(variant: FunctionVariantType, timeZone: string): unknown {
  const referred = variant.isReferenceObject();
  const plain: BaseValueObject = referred
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
  if (!plain.isArray()) return plain.isNull() ? undefined : cellOf(plain, timeZone);
  const array = plain as ArrayValueObject;
  if (array.getRowCount() === 1 && array.getColumnCount() === 1) return cellOf(array.get(0, 0), timeZone);
  return array.getArrayValue().map((line) => line.map((cell) => cellOf(cell, timeZone)));
}

/** The error that an argument is, which Sheets hands on without calling the function; null when it is none. */
export function errorOf(variant: FunctionVariantType): BaseValueObject | null {
  if (variant.isError()) return variant as BaseValueObject;
  if (!variant.isReferenceObject() || !(variant as BaseReferenceObject).isCell()) return null;
  const cell = (variant as BaseReferenceObject).toArrayValueObject().get(0, 0);
  return cell?.isError() ? cell : null;
}

/** A result as the engine takes it: a single value, or rows that spill. */
export function resultOf(result: unknown, timeZone: string): BaseValueObject {
  if (!Array.isArray(result)) return cellResult(result, timeZone);
  const rows: readonly unknown[] = result;
  if (rows.length === 0) return StringValueObject.create('');
  if (!rows.every(Array.isArray)) return StringValueObject.create(FAILED);
  const columns = Math.max(1, ...rows.map((row) => (row as readonly unknown[]).length));
  const values = rows.map((row) =>
    Array.from({ length: columns }, (_, index) => cellResult((row as readonly unknown[])[index], timeZone)),
  );
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: rows.length,
    columnCount: columns,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** The result of a function that threw. */
export function failedResult(): BaseValueObject {
  return StringValueObject.create(FAILED);
}

function cellOf(cell: Nullable<BaseValueObject>, timeZone: string): unknown {
  if (cell == null || cell.isNull()) return '';
  const value = cell.getValue();
  if (typeof value !== 'number') return value;
  return numfmt.isDateFormat(cell.getPattern()) ? new Date(instantOf(value, timeZone)) : value;
}

function cellResult(value: unknown, timeZone: string): BaseValueObject {
  if (value === null || value === undefined) return StringValueObject.create('');
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'number') return numberResult(value);
  const instant = instantIn(value);
  if (instant === null) return StringValueObject.create(FAILED);
  return NumberValueObject.create(serialOf(instant, timeZone), DATE_PATTERN);
}

function numberResult(value: number): BaseValueObject {
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}

/** Milliseconds of anything that is a date, the emulated one of the host included. */
function instantIn(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('getTime' in value)) return null;
  const instant: unknown = typeof value.getTime === 'function' ? value.getTime() : null;
  return typeof instant === 'number' && Number.isFinite(instant) ? instant : null;
}
