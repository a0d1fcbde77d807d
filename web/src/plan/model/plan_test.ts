// A plan is laid over lessons on the page as the server lays it (lesson_plan_test.cpp; JRN-21).
import { describe, expect, it } from "vitest";
import {
  condensed,
  emptyLine,
  latestHeldLine,
  layPlan,
  moved,
  type PlanItem,
  type PlanView,
  shifted,
  withKeptLines,
  workNumbers,
} from "./plan";

const line = (title: string, over: Partial<PlanItem> = {}): PlanItem => ({
  ...emptyLine,
  title,
  ...over,
});
const plan = [
  line("Доли"),
  line("Сравнение дробей", { hours: 2 }),
  line("Дроби", { work_type: "control_work" }),
];

const lesson = (lesson_on: string, over: Partial<PlanView["lessons"][number]> = {}) => ({
  lesson_id: lesson_on,
  item: -1,
  hour: 1,
  planned_on: null,
  lesson_on,
  slot_no: 1,
  planned_topic: "",
  topic: "",
  held: false,
  given: false,
  ...over,
});
const view = {
  lessons: [
    lesson("2026-09-07", { topic: "Доли", held: true, given: true }),
    lesson("2026-09-21"),
    lesson("2026-09-28"),
  ],
  lost: [{ lesson_on: "2026-09-14", slot_no: 1, reason: "карантин" }],
} as PlanView;

describe("a plan over the lessons of a year", () => {
  it("keeps the lines whose lessons are the same, and no others", () => {
    const before = layPlan(plan, view, "2026-09-15");
    const longer = layPlan(shifted(plan, 1) ?? [], view, "2026-09-15");
    const after = withKeptLines(before, longer);
    expect(after).toEqual(longer);
    expect(after.lines[0]).toBe(before.lines[0]);
    expect(after.lines[1]).not.toBe(before.lines[1]);
    const twice = { ...view, lessons: [...view.lessons] };
    twice.lessons[1] = lesson("2026-09-21", { topic: "Доли", held: true, given: true });
    const given = withKeptLines(before, layPlan(plan, twice, "2026-09-15"));
    expect(given.lines[1]?.[0]?.isGiven).toBe(true);
  });

  it("moves by itself after a lost lesson", () => {
    const laid = layPlan(plan, view, "2026-09-15");
    const told = laid.lines.map((hours) =>
      hours.map((hour) => `${hour.planned_on} ${hour.lesson_on}${hour.isGiven ? " given" : ""}`),
    );
    expect(told).toEqual([
      ["2026-09-07 2026-09-07 given"],
      ["2026-09-14 2026-09-21", "2026-09-21 2026-09-28"],
      ["2026-09-28 null"],
    ]);
    expect(laid).toMatchObject({
      plannedHours: 4,
      dueHours: 2,
      givenHours: 1,
      lostLessons: 1,
      missingLessons: 1,
      spareLessons: 0,
    });
  });

  it("is shifted by one more hour for the latest held line", () => {
    const at = latestHeldLine(layPlan(plan, view, "2026-09-15"));
    expect(at).toBe(0);
    expect(shifted(plan, at)?.map((item) => item.hours)).toEqual([2, 2, 1]);
    expect(shifted([line("x", { hours: 20 })], 0)).toBeNull();
    expect(latestHeldLine(layPlan(plan, { ...view, lessons: [] }, "2026-09-15"))).toBe(-1);
  });

  it("is condensed: two lines are one, an hour shorter, with one work at most", () => {
    expect(condensed(plan, 0)).toMatchObject({ title: "Доли. Сравнение дробей", hours: 2 });
    expect(condensed(plan, 1)).toMatchObject({ work_type: "control_work", hours: 2 });
    expect(condensed(plan, 2)).toBeNull();
    const control = line("Числа", { work_type: "control_work" });
    expect(condensed([control, control], 0)).toBeNull();
    const one = line("А.", { homework: "§ 1" });
    expect(condensed([one, line("Б", { homework: "§ 2" })], 0)).toMatchObject({
      title: "А. Б",
      hours: 1,
      homework: "§ 1; § 2",
    });
  });

  it("numbers works of one type through the course, wherever they are moved", () => {
    const works = [...plan, line("Числа", { work_type: "control_work" })];
    expect(workNumbers(works)).toEqual([0, 0, 1, 2]);
    expect(workNumbers(moved(works, 3, 0))).toEqual([1, 0, 0, 2]);
  });
});
