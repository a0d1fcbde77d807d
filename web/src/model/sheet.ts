/**
 * MarkSheet (лист отметок): a page of a journal as it is being edited. Every key, paste, fill and
 * undo goes through `set`, which is synchronous: the screen first, the network later.
 */
import { type Signal, signal } from "@preact/signals";
import type { Schemas } from "../api/client";
import { plusDays } from "./dates";
import { canonical, markNumber, objectionTo, parseCell, pendingSign } from "./marks";
import { type Fraction, meanOf, proposalOf, type Totals, totalOf, weighed } from "./means";
import { placeKey } from "./outbox";
import { standingCells } from "./standing_cells";

export type JournalPage = Schemas["JournalPage"];

/** A column: one work of one lesson. */
export interface Column {
  lesson_index: number;
  lesson: Schemas["PageLesson"];
  work: Schemas["Work"];
}
export interface Edit {
  row: number;
  column: number;
  text: string;
}
export interface Change {
  row: number;
  column: number;
  before: string;
  after: string;
}
export interface Conflict {
  row: number;
  column: number;
  mine: string;
  theirs: string;
  theirs_author: string;
  theirs_at: number;
  version: number;
}
export type CellState = "saved" | "waiting" | "conflict";
export type ChangeCause = "edited" | "answered" | "state";

/** Why nothing can be typed into a cell: known before anybody types. */
export type CellLock =
  | Exclude<Schemas["LessonLock"], "open">
  | "read_only"
  | "student_not_enrolled";

const mostUndo = 500;
const daysOfPending = 14; // f.1, point.max_days: the page does not carry the due date itself.

/** What others write into the sheet meanwhile (news.ts), as the sheet and its grid see it. */
export interface SheetNews {
  isTold(row: number, column: number): boolean;
  forget(row: number, column: number): void;
  hold(row: number, column: number): void;
  release(): void;
}

export class MarkSheet {
  readonly columns: Column[] = [];
  readonly conflicts: Signal<Conflict[]> = signal([]);
  readonly undoDepth = signal(0);
  readonly redoDepth = signal(0);
  /** Counts changes, for whoever shows totals. */
  readonly revision = signal(0);
  /** What others write meanwhile; null while nobody listens. */
  news: SheetNews | null = null;
  onChange: (cells: readonly { row: number; column: number }[], cause: ChangeCause) => void =
    () => {};
  onEdit: (changes: readonly Change[]) => void = () => {};

  private readonly texts: string[][];
  private readonly saved: string[][];
  private readonly versions: number[][];
  private readonly states: CellState[][];
  private readonly places = new Map<string, { row: number; column: number }>();
  private readonly comments = new Map<string, { comment: string; version: number }>();
  private readonly dueDates = new Map<string, string>();
  private readonly undone: Change[][] = [];
  private readonly done: Change[][] = [];

  constructor(readonly page: JournalPage) {
    page.lessons.forEach((lesson, lesson_index) => {
      for (const work of lesson.works) this.columns.push({ lesson_index, lesson, work });
    });
    const grid = <T>(value: T) => page.students.map(() => this.columns.map(() => value));
    this.texts = grid("");
    this.saved = grid("");
    this.versions = grid(-1);
    this.states = grid<CellState>("saved");
    page.students.forEach((student, row) => {
      this.columns.forEach(({ lesson, work }, column) => {
        const { student_id } = student;
        const key = placeKey({ lesson_id: lesson.lesson_id, student_id, work_no: work.work_no });
        this.places.set(key, { row, column });
      });
    });
    this.fillFrom(page);
  }

  private fillFrom(page: JournalPage): void {
    for (const { row, column, text, version } of standingCells(page, this.columns)) {
      this.store(row, column, text, version);
    }
    for (const { lesson_index, student_index, comment, version } of page.comments) {
      this.comments.set(`${student_index} ${lesson_index}`, { comment, version });
    }
  }

  get rowCount(): number {
    return this.page.students.length;
  }
  get columnCount(): number {
    return this.columns.length;
  }
  text(row: number, column: number): string {
    return this.texts[row]?.[column] ?? "";
  }
  version(row: number, column: number): number {
    return this.versions[row]?.[column] ?? -1;
  }
  state(row: number, column: number): CellState {
    return this.states[row]?.[column] ?? "saved";
  }
  studentAt(row: number): Schemas["PageStudent"] {
    return itemAt(this.page.students, row);
  }
  columnAt(column: number): Column {
    return itemAt(this.columns, column);
  }
  placeOf(key: string): { row: number; column: number } | null {
    return this.places.get(key) ?? null;
  }
  key(row: number, column: number): string {
    const { lesson, work } = this.columnAt(column);
    const { student_id } = this.studentAt(row);
    return placeKey({ lesson_id: lesson.lesson_id, student_id, work_no: work.work_no });
  }

