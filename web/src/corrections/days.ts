/** Corrections as a picture: a bar for each day, or for each week where there are many days. */
import { mondayOf, plusDays } from "../model/dates";

export interface DayCount {
  on: string;
  count: number;
  with_signs: number;
}

export interface Bar {
  from: string;
  to: string;
  count: number;
  with_signs: number;
}

export interface Bars {
  each: "day" | "week";
  bars: Bar[];
  most: number;
}

/** More days than these are shown by weeks: a bar would be too thin to be seen. */
const most_days = 62;

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Both dates inclusive; days without corrections have empty bars. */
export function barsOf(from: string, to: string, days: readonly DayCount[]): Bars {
  const each = daysBetween(from, to) < most_days ? "day" : "week";
  const bars: Bar[] = [];
  for (let on = from; on <= to; ) {
    const end = each === "day" ? on : plusDays(mondayOf(on), 6);
    const bar = { from: on, to: end < to ? end : to, count: 0, with_signs: 0 };
    for (const day of days) {
      if (day.on < bar.from || day.on > bar.to) continue;
      bar.count += day.count;
      bar.with_signs += day.with_signs;
    }
    bars.push(bar);
    on = plusDays(bar.to, 1);
  }
  return { each, bars, most: Math.max(0, ...bars.map((bar) => bar.count)) };
}
