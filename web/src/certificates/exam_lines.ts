/** What is typed into the table of an exam, and which lines of it are to be recorded. */
import type { Schemas } from "../api/client";

export type Student = Schemas["CertificateStudent"];
export type ExamLine = Schemas["ExamLine"];
export type ResultValue = Schemas["ResultValue"];

/** What is the same for all results of one protocol. */
export interface Protocol {
  kind: Schemas["StateExamKind"];
  held_on: string;
  protocol_no: string;
  reason: string;
}

export const results = ["five", "four", "three", "two"] as const;
export const resultFigure: Record<string, string> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
};

export interface Typed {
  points: string;
  result: string;
}

/** Also a withdrawn one: its version is what a new record names. */
export const examOf = (student: Student, subject_id: string) =>
  student.marks.find((one) => one.subject_id === subject_id)?.exam ?? null;

export function standingOf(student: Student, subject_id: string): Typed {
  const exam = examOf(student, subject_id);
  if (exam === null || exam.is_withdrawn) return { points: "", result: "" };
  return {
    points: exam.points === null ? "" : String(exam.points),
    result: exam.result ?? "",
  };
}

const isResult = (text: string): text is (typeof results)[number] =>
  results.some((one) => one === text);

export interface Lines {
  lines: ExamLine[];
  /** How many of them change what was recorded before: these need a reason. */
  corrections: number;
  /** Names of students whose points are no whole number from 0 to 100. */
  wrong: string[];
}

/** Whether the exam is recorded by this very protocol, as far as it has been filled in. */
const isBy = (exam: Schemas["ExamView"], protocol: Protocol) =>
  protocol.protocol_no.trim() === "" ||
  protocol.held_on === "" ||
  (exam.kind === protocol.kind &&
    exam.held_on === protocol.held_on &&
    exam.protocol_no === protocol.protocol_no.trim());

/**
 * What was typed and differs from what stands, be it only in the protocol. Who was not typed about
 * may have his result by another one. An emptied line is passed over: withdrawing is apart.
 */
export function linesOf(
  students: readonly Student[],
  subject_id: string,
  typed: ReadonlyMap<string, Typed>,
  protocol: Protocol,
): Lines {
  const told: Lines = { lines: [], corrections: 0, wrong: [] };
  for (const student of students) {
    const now = typed.get(student.student_id);
    if (now === undefined) continue;
    const before = standingOf(student, subject_id);
    const points = now.points.trim();
    if (points === "" && now.result === "") continue;
    const standing = examOf(student, subject_id);
    if (
      points === before.points &&
      now.result === before.result &&
      (standing === null || isBy(standing, protocol))
    )
      continue;
    if (points !== "" && !(/^\d{1,3}$/.test(points) && Number(points) <= 100)) {
      told.wrong.push(student.name);
      continue;
    }
    if (standing !== null) told.corrections += 1;
    told.lines.push({
      student_id: student.student_id,
      subject_id,
      points: points === "" ? null : Number(points),
      result: isResult(now.result) ? now.result : null,
      corrects: standing?.entry_index ?? -1,
    });
  }
  return told;
}

type Row = Schemas["ExamListRow"];

/** What becomes of a row: a result that stands so is a correction by another protocol. */
export const stateOf = (row: Row, protocol: Protocol): Schemas["ExamListState"] =>
  row.state === "same" && row.standing !== null && !isBy(row.standing, protocol)
    ? "changed"
    : row.state;

export interface CheckedList {
  lines: ExamLine[];
  count: Record<Schemas["ExamListState"], number>;
}

/** What of a checked list is to be recorded by this protocol. */
export function listedLines(rows: readonly Row[], protocol: Protocol): CheckedList {
  const told: CheckedList = { lines: [], count: { added: 0, changed: 0, same: 0, wrong: 0 } };
  for (const row of rows) {
    const state = stateOf(row, protocol);
    told.count[state] += 1;
    if (row.exam !== null && state !== "same") told.lines.push(row.exam);
  }
  return told;
}

/** Who lacks what, in the order in which it is met first. */
export function byNote(students: readonly Student[]): { note: string; names: string[] }[] {
  const names = new Map<string, string[]>();
  for (const student of students)
    for (const note of student.notes)
      names.set(note, [...(names.get(note) ?? []), `${student.last_name} ${student.first_name}`]);
  return [...names].map(([note, whose]) => ({ note, names: whose }));
}
