import { expect, test } from "vitest";
import { hoursAbove, usualHours } from "./hours";

test("two weeks of practice are twelve working days of six hours", () => {
  expect(usualHours("2026-09-07", "2026-09-19")).toBe(72);
});

test("Sundays are not counted, and there is always at least one day", () => {
  expect(usualHours("2026-09-12", "2026-09-13")).toBe(6);
  expect(usualHours("2026-09-13", "2026-09-13")).toBe(6);
  expect(usualHours("2026-09-13", "2026-09-01")).toBe(6);
});

test("a date that is not typed yet and one far away give a number all the same", () => {
  expect(usualHours("", "2026-09-19")).toBe(6);
  expect(usualHours("2026-09-07", "9999-12-31")).toBeLessThan(366 * 6);
});

test("hours are above the order only once more are confirmed than it gives", () => {
  const confirmed = (confirmed_hours: number) => ({ hours: 72, diary: { confirmed_hours } });
  expect(hoursAbove(confirmed(80))).toBe(8);
  expect(hoursAbove(confirmed(72))).toBe(0);
  expect(hoursAbove(confirmed(6))).toBe(0);
});
