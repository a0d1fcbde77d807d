/** The lessons of an association by month, as the paper journal has its pages. Pure. */
import type { Schemas } from "../api/client";

export type Journal = Schemas["AssociationJournal"];
export type Lesson = Schemas["AssociationLesson"];

export interface Month {
  /** "2026-09" */
  name: string;
  /** A day of it. */
  on: string;
  lessons: { lesson: Lesson; index: number }[];
}

export function monthsOf(journal: Pick<Journal, "lessons">): Month[] {
  const months: Month[] = [];
  journal.lessons.forEach((lesson, index) => {
    const name = lesson.lesson_on.slice(0, 7);
    const last = months.at(-1);
    if (last?.name === name) last.lessons.push({ lesson, index });
    else months.push({ name, on: lesson.lesson_on, lessons: [{ lesson, index }] });
  });
  return months;
}

/** The month asked for, else the last one. */
export function monthShown(months: readonly Month[], asked: string | null): Month | null {
  return months.find((one) => one.name === asked) ?? months.at(-1) ?? null;
}

/** "student lesson" → text, for a table that is drawn cell by cell. */
export function cellsByPlace(journal: Pick<Journal, "cells">): ReadonlyMap<string, string> {
  return new Map(
    journal.cells.map((cell) => [`${cell.student_index} ${cell.lesson_index}`, cell.text]),
  );
}

type Member = Pick<Schemas["AssociationStudent"], "joined_on" | "left_on">;
/** Whether a student was on the list on a day: between joining and leaving. */
export const isListed = ({ joined_on, left_on }: Member, on: string) =>
  joined_on <= on && (left_on === null || on <= left_on);
