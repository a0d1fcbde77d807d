/**
 * What may stand in a cell (requirements e.1), as text: "5", "5/4", "н", "о 4", "зач", "•".
 * Mirrors domain/journal/cell_record on the server: both read tests/vectors/cells.json.
 */
import type { Schemas } from "../api/client";

export const attendanceLetters = ["н", "б", "у", "о"] as const;
export type AttendanceLetter = (typeof attendanceLetters)[number];
export const pendingSign = "•";
export const passSign = "зач";
export const failSign = "незач";
/** Levels of additional education, the lowest first, as they stand in a cell. */
export const levelSigns: readonly string[] = ["низ", "ср", "выс"];
/** The result of a course without marks. */
export const masteredText = "освоено";

/** A text understood: at most one attendance letter and at most two marks. */
export interface CellContent {
  attendance: AttendanceLetter | "";
  marks: string[];
}

const attendanceAliases: Record<string, AttendanceLetter> = {
  н: "н",
  б: "б",
  нб: "б",
  "н/б": "б",
  у: "у",
  п: "у",
  о: "о",
  оп: "о",
};
const markAliases: Record<string, string> = {
  отл: "5",
  отлично: "5",
  хор: "4",
  хорошо: "4",
  уд: "3",
  удовл: "3",
  удовлетворительно: "3",
  неуд: "2",
  неудовл: "2",
  неудовлетворительно: "2",
  зач: passSign,
  зачет: passSign,
  зч: passSign,
  незач: failSign,
  незачет: failSign,
  нз: failSign,
};
/** "выс", "высокий": the short word begins the long one. */
const levelOf = (word: string) =>
  /^(низ(кий)?|ср(едний)?|выс(окий)?)$/.test(word)
    ? levelSigns.find((sign) => word.startsWith(sign))
    : undefined;

/** A scale of points or letters (ASM-01, local_scale.ts): brought only where a course has one. */
export interface LocalScale {
  /** The mark a word is, on the scale or off it; nothing for a word that is no mark. */
  read(word: string): string | null;
  /** What it counts as; nothing for a letter. */
  number(mark: string): number | null;
  /** The mark of the five-point scale it stands for; nothing off the scale. */
  level(mark: string): number | null;
  result(text: string): Schemas["ResultValue"] | null;
  /** What may stand in a cell, as the server says it. */
  words: string;
  /** Which keys a screen shows under the text box of a cell. */
  inputMode?: string;
  /** Whether a key of the grid was its own: figures are collected, a letter is put at once. */
  type?(event: KeyboardEvent, grid: TypedGrid): boolean;
}
/** What typing asks of the grid. */
export interface TypedGrid {
  edit(begun: string, own: OwnWays): void;
  focus(): void;
  writing: {
    adding: { value: boolean };
    put(sign: string): void;
    finish(reach: TypedReach, text: string): void;
    step(direction: 1 | -1): void;
    events: { refuse(text: string): void };
  };
  cursor: {
    active: { peek(): { row: number; column: number } };
    reach(): TypedReach;
    moveTo(place: { row: number; column: number }): void;
  };
  sheet: { text(row: number, column: number): string };
}
export type TypedReach = Record<"firstRow" | "firstColumn" | "lastRow" | "lastColumn", number>;

export interface TypedStep {
  rows: number;
  columns: number;
}
/** Keys that leave the text box besides Enter and Tab, with what was typed. */
export interface OwnArrows {
  arrows: Record<string, TypedStep>;
}
/** What the text box does that a figure has opened. */
export interface OwnWays extends OwnArrows {
  commit(text: string): void;
  leave(step: TypedStep, key: string): void;
}
/** Of the journal that is open. */
export const local: { scale: LocalScale | null } = { scale: null };

const folded = (text: string) =>
  text.trim().toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/g, " ");

/** "5", "54", "отл.", "зачет", "•"; nothing for a word that is no mark. */
function marksOf(word: string): string[] | null {
  if (word === "." || word === "·" || word === pendingSign) return [pendingSign];
  if (local.scale === null && /^[1-5]{1,2}$/.test(word)) return [...word];
  // Off the scale, and said to be so.
  if (/^(\d|[1-9]\d|100)$/.test(word)) return [word];
  const bare = word.replace(/\.$/, "");
  const mark = local.scale?.read(bare) ?? markAliases[bare] ?? levelOf(bare);
  // A word for a figure is of the five-point scale alone.
  return mark === undefined || (local.scale !== null && mark < ":") ? null : [mark];
}

/** Takes the letter off the beginning: alone, before a space or a slash, or glued to a figure. */
function takeAttendance(text: string): { attendance: AttendanceLetter | ""; rest: string } {
  const found = /^(н\/б|нб|оп|н|б|у|п|о)(?=$|[ /\d•])/.exec(text);
  if (found === null) return { attendance: "", rest: text };
  const attendance = attendanceAliases[found[0]] ?? "";
  return { attendance, rest: text.slice(found[0].length) };
}

