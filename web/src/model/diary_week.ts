/** The family's week. Pure: which day to show, what of it stands out. */
import type { Schemas } from "../api/client";

export type DiaryWeek = Schemas["DiaryWeek"];
export type DiaryDay = Schemas["DiaryDay"];
type SessionView = Schemas["SessionView"];

export interface Child {
  student_id: string;
  name: string;
  study_group_title: string;
}

/** Whose diaries this person may open: a student's own first, then the children's. */
export function childrenOf(session: SessionView): Child[] {
  const own: Child[] =
    session.student_id === null
      ? []
      : [{ student_id: session.student_id, name: session.name, study_group_title: "" }];
  return [...own, ...session.children];
}

/** Today in this week; in the week of the next school day that day; else the first with lessons. */
export function dayToShow(week: DiaryWeek): number {
  const at = (on: string | null) => week.days.findIndex((day) => day.on === on);
  const today = at(week.today);
  if (today >= 0 && (week.days[today]?.lessons.length ?? 0) > 0) return today;
  const next = at(week.next_school_day);
  if (next >= 0) return next;
  if (today >= 0) return today;
  return Math.max(
    0,
    week.days.findIndex((day) => day.lessons.length > 0),
  );
}

/** Whether the strip of days shows a dot: a mark or an absence was recorded. */
export const hasNews = (day: DiaryDay) =>
  day.lessons.some((lesson) => lesson.marks.length > 0 || lesson.attendance !== "");

/** What the server has poured into an element of the page; nothing where it poured nothing. */
export function readPoured<Value>(text: string | null | undefined): Value | null {
  try {
    return JSON.parse(text ?? "null") as Value | null;
  } catch {
    return null;
  }
}
