import { describe, expect, it } from "vitest";
import { saving } from "#text";
import { mondayOf, plusDays, weekOf } from "./dates";
import { dayToShow, readPoured } from "./diary_week";
import { newId } from "./id";
import { homeOf, placesOf } from "./places";
import { plural } from "./words";

describe("Russian plurals", () => {
  it.each([
    [0, "0 записей ждут отправки"],
    [1, "1 запись ждёт отправки"],
    [2, "2 записи ждут отправки"],
    [5, "5 записей ждут отправки"],
    [11, "11 записей ждут отправки"],
    [21, "21 запись ждёт отправки"],
    [22, "22 записи ждут отправки"],
    [112, "112 записей ждут отправки"],
  ])("%i", (count, expected) => {
    expect(plural(saving.waiting, count)).toBe(expected);
  });
});

describe("weeks of the diary", () => {
  it.each([
    ["2026-09-14", "2026-W38"],
    ["2026-12-31", "2026-W53"],
    ["2027-01-01", "2026-W53"],
    ["2027-01-04", "2027-W01"],
    ["2024-12-30", "2025-W01"],
  ])("%s lies in %s", (date, week) => {
    expect(weekOf(date)).toBe(week);
  });

  it("begin on Monday, whatever the clock's zone", () => {
    expect(mondayOf("2026-11-29")).toBe("2026-11-23");
    expect(plusDays("2028-02-28", 1)).toBe("2028-02-29");
  });

  it("open on today, or on the next school day", () => {
    const lesson = {} as never;
    const day = (on: string, count: number) => ({
      on,
      note: "",
      lessons: Array.from({ length: count }, () => lesson),
      due: [],
    });
    const week = {
      student_id: "",
      student_name: "",
      study_group_title: "",
      monday: "2026-11-23",
      days: [day("2026-11-23", 5), day("2026-11-24", 0), day("2026-11-25", 4)],
    };
    const shown = (today: string, next_school_day: string | null) =>
      dayToShow({ ...week, today, next_school_day });
    expect(shown("2026-11-23", "2026-11-25")).toBe(0);
    expect(shown("2026-11-24", "2026-11-25")).toBe(2);
    expect(shown("2026-12-05", null)).toBe(0);
  });

  it("read what the server poured, and nothing from an empty place", () => {
    expect(readPoured("null")).toBeNull();
    expect(readPoured(undefined)).toBeNull();
    expect(readPoured("{")).toBeNull();
    expect(readPoured('{"monday":"2026-11-23"}')).toEqual({ monday: "2026-11-23" });
  });
});

describe("command ids", () => {
  it("are UUIDs of version 7 in order of time", () => {
    const ids = [1000, 2000, 3000].map((now) => newId(now));
    expect([...ids].sort()).toEqual(ids);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  });
});

describe("home after the door", () => {
  it("is the role's own page, or a page of ours that was asked for", () => {
    expect(homeOf({ roles: ["guardian"] }, "")).toBe("/d");
    expect(homeOf({ roles: ["subject_teacher", "guardian"] }, "/d")).toBe("/d");
    expect(homeOf({ roles: ["deputy", "subject_teacher"] }, "")).toBe("/s");
    expect(homeOf({ roles: ["subject_teacher"] }, "/t/j/1?on=2")).toBe("/t/j/1?on=2");
    expect(homeOf({ roles: ["subject_teacher"] }, "https://evil.example/t")).toBe("/t");
    expect(homeOf({ roles: ["guardian"] }, "/s")).toBe("/d");
    expect(homeOf({ roles: ["inspector"] }, "")).toBe("/s");
    expect(homeOf({ roles: ["inspector"] }, "/d")).toBe("/s");
    expect(homeOf({ roles: ["scheduler"] }, "")).toBe("/s");
    expect(homeOf({ roles: ["training_master"] }, "/s/absences")).toBe("/s/absences");
    expect(homeOf({ roles: ["department_head", "subject_teacher"] }, "")).toBe("/t");
    expect(homeOf({ roles: ["department_head", "subject_teacher"] }, "/s/check")).toBe("/s/check");
    // Who keeps the journals begins with them, and may open what of the office is his.
    expect(homeOf({ roles: ["journal_admin"] }, "")).toBe("/t");
    expect(homeOf({ roles: ["journal_admin"] }, "/s/gaps")).toBe("/s/gaps");
    expect(placesOf({ roles: ["deputy", "journal_admin"] }).map(({ path }) => path)).toEqual([
      "/s",
      "/t",
      "/a",
    ]);
  });
});
