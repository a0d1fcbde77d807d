import { describe, expect, it } from "vitest";
import {
  awaited,
  type Changes,
  countOf,
  fillingOf,
  found,
  movesOf,
  noChanges,
  placeKey,
  type SwitchClass,
  type SwitchStudent,
  targetsOf,
  type YearSwitch,
} from "./year_plan";

const student = (
  student_id: string,
  fate: SwitchStudent["fate"],
  placed_in = "",
): SwitchStudent => ({
  student_id,
  name: `Иванов ${student_id}`,
  fate,
  text: "",
  debts: [],
  placed_in,
});

function group(grade: number, letter: string, students: SwitchStudent[]): SwitchClass {
  const named = (n: number) =>
    ({ family: "general", title: `${n} «${letter}»`, grade: n, letter }) as const;
  return {
    study_group_id: `${grade}${letter}`,
    title: `${grade} «${letter}»`,
    group: named(grade),
    next: named(grade + 1),
    closed: true,
    class_teacher: "",
    students,
  };
}

const view = (classes: SwitchClass[], groups: YearSwitch["groups"] = []): YearSwitch => ({
  from: { school_year_id: "y", title: "2026/2027" },
  next_title: "2027/2028",
  starts_on: "2027-09-01",
  ends_on: "2028-05-26",
  opened: false,
  periods: [],
  classes,
  problems: [],
  groups,
});

const titles = (moves: ReturnType<typeof movesOf>) =>
  moves.map((move) => `${move.group.title}: ${move.from.flatMap((one) => one.student_ids)}`);

describe("a plan of the new year", () => {
  it("takes each class a grade on and leaves graduates and those who left", () => {
    const moves = movesOf(
      view([
        group(5, "А", [student("1", "moves"), student("2", "moves_conditionally")]),
        group(9, "А", [student("3", "graduates")]),
        group(11, "А", [student("4", "graduates"), student("5", "left")]),
      ]),
      noChanges,
    );
    expect(titles(moves)).toEqual(["6 «А»: 1,2"]);
    expect(moves[0]?.continues).toBe("5А");
    expect(countOf(moves)).toBe(2);
  });

  it("waits with a class until everybody is decided or left for later", () => {
    const class_5a = group(5, "А", [student("1", "moves"), student("2", "undecided")]);
    const one = view([class_5a]);
    expect(movesOf(one, noChanges)).toEqual([]);
    expect(awaited(noChanges, class_5a).map((who) => who.student_id)).toEqual(["2"]);
    const later: Changes = { ...noChanges, places: { "5А 2": "" } };
    expect(titles(movesOf(one, later))).toEqual(["6 «А»: 1"]);
  });

  it("puts a repeater into the only class of his grade, and asks where there are several", () => {
    const fifth = group(5, "А", [student("1", "repeats")]);
    const fourth = group(4, "А", [student("2", "moves")]);
    expect(titles(movesOf(view([fourth, fifth]), noChanges))).toEqual(["5 «А»: 2,1"]);
    const another = group(4, "Б", [student("3", "moves")]);
    const both = view([fourth, another, fifth]);
    expect(titles(movesOf(both, noChanges))).toEqual(["5 «А»: 2", "5 «Б»: 3"]);
    const chosen: Changes = { ...noChanges, places: { "5А 1": "5 «Б»" } };
    expect(titles(movesOf(both, chosen))).toEqual(["5 «А»: 2", "5 «Б»: 3,1"]);
  });

  it("lets a student change to another class of the parallel, and follows its new title", () => {
    const one = view([
      group(5, "А", [student("1", "moves")]),
      group(5, "Б", [student("2", "moves")]),
    ]);
    const places = { "5А 1": "6-б" };
    expect(titles(movesOf(one, { ...noChanges, places }))).toEqual(["6 «Б»: 1,2"]);
    const renamed: Changes = { ...noChanges, titles: { "5А": "6 «М»" } };
    expect(titles(movesOf(one, renamed))).toEqual(["6 «М»: 1", "6 «Б»: 2"]);
  });

  it("forms new classes, and lets graduates of the ninth join a tenth", () => {
    const ninth = group(9, "А", [student("1", "graduates"), student("2", "graduates")]);
    const changes: Changes = {
      ...noChanges,
      added: [
        { title: "1 «А»", grade: 1, seats: 25 },
        { title: "10 «А»", grade: 10, seats: 25 },
      ],
      places: { [placeKey(ninth, student("1", "graduates"))]: "10 «А»" },
    };
    expect(titles(movesOf(view([ninth]), changes))).toEqual(["10 «А»: 1", "1 «А»: "]);
    expect(fillingOf(view([ninth]), changes).get("10а")).toBe(1);
  });

  it("takes nobody twice and forms no class twice", () => {
    const done = {
      study_group_id: "n",
      group: { family: "general", title: "6 «А»", grade: 6, letter: "А" } as const,
      student_count: 1,
      moved_count: 1,
      has_courses: false,
    };
    const one = view(
      [group(5, "А", [student("1", "moves", "6 «А»"), student("2", "moves")])],
      [done],
    );
    const changes = { ...noChanges, added: [{ title: "6-а", grade: 6, seats: 25 }] };
    expect(titles(movesOf(one, changes))).toEqual(["6 «А»: 2"]);
    expect(fillingOf(one, changes).get("6а")).toBe(2);
    expect(targetsOf(one, changes)).toHaveLength(1);
  });

  it("finds people by the first letters of their names", () => {
    const one = view([group(5, "А", [student("Пётр", "moves"), student("Анна", "moves")])]);
    expect(found(one, "ива пет", 30)).toHaveLength(1);
    expect(found(one, "  ", 30)).toEqual([]);
    expect(found(one, "и", 1)).toHaveLength(1);
  });
});
