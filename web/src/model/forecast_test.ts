import { describe, expect, it } from "vitest";
import type { Schemas } from "../api/client";
import {
  canSuppose,
  markChoices,
  neededFor,
  type SupposedMark,
  weightChoices,
  withSupposed,
} from "./forecast";
import { meanOf, meanText, roundMean } from "./means";

const usual = { mark_borders: [260, 360, 460], lowest_mark: 2 };
const mathematical = { mark_borders: [250, 350, 450], lowest_mark: 2 };
const sums = (weighted_sum: number, weight: number) => ({
  weighted_sum: weighted_sum * 100,
  weight: weight * 100,
});
const supposed = (mark: number, weight: number): SupposedMark => ({
  mark,
  weight_hundredths: weight * 100,
});
const outcome = (now: ReturnType<typeof sums>, ...marks: SupposedMark[]) => {
  const mean = meanOf(withSupposed(now, marks));
  return mean && { mean, text: meanText(mean), mark: roundMean(mean, usual) };
};

const dated = (work: string, weight_hundredths: number): Schemas["SubjectMark"] => ({
  lesson_on: "2026-10-05",
  lesson_id: "lesson",
  mark: {
    text: "4",
    level: 0,
    work,
    weight_hundredths,
    comment: "",
    recorded_at: 0,
    entry_index: 0,
    corrected: false,
  },
});
const standing = (over: Partial<Schemas["SubjectStanding"]> = {}): Schemas["SubjectStanding"] => ({
  course_id: "course",
  subject: "Алгебра",
  teacher: "",
  mean: { num: 4, den: 1 },
  weighted_sum_hundredths: 400,
  weight_hundredths: 100,
  scale_title: "",
  rule: "",
  mark_borders: [],
  lowest_mark: 2,
  level_borders: [],
  forecast: "4",
  missed_lessons: 0,
  marks: [],
  results: ["5", ""],
  annual: "",
  carried: [],
  brought: [],
  ...over,
});
const reply = (subjects: Schemas["SubjectStanding"][] = []): Schemas["DiaryMarks"] => ({
  student_id: "student",
  student_name: "",
  study_group_title: "7-А",
  school_year_title: "2026/2027",
  period_id: "second",
  period_title: "II четверть",
  period_starts_on: "2026-11-09",
  period_ends_on: "2026-12-30",
  period_titles: ["I четверть", "II четверть"],
  rule: "5 ставится от 4,65; 4 — от 3,65; 3 — от 2,65",
  mark_borders: [265, 365, 465],
  lowest_mark: 2,
  guards_by_control_works: false,
  has_exams: false,
  subjects,
});

describe("what would be, if", () => {
  // Evidence: E-20.
  it("E-20: a control work of weight three with a five raises the forecast to four", () => {
    const now = sums(29, 9);
    expect(outcome(now)).toEqual({ mean: { num: 29, den: 9 }, text: "3,22", mark: 3 });
    const withFive = { mean: { num: 11, den: 3 }, text: "3,67", mark: 4 };
    expect(outcome(now, supposed(5, 3))).toEqual(withFive);
    const withFour = { mean: { num: 41, den: 12 }, text: "3,42", mark: 3 };
    expect(outcome(now, supposed(4, 3))).toEqual(withFour);
    expect(neededFor(now, 300, usual)).toEqual([
      { target: 4, border: { num: 360, den: 100 }, marks: { count: 1, mark: 5 } },
      { target: 5, border: { num: 460, den: 100 }, marks: null },
    ]);
  });

  it("adds up supposed marks, each with its own weight, and leaves the sums it began with", () => {
    const now = sums(14, 4);
    expect(withSupposed(now, [supposed(5, 2), supposed(3, 0.5)])).toEqual(sums(25.5, 6.5));
    expect(now).toEqual(sums(14, 4));
    expect(withSupposed(now, [])).toEqual(now);
  });

  it("is the period mark itself when nothing is supposed", () => {
    expect(outcome(sums(40, 11))).toEqual({ mean: { num: 40, den: 11 }, text: "3,64", mark: 4 });
  });
});