  comment(row: number, column: number): { comment: string; version: number } {
    const index = this.columnAt(column).lesson_index;
    return this.comments.get(`${row} ${index}`) ?? { comment: "", version: -1 };
  }
  setComment(row: number, column: number, comment: string, version: number): void {
    const index = this.columnAt(column).lesson_index;
    this.comments.set(`${row} ${index}`, { comment, version });
    const cells = this.columns.flatMap((one, at) =>
      one.lesson_index === index ? [{ row, column: at }] : [],
    );
    this.onChange(cells, "state");
  }

  /** Why nothing can be typed here, or nothing. */
  lock(row: number, column: number): CellLock | null {
    if (this.page.mode === "read") return "read_only";
    const { lesson } = this.columnAt(column);
    // A point may be resolved after the edit window: its own date comes later (ASM-04).
    const isPoint = (this.saved[row]?.[column] ?? "").includes(pendingSign);
    const isResolvable = lesson.lock === "edit_window_over" && isPoint;
    if (lesson.lock !== "open" && !isResolvable) return lesson.lock;
    const { enrolled_on, left_on } = this.studentAt(row);
    const present =
      enrolled_on <= lesson.lesson_on && (left_on === null || lesson.lesson_on <= left_on);
    return present ? null : "student_not_enrolled";
  }

  /** What is wrong with a text for this cell, as the server would say it; nothing if nothing is. */
  objection(row: number, column: number, text: string): string | null {
    const content = parseCell(text);
    if (content === null) return "mark_not_understood";
    const { work } = this.columnAt(column);
    const { scale, rules } = this.page;
    const { work_type, work_no } = work;
    const { lowest_mark } = rules;
    // What stands may be corrected, whatever the local act says by now.
    const standing = parseCell(this.saved[row]?.[column] ?? "")?.marks.length ?? 0;
    const takes_two_marks = rules.takes_two_marks || standing > 1;
    return objectionTo(content, { scale, lowest_mark, work_type, work_no, takes_two_marks });
  }

  /** The one way to write. Cells that are locked or would not change are left out. */
  set(edits: readonly Edit[]): Change[] {
    const changes = this.apply(edits);
    if (changes.length === 0) return changes;
    this.done.push(changes);
    this.undone.length = 0;
    if (this.done.length > mostUndo) this.done.shift();
    this.countDepths();
    return changes;
  }

  private apply(edits: readonly Edit[]): Change[] {
    const changes: Change[] = [];
    for (const { row, column, text } of edits) {
      const after = canonical(text);
      const before = this.text(row, column);
      if (after === null || before === after || this.lock(row, column) !== null) continue;
      itemAt(this.texts, row)[column] = after;
      itemAt(this.states, row)[column] = "waiting";
      this.forgetConflict(row, column);
      this.news?.forget(row, column);
      changes.push({ row, column, before, after });
    }
    if (changes.length === 0) return changes;
    this.onChange(changes, "edited");
    this.onEdit(changes);
    this.revision.value += 1;
    return changes;
  }

  private countDepths(): void {
    this.undoDepth.value = this.done.length;
    this.redoDepth.value = this.undone.length;
  }

  undo(): Change[] {
    return this.replay(this.done, this.undone, "before");
  }
  redo(): Change[] {
    return this.replay(this.undone, this.done, "after");
  }
  private replay(from: Change[][], to: Change[][], side: "before" | "after"): Change[] {
    const changes = from.pop();
    if (changes === undefined) return [];
    this.apply(changes.map(({ row, column, [side]: text }) => ({ row, column, text })));
    to.push(changes);
    this.countDepths();
    return changes;
  }

  // --- What the network says ---

  /** What stands in a cell that nobody here is changing. */
  store(row: number, column: number, text: string, version: number): void {
    itemAt(this.texts, row)[column] = text;
    itemAt(this.saved, row)[column] = text;
    itemAt(this.versions, row)[column] = version;
  }

  /** A text that waits on this device since an earlier visit. */
  showWaiting(row: number, column: number, text: string): void {
    itemAt(this.texts, row)[column] = text;
    itemAt(this.states, row)[column] = "waiting";
    this.onChange([{ row, column }], "answered");
    this.revision.value += 1;
  }

  /** Recorded. A newer edit of the cell stays on the screen until it is judged in its turn. */
  accept(row: number, column: number, text: string, version: number, followed: boolean): void {
    // A repeated command is answered as it was: the cell may have gone on since then.
    if (version >= this.version(row, column)) {
      itemAt(this.versions, row)[column] = version;
      itemAt(this.saved, row)[column] = text;
    }
    if (!followed) {
      itemAt(this.texts, row)[column] = itemAt(itemAt(this.saved, row), column);
      itemAt(this.states, row)[column] = "saved";
    }
    this.onChange([{ row, column }], followed ? "state" : "answered");
    this.revision.value += 1;
  }

