/** Pasting a table: a module of its own, for most teachers never paste one. */
import { pasting as words } from "#text";
import { local } from "../../model/marks";
import { type PastePlan, planPaste } from "../../model/paste";
import type { Edit, MarkSheet } from "../../model/sheet";
import { plural } from "../../model/words";
import type { Place } from "./cursor";

interface Undoing {
  label: string;
  run(): void;
}

/** What pasting asks of the hand that writes. */
export interface Pasting {
  sheet: MarkSheet;
  /** Where the first cell goes. */
  at: Place;
  complaint(place: Place, text: string): string | null;
  message(text: string, undoing: Undoing): void;
  ask(plan: PastePlan, lockedCount: number, apply: () => void): void;
  undo: Undoing;
}

/** What else may be said against a mark is of its cell: a second mark, say. */
const isOffScale = (objection: string | null) =>
  objection === "mark_out_of_scale" ||
  objection === "not_a_level" ||
  (objection !== null && objection === local.scale?.words);

/** At once where all is clear; else a person is asked, and nothing is written before. */
export function pasteTable(text: string, { sheet, at, complaint, message, ask, undo }: Pasting) {
  const names = sheet.page.students.map((student) => student.name);
  // What is read and lies off the scale is as little a mark as what is not read.
  const isOff = ({ row, column, text }: Edit) => isOffScale(sheet.objection(row, column, text));
  const plan = planPaste(text, at, names, sheet.columnCount, isOff);
  const open = plan.cells.filter((cell) => complaint(cell, cell.text) === null);
  const lockedCount = plan.cells.length - open.length;
  const apply = () => {
    const changes = sheet.set(open);
    const how = plan.matchedByName ? words.by_name : "";
    message(plural(words.pasted, changes.length) + how, undo);
  };
  const isClear = plan.notUnderstood.length + plan.unknownNames.length + lockedCount === 0;
  if (isClear) apply();
  else ask({ ...plan, cells: open }, lockedCount, apply);
}
