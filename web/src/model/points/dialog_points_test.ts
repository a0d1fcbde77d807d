import { describe, expect, it } from "vitest";
import {
  markOf,
  percentText,
  pointsOf,
  rubricOfCell,
  rubricOfClass,
  rubricsFor,
  typedPoints,
} from "./dialog_points";

const borders = { three: 50, four: 70, five: 90 };
const rubric = {
  criteria: [
    { title: "Понимание", most: 4 },
    { title: "Ход решения", most: 6 },
    { title: "Ответ", most: 2 },
  ],
  borders,
  most: 12,
  scale_least: 0,
  scale_greatest: 0,
};
const ofMost = (most: number, scale_greatest = 0) => ({
  criteria: [{ title: "А", most }],
  borders,
  most,
  scale_least: scale_greatest > 0 ? 1 : 0,
  scale_greatest,
});

describe("points by criteria", () => {
  it("3 of 4, 5 of 6 and 1 of 2 are 75 % and a four", () => {
    const points = pointsOf(rubric, ["3", " 5", "1"]);
    expect(points).toEqual([3, 5, 1]);
    expect(percentText(rubric, points ?? [])).toBe("75");
    expect(markOf(rubric, points ?? [])).toBe("4");
  });

  // Evidence: ASM-01.
  it("on a scale of ten points the share of ten, half up, and at least one", () => {
    expect(markOf(ofMost(12, 10), [9])).toBe("8"); // 7,5
    expect(markOf(ofMost(12, 10), [12])).toBe("10");
    expect(markOf(ofMost(12, 10), [0])).toBe("1");
  });

  it("a border itself gives the higher mark, and nothing is rounded before it", () => {
    expect(markOf(ofMost(10), [9])).toBe("5");
    expect(markOf(ofMost(10), [7])).toBe("4");
    expect(markOf(ofMost(10), [5])).toBe("3");
    expect(markOf(ofMost(10), [4])).toBe("2");
    expect(markOf(ofMost(77), [69])).toBe("4");
    expect(percentText(ofMost(77), [69])).toBe("89,6");
    expect(percentText(ofMost(3), [2])).toBe("66,6");
  });

  it("a field is a whole number up to the criterion's most", () => {
    expect(typedPoints("", 4)).toBe("empty");
    expect(typedPoints("4", 4)).toBe(4);
    expect(typedPoints("0", 4)).toBe(0);
    for (const text of ["5", "-1", "1,5", "а", "1000"]) expect(typedPoints(text, 4)).toBe("wrong");
    expect(pointsOf(rubric, ["3", "", "1"])).toBeNull();
    expect(pointsOf(rubric, ["3", "7", "1"])).toBeNull();
  });
});

describe("the rubric to begin with, after one was replaced", () => {
  const former = { rubric: 7, is_retired: true };
  const present = { rubric: 9, is_retired: false };
  const other = { rubric: 11, is_retired: false };
  const all = [former, present, other];

  it("of a cell is one in use, unless the cell was assessed by the former", () => {
    expect(rubricOfCell(all, -1)).toBe(present);
    expect(rubricOfCell(all, 7)).toBe(former);
    expect(rubricOfCell(all, 11)).toBe(other);
    expect(rubricOfCell([former], -1)).toBeUndefined();
    expect(rubricsFor(all, -1)).toEqual([present, other]);
    expect(rubricsFor(all, 7)).toEqual(all);
  });

  it("of a class is one in use while somebody is not assessed yet", () => {
    expect(rubricOfClass(all, [7, -1, 7])).toBe(present);
    expect(rubricOfClass(all, [7, 11, -1])).toBe(other);
    expect(rubricOfClass(all, [7, 7])).toBe(former);
    expect(rubricOfClass([former], [7, -1])).toBe(former);
    expect(rubricOfClass([former], [-1])).toBeUndefined();
    expect(rubricOfClass(all, [])).toBe(present);
  });
});