  /** Refused: the cell shows again what stands. */
  giveUp(row: number, column: number, version?: number): void {
    itemAt(this.texts, row)[column] = itemAt(this.saved, row)[column] ?? "";
    itemAt(this.states, row)[column] = "saved";
    if (version !== undefined) itemAt(this.versions, row)[column] = version;
    this.onChange([{ row, column }], "answered");
    this.revision.value += 1;
  }

  /** Somebody was earlier. My value stays on the screen; the same value on both sides is peace. */
  dispute(conflict: Conflict): void {
    const { row, column, mine, theirs, version } = conflict;
    itemAt(this.saved, row)[column] = theirs;
    itemAt(this.versions, row)[column] = version;
    if (mine === theirs) {
      this.accept(row, column, theirs, version, false);
      return;
    }
    itemAt(this.texts, row)[column] = mine;
    itemAt(this.states, row)[column] = "conflict";
    const others = this.conflicts.value.filter((one) => one.row !== row || one.column !== column);
    this.conflicts.value = [...others, conflict];
    this.onChange([{ row, column }], "state");
  }

  conflictAt(row: number, column: number): Conflict | null {
    return this.conflicts.value.find((one) => one.row === row && one.column === column) ?? null;
  }

  /** One key decides. Mine is typed again on the version that stands now. */
  resolve(conflict: Conflict, keep: "mine" | "theirs"): void {
    const { row, column, mine, theirs, version } = conflict;
    this.forgetConflict(row, column);
    this.accept(row, column, theirs, version, false);
    if (keep === "mine") this.set([{ row, column, text: mine }]);
  }

  private forgetConflict(row: number, column: number): void {
    const others = this.conflicts.value.filter((one) => one.row !== row || one.column !== column);
    if (others.length !== this.conflicts.value.length) this.conflicts.value = others;
  }

  // --- Figures ---

  /** Of each lesson found once: figures ask for it at every cell. */
  private dueOn(lesson: Schemas["PageLesson"]): string {
    const known = this.dueDates.get(lesson.lesson_id);
    if (known !== undefined) return known;
    const due = this.findDue(lesson);
    this.dueDates.set(lesson.lesson_id, due);
    return due;
  }
  private findDue(lesson: Schemas["PageLesson"]): string {
    const period = this.page.periods.find((one) => one.period_id === this.page.period_id);
    const latest = plusDays(lesson.lesson_on, daysOfPending);
    const border = period === undefined ? latest : plusDays(period.ends_on, -3);
    const due = latest < border ? latest : border;
    return due < lesson.lesson_on ? lesson.lesson_on : due;
  }

  /** Marks from the class he came from in the middle of the period: they count too. */
  brought(row: number): Schemas["PageExternal"][] {
    return this.page.external.filter((one) => one.student_index === row);
  }
  /** What stood before works were done again, by part; only of what the server has. */
  private before(row: number, column: number): (number | undefined)[] {
    const parts: (number | undefined)[] = [];
    if (this.text(row, column) !== this.saved[row]?.[column]) return parts;
    const { lesson_index, work } = itemAt(this.columns, column);
    for (const one of this.page.reworked) {
      const isHere = one.student_index === row && one.lesson_index === lesson_index;
      if (isHere && one.work_no === work.work_no) parts[one.part_no - 1] = one.before;
    }
    return parts;
  }
  /** A correction for a work done again is on its way: what stands now stood before it. */
  rememberRework(row: number, column: number): void {
    const { lesson_index, work } = itemAt(this.columns, column);
    if (this.page.rules.rework === "last") return;
    (parseCell(this.saved[row]?.[column] ?? "")?.marks ?? []).forEach((mark, part) => {
      const before = markNumber(mark);
      if (before === null) return;
      const place = { lesson_index, student_index: row, work_no: work.work_no };
      this.page.reworked.push({ ...place, part_no: part + 1, before });
    });
  }
  totals(row: number): Totals {
    const marks = this.columns.flatMap(({ lesson, work }, column) => {
      const text = this.text(row, column);
      if (text === "") return [];
      return weighed(text, work, this.dueOn(lesson), this.before(row, column));
    });
    const brought = this.brought(row).map(({ text, ...rest }) => ({ mark: text, ...rest }));
    return totalOf([...marks, ...brought], this.page.today, this.page.rules);
  }
  mean(row: number): Fraction | null {
    return meanOf(this.totals(row));
  }
  proposal(row: number): string {
    return proposalOf(this.page.scale, this.totals(row), this.page.rules);
  }
  filledCount(column: number): number {
    return this.texts.reduce((count, row) => count + (row[column] === "" ? 0 : 1), 0);
  }
  /** The column that stands for today: the last lesson already begun, or the first. */
  todayColumn(): number {
    const last = this.columns.findLastIndex(({ lesson }) => lesson.lesson_on <= this.page.today);
    return Math.max(0, last);
  }
}

/** An item that is known to be there: a page's rows and columns never change. */
function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return item;
}
