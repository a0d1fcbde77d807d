// A line more moves the dates of a whole year: what is seen is right at once, the rest soon after.
import { describe, expect, it } from "vitest";
import { Standings } from "./standings";

const line = (key: number, at: number) => ({ key, at, hours: [], workNumber: 0 });
const numbers = (all: { shown: { at: number }[] }) => all.shown.map(({ at }) => at);
const plan = [0, 1, 2, 3, 4, 5].map((at) => line(at, at));
/** A new line above all others. */
const longer = [line(9, 0), ...plan.map(({ key, at }) => line(key, at + 1))];

describe("the lines of a plan", () => {
  it("are drawn as they stand the first time, wherever the hand is", () => {
    const first = new Standings().take(plan, 0, 1);
    expect(numbers(first)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(first.isBehind).toBe(false);
  });

  it("stand right near the hand at once, and far from it when the reach is longer", () => {
    const standings = new Standings();
    standings.take(plan, 0, 1);
    const near = standings.take(longer, 1, 2);
    expect(numbers(near)).toEqual([0, 1, 2, 3, 3, 4, 5]);
    expect(near.isBehind).toBe(true);
    const more = standings.take(longer, 1, 4);
    expect(numbers(more)).toEqual([0, 1, 2, 3, 4, 5, 5]);
    expect(more.isBehind).toBe(true);
    const all = standings.take(longer, 1, 6);
    expect(numbers(all)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(all.isBehind).toBe(false);
  });

  it("come right where the hand goes", () => {
    const standings = new Standings();
    standings.take(plan, 0, 1);
    standings.take(longer, 0, 1);
    expect(numbers(standings.take(longer, 6, 1)).slice(5)).toEqual([5, 6]);
  });

  it("are not behind once a step back has made them what they were", () => {
    const standings = new Standings();
    const [before] = standings.take(plan, 0, 1).shown;
    standings.take(longer, 0, 1);
    const back = standings.take(plan, 0, 1);
    expect(numbers(back)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(back.isBehind).toBe(false);
    // The very value of before: nothing of the line is drawn again.
    const again = standings.take(
      plan.map((one) => ({ ...one, hours: [] })),
      0,
      1,
    );
    expect(again.shown[0]).toBe(back.shown[0]);
    expect(before?.at).toBe(0);
  });
});
