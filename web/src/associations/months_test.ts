import { describe, expect, it } from "vitest";
import { cellsByPlace, isListed, type Lesson, monthShown, monthsOf } from "./months";

const lesson = (lesson_on: string): Lesson => ({
  lesson_on,
  slot_no: 1,
  hours: 1,
  programme: "",
  topic: "",
  held_by: "",
  briefing: "",
});
const lessons = ["2026-09-08", "2026-09-15", "2026-10-06", "2027-09-07"].map(lesson);

describe("the months of an association's journal", () => {
  it("keep their lessons in order, and Septembers of two years apart", () => {
    const months = monthsOf({ lessons });
    expect(months.map(({ name }) => name)).toEqual(["2026-09", "2026-10", "2027-09"]);
    expect(months[0]?.lessons.map(({ index }) => index)).toEqual([0, 1]);
    expect(months[1]?.lessons[0]?.index).toBe(2);
  });

  it("show the month asked for, else the last; nothing before the first lesson", () => {
    const months = monthsOf({ lessons });
    expect(monthShown(months, "2026-10")?.name).toBe("2026-10");
    expect(monthShown(months, "2026-12")?.name).toBe("2027-09");
    expect(monthShown([], null)).toBeNull();
  });

  it("find a cell by its student and its lesson", () => {
    const cells = cellsByPlace({ cells: [{ lesson_index: 2, student_index: 1, text: "выс" }] });
    expect(cells.get("1 2")).toBe("выс");
    expect(cells.get("2 1")).toBeUndefined();
  });

  it("say who is on the list on a day, both ends inclusive", () => {
    const student = { joined_on: "2026-09-15", left_on: "2027-01-20" };
    expect(isListed(student, "2026-09-14")).toBe(false);
    expect(isListed(student, "2026-09-15")).toBe(true);
    expect(isListed(student, "2027-01-20")).toBe(true);
    expect(isListed(student, "2027-01-21")).toBe(false);
    expect(isListed({ ...student, left_on: null }, "2027-05-01")).toBe(true);
  });
});
