/** The address of this page with something of its query changed. */
import { here } from "./router";

/** An empty or undefined value takes a part away. */
export function addressWith(change: Record<string, string | undefined>): string {
  const query = new URLSearchParams(here.value.query);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return `/${here.value.parts.join("/")}${text === "" ? "" : `?${text}`}`;
}
