/** Hours of practice: six on each working day, Sundays not counted; those above the order. */
import { plusDays } from "../model/dates";

const hoursOfDay = 6;
const mostDays = 366;

export function usualHours(from: string, to: string): number {
  if (from === "" || to === "") return hoursOfDay;
  let days = 0;
  let on = from;
  for (let count = 0; on <= to && count < mostDays; count++) {
    if (new Date(`${on}T00:00:00Z`).getUTCDay() !== 0) days++;
    on = plusDays(on, 1);
  }
  return Math.max(days, 1) * hoursOfDay;
}

interface Counted {
  hours: number;
  diary: { confirmed_hours: number };
}

/** How many more hours its lead has confirmed than the order gives. */
export const hoursAbove = ({ hours, diary }: Counted) => Math.max(0, diary.confirmed_hours - hours);
