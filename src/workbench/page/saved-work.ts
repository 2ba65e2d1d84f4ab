// The work in progress, kept in this browser so that a reload loses nothing. Two records: the workbook as
// it is now, and, for a file of one's own, the workbook as it was opened (for 「最初に戻す」).
import type { SavedProperties } from '../host/contract.ts';
import type { WorkbookFile } from '../workbook-file.ts';

export type ShopId = 'a' | 'b' | 'c';

export type Origin = { readonly kind: 'shop'; readonly shop: ShopId } | { readonly kind: 'own' };

export type SavedWork = {
  readonly version: 1;
  readonly title: string;
  readonly origin: Origin;
  readonly workbook: WorkbookFile;
  /** What the add-on keeps for its users beside the workbook, such as the 呼び名. */
  readonly properties: SavedProperties;
  /** Milliseconds since 1970, of the real clock. */
  readonly savedAt: number;
};

const DATABASE = 'tomeru-workbench';
const STORE = 'work';

/** The work of last time, or null on the first visit. */
export async function loadWork(): Promise<SavedWork | null> {
  const found = await request<SavedWork | undefined>('readonly', (store) => store.get('current'));
  return found !== undefined && found.version === 1 ? found : null;
}

export async function keepWork(work: SavedWork): Promise<void> {
  await request('readwrite', (store) => store.put(work, 'current'));
}

export async function loadStart(): Promise<WorkbookFile | null> {
  return (await request<WorkbookFile | undefined>('readonly', (store) => store.get('start'))) ?? null;
}

export async function keepStart(workbook: WorkbookFile): Promise<void> {
  await request('readwrite', (store) => store.put(workbook, 'start'));
}

async function request<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const asked = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(asked.result);
      transaction.onabort = () => reject(transaction.error ?? new Error('The browser aborted the save'));
    });
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('The browser gives no storage'));
  });
}
