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

/** A text understood: at most one attendance letter and at most two marks. */
export interface CellContent {
  attendance: AttendanceLetter | "";
  marks: string[];
}

const attendanceAliases: Record<string, AttendanceLetter> = {
  н: "н",
  нб: "н",
  б: "б",
  у: "у",
  п: "у",
  о: "о",
  оп: "о",
};
const markAliases: Record<string, string> = {
  отл: "5",
  хор: "4",
  уд: "3",
  неуд: "2",
  зач: passSign,
  зачет: passSign,
  зч: passSign,
  незач: failSign,
  незачет: failSign,
  нз: failSign,
  ".": pendingSign,
  "·": pendingSign,
  [pendingSign]: pendingSign,
};

const folded = (text: string) =>
  text.trim().toLowerCase().replaceAll("ё", "е").replace(/^н\/б/, "н");

/** Reads one word of a cell into `content`; false when it says nothing. */
function readWord(word: string, content: CellContent): boolean {
  if (/^[1-5]{1,2}$/.test(word)) {
    content.marks.push(...word);
    return true;
  }
  const letter = attendanceAliases[word];
  if (letter !== undefined) {
    if (content.attendance !== "") return false;
    content.attendance = letter;
    return true;
  }
  const mark = markAliases[word] ?? markAliases[word.replace(/\.$/, "")];
  if (mark !== undefined) {
    content.marks.push(mark);
    return true;
  }
  const glued = /^(н|б|у|о)([1-5]{1,2})$/.exec(word);
  return glued?.[1] !== undefined && glued[2] !== undefined
    ? readWord(glued[1], content) && readWord(glued[2], content)
    : false;
}

/** Reads what a teacher typed or pasted; nothing for a text that says nothing. "" clears. */
export function parseCell(text: string): CellContent | null {
  const content: CellContent = { attendance: "", marks: [] };
  const words = folded(text).split(/[\s/;,+]+/);
  for (const word of words) {
    if (word === "" || word === "-" || word === "—") continue;
    if (!readWord(word, content)) return null;
  }
  return content.marks.length <= 2 ? content : null;
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
  /^[1-5]$/.test(mark) ? Number(mark) : null;

const twoMarkWorks: ReadonlySet<Schemas["WorkType"]> = new Set([
  "dictation",
  "composition",
  "exposition",
]);

/** JRN-09: two marks for one work only where the rule allows them. */
export const allowsTwoMarks = (type: Schemas["WorkType"]) => twoMarkWorks.has(type);

export type CellObjection = "mark_out_of_scale" | "second_mark_not_allowed" | "first_work_only";

export interface CellRules {
  scale: Schemas["Scale"];
  lowest_mark: number;
  work_type: Schemas["WorkType"];
  work_no: number;
}

function onScale(mark: string, rules: CellRules): boolean {
  if (mark === pendingSign) return rules.scale !== "no_marks";
  const number = markNumber(mark);
  if (rules.scale === "five_point") return number !== null && number >= rules.lowest_mark;
  return rules.scale === "pass_fail" && number === null;
}

/** Why this content may not stand in this cell, as the server would say it. */
export function objectionTo(content: CellContent, rules: CellRules): CellObjection | null {
  if (content.marks.some((mark) => !onScale(mark, rules))) return "mark_out_of_scale";
  if (content.attendance !== "" && rules.work_no !== 1) return "first_work_only";
  if (content.marks.length > 1 && !allowsTwoMarks(rules.work_type)) {
    return "second_mark_not_allowed";
  }
  return null;
}

/** Class names of a cell: the figure is the mark, colour only helps. */
export function cellLook(text: string): string {
  if (text === "") return "";
  const content = parseCell(text);
  if (content === null) return "";
  const worst = Math.min(...content.marks.map((mark) => markNumber(mark) ?? 9));
  const failed = worst <= 2 || content.marks.includes(failSign);
  if (content.attendance !== "") return content.marks.length > 0 ? "absent pair" : "absent";
  if (content.marks.length > 1) return failed ? "pair m2" : "pair";
  const mark = content.marks[0] ?? "";
  if (mark === pendingSign) return "pending";
  if (mark === passSign) return "word m5";
  if (mark === failSign) return "word m2";
  return `m${Math.max(2, Number(mark))}`;
}
