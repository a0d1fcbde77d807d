import { expect, test } from "vitest";
import { chosenId, withChosen } from "./chosen_names";

const algebra = { kind: "subject", name: "Алгебра" } as const;
const teacher = { kind: "teacher", name: "Алгебра" } as const;

test("a choice stands at once, for its own name alone", () => {
  const chosen = withChosen([], algebra, "1");
  expect(chosenId(chosen, algebra)).toBe("1");
  expect(chosenId(chosen, teacher)).toBe("");
  expect(chosenId(withChosen(chosen, algebra, "2"), algebra)).toBe("2");
});

test("what is new again has no choice", () => {
  expect(withChosen(withChosen([], algebra, "1"), algebra, "")).toEqual([]);
});
