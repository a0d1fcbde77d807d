import { describe, expect, it } from "vitest";
import { planPaste } from "./paste";

const names = ["Абрамова Дарья", "Белов Артём", "Белов Иван", "Жукова-Ким Алиса", "Ёлкин Пётр"];
const plan = (text: string) => planPaste(text, { row: 1, column: 2 }, names, 4);

describe("paste from a spreadsheet", () => {
  it("goes down from the cursor", () => {
    expect(plan("5\n\nн/б\nнеуд").cells).toEqual([
      { row: 1, column: 2, text: "5" },
      { row: 2, column: 2, text: "" },
      { row: 3, column: 2, text: "б" },
      { row: 4, column: 2, text: "2" },
    ]);
  });

  it("finds students by name, never by position", () => {
    const { cells, matchedByName } = plan("Елкин П.\t5\nАбрамова\t4\nЖукова-Ким Алиса\tн");
    expect(matchedByName).toBe(true);
    expect(cells.map(({ row, text }) => [row, text])).toEqual([
      [4, "5"],
      [0, "4"],
      [3, "н"],
    ]);
  });

  it("does not guess between namesakes, and names who is unknown", () => {
    const { cells, unknownNames } = plan("Белов\t5\nБелов И.\t4\nПетров Пётр\t3");
    expect(cells).toEqual([{ row: 2, column: 2, text: "4" }]);
    expect(unknownNames).toEqual(["Белов", "Петров Пётр"]);
  });

  it("lists what it does not understand, before anything is written", () => {
    const { cells, notUnderstood } = plan("7,5?\t5\tпривет");
    expect(notUnderstood.map(({ text }) => text)).toEqual(["7,5?"]);
    expect(cells.map(({ text }) => text)).toEqual(["5"]);
  });

  it("stops at the edges of the journal", () => {
    expect(plan("5\n5\n5\n5\n5\n5\n5").cells).toHaveLength(4);
  });
});
