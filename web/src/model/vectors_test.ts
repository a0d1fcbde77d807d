// What C++ and the browser must agree on.
import { afterEach, describe, expect, it } from "vitest";
import cellVectors from "../../../tests/vectors/cells.json";
import meanVectors from "../../../tests/vectors/means.json";
import type { Schemas } from "../api/client";
import { cellText, local, parseCell } from "./marks";
import { meanOf, meanText, proposalOf, totalOf } from "./means";
import { isLocal, localScale } from "./points/local_scale";

const marks: Record<string, string> = {
  one: "1",
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  pass: "зач",
  fail: "незач",
  pending: "•",
  level_low: "низ",
  level_medium: "ср",
  level_high: "выс",
};
const textOf = (value: string) =>
  marks[value] ?? value.replace("points_", "").replace("letter_", "").toUpperCase();
const letters: Record<string, string> = {
  present: "",
  absent: "н",
  ill: "б",
  excused: "у",
  late: "о",
};

/** What the server tells of scales of points: lowest, borders of marks and of levels. */
const spans: Partial<Record<Schemas["Scale"], [number, number, number[], number, number]>> = {
  seven_point: [1, 7, [3, 5, 6], 2, 1],
  ten_point: [1, 10, [5, 7, 9], 4, 2],
  twelve_point: [1, 12, [4, 7, 10], 3, 2],
  hundred_point: [0, 100, [50, 70, 90], 49, 20],
};
const isOfPoints = (scale: Schemas["Scale"]) => spans[scale] !== undefined;
function pointRules(scale: Schemas["Scale"], hundredths: number) {
  const [lowest_mark, greatest, level_borders] = spans[scale] ?? [2, 2, [1, 3, 5]];
  const steps = Array.from({ length: greatest - lowest_mark }, (_, at) => lowest_mark + at);
  const mark_borders = steps.map((below) => below * 100 + hundredths);
  return { lowest_mark, mark_borders, level_borders };
}
const readBy = (scale: Schemas["Scale"]) => {
  local.scale = isLocal(scale) ? localScale(scale, pointRules(scale, 60)) : null;
};
afterEach(() => {
  local.scale = null;
});

interface CellCase {
  typed: string;
  scale?: Schemas["Scale"];
  content: { attendance: string; marks: string[] } | null;
  text: string | null;
}

describe("what a teacher types into a cell", () => {
  it.each(cellVectors.cases as CellCase[])("$typed $scale", ({ typed, scale, content, text }) => {
    readBy(scale ?? "five_point");
    const read = parseCell(typed);
    if (content === null) {
      expect(read).toBeNull();
      return;
    }
    expect(read).toEqual({
      attendance: letters[content.attendance],
      marks: content.marks.map(textOf),
    });
    expect(read && cellText(read)).toBe(text);
  });
});

interface MeanCase {
  name: string;
  scale: Schemas["Scale"];
  on: string;
  policies: {
    pending: string;
    period_strategy: string;
    period_threshold_hundredths: number;
    lowest_mark: number;
    rework?: Schemas["ReworkRule"];
  };
  marks: {
    value: string;
    weight_hundredths: number;
    due_on: string | null;
    before?: number;
    is_of_control_work?: boolean;
  }[];
  totals: Record<string, number>;
  mean: Schemas["Fraction"] | null;
  mean_text: string;
  proposed: string;
}

/** What the server tells the page (mark_borders). */
function bordersOf(scale: Schemas["Scale"], policies: MeanCase["policies"]): number[] {
  if (isOfPoints(scale)) {
    const isWhole = ["math", "percent_borders"].includes(policies.period_strategy);
    return pointRules(scale, isWhole ? 50 : policies.period_threshold_hundredths).mark_borders;
  }
  if (scale !== "five_point") return [];
  const isMath = policies.period_strategy === "math";
  const threshold = isMath ? 50 : policies.period_threshold_hundredths;
  const percent = [10, 50, 70, 90].map((border) => border * 5);
  const usual = [1, 2, 3, 4].map((below) => below * 100 + threshold);
  const all = policies.period_strategy === "percent_borders" ? percent : usual;
  return all.slice(policies.lowest_mark - 1);
}

describe("means and proposals", () => {
  it.each(meanVectors.cases as MeanCase[])("$name", (one) => {
    const { policies, scale } = one;
    const [lowest_mark, , , overdue_as, level_step] = spans[scale] ?? [
      policies.lowest_mark,
      5,
      [],
      2,
      1,
    ];
    readBy(scale);
    const weighed = one.marks.map(({ value, due_on, ...rest }) => ({
      mark: textOf(value),
      ...rest,
      ...(due_on === null ? {} : { due_on }),
    }));
    const totals = totalOf(weighed, one.on, {
      pending_counts_as_two: policies.pending === "count_as_two",
      rework: policies.rework ?? "last",
      overdue_as,
    });
    expect(totals).toEqual(one.totals);
    expect(meanOf(totals)).toEqual(one.mean);
    expect(meanText(meanOf(totals))).toBe(one.mean_text);
    const rules = {
      mark_borders: bordersOf(scale, policies),
      guards_by_control_works: policies.period_strategy === "control_guard",
      lowest_mark,
      level_step,
    };
    expect(proposalOf(scale, totals, rules)).toBe(one.proposed);
  });
});