describe("what is missing to a mark", () => {
  it("names the least mark that is enough: 3,50 and a four is 3,60", () => {
    expect(neededFor(sums(14, 4), 100, usual)[0]?.marks).toEqual({ count: 1, mark: 4 });
  });

  it("counts the fewest further marks: 4,50 wants one five to 4,60, and 4,40 three", () => {
    expect(neededFor(sums(18, 4), 100, usual)).toEqual([
      { target: 5, border: { num: 460, den: 100 }, marks: { count: 1, mark: 5 } },
    ]);
    // 22/5: 27/6 = 4.50, 32/7 = 4.57, 37/8 = 4.625.
    expect(neededFor(sums(22, 5), 100, usual)[0]?.marks).toEqual({ count: 3, mark: 5 });
  });

  it("is exact at the border: 4,60 is a five, a hundred-thousandth below it is not", () => {
    expect(neededFor(sums(23, 5), 100, usual)).toEqual([]);
    expect(neededFor(sums(459_999, 100_000), 100, usual)[0]?.target).toBe(5);
  });

  it("gives up after five further marks", () => {
    // 13/5 and five fives: 38/10 = 3.80.
    const [four, five] = neededFor(sums(13, 5), 100, usual);
    expect(four?.marks).toEqual({ count: 4, mark: 5 });
    expect(five?.marks).toBeNull();
  });

  it("follows the mathematical rule where that is the school's", () => {
    expect(neededFor(sums(18, 4), 100, mathematical)).toEqual([]);
    expect(neededFor(sums(14, 4), 100, mathematical)[0]?.border).toEqual({ num: 450, den: 100 });
  });

  it("never errs: fewer or lower marks are too few, for every small sum", () => {
    for (let weight = 1; weight <= 12; weight += 1) {
      for (let sum = 2 * weight; sum <= 5 * weight; sum += 1) {
        for (const work of [0.5, 1, 3]) {
          const now = sums(sum, weight);
          for (const { target, marks } of neededFor(now, work * 100, usual)) {
            const reached = (count: number, mark: number) =>
              (outcome(now, ...Array<SupposedMark>(count).fill(supposed(mark, work)))?.mark ?? 0) >=
              target;
            if (marks === null) {
              expect(reached(5, 5)).toBe(false);
              continue;
            }
            expect(reached(marks.count, marks.mark)).toBe(true);
            expect(reached(marks.count, marks.mark - 1)).toBe(false);
            expect(reached(marks.count - 1, 5)).toBe(false);
          }
        }
      }
    }
  });
});

describe("the panel", () => {
  it("offers the marks of the scale", () => {
    expect(markChoices(usual)).toEqual([5, 4, 3, 2]);
    expect(markChoices({ mark_borders: [160, 260, 360, 460], lowest_mark: 1 })).toEqual([
      5, 4, 3, 2, 1,
    ]);
  });

  it("offers the weights that occur, each with the newest such work, and none of 0", () => {
    const algebra = standing({
      marks: [dated("Ответ", 100), dated("Классная работа", 100), dated("Тетрадь", 0)],
    });
    const russian = standing({ marks: [dated("Диктант", 200), dated("Ответ", 100)] });
    expect(weightChoices(algebra, [algebra, russian])).toEqual([
      { weight_hundredths: 100, work: "Ответ" },
      { weight_hundredths: 200, work: "" },
    ]);
  });

  it("is not where there is no mean, nor where the mark of the period already stands", () => {
    expect(canSuppose(standing(), reply())).toBe(true);
    expect(canSuppose(standing({ mean: null, forecast: "" }), reply())).toBe(false);
    expect(canSuppose(standing({ results: ["5", "4"] }), reply())).toBe(false);
    const guarded = { ...reply(), guards_by_control_works: true };
    expect(canSuppose(standing(), guarded)).toBe(false);
  });
});
