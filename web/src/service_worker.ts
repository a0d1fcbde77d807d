/**
 * The diary without a network. Written by hand: the shell and the family's own last pages.
 *
 * Invariants:
 *   1. What is kept belongs to the person who is signed in: the cache is named by the account, and
 *      another account's cache is deleted when its owner is not the one who answers now.
 *   2. Signing out, and an answer 401, delete everything personal.
 *   3. Staff pages keep nothing here but the program's own files. What they ask, an open journal's
 *      stream of news above all, goes past this worker.
 */
declare const LETOPIS_SHELL_VERSION: string;
declare const LETOPIS_LATER_URL: string;
declare const LETOPIS_NEWS_URL: string;

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface NotificationEvent extends ExtendableEvent {
  readonly notification: Notification;
}
interface OpenPage {
  readonly url: string;
  focus(): Promise<unknown>;
}
interface Worker {
  addEventListener(name: "install" | "activate", act: (event: ExtendableEvent) => void): void;
  addEventListener(name: "fetch", act: (event: FetchEvent) => void): void;
  addEventListener(name: "notificationclick", act: (event: NotificationEvent) => void): void;
  skipWaiting(): Promise<void>;
  clients: {
    claim(): Promise<void>;
    matchAll(wanted: { type: "window" }): Promise<readonly OpenPage[]>;
    openWindow(url: string): Promise<unknown>;
  };
}
const worker = self as unknown as Worker;

const shell = `letopis-shell-${LETOPIS_SHELL_VERSION}`;
const family = "letopis-family";
/** Where the diary's page is kept, whichever week it was opened on. */
const page = "/d";

worker.addEventListener("install", (event) => {
  const files = [LETOPIS_LATER_URL, LETOPIS_NEWS_URL, "/icon.svg", "/app.webmanifest"];
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll(files)));
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("letopis-shell-") && name !== shell) await caches.delete(name);
      }
      await worker.clients.claim();
      await openPage(new Request(page)); // The page of the first visit came before this worker.
    })(),
  );
});

/** What is kept changes one step after another: between a look at whose it is and the keeping,
 * nobody else keeps or deletes. The network is waited for outside. */
let lastStep: Promise<unknown> = Promise.resolve();
function inTurn<Value>(step: () => Promise<Value>): Promise<Value> {
  const taken = lastStep.then(step);
  lastStep = taken.catch(() => undefined);
  return taken;
}

/** How often everything personal was to be deleted: what was asked for before is not kept after. */
let forgotten = 0;
function forgetFamily(): Promise<boolean> {
  forgotten += 1;
  return inTurn(() => caches.delete(family));
}

/** Keeps an answer unless its family has been forgotten since it was asked for. */
const keep = (request: RequestInfo, fresh: Response, asked: number) =>
  inTurn(async () => {
    if (asked === forgotten) await (await caches.open(family)).put(request, fresh);
  });

/** The account of a page that the server has poured, or "" when nobody is signed in. */
async function ownerOf(response: Response | undefined): Promise<string> {
  const text = (await response?.clone().text()) ?? "";
  return /"person_id":"([0-9a-f-]{36})"/.exec(text)?.[1] ?? "";
}

/** One step: another's page goes with all that is his, and this one is kept. */
async function takePage(fresh: Response, owner: string): Promise<void> {
  const standing = await caches.match(page, { cacheName: family, ignoreVary: true });
  if (owner === "" || owner !== (await ownerOf(standing))) await caches.delete(family);
  if (owner !== "") await (await caches.open(family)).put(page, fresh);
}

/** The page: from the network while there is one; without it the last one of this family. */
async function openPage(request: Request): Promise<Response> {
  const asked = forgotten;
  try {
    const fresh = await fetch(request);
    if (!fresh.ok) return fresh;
    const [kept, owner] = [fresh.clone(), await ownerOf(fresh)];
    await inTurn(async () => {
      if (asked === forgotten) await takePage(kept, owner);
    });
    return fresh;
  } catch {
    const last = await inTurn(() => caches.match(page, { ignoreVary: true }));
    return last ?? Response.error();
  }
}

/** A family's data: fresh if the network answers, else what was seen last. */
async function openData(request: Request): Promise<Response> {
  const asked = forgotten;
  try {
    const fresh = await fetch(request);
    if (fresh.status === 401) await forgetFamily();
    else if (fresh.ok) await keep(request, fresh.clone(), asked);
    return fresh;
  } catch {
    const last = await inTurn(() => caches.match(request, { cacheName: family, ignoreVary: true }));
    return last ?? Response.error();
  }
}

/** A file named by its hash never changes. */
async function openFile(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept !== undefined) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await (await caches.open(shell)).put(request, fresh.clone());
  return fresh;
}

/** What an open diary has told by itself leads back to it. */
worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(
    (async () => {
      const pages = await worker.clients.matchAll({ type: "window" });
      const diary = pages.find((one) => /^\/d(\/|$)/.test(new URL(one.url).pathname));
      await (diary?.focus() ?? worker.clients.openWindow(page));
    })(),
  );
});

const isFamilyData = (path: string) => /^\/api\/v1\/students\/[^/]+\/(diary|marks)$/.test(path);

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (url.pathname === "/api/v1/session" && request.method !== "GET") {
    event.waitUntil(forgetFamily()); // Another person signs in, or this one signs out.
    return;
  }
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && /^\/d(\/|$)/.test(url.pathname)) {
    event.respondWith(openPage(request));
  } else if (isFamilyData(url.pathname)) {
    event.respondWith(openData(request));
  } else if (/^\/(assets|fonts)\//.test(url.pathname) || url.pathname === "/icon.svg") {
    event.respondWith(openFile(request));
  }
});
