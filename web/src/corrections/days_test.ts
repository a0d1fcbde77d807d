import { describe, expect, it } from "vitest";
import { barsOf } from "./days";

describe("the picture of corrections", () => {
  it("has a bar for each day, empty ones too", () => {
    const { each, bars, most } = barsOf("2026-11-28", "2026-12-01", [
      { on: "2026-11-29", count: 3, with_signs: 1 },
    ]);
    expect(each).toBe("day");
    expect(most).toBe(3);
    expect(bars.map((bar) => [bar.from, bar.count, bar.with_signs])).toEqual([
      ["2026-11-28", 0, 0],
      ["2026-11-29", 3, 1],
      ["2026-11-30", 0, 0],
      ["2026-12-01", 0, 0],
    ]);
  });

  it("goes over to weeks after 62 days", () => {
    expect(barsOf("2026-09-01", "2026-11-01", []).each).toBe("day");
    const { each, bars } = barsOf("2026-09-01", "2026-11-02", [
      { on: "2026-09-06", count: 2, with_signs: 0 },
      { on: "2026-09-07", count: 1, with_signs: 1 },
    ]);
    expect(each).toBe("week");
    // Tuesday 1 September to its Sunday; the last week is a Monday alone.
    expect(bars[0]).toEqual({ from: "2026-09-01", to: "2026-09-06", count: 2, with_signs: 0 });
    expect(bars[1]).toEqual({ from: "2026-09-07", to: "2026-09-13", count: 1, with_signs: 1 });
    expect(bars.at(-1)).toMatchObject({ from: "2026-11-02", to: "2026-11-02" });
  });

  it("is empty without corrections", () => {
    expect(barsOf("2026-11-01", "2026-11-01", [])).toEqual({
      each: "day",
      bars: [{ from: "2026-11-01", to: "2026-11-01", count: 0, with_signs: 0 }],
      most: 0,
    });
  });
});
