import { describe, expect, it } from "vitest";
import { resultSign, resultValue } from "./results";
import { page } from "./testing/journal_page";

const press = (key: string) => ({ key, code: "", shiftKey: false });

// Evidence: ADE-04.
describe("how far a programme of additional education is mastered", () => {
  const levels = page({ scale: "levels" });

  it("is said by the first letters, beside the levels", () => {
    expect(resultSign(levels, press("п"))).toBe("освоено");
    expect(resultSign(levels, press("ч"))).toBe("освоено частично");
    expect(resultSign(levels, press("н"))).toBe("не освоено");
    expect(resultSign(levels, press("а"))).toBe("н/а");
    expect(resultSign(levels, press("3"))).toBe("высокий");
  });

  it("is sent by its name", () => {
    expect(resultValue("освоено частично")).toBe("mastered_partly");
    expect(resultValue("не освоено")).toBe("not_mastered");
  });

  it("is not said where marks are given", () => {
    expect(resultSign(page(), press("ч"))).toBeNull();
  });
});
