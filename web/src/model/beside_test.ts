import { describe, expect, it } from "vitest";
import { isBeside } from "./marks";
import { resultColumns, resultSign } from "./results";
import { page } from "./testing/journal_page";

const press = (key: string) => ({ key, code: "", shiftKey: false });

// Evidence: JRN-24, ADE-08.
describe("courses beside the curriculum", () => {
  it("are extracurricular activity and after-school groups", () => {
    expect(isBeside("extracurricular")).toBe(true);
    expect(isBeside("after_school")).toBe(true);
    expect(isBeside("elective")).toBe(false);
  });

  it("have the year's result at most", () => {
    const titles = (kind: "subject" | "extracurricular" | "after_school") =>
      resultColumns(page({ kind }), "year").map((one) => one.title);
    expect(titles("subject")).toHaveLength(page().periods.length + 1);
    expect(titles("extracurricular")).toEqual(["year"]);
    expect(titles("after_school")).toEqual([]);
  });

  it("take «посещал(а)» by a key and no mark", () => {
    const activity = page({ kind: "extracurricular", scale: "no_marks" });
    expect(resultSign(activity, press("п"))).toBe("посещал(а)");
    expect(resultSign(activity, press("g"))).toBe("посещал(а)");
    expect(resultSign(activity, press("5"))).toBeNull();
    expect(resultSign(page(), press("а"))).toBe("н/а");
  });
});
