// Scales of points and letters (ASM-01): what is typed, what it looks like, what it counts as.
import { afterEach, describe, expect, it } from "vitest";
import { markChoices, neededFor } from "../forecast";
import { canonical, cellLook, local, markNumber } from "../marks";
import { resultSign, resultValue } from "../results";
import { MarkSheet } from "../sheet";
import { page } from "../testing/journal_page";
import { levelSpans, localScale, marksOfScale, pointsTyped } from "./local_scale";

const borders = (least: number, greatest: number) =>
  Array.from({ length: greatest - least }, (_, at) => (least + at) * 100 + 60);
const ten = { lowest_mark: 1, mark_borders: borders(1, 10), level_borders: [5, 7, 9] };
const hundred = { lowest_mark: 0, mark_borders: borders(0, 100), level_borders: [50, 70, 90] };
const letters = { lowest_mark: 2, mark_borders: [], level_borders: [1, 3, 5] };

afterEach(() => {
  local.scale = null;
});

describe("typing on a scale of ten points", () => {
  it("reads 10, 7 and н 8", () => {
    local.scale = localScale("ten_point", ten);
    expect(["10", "7", "н 8", "8/9", "о10"].map(canonical)).toEqual([
      "10",
      "7",
      "н 8",
      "8/9",
      "о 10",
    ]);
    expect(canonical("отл")).toBeNull();
  });

  it("asks a screen for figures, and for letters where they are given", () => {
    expect(localScale("ten_point", ten).inputMode).toBe("numeric");
    expect(localScale("letters", letters).inputMode).toBe("");
  });

  it("says what may stand", () => {
    local.scale = localScale("ten_point", ten);
    const rules = { ...page().rules, ...ten };
    const sheet = new MarkSheet(page({ scale: "ten_point", rules }));
    expect(sheet.objection(0, 0, "10")).toBeNull();
    expect(sheet.objection(0, 0, "н 8")).toBeNull();
    expect(sheet.objection(0, 0, "11")).toBe("Ставятся баллы от 1 до 10 и точка «•».");
    expect(sheet.objection(0, 0, "0")).toBe("Ставятся баллы от 1 до 10 и точка «•».");
    expect(sheet.objection(0, 0, "зач")).toBe("Ставятся баллы от 1 до 10 и точка «•».");
    expect(sheet.objection(0, 0, "•")).toBeNull();
  });

  it("colours by what a mark stands for", () => {
    local.scale = localScale("ten_point", ten);
    expect(["10", "9", "8", "6", "4", "н 8", "8/4"].map(cellLook)).toEqual([
      "m5",
      "m5",
      "m4",
      "m3",
      "m2",
      "absent pair",
      "pair m2",
    ]);
  });

  it("is off the scale on a course of five", () => {
    const sheet = new MarkSheet(page());
    expect(sheet.objection(0, 0, "10")).toBe("mark_out_of_scale");
    expect(sheet.objection(0, 0, "н 8")).toBe("mark_out_of_scale");
    expect(canonical("54")).toBe("5/4");
  });
});

describe("letters", () => {
  it("are Latin, or Cyrillic ones of the same look, of either case", () => {
    const { read } = localScale("letters", letters);
    expect(["b", "А", "е", "F", "с"].map(read)).toEqual(["B", "A", "E", "F", "C"]);
    expect(["н", "б", "у", "о", "Enter", "5", "g"].map(read)).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});

describe("scales in figures", () => {
  it("have their marks, their levels and their results", () => {
    expect(marksOfScale("ten_point", ten)).toEqual("10 9 8 7 6 5 4 3 2 1".split(" "));
    expect(marksOfScale("letters", letters)).toEqual("A B C D E F".split(" "));
    expect(marksOfScale("hundred_point", hundred)).toHaveLength(101);
    expect(levelSpans("ten_point", ten).map(({ text }) => text)).toEqual([
      "9–10",
      "7–8",
      "5–6",
      "1–4",
    ]);
    expect(levelSpans("letters", letters).map(({ text }) => text)).toEqual([
      "A",
      "C–B",
      "E–D",
      "F",
    ]);
  });

  it("read a number however it is typed, and nothing that lies off a hundred", () => {
    expect(["5", "05", "1e1", "0", "100"].map(pointsTyped)).toEqual([5, 5, 10, 0, 100]);
    expect(["", " ", "101", "-1", "5.5", "x"].map(pointsTyped)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it("name a result as the server does", () => {
    local.scale = localScale("ten_point", ten);
    expect(resultValue("10")).toBe("points_10");
    expect(resultValue("11")).toBeNull();
    expect(resultValue("н/а")).toBe("not_attested");
    local.scale = localScale("letters", letters);
    expect(resultValue("B")).toBe("letter_b");
    const stroke = { code: "", shiftKey: false };
    const course = { scale: "letters", kind: "subject" } as const;
    expect(resultSign(course, { key: "в", ...stroke })).toBe("B");
    expect(resultSign(course, { key: "а", ...stroke })).toBe("A");
    expect(resultSign(course, { key: "н", ...stroke })).toBe("н/а");
    expect(markNumber("B")).toBeNull();
  });

  it("suppose a few marks of a hundred and explain a few targets", () => {
    expect(markChoices(ten)).toHaveLength(10);
    expect(markChoices(hundred, { num: 57, den: 1 })).toEqual([77, 67, 57, 47, 37]);
    expect(markChoices(hundred, { num: 95, den: 1 })).toEqual([100, 95, 85, 75]);
    const needed = neededFor({ weighted_sum: 5700, weight: 100 }, 100, hundred);
    expect(needed.map(({ target }) => target)).toEqual([58, 59, 60, 61, 62]);
    expect(neededFor({ weighted_sum: 900, weight: 100 }, 100, ten)).toHaveLength(1);
  });
});
