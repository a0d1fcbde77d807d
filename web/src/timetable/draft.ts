/** What is changed in a week before it is written. */
import type { Schemas } from "../api/client";

export type Week = Schemas["TimetableWeek"];
export type Place = Schemas["WeekPlace"];
export type Slot = Schemas["TimetableSlot"];

export interface Draft {
  taken: readonly Slot[];
  put: readonly Slot[];
}

export const noChanges: Draft = { taken: [], put: [] };

export const isSame = (one: Slot, other: Slot) =>
  one.course_id === other.course_id &&
  one.weekday === other.weekday &&
  one.slot_no === other.slot_no &&
  one.parity === other.parity &&
  one.room_title === other.room_title;

const without = (slots: readonly Slot[], slot: Slot) => slots.filter((one) => !isSame(one, slot));
const has = (slots: readonly Slot[], slot: Slot) => slots.some((one) => isSame(one, slot));

/** Putting back what was taken is no change. */
export const withPut = (draft: Draft, slot: Slot): Draft =>
  has(draft.taken, slot)
    ? { ...draft, taken: without(draft.taken, slot) }
    : { ...draft, put: [...without(draft.put, slot), slot] };

/** Taking what was only just put is no change. */
export const withTaken = (draft: Draft, slot: Slot): Draft =>
  has(draft.put, slot)
    ? { ...draft, put: without(draft.put, slot) }
    : { ...draft, taken: [...without(draft.taken, slot), slot] };

export const isTaken = (draft: Draft, slot: Slot) => has(draft.taken, slot);

export const changeCount = (draft: Draft) => draft.taken.length + draft.put.length;

/** How much of the course's week is placed, with the draft, in hundredths of an hour. */
export function placedWith(week: Week, draft: Draft, course_id: string): number {
  const weight = (slot: Slot) => (slot.parity === "every" ? 100 : 50);
  const sum = (slots: readonly Slot[]) =>
    slots
      .filter((one) => one.course_id === course_id)
      .reduce((total, one) => total + weight(one), 0);
  const before = week.courses.find((one) => one.course_id === course_id)?.placed_hundredths ?? 0;
  return before - sum(draft.taken) + sum(draft.put);
}
