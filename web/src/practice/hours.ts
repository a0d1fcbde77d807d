/** Hours of practice: six on each working day, Sundays not counted. */
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
