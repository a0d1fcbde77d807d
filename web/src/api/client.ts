/**
 * The one road to the server: `call("get", "/api/v1/day", { query })`, typed by the route table.
 *
 * A call never throws. What can go wrong is a Problem with the server's own code and sentence; a
 * network that does not answer is a Problem as well, with the code `no_connection`, so that every
 * caller keeps what was typed and can say why it was not saved.
 */
import type { components, paths } from "./schema";

export type Schemas = components["schemas"];
/** A refusal in words. What the browser itself says has no field and no items. */
export type Problem = Pick<Schemas["Problem"], "code" | "message"> & Partial<Schemas["Problem"]>;

export type Answer<Value> =
  | { ok: true; value: Value }
  | { ok: false; status: number; problem: Problem };

type Method = "get" | "post" | "put" | "delete";
type PathsWith<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<M, object> ? P : never;
}[keyof paths];
type Route<M extends Method, P extends keyof paths> =
  paths[P] extends Record<M, infer R> ? R : never;
type ReplyOf<R> = R extends {
  responses: { 200: { content: { "application/json": infer Reply } } };
}
  ? Reply
  : never;
type BodyOf<R> = R extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

export interface Particulars<Body> {
  path?: Record<string, string | number>;
  query?: Record<string, string | number | undefined>;
  body?: Body;
}

let csrfToken = "";
/** The session's token, sent with everything that changes something. */
export function rememberToken(token: string): void {
  csrfToken = token;
}

/** Called when the server says that the session is over. */
let whenSignedOut: () => void = () => {};
export function onSignedOut(act: () => void): void {
  whenSignedOut = act;
}

export function address(
  path: string,
  particulars: Pick<Particulars<unknown>, "path" | "query"> = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(particulars.path?.[name] ?? "")),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(particulars.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

/** The server has not answered, or a part of the program has not come. */
export const noConnection: Answer<never> = {
  ok: false,
  status: 0,
  problem: { code: "no_connection", message: "" },
};

async function problemOf(response: Response): Promise<Problem> {
  try {
    const problem = (await response.json()) as Problem;
    if (typeof problem.code === "string") return problem;
  } catch {
    // Not our server's words: a proxy's page, or nothing.
  }
  return { code: "unreadable_answer", message: "" };
}

export async function call<M extends Method, P extends PathsWith<M>>(
  method: M,
  path: P,
  particulars: Particulars<BodyOf<Route<M, P>>> = {},
): Promise<Answer<ReplyOf<Route<M, P>>>> {
  const headers: Record<string, string> = { Accept: "application/json" };
  const request: RequestInit = {
    method: method.toUpperCase(),
    headers,
    credentials: "same-origin",
  };
  if (method !== "get") headers["X-Letopis-CSRF"] = csrfToken;
  if (particulars.body !== undefined) {
    headers["Content-Type"] = "application/json";
    request.body = JSON.stringify(particulars.body);
  }
  try {
    const response = await fetch(address(path, particulars), request);
    if (response.ok) return { ok: true, value: (await response.json()) as ReplyOf<Route<M, P>> };
    const problem = await problemOf(response);
    if (problem.code === "sign_in_required") whenSignedOut();
    return { ok: false, status: response.status, problem };
  } catch {
    return noConnection;
  }
}

/** A public text of the ledger: a checkpoint, a key. */
export async function callText(path: string): Promise<Answer<string>> {
  try {
    const response = await fetch(path, { credentials: "same-origin" });
    if (response.ok) return { ok: true, value: await response.text() };
    return { ok: false, status: response.status, problem: await problemOf(response) };
  } catch {
    return noConnection;
  }
}

/** Worth repeating as it is: the server did not take the request, or was busy. */
export function isPassing(answer: { status: number }): boolean {
  return answer.status === 0 || answer.status === 429 || answer.status >= 500;
}
