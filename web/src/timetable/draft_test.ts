import { describe, expect, it } from "vitest";
import {
  changeCount,
  isTaken,
  noChanges,
  placedWith,
  type Week,
  withPut,
  withTaken,
} from "./draft";

const slot = {
  course_id: "algebra",
  parity: "every",
  weekday: 1,
  slot_no: 2,
  room_title: "101",
} as const;

describe("a week that is being changed", () => {
  it("knows no change where what was taken is put back", () => {
    const taken = withTaken(noChanges, slot);
    expect(isTaken(taken, slot)).toBe(true);
    expect(changeCount(withPut(taken, slot))).toBe(0);
  });

  it("knows no change where what was put is taken again", () => {
    expect(changeCount(withTaken(withPut(noChanges, slot), slot))).toBe(0);
  });

  it("holds another room for another place", () => {
    const moved = withPut(withTaken(noChanges, slot), { ...slot, room_title: "202" });
    expect(changeCount(moved)).toBe(2);
  });

  it("counts a lesson of every other week for half an hour", () => {
    const week = { courses: [{ course_id: "algebra", placed_hundredths: 300 }] } as Week;
    const half = withPut(withTaken(noChanges, slot), { ...slot, weekday: 3, parity: "week_a" });
    expect(placedWith(week, half, "algebra")).toBe(250);
  });
});
