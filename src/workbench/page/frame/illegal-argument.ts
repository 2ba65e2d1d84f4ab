// What google.script.run refuses to carry: dates, maps, sets, functions, elements, typed arrays and
// boxed values fail before anything is sent. Legal are JSON values; undefined arrives as null.

/** Where the first illegal value stands (such as `0.rows.2`), or null when all may be sent. */
export function illegalArgument(value: unknown, place: string): string | null {
  if (value === null || value === undefined) return null;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return null;
    case 'number':
      return Number.isFinite(value) ? null : place;
    case 'object':
      return inObject(value, place);
    default:
      return place;
  }
}

function inObject(value: object, place: string): string | null {
  const plain = Array.isArray(value) || isRecord(value);
  if (!plain) return place;
  for (const [key, inner] of Object.entries(value)) {
    const found = illegalArgument(inner, `${place}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
