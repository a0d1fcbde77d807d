import { expect, test } from "vitest";
import type { Schemas } from "../api/client";
import { withMorePeriods } from "./more_periods";

const year = (over: Partial<Schemas["OpenYear"]>): Schemas["OpenYear"] => ({
  title: "2026/27",
  family: "general",
  starts_on: "2026-09-01",
  ends_on: "2027-08-31",
  period_kind: "quarter",
  period_system_title: "Четверти",
  periods: [],
  bells: [],
  more_periods: [],
  more_bells: [],
  ...over,
});
const halves = year({ period_kind: "half_year", period_system_title: "Полугодия" });

test("periods that come are added to the year as it stands by then", () => {
  const typed = year({ title: "2026/2027" });
  const { title, more_periods } = withMorePeriods(typed, halves);
  expect(title).toBe("2026/2027");
  expect(more_periods.map((one) => one.title)).toEqual(["Полугодия"]);
});

test("nothing comes twice, nor to a year of other programmes", () => {
  const once = withMorePeriods(year({}), halves);
  expect(withMorePeriods(once, halves)).toBe(once);
  const college = year({ family: "vocational" });
  expect(withMorePeriods(college, halves)).toBe(college);
  const ofHalves = year({ period_kind: "half_year" });
  expect(withMorePeriods(ofHalves, halves)).toBe(ofHalves);
});
