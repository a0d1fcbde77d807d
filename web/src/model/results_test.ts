import { describe, expect, it } from "vitest";
import { confirmable, resultAt, resultColumns } from "./results";
import { page } from "./testing/journal_page";

const result = (student_index: number, over = {}) => ({
  student_index,
  period_id: "p",
  mean: null,
  proposed: "4",
  value: "",
  flag: "confirmed" as const,
  reason: "",
  constituents_changed: false,
  mark_count: 3,
  deferred_until: null,
  addendum: "",
  version: -1,
  ...over,
});

describe("what waits for a confirmation", () => {
  const waiting = (...results: ReturnType<typeof result>[]) => {
    const shown = page({ results });
    const [column] = resultColumns(shown, "Год");
    return column === undefined ? [] : confirmable(shown, column);
  };

  it("is what is proposed and does not stand yet", () => {
    expect(waiting(result(0), result(1, { value: "4" }))).toHaveLength(1);
    expect(waiting(result(0, { proposed: "" }))).toHaveLength(0);
  });

  // VOC-04, e.8: the mean of the semester is not what somebody got in his exam.
  it("is nothing where an examiner gives the results", () => {
    const shown = page({ results: [result(0)] });
    const periods = shown.periods.map((period) => ({ ...period, form: "exam" as const }));
    const [column] = resultColumns({ ...shown, periods }, "Год");
    expect(column?.form).toBe("exam");
    expect(column === undefined ? null : confirmable({ ...shown, periods }, column)).toEqual([]);
  });

  it("is not the mark of a student whose attestation is deferred", () => {
    expect(waiting(result(0, { deferred_until: "2026-12-30" }), result(1))).toHaveLength(1);
  });
});

// ASM-08.
describe("early attestation", () => {
  const early = (over = {}) => ({
    student_index: 0,
    period_id: "p",
    from_on: "2026-11-20",
    note: "",
    may_confirm: true,
    ...over,
  });
  /** Whether the period's and the year's result of the row may be confirmed. */
  const open = (row: number, over = {}, ofPage = {}) => {
    const shown = page({ early: [early(over)], ...ofPage });
    return resultColumns(shown, "Год").map((column) => resultAt(shown, row, column).isOpen);
  };

  it("opens his period, and the year where it is the last", () => {
    expect(open(0)).toEqual([true, true]);
    expect(open(1)).toEqual([false, false]);
  });

  it("waits for its day and its period", () => {
    expect(open(0, { may_confirm: false })).toEqual([false, false]);
    expect(open(0, { period_id: "other" })).toEqual([false, false]);
  });

  it("opens no year while another period is to come", () => {
    const first = page().periods[0];
    const periods = first === undefined ? [] : [first, { ...first, period_id: "next" }];
    expect(open(0, {}, { periods })).toEqual([true, false, false]);
  });
});
