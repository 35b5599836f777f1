/** What this device keeps through a dead network: the tickets of its owner, scan packs, scans not sent yet. */
export type Shelf = 'tickets' | 'packs' | 'scans';
const SHELVES: readonly Shelf[] = ['tickets', 'packs', 'scans'];
let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((done, fail) => {
    const asked = indexedDB.open('guildhall', 1);
    asked.onupgradeneeded = () => {
      for (const shelf of SHELVES) asked.result.createObjectStore(shelf);
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error ?? new Error('no storage'));
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

async function on<T>(shelf: Shelf, mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const work = (await open()).transaction(shelf, mode, { durability: 'strict' });
  const asked = ask(work.objectStore(shelf));
  return new Promise<T>((done, fail) => {
    work.oncomplete = () => done(asked.result);
    work.onerror = work.onabort = () => fail(work.error ?? new Error('not kept'));
  });
}

/** Done when the device has it on record. */
export const keep = (shelf: Shelf, key: string, value: unknown) => on(shelf, 'readwrite', (store) => store.put(value, key));
export const drop = (shelf: Shelf, key: string) => on(shelf, 'readwrite', (store) => store.delete(key));
export const kept = <T>(shelf: Shelf, key: string) => on<T | undefined>(shelf, 'readonly', (store) => store.get(key) as IDBRequest<T | undefined>);
export const all = <T>(shelf: Shelf) => on<T[]>(shelf, 'readonly', (store) => store.getAll() as IDBRequest<T[]>);

/** From the service, and kept; without it what was kept before. */
export async function keptOr<T>(shelf: Shelf, key: string, ask: () => Promise<T>): Promise<T> {
  try {
    const fresh = await ask();
    await keep(shelf, key, fresh).catch(() => undefined);
    return fresh;
  } catch (fault) {
    const before = fault instanceof Error && fault.name === 'Lost' ? await kept<T>(shelf, key).catch(() => undefined) : undefined;
    if (before === undefined) throw fault;
    return before;
  }
}