/** Reads what a teacher typed or pasted; nothing for a text that says nothing. "" and a dash are
 * an empty cell. */
export function parseCell(text: string): CellContent | null {
  const whole = folded(text);
  if (/^[-–—]?$/.test(whole)) return { attendance: "", marks: [] };
  const { attendance, rest } = takeAttendance(whole);
  const content: CellContent = { attendance, marks: [] };
  for (const word of rest.split(/[\s/;,+]+/)) {
    if (word === "") continue;
    const marks = marksOf(word);
    if (marks === null) return null;
    content.marks.push(...marks);
  }
  const isEmpty = content.attendance === "" && content.marks.length === 0;
  return isEmpty || content.marks.length > 2 ? null : content;
}

/** As typed and shown: the letter, then the marks. */
export function cellText(content: CellContent): string {
  const marks = content.marks.join("/");
  return content.attendance && marks
    ? `${content.attendance} ${marks}`
    : content.attendance + marks;
}

/** The one spelling of a cell's text, or nothing when it cannot be read. */
export function canonical(text: string): string | null {
  const content = parseCell(text);
  return content === null ? null : cellText(content);
}

/** Adds a sign to what already stands ("5" and "4": "5/4"; "о" and "4": "о 4"). */
export function withSign(text: string, sign: string): CellContent | null {
  return parseCell(text === "" ? sign : `${text} ${sign}`);
}

/** Lateness is not an absence. */
export const isAbsence = (letter: AttendanceLetter | "") => letter !== "" && letter !== "о";

export const markNumber = (mark: string): number | null =>
  local.scale !== null ? local.scale.number(mark) : /^[1-5]$/.test(mark) ? Number(mark) : null;
/** As one of the five-point scale. */
const levelOfMark = (mark: string) => (local.scale?.level ?? markNumber)(mark);

const twoMarkWorks: ReadonlySet<Schemas["WorkType"]> = new Set([
  "dictation",
  "composition",
  "exposition",
]);

/** JRN-09: two marks for one work only where the rule allows them. */
export const allowsTwoMarks = (type: Schemas["WorkType"]) => twoMarkWorks.has(type);

/** What a key means on this scale: where levels are given, 1 is the lowest of them. */
export const signOn = (scale: Schemas["Scale"], sign: string) =>
  (scale === "levels" ? levelSigns[Number(sign) - 1] : undefined) ?? sign;

export interface CellRules {
  scale: Schemas["Scale"];
  lowest_mark: number;
  work_type: Schemas["WorkType"];
  work_no: number;
  /** Works of the subject may have two marks, or this one has them already (JRN-09). */
  takes_two_marks: boolean;
}

function onScale(mark: string, rules: CellRules): boolean {
  if (mark === pendingSign) return rules.scale !== "no_marks";
  if (local.scale !== null) return local.scale.level(mark) !== null;
  const number = markNumber(mark);
  if (rules.scale === "five_point") return number !== null && number >= rules.lowest_mark;
  if (rules.scale === "levels") return levelSigns.includes(mark);
  return rules.scale === "pass_fail" && (mark === passSign || mark === failSign);
}

/** Why this content may not stand in this cell, as the server would say it: a key of the problems,
 * or words of the scale itself. */
export function objectionTo(content: CellContent, rules: CellRules): string | null {
  if (content.marks.some((mark) => !onScale(mark, rules))) {
    return local.scale?.words ?? (rules.scale === "levels" ? "not_a_level" : "mark_out_of_scale");
  }
  if (content.attendance !== "" && rules.work_no !== 1) return "first_work_only";
  if (content.marks.length > 1) {
    if (!allowsTwoMarks(rules.work_type)) return "second_mark_not_allowed";
    if (!rules.takes_two_marks) return "second_mark_not_of_subject";
  }
  return null;
}

/** Class names of a cell: the figure is the mark, colour only helps. */
export function cellLook(text: string): string {
  if (text === "") return "";
  const content = parseCell(text);
  if (content === null) return "";
  const worst = Math.min(...content.marks.map((mark) => levelOfMark(mark) ?? 9));
  const failed = worst <= 2 || content.marks.includes(failSign);
  if (content.attendance !== "") return content.marks.length > 0 ? "absent pair" : "absent";
  if (content.marks.length > 1) return failed ? "pair m2" : "pair";
  const mark = content.marks[0] ?? "";
  if (mark === pendingSign) return "pending";
  if (mark === passSign) return "word m5";
  if (mark === failSign) return "word m2";
  return levelSigns.includes(mark) ? "word" : `m${Math.max(2, levelOfMark(mark) ?? 2)}`;
}

/** Beside the curriculum: extracurricular activity and after-school groups have no marks, no
 * homework and no results of periods (JRN-24; course_demands.h). */
export const isBeside = (kind: Schemas["SubjectKind"]) =>
  kind === "extracurricular" || kind === "after_school";
