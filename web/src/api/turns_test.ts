import { expect, test } from "vitest";
import { Turns } from "./turns";

test("an answer to an earlier question does not count", () => {
  const turns = new Turns();
  const isFirst = turns.begin();
  expect(isFirst()).toBe(true);
  const isSecond = turns.begin();
  expect([isFirst(), isSecond()]).toEqual([false, true]);
});
