import { expect, test } from "vitest";
import { lookOf, monthsOf } from "./year_picture";

const period = (number: number, starts_on: string, ends_on: string) => ({
  period_id: String(number),
  number,
  title: `${number}`,
  starts_on,
  ends_on,
});
const view = {
  today: "2026-10-05",
  year_title: "2026/2027",
  year_starts_on: "2026-09-01",
  year_ends_on: "2027-05-26",
  week_days: 5,
  year_titles: ["2026/2027"],
  systems: [
    { title: "halves", periods: [period(1, "2026-09-01", "2026-12-29")] },
    {
      title: "quarters",
      periods: [period(1, "2026-09-01", "2026-10-25"), period(2, "2026-11-02", "2026-12-29")],
    },
  ],
  public_holidays: ["2026-11-04"],
  special_days: [
    {
      day_on: "2026-10-31",
      kind: "school_day" as const,
      as_on: "2026-11-02",
      reason: "",
      words: "moved",
    },
    { day_on: "2026-12-01", kind: "day_off" as const, as_on: null, reason: "", words: "off" },
  ],
  most_special_days: 60,
  may_keep: true,
};

test("each day has one look, special days first", () => {
  const look = (iso: string) => lookOf(view, iso).look;
  expect(look("2026-10-31")).toBe("moved");
  expect(look("2026-12-01")).toBe("off");
  expect(look("2026-11-04")).toBe("holiday");
  expect(look("2026-10-26")).toBe("vacation");
  expect(look("2026-10-03")).toBe("weekend");
  expect(look("2026-10-05")).toBe("school");
  expect(look("2026-08-31")).toBe("outside");
});

test("months are whole and begin on their weekday", () => {
  const months = monthsOf(view);
  expect(months.length).toBe(9);
  expect(months[0]?.iso).toBe("2026-09-01");
  expect(months[0]?.before).toBe(1);
  expect(months[0]?.days.length).toBe(30);
  expect(months[1]?.days.length).toBe(31);
  expect(months[5]?.days.length).toBe(28);
  expect(months.at(-1)?.iso).toBe("2027-05-01");
});
