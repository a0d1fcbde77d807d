/** What the address of a report says, so that it can be sent to a colleague. */
import { here } from "../view/page/router";

export const asked = (name: string) => here.value.query.get(name) ?? undefined;

/** The span asked for, as the routes take it. */
export function spanAsked(): { period_id?: string; range?: "year" } {
  const span = asked("span");
  if (span === undefined) return {};
  return span === "year" ? { range: "year" } : { period_id: span };
}
