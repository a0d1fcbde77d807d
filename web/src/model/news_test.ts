import { describe, expect, it } from "vitest";
import { hasSameShape, News } from "./news";
import { MarkSheet } from "./sheet";
import { page } from "./testing/journal_page";

describe("a page that was fetched again", () => {
  const cell = (student_index: number, text: string, version: number) => ({
    lesson_index: 0,
    student_index,
    work_no: 1,
    text,
    version,
  });
  const open = () => {
    const sheet = new MarkSheet(page());
    const news = new News(sheet);
    sheet.news = news;
    return { sheet, news };
  };
  const fresh = (...cells: ReturnType<typeof cell>[]) => page({ cells });

  it("brings newer values to their cells and says which", () => {
    const { sheet, news } = open();
    const changed: unknown[] = [];
    sheet.onChange = (cells) => changed.push(...cells.map(({ row, column }) => [row, column]));
    const told = news.takeIn(fresh(cell(0, "2", 20), cell(1, "5", 21)));
    expect(told.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(changed).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect([sheet.text(0, 0), sheet.version(0, 0)]).toEqual(["2", 20]);
    expect(news.isTold(1, 0)).toBe(true);
    news.forgetAll();
    expect(news.isTold(1, 0)).toBe(false);
  });

  it("changes nothing that is older or the same", () => {
    const { sheet, news } = open();
    sheet.accept(0, 0, "3", 30, false);
    expect(news.takeIn(fresh(cell(0, "2", 20)))).toEqual([]);
    expect(sheet.text(0, 0)).toBe("3");
    expect(news.takeIn(fresh(cell(0, "3", 31)))).toEqual([]);
    expect(sheet.version(0, 0)).toBe(31);
  });

  it("says how much would look different, and shows nothing of it", () => {
    const { sheet, news } = open();
    const comment = {
      lesson_index: 0,
      student_index: 1,
      comment: "молодец",
      version: 30,
    };
    const waiting = page({
      cells: [cell(0, "2", 20), cell(1, sheet.text(1, 0), 21)],
      comments: [comment],
    });
    expect(news.count(waiting)).toBe(2);
    expect(sheet.text(0, 0)).toBe("4");
    expect(sheet.comment(1, 0).comment).not.toBe("молодец");
    sheet.set([{ row: 0, column: 0, text: "5" }]);
    expect(news.count(waiting)).toBe(1);
    news.takeIn(waiting);
    expect(news.count(waiting)).toBe(0);
  });

  it("leaves what waits and what is disputed to its own answer", () => {
    const { sheet, news } = open();
    sheet.set([{ row: 0, column: 0, text: "5" }]);
    news.takeIn(fresh(cell(0, "2", 20)));
    expect([sheet.text(0, 0), sheet.version(0, 0)]).toEqual(["5", 10]);
    sheet.dispute({
      row: 0,
      column: 0,
      mine: "5",
      theirs: "2",
      theirs_author: "",
      theirs_at: 0,
      version: 20,
    });
    news.takeIn(fresh(cell(0, "3", 21)));
    expect([sheet.text(0, 0), sheet.version(0, 0)]).toEqual(["5", 20]);
  });

  it("does not change a cell under the typing hand until it is done", () => {
    const { sheet, news } = open();
    news.hold(0, 0);
    expect(news.takeIn(fresh(cell(0, "2", 20)))).toEqual([]);
    expect(sheet.text(0, 0)).toBe("4");
    news.release();
    expect(sheet.text(0, 0)).toBe("2");
    expect(news.isTold(0, 0)).toBe(true);
    news.hold(0, 0);
    news.takeIn(fresh(cell(0, "3", 22)));
    sheet.set([{ row: 0, column: 0, text: "5" }]);
    news.release();
    expect([sheet.text(0, 0), sheet.version(0, 0)]).toEqual(["5", 20]);
  });

  it("forgets the mark of a cell that is edited here", () => {
    const { sheet, news } = open();
    news.takeIn(fresh(cell(0, "2", 20)));
    sheet.set([{ row: 0, column: 0, text: "5" }]);
    expect(news.isTold(0, 0)).toBe(false);
  });

  it("brings newer comments", () => {
    const { sheet, news } = open();
    news.takeIn(
      page({ comments: [{ lesson_index: 0, student_index: 0, comment: "молодец", version: 3 }] }),
    );
    expect(sheet.comment(0, 0).comment).toBe("молодец");
  });

  it("has the same shape while rows, columns and rules are the same", () => {
    const other = page({ cells: [], teachers: "Иванова" });
    const first = other.lessons[0];
    if (first !== undefined) Object.assign(first, { topic: "x", homework: "y", version: 9 });
    expect(hasSameShape(page(), other)).toBe(true);
    expect(hasSameShape(page(), page({ students: [] }))).toBe(false);
    expect(hasSameShape(page(), page({ mode: "read" }))).toBe(false);
    if (first !== undefined) Object.assign(first, { lock: "closed" });
    expect(hasSameShape(page(), other)).toBe(false);
  });
});
