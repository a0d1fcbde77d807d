/** Dates are ISO strings, instants are microseconds since 1970; words for both come from Intl. */

const utc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("ru", { timeZone: "UTC", ...options });
const moscow = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("ru", { timeZone: "Europe/Moscow", ...options });

const longDay = /* @__PURE__ */ utc({ weekday: "long", day: "numeric", month: "long" });
const shortDay = /* @__PURE__ */ utc({ weekday: "short", day: "numeric", month: "long" });
const dayOfMonth = /* @__PURE__ */ utc({ day: "numeric", month: "long" });
const month = /* @__PURE__ */ utc({ month: "long" });
const weekday = /* @__PURE__ */ utc({ weekday: "short" });
const numeric = /* @__PURE__ */ utc({ day: "2-digit", month: "2-digit", year: "numeric" });
const clock = /* @__PURE__ */ moscow({ hour: "2-digit", minute: "2-digit" });
const stamp = /* @__PURE__ */ moscow({
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

const midnight = (iso: string) => new Date(`${iso}T00:00:00Z`);
const isoOf = (date: Date) => date.toISOString().slice(0, 10);

/** "понедельник, 14 сентября" */
export const longDate = (iso: string) => longDay.format(midnight(iso));
/** "пн, 14 сентября" */
export const shortDate = (iso: string) => shortDay.format(midnight(iso));
/** "14 сентября" */
export const dayAndMonth = (iso: string) => dayOfMonth.format(midnight(iso));
/** "сентябрь" */
export const monthName = (iso: string) => month.format(midnight(iso));
/** "пн" */
export const weekdayName = (iso: string) => weekday.format(midnight(iso));
/** "14.09.2026" */
export const numericDate = (iso: string) => numeric.format(midnight(iso));
/** "14.09" */
export const shortNumericDate = (iso: string) => `${iso.slice(8)}.${iso.slice(5, 7)}`;
export const dayNumber = (iso: string) => Number(iso.slice(8));

/** "14:05" on a Moscow clock. */
export const timeOf = (micros: number) => clock.format(micros / 1000);
/** "24.11.2026, 14:05" on a Moscow clock. */
export const stampOf = (micros: number) => stamp.format(micros / 1000);

/** The day it is in Moscow. */
export const today = () =>
  new Intl.DateTimeFormat("sv", { timeZone: "Europe/Moscow" }).format(new Date());

export function plusDays(iso: string, days: number): string {
  const date = midnight(iso);
  date.setUTCDate(date.getUTCDate() + days);
  return isoOf(date);
}

/** Monday of the week of a date. */
export function mondayOf(iso: string): string {
  return plusDays(iso, -((midnight(iso).getUTCDay() + 6) % 7));
}

/** ISO week, "2026-W38": how the server names a diary page. */
export function weekOf(iso: string): string {
  const thursday = plusDays(mondayOf(iso), 3);
  const year = Number(thursday.slice(0, 4));
  const days = (midnight(thursday).getTime() - Date.UTC(year, 0, 1)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}
