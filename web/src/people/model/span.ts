import { people as words } from "#text";
import { numericDate } from "../../model/dates";

/** "с 01.09.2026", "01.09.2026 — 31.05.2027". */
export const span = (from: string, to: string | null) =>
  to === null ? `${words.since} ${numericDate(from)}` : `${numericDate(from)} — ${numericDate(to)}`;
