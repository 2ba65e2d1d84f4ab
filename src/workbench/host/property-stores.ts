// The property stores of one workbook: one for the document, one for the script, one per user. Limits as
// documented: 9 KB a value, 500 KB a store, keys and values in UTF-8 (platform 2).
import type { SavedProperties } from './contract.ts';
import { exception } from './exception.ts';

const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const QUOTA = 'You have exceeded the property storage quota. Please remove some properties and try again.';

export type PropertyStores = {
  of(kind: 'document' | 'script' | 'user', user: string): Map<string, string>;
  saved(): SavedProperties;
};

/** The stores as they were saved; empty ones where nothing was. */
export function propertyStores(before: SavedProperties = {}): PropertyStores {
  const stores = new Map<string, Map<string, string>>(
    Object.entries(before).map(([name, store]) => [name, new Map(Object.entries(store))]),
  );
  return {
    saved: () => Object.fromEntries([...stores].map(([name, store]) => [name, Object.fromEntries(store)])),
    of: (kind, user) => {
      const name = kind === 'user' ? `user ${user}` : kind;
      const store = stores.get(name) ?? new Map<string, string>();
      stores.set(name, store);
      return store;
    },
  };
}

/** Sets all or none. Throws for an empty key and where a value or the store would grow too large. */
export function setAll(store: Map<string, string>, entries: readonly (readonly [string, string])[]): void {
  const after = new Map([...store, ...entries]);
  for (const [key, value] of entries) {
    checkKey(key);
    if (bytesOf(value) > VALUE_BYTES) throw exception(QUOTA);
  }
  let size = 0;
  for (const [key, value] of after) size += bytesOf(key) + bytesOf(value);
  if (size > STORE_BYTES) throw exception(QUOTA);
  for (const [key, value] of entries) store.set(key, value);
}

/** Throws for a key that is empty or none. */
export function checkKey(key: unknown): string {
  if (typeof key === 'string' && key !== '') return key;
  throw exception('When setting or getting a property value, the property name must not be null or empty.');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
