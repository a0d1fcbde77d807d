import { describe, expect, it } from "vitest";
import {
  byNote,
  linesOf,
  listedLines,
  type Protocol,
  type Student,
  standingOf,
  stateOf,
} from "./exam_lines";

const exam = (is_withdrawn: boolean) => ({
  entry_index: 40,
  kind: "basic" as const,
  kind_title: "",
  held_on: "2027-06-03",
  points: 21,
  result: "four" as const,
  text: "",
  protocol_no: "17",
  is_withdrawn,
});
const student = (id: string, sat: ReturnType<typeof exam> | null): Student => ({
  student_id: id,
  name: id,
  last_name: id,
  first_name: "",
  patronymic: "",
  personal_no: "",
  birth_date: null,
  marks: [
    {
      subject_id: "m",
      subject_title: "",
      counted: "",
      exam: sat,
      mark: "",
      explanation: "",
      missing: [],
    },
  ],
  missing: 0,
  notes: [],
});
const protocol: Protocol = {
  kind: "basic",
  held_on: "2027-06-03",
  protocol_no: "17",
  reason: "",
};
const others: Protocol[] = [
  { ...protocol, kind: "graduation" },
  { ...protocol, held_on: "2027-06-04" },
  { ...protocol, protocol_no: "18" },
];
const typed = (points: string, result: string) => new Map([["a", { points, result }]]);

describe("lines of an exam", () => {
  it("are those that were filled in", () => {
    const students = [student("a", null), student("b", null)];
    expect(linesOf(students, "m", typed("21", "four"), protocol)).toEqual({
      lines: [{ student_id: "a", subject_id: "m", points: 21, result: "four", corrects: -1 }],
      corrections: 0,
      wrong: [],
    });
    expect(linesOf(students, "m", new Map(), protocol).lines).toEqual([]);
  });

  it("say what they correct, and leave out what stands so", () => {
    const students = [student("a", exam(false))];
    expect(standingOf(students[0] as Student, "m")).toEqual({ points: "21", result: "four" });
    expect(linesOf(students, "m", typed("21", "four"), protocol).lines).toEqual([]);
    const changed = linesOf(students, "m", typed("24", "five"), protocol);
    expect(changed.lines[0]?.corrects).toBe(40);
    expect(changed.corrections).toBe(1);
    expect(linesOf(students, "m", typed("", ""), protocol).lines).toEqual([]);
  });

  it("of a withdrawn result begin empty and name it", () => {
    const students = [student("a", exam(true))];
    expect(standingOf(students[0] as Student, "m")).toEqual({ points: "", result: "" });
    expect(linesOf(students, "m", typed("21", ""), protocol).lines[0]).toEqual({
      student_id: "a",
      subject_id: "m",
      points: 21,
      result: null,
      corrects: 40,
    });
  });

  it("correct a protocol of what was typed so again, and of nobody else", () => {
    const students = [student("a", exam(false)), student("b", exam(false))];
    for (const other of others) {
      const told = linesOf(students, "m", typed("21", "four"), other);
      expect(told.lines.map((one) => [one.student_id, one.corrects])).toEqual([["a", 40]]);
      expect(told.corrections).toBe(1);
    }
    const blank = { ...protocol, protocol_no: " " };
    expect(linesOf(students, "m", typed("21", "four"), blank).lines).toEqual([]);
    expect(linesOf(students, "m", typed("", ""), others[2] as Protocol).lines).toEqual([]);
  });

  it("name whose points are no number", () => {
    const students = [student("a", null)];
    for (const points of ["101", "-1", "4,5", "x"])
      expect(linesOf(students, "m", typed(points, ""), protocol).wrong).toEqual(["a"]);
  });
});

describe("a checked list", () => {
  const row = (state: "same" | "changed" | "wrong") => ({
    line: 2,
    state,
    problem: "",
    student: "a",
    subject: "",
    points: "21",
    result: "4",
    exam:
      state === "wrong"
        ? null
        : { student_id: "a", subject_id: "m", points: 21, result: "four" as const, corrects: 40 },
    standing: state === "wrong" ? null : exam(false),
  });

  it("passes over what stands so by the same protocol", () => {
    expect(listedLines([row("same"), row("wrong")], protocol)).toEqual({
      lines: [],
      count: { added: 0, changed: 0, same: 1, wrong: 1 },
    });
  });

  it("corrects what stands so by another one", () => {
    for (const other of others) {
      expect(stateOf(row("same"), other)).toBe("changed");
      const told = listedLines([row("same"), row("changed")], other);
      expect(told.lines.map((one) => one.corrects)).toEqual([40, 40]);
      expect(told.count.changed).toBe(2);
    }
  });
});

describe("what certificates lack besides marks", () => {
  it("is told once, with the names", () => {
    const lacking = (id: string, notes: string[]) => ({ ...student(id, null), notes });
    expect(byNote([lacking("a", ["x", "y"]), lacking("b", ["y"]), lacking("c", [])])).toEqual([
      { note: "x", names: ["a "] },
      { note: "y", names: ["a ", "b "] },
    ]);
  });
});
