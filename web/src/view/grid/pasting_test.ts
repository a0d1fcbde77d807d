// A pasted table: what is asked about before anything is written.
import { afterEach, expect, test } from "vitest";
import { lettering } from "../../model/letters/lettering";
import { ownLetters } from "../../model/letters/own_letters";
import type { PastePlan } from "../../model/paste";
import { MarkSheet } from "../../model/sheet";
import { page } from "../../model/testing/journal_page";
import type { Place } from "./cursor";
import { pasteTable } from "./pasting";

afterEach(() => {
  lettering.own = null;
});

function paste(text: string, at: Place) {
  const sheet = new MarkSheet(page());
  const asked: { plan: PastePlan; lockedCount: number }[] = [];
  pasteTable(text, {
    sheet,
    at,
    complaint: ({ row, column }, mark) =>
      sheet.lock(row, column) ?? sheet.objection(row, column, mark),
    message: () => {},
    ask: (plan, lockedCount) => asked.push({ plan, lockedCount }),
    undo: { label: "", run: () => {} },
  });
  return asked.map(({ plan, lockedCount }) => ({
    off: plan.notUnderstood.map((cell) => cell.text),
    ready: plan.cells.map((cell) => cell.text),
    lockedCount,
  }));
}

test("a mark off the scale is listed as one that is not understood", () => {
  expect(paste("10", { row: 0, column: 0 })).toEqual([{ off: ["10"], ready: [], lockedCount: 0 }]);
});

test("what is listed stands as it was pasted, in the letters of the school's act", () => {
  lettering.own = ownLetters({ absent: "отс", ill: "б", excused: "у", late: "о" });
  expect(paste("отс  10", { row: 0, column: 0 })).toEqual([
    { off: ["отс  10"], ready: [], lockedCount: 0 },
  ]);
});

test("a mark that its cell does not take is not said to be unreadable", () => {
  // A second mark for class work, and a letter at the second work of a lesson.
  const refused = [{ off: [], ready: [], lockedCount: 1 }];
  expect(paste("5/4", { row: 0, column: 0 })).toEqual(refused);
  expect(paste("н", { row: 0, column: 2 })).toEqual(refused);
});
