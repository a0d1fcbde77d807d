import { expect, it } from "vitest";
import { weightOf } from "./weights";

it("a new work weighs what the page says that its type does (ASM-03)", () => {
  const usual = [
    { work_type: "control_work", weight_hundredths: 400 },
    { work_type: "final_work", weight_hundredths: 0 },
  ] as const;
  expect(weightOf("control_work", usual)).toBe(400);
  expect(weightOf("final_work", usual)).toBe(0);
});

it("and an ordinary weight where a server of another version does not know the type", () => {
  expect(weightOf("answer", [])).toBe(100);
});
