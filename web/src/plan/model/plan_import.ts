/**
 * A plan from a spreadsheet (JRN-21, INT-04): which column means what, which rows are lines, and
 * what is wrong with a row. Nothing is kept here; the teacher looks at the result first.
 */
import { plan_import as words, work_types as workTypes } from "#text";
import { fill } from "../../model/words";
import {
  emptyLine,
  hoursOf,
  mostHomework,
  mostHours,
  mostHoursOfLine,
  mostLines,
  mostTitle,
  type PlanItem,
  type WorkType,
} from "./plan";

export const mostFileBytes = 2 * 1024 * 1024;
export const mostCells = 10_000;

export type Field = "number" | "section" | "title" | "hours" | "work_type" | "homework";
export interface ImportProblem {
  /** As it is numbered in the spreadsheet; 0: about the whole. */
  row: number;
  rule: string;
  remedy: string;
}
export interface ImportedPlan {
  items: PlanItem[];
  problems: ImportProblem[];
  /** What is read from which column, in the columns' order. */
  columns: { column: number; field: Field; heading: string }[];
  ignored: string[];
  hasHeader: boolean;
}

/** Lower case, ё as е, single spaces, without what stands around words. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("\u0451", "\u0435")
    .replace(/[^\p{L}\p{N}/№]+/gu, " ")
    .trim();

/** In order of trust: a heading that names several things is the first of these. */
const headings = Object.entries(words.headings) as [Field, string[]][];

function fieldOf(heading: string): Field | null {
  const text = folded(heading);
  if (text === "" || text.length > 60) return null;
  const isIn = (pattern: string) =>
    pattern.startsWith("^") ? text.startsWith(pattern.slice(1)) : text.includes(pattern);
  return headings.find(([, patterns]) => patterns.some(isIn))?.[0] ?? null;
}

type Columns = Map<Field, number>;

function columnsOfHeader(row: readonly string[]): Columns {
  const columns: Columns = new Map();
  row.forEach((heading, column) => {
    const field = fieldOf(heading);
    if (field !== null && !columns.has(field)) columns.set(field, column);
  });
  return columns;
}

const searchedRows = 15;

/** The row that names the topic and something else besides. */
function findHeader(rows: readonly string[][]): { at: number; columns: Columns } | null {
  for (const [at, row] of rows.slice(0, searchedRows).entries()) {
    const columns = columnsOfHeader(row);
    const alone =
      row.filter((cell) => cell !== "").length === 1 && folded(row[0] ?? "").length < 20;
    if (columns.has("title") && (columns.size > 1 || alone)) return { at, columns };
  }
  return null;
}

const isNumber = (text: string) => /^\d+([.,]\d+)?\.?$/.test(text);

/** Without headings: numbers, then words, then numbers, then words. */
function guessColumns(rows: readonly string[][]): Columns {
  const width = Math.max(...rows.map((row) => row.length));
  const columns: Columns = new Map();
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    if (cells.length === 0) continue;
    const isNumeric = cells.filter(isNumber).length > cells.length * 0.7;
    if (isNumeric) {
      if (!columns.has("title") && !columns.has("number")) columns.set("number", column);
      else if (columns.has("title") && !columns.has("hours")) columns.set("hours", column);
    } else if (!columns.has("title")) columns.set("title", column);
    else if (!columns.has("homework")) columns.set("homework", column);
  }
  return columns;
}

const typeNames = Object.keys(workTypes.long) as WorkType[];
const typeAliases: [string, WorkType][] = [
  ...typeNames.map((type): [string, WorkType] => [folded(workTypes.long[type]), type]),
  ...(Object.entries(words.work_types) as [WorkType, string[]][]).flatMap(([type, names]) =>
    names.map((name): [string, WorkType] => [folded(name), type]),
  ),
].sort(([a], [b]) => b.length - a.length);

/** "Контрольная работа № 2", "к/р": with or without its number; "" is class work. */
function workTypeOf(text: string): WorkType | null {
  const name = folded(text)
    .replace(/\s*№?\s*\d+$/, "")
    .trim();
  if (name === "") return "class_work";
  return typeAliases.find(([alias]) => alias === name)?.[1] ?? null;
}

const numberOfWork = "№\\s*\\d+|\\d+(?=\\s*[.:]|\\s*$)";
const byTopic = words.by_topic.join("|");
const afterWork = new RegExp(
  `^\\s*(?:(?:${numberOfWork})\\s*(?:${byTopic}|[.:,—–-])?|${byTopic}|[.:]|$)\\s*`,
  "i",
);

/** A topic that begins with the name of a work says its type; the number is counted anew. */
function splitWork(title: string): { type: WorkType; rest: string } | null {
  const lower = title.toLowerCase().replaceAll("\u0451", "\u0435");
  for (const [alias, type] of typeAliases) {
    if (!lower.startsWith(alias) || type === "class_work") continue;
    const rest = title.slice(alias.length);
    const after = afterWork.exec(rest);
    if (after !== null) return { type, rest: unquoted(rest.slice(after[0].length)) };
  }
  return null;
}

