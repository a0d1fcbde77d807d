// A pasted table: what is asked about before anything is written.
import { expect, test } from "vitest";
import type { PastePlan } from "../../model/paste";
import { MarkSheet } from "../../model/sheet";
import { page } from "../../model/testing/journal_page";
import type { Place } from "./cursor";
import { pasteTable } from "./pasting";

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

test("a mark that its cell does not take is not said to be unreadable", () => {
  // A second mark for class work, and a letter at the second work of a lesson.
  const refused = [{ off: [], ready: [], lockedCount: 1 }];
  expect(paste("5/4", { row: 0, column: 0 })).toEqual(refused);
  expect(paste("н", { row: 0, column: 2 })).toEqual(refused);
});
