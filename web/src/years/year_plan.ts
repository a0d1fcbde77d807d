/** The plan of a switch to a new school year: what the server proposes and what a person changed.
 * Pure: the same view and the same changes give the same moves. */
import type { Schemas } from "../api/client";

export type YearSwitch = Schemas["YearSwitch"];
export type SwitchClass = Schemas["SwitchClass"];
export type SwitchStudent = Schemas["SwitchStudent"];
export type NextGroup = Schemas["NextGroup"];
export type MoveCommand = Schemas["MoveCommand"];

/** A class that nobody of this school goes on into: a first, a tenth. */
export interface NewClass {
  title: string;
  grade: number;
  seats: number;
}

/** What a person changed; only ids and what he typed, so that it may stay on the device. */
export interface Changes {
  /** Titles in the new year, by the id of last year's group. */
  titles: Record<string, string>;
  /** Title of the class he goes into, "" to leave him where he is, by the id of the student in his
   * group: one person may be in a class and in an association. */
  places: Record<string, string>;
  added: NewClass[];
  order_no: string;
  order_on: string;
}

export const noChanges: Changes = {
  titles: {},
  places: {},
  added: [],
  order_no: "",
  order_on: "",
};

export interface Target {
  group: NextGroup;
  continues: string | null;
  seats: number | null;
}

/** Lower case, with one spelling of a letter that people write in two ways. */
const plain = (text: string) => text.toLowerCase().replace(/\u0451/g, "\u0435");

