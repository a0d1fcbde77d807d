/** What the address of an attendance page says, so that it can be sent to a colleague. */
import { here } from "../view/page/router";

/** A day in the query: "2026-09-14"; nothing for anything else. */
export function dayAsked(name: string): string | undefined {
  const value = here.value.query.get(name);
  return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}
