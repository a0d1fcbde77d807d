import { expect, it } from "vitest";
import { weightOf } from "./weights";

it("a work weighs what its type usually does, and the year's final work nothing", () => {
  expect(weightOf("control_work", [])).toBe(300);
  expect(weightOf("answer", [])).toBe(100);
  expect(weightOf("final_work", [])).toBe(0);
});

it("the local act has its own weights of new works (ASM-03)", () => {
  const changed = [{ work_type: "control_work", weight_hundredths: 400 }] as const;
  expect(weightOf("control_work", changed)).toBe(400);
  expect(weightOf("dictation", changed)).toBe(200);
});
