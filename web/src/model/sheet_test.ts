import { describe, expect, it } from "vitest";
import { signOn } from "./marks";
import { MarkSheet } from "./sheet";
import { lesson, page } from "./testing/journal_page";

describe("the sheet of a journal", () => {
  it("shows one column for each work of a lesson", () => {
    const sheet = new MarkSheet(page());
    expect(sheet.columns.map(({ lesson, work }) => [lesson.lesson_id, work.work_no])).toEqual([
      ["first", 1],
      ["double", 1],
      ["double", 2],
      ["tomorrow", 1],
    ]);
    expect(sheet.text(0, 2)).toBe("5/4");
    expect(sheet.version(0, 2)).toBe(11);
  });

  it("computes the weighted mean at once: (4·1 + 5·2 + 4·2) : 5", () => {
    const sheet = new MarkSheet(page());
    expect(sheet.mean(0)).toEqual({ num: 22, den: 5 });
    sheet.set([{ row: 0, column: 1, text: "2" }]);
    expect(sheet.mean(0)).toEqual({ num: 4, den: 1 });
    expect(sheet.proposal(0)).toBe("4");
  });

  it("counts marks that a student brought from another class", () => {
    const brought = {
      student_index: 0,
      text: "2",
      weight_hundredths: 100,
      due_on: null,
      is_of_control_work: false,
      before: null,
      origin: "",
    };
    const sheet = new MarkSheet(page({ external: [brought] }));
    expect(sheet.mean(0)).toEqual({ num: 4, den: 1 }); // (4 + 5·2 + 4·2 + 2) : 6
    expect(sheet.totals(0).mark_count).toBe(4);
    expect(sheet.mean(1)).toBeNull();
  });

  it("says why nothing can be typed, before anybody types", () => {
    const sheet = new MarkSheet(page());
    expect(sheet.lock(0, 3)).toBe("not_held");
    expect(sheet.lock(1, 1)).toBe("student_not_enrolled");
    expect(sheet.lock(1, 0)).toBeNull();
    expect(new MarkSheet(page({ mode: "read" })).lock(0, 0)).toBe("read_only");
    expect(sheet.set([{ row: 0, column: 3, text: "5" }])).toEqual([]);
  });

  it("lets a point be resolved after the edit window, and nothing else", () => {
    const late = page({
      lessons: [lesson("late", "2026-11-09", { lock: "edit_window_over" })],
      cells: [{ lesson_index: 0, student_index: 0, work_no: 1, text: "•", version: 3 }],
    });
    const sheet = new MarkSheet(late);
    expect(sheet.lock(0, 0)).toBeNull();
    expect(sheet.lock(1, 0)).toBe("edit_window_over");
  });

  it("refuses a second mark and an absence where the rule allows none", () => {
    const sheet = new MarkSheet(page());
    expect(sheet.objection(0, 0, "5/4")).toBe("second_mark_not_allowed");
    expect(sheet.objection(0, 2, "5/4")).toBeNull();
    expect(sheet.objection(0, 2, "н")).toBe("first_work_only");
    expect(sheet.objection(0, 0, "1")).toBe("mark_out_of_scale");
    expect(sheet.objection(0, 0, "зач")).toBe("mark_out_of_scale");
  });

  it("takes levels where levels are given, and no figure", () => {
    const rules = { ...page().rules, mark_borders: [] };
    const sheet = new MarkSheet(page({ scale: "levels", rules }));
    expect(["низ", "ср", "выс", "н", "•", ""].map((text) => sheet.objection(0, 0, text))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
    expect(["5", "2", "зач"].map((text) => sheet.objection(0, 0, text))).toEqual(
      Array.from({ length: 3 }, () => "not_a_level"),
    );
    expect(new MarkSheet(page()).objection(0, 0, "выс")).toBe("mark_out_of_scale");
    expect(sheet.proposal(0)).toBe("");
  });

  it("reads a figure as a level only where levels are given", () => {
    expect(["1", "2", "3", "4", "н"].map((key) => signOn("levels", key))).toEqual([
      "низ",
      "ср",
      "выс",
      "4",
      "н",
    ]);
    expect(signOn("five_point", "3")).toBe("3");
  });

  it("undoes and redoes a paste as one act", () => {
    const sheet = new MarkSheet(page());
    sheet.set([
      { row: 0, column: 0, text: "5" },
      { row: 0, column: 1, text: "н" },
    ]);
    sheet.undo();
    expect([sheet.text(0, 0), sheet.text(0, 1)]).toEqual(["4", ""]);
    sheet.redo();
    expect([sheet.text(0, 0), sheet.text(0, 1)]).toEqual(["5", "н"]);
    expect(sheet.undo()).toHaveLength(2);
    expect(sheet.undo()).toEqual([]);
  });

  it("does not bring an older text back when a command is answered again", () => {
    const sheet = new MarkSheet(page());
    sheet.showWaiting(0, 0, "3");
    sheet.accept(0, 0, "3", 9, false); // The page knows of entry 10.
    expect([sheet.text(0, 0), sheet.version(0, 0), sheet.state(0, 0)]).toEqual(["4", 10, "saved"]);
  });

  it("keeps my value on the screen when somebody was earlier, until one key decides", () => {
    const sheet = new MarkSheet(page());
    const sent: string[] = [];
    sheet.onEdit = (changes) => sent.push(...changes.map(({ after }) => after));
    sheet.set([{ row: 0, column: 0, text: "5" }]);
    const conflict = {
      row: 0,
      column: 0,
      mine: "5",
      theirs: "3",
      theirs_author: "Петрова И. С.",
      theirs_at: 0,
      version: 12,
    };
    sheet.dispute(conflict);
    expect([sheet.text(0, 0), sheet.state(0, 0)]).toEqual(["5", "conflict"]);
    sheet.resolve(conflict, "mine");
    expect([sheet.text(0, 0), sheet.version(0, 0)]).toEqual(["5", 12]);
    expect(sent).toEqual(["5", "5"]);
    sheet.dispute(conflict);
    sheet.resolve(conflict, "theirs");
    expect([sheet.text(0, 0), sheet.state(0, 0)]).toEqual(["3", "saved"]);
    expect(sheet.conflicts.value).toEqual([]);
  });

  it("makes peace by itself where both sides wrote the same", () => {
    const sheet = new MarkSheet(page());
    sheet.set([{ row: 0, column: 0, text: "5" }]);
    sheet.dispute({
      row: 0,
      column: 0,
      mine: "5",
      theirs: "5",
      theirs_author: "",
      theirs_at: 0,
      version: 12,
    });
    expect(sheet.state(0, 0)).toBe("saved");
    expect(sheet.conflicts.value).toEqual([]);
  });

  it("shows again what stands when an edit was refused", () => {
    const sheet = new MarkSheet(page());
    sheet.set([{ row: 0, column: 0, text: "5" }]);
    sheet.giveUp(0, 0);
    expect([sheet.text(0, 0), sheet.state(0, 0)]).toEqual(["4", "saved"]);
  });
});
