/**
 * A lesson plan while it is being edited: its lines laid over the lessons of the year, and the acts
 * on it (domain/lessons/lesson_plan.h says the same rules on the server). Pure values.
 */
import type { Schemas } from "../../api/client";

export type PlanItem = Schemas["LessonPlanItem"];
export type PlanView = Schemas["LessonPlanView"];
export type WorkType = PlanItem["work_type"];

// base/limits.h and lesson_plan.cpp.
export const mostLines = 400;
export const mostHours = 500;
export const mostHoursOfLine = 20;
export const mostTitle = 300;
export const mostHomework = 2000;

export const emptyLine: PlanItem = {
  section: "",
  title: "",
  hours: 1,
  work_type: "class_work",
  homework: "",
};

export const hoursOf = (items: readonly PlanItem[]) =>
  items.reduce((sum, item) => sum + item.hours, 0);

/** The lesson that falls to one hour of a line. */
export interface LaidHour {
  planned_on: string | null;
  lesson_on: string | null;
  topic: string;
  isHeld: boolean;
  isGiven: boolean;
}
export interface Laid {
  /** By line, its hours in order. */
  lines: LaidHour[][];
  plannedHours: number;
  dueHours: number;
  givenHours: number;
  lostLessons: number;
  missingLessons: number;
  spareLessons: number;
}

interface Place {
  lesson_on: string;
  slot_no: number;
  lesson: PlanView["lessons"][number] | null;
}

const placesBy = new WeakMap<PlanView, Place[]>();

/** All lessons that the timetable has, cancelled ones among them, in order. */
function placesOf(view: PlanView): Place[] {
  const known = placesBy.get(view);
  if (known !== undefined) return known;
  const held = view.lessons.flatMap((lesson): Place[] =>
    lesson.lesson_on === null
      ? []
      : [{ lesson_on: lesson.lesson_on, slot_no: lesson.slot_no, lesson }],
  );
  const lost = view.lost.map((one): Place => ({ ...one, lesson: null }));
  const places = [...held, ...lost].sort(
    (a, b) => a.lesson_on.localeCompare(b.lesson_on) || a.slot_no - b.slot_no,
  );
  placesBy.set(view, places);
  return places;
}

/** Each hour of the plan gets the next lesson that is not cancelled. */
export function layPlan(items: readonly PlanItem[], view: PlanView, today: string): Laid {
  const places = placesOf(view);
  const lessons = places.flatMap((place) => (place.lesson === null ? [] : [place.lesson]));
  let next = 0;
  const lines = items.map((item) =>
    Array.from({ length: item.hours }, (): LaidHour => {
      const lesson = lessons[next];
      const planned_on = places[next]?.lesson_on ?? null;
      next += 1;
      return {
        planned_on,
        lesson_on: lesson?.lesson_on ?? null,
        topic: lesson?.topic ?? "",
        isHeld: lesson?.held ?? false,
        isGiven: lesson?.given ?? false,
      };
    }),
  );
  const due = places.filter((place) => place.lesson?.held ?? place.lesson_on < today).length;
  return {
    lines,
    plannedHours: next,
    dueHours: Math.min(due, next),
    givenHours: lessons.filter((lesson) => lesson.given).length,
    lostLessons: view.lost.length,
    missingLessons: Math.max(0, next - lessons.length),
    spareLessons: Math.max(0, lessons.length - next),
  };
}

const signs = ["planned_on", "lesson_on", "topic", "isHeld", "isGiven"] as const;
export const areSameHours = (some: readonly LaidHour[], others: readonly LaidHour[]) =>
  some.length === others.length &&
  some.every((hour, at) => signs.every((sign) => hour[sign] === others[at]?.[sign]));

/** What is laid now, with the very lines of before where their lessons are the same ones. */
export const withKeptLines = (before: Laid | null, next: Laid): Laid => ({
  ...next,
  lines: next.lines.map((hours, at) => {
    const standing = before?.lines[at];
    return standing !== undefined && areSameHours(standing, hours) ? standing : hours;
  }),
});

/** The last line that has a held lesson; -1 while there is none. */
export const latestHeldLine = (laid: Laid) =>
  laid.lines.findLastIndex((hours) => hours.some((hour) => hour.isHeld));

export const replaced = (items: readonly PlanItem[], at: number, item: PlanItem) =>
  items.map((one, index) => (index === at ? item : one));

export function moved(items: readonly PlanItem[], from: number, to: number): PlanItem[] {
  const all = [...items];
  all.splice(to, 0, ...all.splice(from, 1));
  return all;
}

/** One more hour for a line: all that follows moves by a lesson. Nothing when it has the most. */
export function shifted(items: readonly PlanItem[], at: number): PlanItem[] | null {
  const item = items[at];
  if (item === undefined || item.hours >= mostHoursOfLine) return null;
  return replaced(items, at, { ...item, hours: item.hours + 1 });
}

/** Two lines that follow one another as one, an hour shorter; nothing for two numbered works. */
export function condensed(items: readonly PlanItem[], at: number): PlanItem | null {
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined || second === undefined) return null;
  const isPlain = (item: PlanItem) => item.work_type === "class_work";
  if (!isPlain(first) && !isPlain(second)) return null;
  const work = isPlain(first) ? second : first;
  const homework = [first.homework, second.homework].filter((text) => text !== "").join("; ");
  return {
    section: first.section,
    title: `${first.title.replace(/\.$/, "")}. ${second.title}`.slice(0, mostTitle),
    hours: Math.min(mostHoursOfLine, Math.max(1, first.hours + second.hours - 1)),
    work_type: work.work_type,
    homework: homework.slice(0, mostHomework),
  };
}

/** "№ 2" of each line: works of one type are numbered through the course; 0 for class work. */
export function workNumbers(items: readonly PlanItem[]): number[] {
  const counts = new Map<WorkType, number>();
  return items.map(({ work_type }) => {
    if (work_type === "class_work") return 0;
    const number = (counts.get(work_type) ?? 0) + 1;
    counts.set(work_type, number);
    return number;
  });
}