/** "5 «А»", "5А" and "5-а" are one, as the server has it. */
export const folded = (title: string) => plain(title).replace(/[«»" .–-]/g, "");

export const placeKey = (from: SwitchClass, student: SwitchStudent) =>
  `${from.study_group_id} ${student.student_id}`;

/** Of a school; an evening one has a twelfth grade. */
const lastGrades = [9, 11, 12];

/** Whether the class is one of those that usually graduate. */
const isLast = ({ group }: SwitchClass) =>
  group.family === "general" && lastGrades.includes(group.grade);

/** Whether somebody moves on from the class, or will when the council has decided. */
export const goesOn = (from: SwitchClass) =>
  from.students.some(
    ({ fate }) => fate.startsWith("moves") || (fate === "undecided" && !isLast(from)),
  );

/** Every group of the new year that somebody may go into, each once. */
export function targetsOf(view: YearSwitch, changes: Changes): Target[] {
  const targets: Target[] = [];
  const add = (target: Target) => {
    const same = targets.find(({ group }) => folded(group.title) === folded(target.group.title));
    if (same === undefined) targets.push(target);
    else same.continues ??= target.continues;
  };
  for (const from of view.classes) {
    if (!goesOn(from) || from.students.every(({ placed_in }) => placed_in !== "")) continue;
    const title = (changes.titles[from.study_group_id] ?? from.next.title).trim();
    add({ group: { ...from.next, title }, continues: from.study_group_id, seats: null });
  }
  for (const { title, grade, seats } of changes.added) {
    add({
      group: { family: "general", title, grade, letter: title.replace(/[\d\s«»"-]/g, "") },
      continues: null,
      seats,
    });
  }
  for (const { group } of view.groups) add({ group, continues: null, seats: null });
  return targets;
}

/** What the council lets him go into. */
export function choicesOf(targets: readonly Target[], from: SwitchClass, student: SwitchStudent) {
  const { grade, family } = from.group;
  const next = family === "general" && grade === 9 && student.fate === "graduates";
  return targets.filter(({ group }) => {
    if (group.family !== family) return false;
    if (family === "additional") return student.fate !== "graduates";
    if (student.fate === "repeats") return group.grade === grade;
    if (student.fate.startsWith("moves") || next) return group.grade === grade + 1;
    return false;
  });
}

/** Where he goes; "" nowhere. What was chosen and is gone counts as not chosen. */
export function placeOf(
  targets: readonly Target[],
  changes: Changes,
  from: SwitchClass,
  student: SwitchStudent,
): string {
  const choices = choicesOf(targets, from, student);
  const chosen = changes.places[placeKey(from, student)];
  if (chosen === "") return "";
  const named = choices.find(
    ({ group }) => chosen !== undefined && folded(group.title) === folded(chosen),
  );
  if (named !== undefined) return named.group.title;
  if (student.fate.startsWith("moves")) {
    const own = choices.find(({ continues }) => continues === from.study_group_id);
    return own?.group.title ?? "";
  }
  const [only, another] = choices;
  return student.fate === "repeats" && another === undefined ? (only?.group.title ?? "") : "";
}

/** Those for whom a decision is awaited: until then their whole group waits. */
export const awaited = (changes: Changes, from: SwitchClass) =>
  from.students.filter(
    (student) =>
      student.fate === "undecided" &&
      student.placed_in === "" &&
      changes.places[placeKey(from, student)] === undefined,
  );

export interface Tally {
  moves: number;
  conditional: number;
  repeats: number;
  graduates: number;
  undecided: number;
  left: number;
  placed: number;
}

export function tallyOf(from: SwitchClass): Tally {
  const count = (is: (student: SwitchStudent) => boolean) => from.students.filter(is).length;
  const fate = (name: SwitchStudent["fate"]) => (student: SwitchStudent) => student.fate === name;
  return {
    moves: count(fate("moves")),
    conditional: count(fate("moves_conditionally")),
    repeats: count(fate("repeats")),
    graduates: count(fate("graduates")),
    undecided: count(fate("undecided")),
    left: count(fate("left")),
    placed: count(({ placed_in }) => placed_in !== ""),
  };
}

/** How many will be in each group of the new year, by its folded title. */
export function fillingOf(view: YearSwitch, changes: Changes): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (title: string, count: number) =>
    counts.set(folded(title), (counts.get(folded(title)) ?? 0) + count);
  for (const { group, student_count } of view.groups) add(group.title, student_count);
  for (const move of movesOf(view, changes)) {
    for (const { student_ids } of move.from) add(move.group.title, student_ids.length);
  }
  return counts;
}

/** What is to be carried out: each target with those who go into it, and new classes. Groups that
 * wait for decisions are not in it, nor is who has his place already. */
export function movesOf(view: YearSwitch, changes: Changes): MoveCommand[] {
  const targets = targetsOf(view, changes);
  const moves = new Map<string, MoveCommand>();
  const moveInto = ({ group, continues }: Target) => {
    const known = moves.get(folded(group.title));
    if (known !== undefined) return known;
    const move: MoveCommand = { group, continues, from: [] };
    moves.set(folded(group.title), move);
    return move;
  };
  for (const from of view.classes) {
    if (awaited(changes, from).length > 0) continue;
    for (const student of from.students) {
      if (student.placed_in !== "") continue;
      const title = placeOf(targets, changes, from, student);
      const target = targets.find(({ group }) => title !== "" && group.title === title);
      if (target === undefined) continue;
      const move = moveInto(target);
      const part = move.from.find((one) => one.study_group_id === from.study_group_id);
      if (part !== undefined) part.student_ids.push(student.student_id);
      else
        move.from.push({
          study_group_id: from.study_group_id,
          student_ids: [student.student_id],
        });
    }
  }
  const standing = new Set(view.groups.map(({ group }) => folded(group.title)));
  for (const { title } of changes.added) {
    const target = targets.find(({ group }) => folded(group.title) === folded(title));
    if (target !== undefined && !standing.has(folded(title))) moveInto(target);
  }
  return [...moves.values()];
}

export const countOf = (moves: readonly MoveCommand[]) =>
  moves.reduce(
    (sum, { from }) => sum + from.reduce((part, { student_ids }) => part + student_ids.length, 0),
    0,
  );

/** Students whose names have words beginning so; nobody for nothing typed. */
export function found(view: YearSwitch, typed: string, limit: number) {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits: { from: SwitchClass; student: SwitchStudent }[] = [];
  for (const from of view.classes) {
    for (const student of from.students) {
      const names = plain(student.name).split(/[\s-]+/);
      if (words.every((word) => names.some((name) => name.startsWith(word))))
        hits.push({ from, student });
      if (hits.length === limit) return hits;
    }
  }
  return hits;
}
