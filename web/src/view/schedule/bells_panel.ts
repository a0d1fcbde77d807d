/** Bells as they are written: shifted, lengthened, shortened. */
import type { Schemas } from "../../api/client";

type Slot = Schemas["BellSlot"];

export const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
const two = (value: number) => String(value).padStart(2, "0");
const textOf = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

const lastMinute = 24 * 60 - 1;
const later = (text: string, minutes: number) =>
  textOf(Math.min(Math.max(minutesOf(text) + minutes, 0), lastMinute));

/** All of them so many minutes later; never beyond the day. */
export const shifted = (slots: readonly Slot[], minutes: number): Slot[] =>
  slots.map((slot) => ({
    ...slot,
    starts_at: later(slot.starts_at, minutes),
    ends_at: later(slot.ends_at, minutes),
  }));

/** One lesson more, as long as the last one, after a break of ten minutes. */
export function withOneMore(slots: readonly Slot[]): Slot[] {
  const last = slots.at(-1) ?? { slot_no: 0, starts_at: "07:35", ends_at: "08:20" };
  const length = minutesOf(last.ends_at) - minutesOf(last.starts_at);
  const starts_at = later(last.ends_at, 10);
  return [
    ...slots,
    { slot_no: last.slot_no + 1, starts_at, ends_at: later(starts_at, Math.max(length, 5)) },
  ];
}
