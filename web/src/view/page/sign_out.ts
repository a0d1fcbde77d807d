import { call } from "../../api/client";

/** Ends the session and wipes what this device kept of it, whoever sits down next. */
export async function signOut(): Promise<void> {
  await call("delete", "/api/v1/session");
  for (const name of (await globalThis.caches?.keys()) ?? []) {
    if (name.startsWith("letopis-family")) await caches.delete(name);
  }
  for (const { name } of (await indexedDB.databases?.()) ?? []) {
    if (name?.startsWith("letopis-")) indexedDB.deleteDatabase(name);
  }
  location.assign("/sign-in");
}
