// Properties of user, document and script. They are a service of their own: what is set stands at once
// and waits for no flush of the sheet, so a fault that loses the sheet's writes leaves them.
import { mismatch } from '../exception.ts';
import { type GoogleClass, handle, type Methods, other, read, SELF, write } from '../google-class.ts';
import { checkKey, setAll } from '../property-stores.ts';
import type { Run } from '../run.ts';

type Store = Map<string, string>;

const sizeOf = (run: Run, ...texts: readonly (string | undefined)[]): number => {
  const characters = texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);
  run.spend((meter) => meter.time(characters / 1000));
  return characters;
};

const methods: Methods<Store> = {
  getProperty: read((store, [key], run) => {
    const value = store.get(checkKey(key));
    sizeOf(run, value);
    return value ?? null;
  }),
  getProperties: read((store, _args, run) => {
    sizeOf(run, ...store.keys(), ...store.values());
    return Object.fromEntries(store);
  }),
  getKeys: read((store, _args, run) => {
    sizeOf(run, ...store.keys());
    return [...store.keys()];
  }),
  setProperty: write((store, args, run) => {
    if (args.length !== 2) throw mismatch(run.here(), args);
    const entry = [checkKey(args[0]), String(args[1])] as const;
    sizeOf(run, ...entry);
    setAll(store, [entry]);
    return SELF;
  }),
  setProperties: write((store, [values, deleteOthers], run) => {
    if (typeof values !== 'object' || values === null) throw mismatch(run.here(), [values]);
    const entries = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    sizeOf(run, ...entries.flat());
    if (deleteOthers === true) {
      setAll(new Map(), entries);
      store.clear();
    }
    setAll(store, entries);
    return SELF;
  }),
  deleteProperty: write((store, [key]) => {
    store.delete(checkKey(key));
    return SELF;
  }),
  deleteAllProperties: write((store) => {
    store.clear();
    return SELF;
  }),
};

const propertiesClass: GoogleClass<Store> = { name: 'Properties', needs: 'properties', methods };

const store = (kind: 'document' | 'script' | 'user') =>
  other<Readonly<Record<string, never>>>((_self, _args, run) =>
    handle(run, propertiesClass, run.world.properties.of(kind, run.world.user)),
  );

export const propertiesService: GoogleClass<Readonly<Record<string, never>>> = {
  name: 'PropertiesService',
  needs: 'properties',
  methods: {
    getUserProperties: store('user'),
    getDocumentProperties: store('document'),
    getScriptProperties: store('script'),
  },
};
