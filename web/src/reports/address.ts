/** What the address of a report says, so that it can be sent to a colleague. */
import { here } from "../view/page/router";

/** This page with something of its query changed; an empty value takes a part away. */
export function addressWith(change: Record<string, string>): string {
  const query = new URLSearchParams(here.value.query);
  for (const [name, value] of Object.entries(change)) {
    if (value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return `/${here.value.parts.join("/")}${text === "" ? "" : `?${text}`}`;
}

export const asked = (name: string) => here.value.query.get(name) ?? undefined;

/** The span asked for, as the routes take it. */
export function spanAsked(): { period_id?: string; range?: "year" } {
  const span = asked("span");
  if (span === undefined) return {};
  return span === "year" ? { range: "year" } : { period_id: span };
}
