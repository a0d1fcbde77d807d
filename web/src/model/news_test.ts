import { describe, expect, it } from "vitest";
import { hasSameShape, News } from "./news";
import { type JournalPage, MarkSheet } from "./sheet";

const work = (work_no: number, work_type = "class_work", weight_hundredths = 100) => ({
  work_no,
  work_type: work_type as "class_work",
  title: "",
  weight_hundredths,
});
const lesson = (lesson_id: string, lesson_on: string, over = {}) => ({
  lesson_id,
  lesson_on,
  slot_no: 1,
  starts_at: "08:30",
  ends_at: "09:15",
  lock: "open" as const,
  room_title: "",
  topic: "",
  homework: "",
  homework_none: false,
  works: [work(1)],
  version: -1,
  ...over,
});
const student = (student_id: string, over = {}) => ({
  student_id,
  number: 1,
  name: student_id,
  enrolled_on: "2026-09-01",
  left_on: null,
  note: "",
  ...over,
});

function page(over: Partial<JournalPage> = {}): JournalPage {
  return {
    course_id: "course",
    study_group_id: "group",
    subject_title: "",
    study_group_title: "",
    school_year_title: "",
    teachers: "",
    scale: "five_point",
    mode: "write",
    course_closed: false,
    class_closed: false,
    today: "2026-11-24",
    period_id: "p",
    periods: [
      {
        period_id: "p",
        number: 2,
        title: "",
        starts_on: "2026-11-03",
        ends_on: "2026-12-29",
        closed: false,
        may_confirm: false,
      },
    ],
    rules: {
      lowest_mark: 2,
      period_threshold_hundredths: 60,
      pending_counts_as_two: true,
      reason_required_after_hours: 24,
      edit_days: 7,
      minimum_marks: 0,
    },
    students: [student("Иванов"), student("Петров", { left_on: "2026-11-10" })],
    lessons: [
      lesson("first", "2026-11-09"),
      lesson("double", "2026-11-16", { works: [work(1), work(2, "dictation", 200)] }),
      lesson("tomorrow", "2026-11-25", { lock: "not_held" }),
    ],
    cells: [
      { lesson_index: 0, student_index: 0, work_no: 1, text: "4", version: 10 },
      { lesson_index: 1, student_index: 0, work_no: 2, text: "5/4", version: 11 },
    ],
    comments: [],
    results: [],
    ...over,
  };
}

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
