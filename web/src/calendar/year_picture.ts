/** A school year as a picture: what each day is, month by month. */
import type { Schemas } from "../api/client";
import { plusDays } from "../model/dates";

type View = Schemas["CalendarView"];

/** In the order of what is said louder. */
export type DayLook = "moved" | "off" | "holiday" | "vacation" | "weekend" | "school" | "outside";

export interface PictureDay {
  iso: string;
  look: DayLook;
  /** The special day's words. */
  words: string;
}

export interface PictureMonth {
  /** The first of the month. */
  iso: string;
  /** Cells before the first day. */
  before: number;
  days: PictureDay[];
}

/** Monday is 1. */
export const weekdayOf = (iso: string) => ((new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** By whose holidays lessons are held: the system with the most periods. */
function finest(view: View): readonly Schemas["Period"][] {
  return view.systems.reduce<readonly Schemas["Period"][]>(
    (best, system) => (system.periods.length > best.length ? system.periods : best),
    [],
  );
}

export function lookOf(view: View, iso: string): PictureDay {
  const special = view.special_days.find((one) => one.day_on === iso);
  if (special !== undefined)
    return { iso, look: special.kind === "school_day" ? "moved" : "off", words: special.words };
  const look = (): DayLook => {
    if (iso < view.year_starts_on || iso > view.year_ends_on) return "outside";
    if (view.public_holidays.includes(iso)) return "holiday";
    if (weekdayOf(iso) > view.week_days) return "weekend";
    const periods = finest(view);
    const isInPeriod = periods.some((one) => one.starts_on <= iso && iso <= one.ends_on);
    return periods.length > 0 && !isInPeriod ? "vacation" : "school";
  };
  return { iso, look: look(), words: "" };
}

const nextMonth = (iso: string) => `${plusDays(`${iso.slice(0, 8)}28`, 4).slice(0, 8)}01`;

/** From the month in which the year begins to that in which it ends. */
export function monthsOf(view: View): PictureMonth[] {
  const months: PictureMonth[] = [];
  let first = `${view.year_starts_on.slice(0, 8)}01`;
  while (first <= view.year_ends_on) {
    const end = nextMonth(first);
    const days: PictureDay[] = [];
    for (let iso = first; iso < end; iso = plusDays(iso, 1)) days.push(lookOf(view, iso));
    months.push({ iso: first, before: weekdayOf(first) - 1, days });
    first = end;
  }
  return months;
}