const unquoted = (text: string) => /^[«"]([^«»"]+)[»"]\.?$/.exec(text.trim())?.[1] ?? text.trim();

class Reading {
  readonly items: PlanItem[] = [];
  readonly problems: ImportProblem[] = [];
  private section = "";

  constructor(private readonly columns: Columns) {}

  private wrong(row: number, problem: { rule: string; remedy: string }, values = {}): void {
    this.problems.push({
      row,
      rule: fill(problem.rule, values),
      remedy: fill(problem.remedy, values),
    });
  }

  private cell(cells: readonly string[], field: Field): string {
    const column = this.columns.get(field);
    return column === undefined ? "" : (cells[column] ?? "").trim();
  }

  /** A heading between the lines: one text in the row, and no number of a lesson. */
  private headingOf(cells: readonly string[]): string | null {
    if (!this.columns.has("hours") && !this.columns.has("number")) return null;
    const filled = cells.filter((cell) => cell !== "");
    const [only, ...others] = filled.filter((cell) => !isNumber(cell));
    if (only === undefined || others.length > 0) return null;
    if (filled.length === 1) return only;
    const isUnnumbered = !isNumber(this.cell(cells, "number"));
    const isNamed = words.section_words.includes(folded(only).split(" ")[0] ?? "");
    return isUnnumbered && isNamed ? only : null;
  }

  read(cells: readonly string[], row: number): void {
    if (cells.every((cell) => cell === "")) return;
    const isTotal = cells.some((cell) => words.totals.includes(folded(cell).split(" ")[0] ?? ""));
    if (isTotal && !isNumber(this.cell(cells, "number"))) return;
    const heading = this.headingOf(cells);
    if (heading !== null) {
      this.section = heading;
      return;
    }
    this.section = this.cell(cells, "section") || this.section;
    const hours = this.hoursOf(cells, row);
    const line = this.lineOf(cells, row);
    if (hours !== null && line !== null) this.items.push({ ...line, hours });
  }

  private hoursOf(cells: readonly string[], row: number): number | null {
    const text = this.cell(cells, "hours");
    if (text === "") return 1;
    const hours = Number(text.replace(",", ".").replace(/\s*[^\d.\s]+\.?$/u, ""));
    if (Number.isInteger(hours) && hours >= 1 && hours <= mostHoursOfLine) return hours;
    this.wrong(row, words.wrong.hours, { text });
    return null;
  }

  private lineOf(cells: readonly string[], row: number): PlanItem | null {
    const given = this.cell(cells, "title");
    if (given === "") {
      this.wrong(row, words.wrong.title);
      return null;
    }
    const named = this.cell(cells, "work_type");
    const type = workTypeOf(named.replace(/^[-–—]$/, ""));
    if (type === null) {
      this.wrong(row, words.wrong.work_type, { text: named });
      return null;
    }
    const split = splitWork(given);
    const isSame = split !== null && (type === "class_work" || type === split.type);
    const work_type = isSame ? split.type : type;
    const title = (isSame ? split.rest || this.section : given) || workTypes.long[work_type];
    const homework = this.cell(cells, "homework");
    if (title.length > mostTitle || this.section.length > mostTitle) {
      this.wrong(row, words.wrong.long_title, { most: mostTitle });
      return null;
    }
    if (homework.length > mostHomework) {
      this.wrong(row, words.wrong.long_homework, { most: mostHomework });
      return null;
    }
    return { ...emptyLine, section: this.section, title, work_type, homework };
  }

  /** Rules about the whole plan. */
  finish(): void {
    if (this.items.length === 0 && this.problems.length === 0) this.wrong(0, words.wrong.empty);
    if (this.items.length > mostLines) {
      this.wrong(0, words.wrong.many_lines, { count: this.items.length, most: mostLines });
    }
    if (hoursOf(this.items) > mostHours) {
      this.wrong(0, words.wrong.many_hours, { count: hoursOf(this.items), most: mostHours });
    }
  }
}

const refused = (problem: { rule: string; remedy: string }, values = {}): ImportedPlan => ({
  items: [],
  problems: [{ row: 0, rule: fill(problem.rule, values), remedy: fill(problem.remedy, values) }],
  columns: [],
  ignored: [],
  hasHeader: false,
});

export function planOfRows(rows: readonly string[][]): ImportedPlan {
  const cellCount = rows.reduce((sum, row) => sum + row.length, 0);
  if (cellCount > mostCells) {
    return refused(words.wrong.many_cells, { count: cellCount, most: mostCells });
  }
  if (rows.every((row) => row.every((cell) => cell === ""))) return refused(words.wrong.empty);
  const header = findHeader(rows);
  const columns = header?.columns ?? guessColumns(rows);
  if (!columns.has("title")) return refused(words.wrong.no_topics);
  const begins = header === null ? 0 : header.at + 1;
  const reading = new Reading(columns);
  rows.slice(begins).forEach((cells, offset) => {
    reading.read(cells, begins + offset + 1);
  });
  reading.finish();
  const names = header === null ? [] : (rows[header.at] ?? []);
  const used = [...columns].sort(([, a], [, b]) => a - b);
  return {
    items: reading.items,
    problems: reading.problems,
    columns: used.map(([field, column]) => ({ column, field, heading: names[column] ?? "" })),
    ignored: names.filter(
      (name, column) => name !== "" && !used.some(([, taken]) => taken === column),
    ),
    hasHeader: header !== null,
  };
}
