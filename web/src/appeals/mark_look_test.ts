import { expect, test } from "vitest";
import { lookOf } from "./mark_look";

test("points and letters look as what they stand for", () => {
  expect(lookOf({ mark: "9", level: 5 })).toBe("m5");
  expect(lookOf({ mark: "B", level: 4 })).toBe("m4");
});

test("a mark of five says itself what it is", () => {
  expect(lookOf({ mark: "5", level: 0 })).toBe("m5");
  expect(lookOf({ mark: "2", level: 0 })).toBe("m2");
  expect(lookOf({ mark: "", level: 0 })).toBe("");
});
