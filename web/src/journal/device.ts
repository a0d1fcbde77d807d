/** The browser's own small database, as promises: what a store of records needs and no more. */

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Makes the stores that are not there yet; each record carries its key in `keys[store]`. */
export function openDevice(
  name: string,
  version: number,
  keys: Record<string, string>,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(keys)) {
      if (!request.result.objectStoreNames.contains(store)) {
        request.result.createObjectStore(store, { keyPath });
      }
    }
  };
  return settled(request);
}

const storeOf = (device: IDBDatabase, store: string, mode: IDBTransactionMode) =>
  device.transaction(store, mode).objectStore(store);

export const readAll = <Value>(device: IDBDatabase, store: string) =>
  settled<Value[]>(storeOf(device, store, "readonly").getAll());

export const write = (device: IDBDatabase, store: string, record: object) =>
  settled(storeOf(device, store, "readwrite").put(record));

/** All of them in one transaction. */
export function erase(device: IDBDatabase, store: string, keys: readonly string[]) {
  const records = storeOf(device, store, "readwrite");
  return Promise.all(keys.map((key) => settled(records.delete(key))));
}
