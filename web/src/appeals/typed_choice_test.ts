import { expect, test } from "vitest";
import type { Schemas } from "../api/client";
import { typedChoice } from "./typed_choice";

const choices = Array.from({ length: 101 }, (_, at) => ({
  value: `points_${at}` as Schemas["MarkValue"],
  title: String(at),
}));

test("a number is the same mark however it is written", () => {
  expect(["5", "05", "1e1", " 100"].map((typed) => typedChoice(choices, typed))).toEqual([
    "points_5",
    "points_5",
    "points_10",
    "points_100",
  ]);
});

test("nothing typed leaves what stands; what is no mark does not", () => {
  expect(typedChoice(choices, "")).toBe("");
  expect(["101", "5.5", "-1", "x"].map((typed) => typedChoice(choices, typed))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});
