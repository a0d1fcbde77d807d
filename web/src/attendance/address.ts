/** What the address of an attendance page says, so that it can be sent to a colleague. */
import { here } from "../view/page/router";

/** This page with something of its query changed; undefined takes a part away. */
export function addressWith(change: Record<string, string | undefined>): string {
  const query = new URLSearchParams(here.value.query);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return `/${here.value.parts.join("/")}${text === "" ? "" : `?${text}`}`;
}

/** A day in the query: "2026-09-14"; nothing for anything else. */
export function dayAsked(name: string): string | undefined {
  const value = here.value.query.get(name);
  return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}
