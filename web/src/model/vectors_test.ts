// What C++ and the browser must agree on.
import { describe, expect, it } from "vitest";
import cellVectors from "../../../tests/vectors/cells.json";
import meanVectors from "../../../tests/vectors/means.json";
import type { Schemas } from "../api/client";
import { cellText, parseCell } from "./marks";
import { meanOf, meanText, proposalOf, totalOf } from "./means";

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
const letters: Record<string, string> = {
  present: "",
  absent: "н",
  ill: "б",
  excused: "у",
  late: "о",
};

interface CellCase {
  typed: string;
  content: { attendance: string; marks: string[] } | null;
  text: string | null;
}

describe("what a teacher types into a cell", () => {
  it.each(cellVectors.cases as CellCase[])("$typed", ({ typed, content, text }) => {
    const read = parseCell(typed);
    if (content === null) {
      expect(read).toBeNull();
      return;
    }
    expect(read).toEqual({
      attendance: letters[content.attendance],
      marks: content.marks.map((mark) => marks[mark]),
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
function bordersOf(policies: MeanCase["policies"]): number[] {
  const isMath = policies.period_strategy === "math";
  const threshold = isMath ? 50 : policies.period_threshold_hundredths;
  const percent = [10, 50, 70, 90].map((border) => border * 5);
  const usual = [1, 2, 3, 4].map((below) => below * 100 + threshold);
  const all = policies.period_strategy === "percent_borders" ? percent : usual;
  return all.slice(policies.lowest_mark - 1);
}

describe("means and proposals", () => {
  it.each(meanVectors.cases as MeanCase[])("$name", (one) => {
    const { policies } = one;
    const weighed = one.marks.map(({ value, due_on, ...rest }) => ({
      mark: marks[value] ?? "",
      ...rest,
      ...(due_on === null ? {} : { due_on }),
    }));
    const totals = totalOf(weighed, one.on, {
      pending_counts_as_two: policies.pending === "count_as_two",
      rework: policies.rework ?? "last",
    });
    expect(totals).toEqual(one.totals);
    expect(meanOf(totals)).toEqual(one.mean);
    expect(meanText(meanOf(totals))).toBe(one.mean_text);
    const rules = {
      mark_borders: bordersOf(policies),
      guards_by_control_works: policies.period_strategy === "control_guard",
      lowest_mark: policies.lowest_mark,
    };
    expect(proposalOf(one.scale, totals, rules)).toBe(one.proposed);
  });
});
