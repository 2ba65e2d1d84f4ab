// Errors as a bundle sees them: an Error named `Exception`, as Apps Script throws. The texts are for
// realism only: real ones come in the person's language, so nothing may branch on them (platform 1.9).

/** An exception of a service. */
export function exception(text: string): Error {
  const error = new Error(text);
  error.name = 'Exception';
  return error;
}

/** Arguments that fit no form of a method, e.g. `Range.setValues`. */
export function mismatch(where: string, args: readonly unknown[]): Error {
  const kinds = args.map(kindOf).join(',');
  return exception(`The parameters (${kinds}) don't match the method signature for SpreadsheetApp.${where}.`);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length > 0 ? `${kindOf(value[0])}[]` : 'Object[]';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'object' ? 'Object' : typeof value;
}
