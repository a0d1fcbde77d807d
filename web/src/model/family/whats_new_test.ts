// When an open diary asks what is new, and what counts as unseen on this device.
import { describe, expect, it } from "vitest";
import {
  countedTitle,
  keyOf,
  type Looking,
  laterThan,
  mayAsk,
  type NewsLine,
  notedWith,
  nothing,
  readMemory,
  shortestPause,
  together,
  untouchedFor,
} from "./whats_new";

const line = (at: number, kind: NewsLine["kind"] = "substitution"): NewsLine => ({
  kind,
  entry_index: at,
  at,
  on: null,
  title: "",
  text: "",
});

const looking: Looking = {
  isShown: true,
  isOnline: true,
  isStaff: false,
  now: 1_000_000,
  askedAt: 0,
  touchedAt: 0,
};

describe("an open diary asks", () => {
  it("while it is on the glass and there is a network", () => {
    expect(mayAsk(looking)).toBe(true);
    expect(mayAsk({ ...looking, isShown: false })).toBe(false);
    expect(mayAsk({ ...looking, isOnline: false })).toBe(false);
  });

  it("once when somebody turns to and fro", () => {
    const askedAt = looking.now - shortestPause;
    expect(mayAsk({ ...looking, askedAt })).toBe(true);
    expect(mayAsk({ ...looking, askedAt: askedAt + 1 })).toBe(false);
  });

  it("no more for staff who have left it: a page must not keep a session alive by itself", () => {
    const left = { ...looking, isStaff: true, touchedAt: looking.now - untouchedFor };
    expect(mayAsk(left)).toBe(false);
    expect(mayAsk({ ...left, touchedAt: left.touchedAt + 1 })).toBe(true);
    expect(mayAsk({ ...left, isStaff: false })).toBe(true);
  });
});

describe("what is new", () => {
  const lines = together(
    new Map([
      ["one", [line(30), line(10)]],
      ["other", [line(20, "absent")]],
    ]),
  );

  it("is of all children, the newest first", () => {
    expect(lines.map((one) => one.line.at)).toEqual([30, 20, 10]);
    expect(lines.map(keyOf)).toEqual([
      "one substitution 30",
      "other absent 20",
      "one substitution 10",
    ]);
  });

  it("is what came after the last that was seen of that child", () => {
    expect(laterThan(lines, {})).toHaveLength(3);
    expect(laterThan(lines, { one: 10 }).map((one) => one.line.at)).toEqual([30, 20]);
    const seen = notedWith({ one: 99, third: 5 }, lines);
    expect(seen).toEqual({ one: 99, other: 20, third: 5 });
    expect(laterThan(lines, seen)).toEqual([]);
    expect(laterThan([{ student_id: "other", line: line(21) }], seen)).toHaveLength(1);
  });

  it("is counted in the title", () => {
    expect(countedTitle("Дневник", 0)).toBe("Дневник");
    expect(countedTitle("Дневник", 2)).toBe("(2) Дневник");
  });
});

describe("the device's memory", () => {
  it("is read as it was kept", () => {
    const kept = { seen: { one: 5 }, told: { one: 7 }, notifies: true };
    expect(readMemory(JSON.stringify(kept))).toEqual(kept);
  });

  it("is nothing where somebody else's text stands", () => {
    expect(readMemory(null)).toEqual(nothing);
    expect(readMemory("{")).toEqual(nothing);
    expect(readMemory("null")).toEqual(nothing);
    expect(readMemory('{"seen":{"one":"x"},"told":3,"notifies":1}')).toEqual(nothing);
  });
});
