import { describe, expect, it } from "vitest";
import { confirmable, resultColumns } from "./results";
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

  it("is not the mark of a student whose attestation is deferred", () => {
    expect(waiting(result(0, { deferred_until: "2026-12-30" }), result(1))).toHaveLength(1);
  });
});
