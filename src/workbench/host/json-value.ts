// What may cross google.script.run. The real client receives nothing at all where an answer holds a Date
// (platform 6.3), which is hard to find; here whatever is not JSON is refused and named.

/** Where in a value something is not JSON, e.g. `.rows[3].at is a Date`; null where all of it is. */
export function notJson(value: unknown, path = ''): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : `${path || 'it'} is ${value}`;
  if (typeof value !== 'object') return `${path || 'it'} is ${typeof value}`;
  if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) {
      const found = notJson(one, `${path}[${index}]`);
      if (found !== null) return found;
    }
    return null;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return `${path || 'it'} is a ${nameOf(value)}`;
  for (const [key, one] of Object.entries(value)) {
    const found = notJson(one, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function nameOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
