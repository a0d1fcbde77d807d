/** What a student has typed of days of his practice and has not saved yet: kept by form, so that
 * going from one day to another loses nothing (VOC-10). */
import type { Schemas } from "../api/client";

type View = Schemas["PracticeDiary"];
type Day = Schemas["PracticeDiaryDay"];
type Days = Pick<View, "days" | "last_on" | "usual_hours">;

export interface Draft {
  on: string;
  hours: string;
  text: string;
  /** Version of the line that its writer began with; -1: none. */
  seen: number;
}

/** By day; that of the form in which the day is chosen is under `another`. */
export type Drafts = Readonly<Record<string, Draft>>;
export const another = "another";

/** The line that stands on that day. */
export const lineOn = (days: readonly Day[], on: string): Day | null =>
  days.find((day) => day.done_on === on && day.state !== null) ?? null;

/** The last day that awaits a line; today; none where each has its line. */
function dayToWrite({ days, last_on }: Days): string {
  const awaited = days.findLast((day) => day.state === null);
  if (awaited !== undefined) return awaited.done_on;
  return days.some((day) => day.done_on === last_on) ? "" : last_on;
}

/** As it stands. */
function fresh(view: Days, key: string): Draft {
  const line = lineOn(view.days, key);
  return {
    on: key === another ? dayToWrite(view) : key,
    hours: String(line?.hours || view.usual_hours),
    text: line?.text ?? "",
    seen: line?.version ?? -1,
  };
}

export function without(drafts: Drafts, key: string): Drafts {
  const { [key]: _, ...left } = drafts;
  return left;
}

/** Opens a form: as it was left; with what was typed for that day in the other; as it stands. */
export function begin(drafts: Drafts, view: Days, key: string): Drafts {
  if (drafts[key] !== undefined) return drafts;
  const typed = drafts[another];
  if (typed !== undefined && typed.on === key && typed.text.trim() !== "")
    return { ...without(drafts, another), [key]: typed };
  return { ...drafts, [key]: fresh(view, key) };
}

/** Whether choosing a day opens the line that stands there: never while anything is typed. */
export const opensLine = (draft: Draft, days: readonly Day[], on: string) =>
  draft.text.trim() === "" && lineOn(days, on)?.may_write === true;
