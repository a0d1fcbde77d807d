// A small page of a journal, for tests: two students, three lessons.
import type { JournalPage } from "../sheet";

export const work = (work_no: number, work_type = "class_work", weight_hundredths = 100) => ({
  work_no,
  work_type: work_type as "class_work",
  title: "",
  weight_hundredths,
});
export const lesson = (lesson_id: string, lesson_on: string, over = {}) => ({
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
  mode: "offline" as const,
  mode_reason: "",
  briefing: null,
  ...over,
});
export const student = (student_id: string, over = {}) => ({
  student_id,
  number: 1,
  name: student_id,
  enrolled_on: "2026-09-01",
  left_on: null,
  note: "",
  ...over,
});

export function page(over: Partial<JournalPage> = {}): JournalPage {
  return {
    course_id: "course",
    study_group_id: "group",
    subject_title: "",
    study_group_title: "",
    school_year_title: "",
    teachers: "",
    scale: "five_point",
    kind: "subject",
    mode: "write",
    needs_briefing: false,
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
      mark_borders: [260, 360, 460],
      guards_by_control_works: false,
      rework: "last",
      pending_counts_as_two: true,
      overdue_as: 2,
      level_borders: [],
      level_step: 1,
      reason_required_after_hours: 24,
      edit_days: 7,
      minimum_marks: 0,
      usual_weights: [],
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
    corrections: [],
    results: [],
    carried: [],
    external: [],
    reworked: [],
    early: [],
    ...over,
  };
}
