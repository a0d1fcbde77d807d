/**
 * «Новое» (CUR-07, ATT-04): when an open diary asks what is new, and what of it has not been seen
 * on this device. Pure: the page, the clock and the device's memory are told to it.
 *
 * Invariants:
 *   1. A hidden page and one without a network ask nothing.
 *   2. A page of staff that nobody touches asks nothing either: a page left open must not keep its
 *      session alive by itself. A family's session does not grow by being used.
 *   3. A line is new until it was on the glass. What came later is told since later: lines are
 *      counted by the moment from which the family can know them.
 */
import type { Schemas } from "../../api/client";

export type NewsLine = Schemas["NewsLine"];

/** Milliseconds: what is confirmed is heard of within a minute. */
export const askEvery = 50_000;
/** Whoever turns to and fro asks once. */
export const shortestPause = 5_000;
export const untouchedFor = 600_000;

export interface Looking {
  isShown: boolean;
  isOnline: boolean;
  isStaff: boolean;
  now: number;
  askedAt: number;
  touchedAt: number;
}

export function mayAsk(look: Looking): boolean {
  if (!look.isShown || !look.isOnline) return false;
  if (look.isStaff && look.now - look.touchedAt >= untouchedFor) return false;
  return look.now - look.askedAt >= shortestPause;
}

/** What the device remembers: until when, in microseconds, each child's news was seen and told. */
export interface Memory {
  seen: Record<string, number>;
  told: Record<string, number>;
  /** The guardian has asked for it: tell by the browser's own notifications. */
  notifies: boolean;
}

export const nothing: Memory = { seen: {}, told: {}, notifies: false };

const isMoments = (value: unknown): value is Record<string, number> =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((one) => typeof one === "number");

/** Nothing where somebody else's text stands. */
export function readMemory(text: string | null): Memory {
  try {
    const { seen, told, notifies } = JSON.parse(text ?? "{}") as Partial<Memory>;
    return {
      seen: isMoments(seen) ? seen : {},
      told: isMoments(told) ? told : {},
      notifies: notifies === true,
    };
  } catch {
    return nothing;
  }
}

/** A line with whose it is. */
export interface ChildLine {
  student_id: string;
  line: NewsLine;
}

export const keyOf = ({ student_id, line }: ChildLine) =>
  `${student_id} ${line.kind} ${line.entry_index}`;

/** Of all children, the newest first. */
export function together(lines: ReadonlyMap<string, readonly NewsLine[]>): ChildLine[] {
  const all = [...lines].flatMap(([student_id, own]) => own.map((line) => ({ student_id, line })));
  return all.sort((one, other) => other.line.at - one.line.at);
}

/** Those later than what is noted for their child. */
export const laterThan = (lines: readonly ChildLine[], noted: Record<string, number>) =>
  lines.filter(({ student_id, line }) => line.at > (noted[student_id] ?? 0));

/** The notes after these lines were seen, or told. */
export function notedWith(
  noted: Record<string, number>,
  lines: readonly ChildLine[],
): Record<string, number> {
  const after = { ...noted };
  for (const { student_id, line } of lines)
    after[student_id] = Math.max(after[student_id] ?? 0, line.at);
  return after;
}

/** "(2) Дневник" */
export const countedTitle = (title: string, count: number) =>
  count === 0 ? title : `(${count}) ${title}`;
