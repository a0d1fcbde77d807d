/** The journal of one course as it is open on the screen: the sheet, its saving, its dialogs. */
import { computed, effect, type Signal, signal } from "@preact/signals";
import { journal as words } from "#text";
import type { Schemas } from "../api/client";
import { shortDate } from "../model/dates";
import type { PastePlan } from "../model/paste";
import { type JournalPage, MarkSheet } from "../model/sheet";
import { fill } from "../model/words";
import type { Place } from "../view/grid/cursor";
import { type CellDialog, Grid, restOfHand, type ShownResult } from "../view/grid/grid";
import { showMessage } from "../view/message";
import { problemText } from "../view/problem";
import type { LessonDrafts, PageLesson } from "./lesson_draft";
import { Saving } from "./saving";

export type OpenDialog =
  | { dialog: CellDialog; place: Place }
  | { dialog: "paste"; plan: PastePlan; lockedCount: number; apply(): void }
  | { dialog: "keys" }
  | { dialog: "find" };

export class JournalScreen {
  readonly sheet: MarkSheet;
  readonly saving: Saving;
  /** Comes with the panel in which a lesson is written. */
  drafts: LessonDrafts | null = null;
  readonly grid: Signal<Grid | null> = signal(null);
  readonly dialog: Signal<OpenDialog | null> = signal(null);
  readonly announcement = signal("");
  /** Follows the cursor when the hand rests: a keystroke repaints the grid alone. */
  readonly settled: Signal<Place>;
  /** The works of a lesson have changed: the page is to be asked for again. */
  readonly isOutdated = signal(false);
  private settleTimer = 0;

  /** `placeToKeep` is where the hand was on the screen before this one (MarkSheet.key). */
  constructor(
    readonly page: JournalPage,
    readonly person_id: string,
    private readonly placeToKeep: string | null = null,
  ) {
    this.sheet = new MarkSheet(page);
    const owner = { person_id, course_id: page.course_id };
    this.settled = signal({ row: 0, column: this.sheet.todayColumn() });
    this.saving = new Saving(this.sheet, owner, {
      refused: (row, column, text, problem) => {
        const { name } = this.sheet.studentAt(row);
        const date = shortDate(this.sheet.columnAt(column).lesson.lesson_on);
        showMessage(fill(words.refused, { name, date, text, reason: problemText(problem) }));
      },
      stopped: (problem) => showMessage(problemText(problem)),
    });
  }

  lesson(lesson_id: string): PageLesson | null {
    return this.page.lessons.find((lesson) => lesson.lesson_id === lesson_id) ?? null;
  }

  lessonSaved(lesson: PageLesson): void {
    const standing = this.lesson(lesson.lesson_id);
    if (standing === null) return;
    const sameWorks = JSON.stringify(standing.works) === JSON.stringify(lesson.works);
    Object.assign(standing, lesson);
    if (!sameWorks) this.isOutdated.value = true;
    this.sheet.revision.value += 1;
  }

  get period(): Schemas["PagePeriod"] | null {
    return this.page.periods.find((one) => one.period_id === this.page.period_id) ?? null;
  }

  /** The period's result of a student: what stands, or what would be proposed. */
  private resultOf(row: number): ShownResult {
    const standing = this.page.results.find(
      (one) => one.student_index === row && one.period_id === this.page.period_id,
    );
    if (standing?.value) {
      return { text: standing.value, isProposal: false, isForced: standing.flag === "forced" };
    }
    // Beside the curriculum, and before it begins, a period has no result.
    return { text: standing ? this.sheet.proposal(row) : "", isProposal: true, isForced: false };
  }

  /** Puts the grid into its place on the page; returns what takes it away. */
  mount(root: HTMLElement, lesson_id: string): () => void {
    const events = {
      message: showMessage,
      askAboutPaste: (plan: PastePlan, lockedCount: number, apply: () => void) => {
        this.dialog.value = { dialog: "paste", plan, lockedCount, apply };
      },
      open: (dialog: CellDialog, place: Place) => {
        this.dialog.value = { dialog, place };
      },
      help: () => {
        this.dialog.value = { dialog: "keys" };
      },
      isBusy: () => this.dialog.peek() !== null || this.saving.needReason.peek().length > 0,
      announce: (text: string) => {
        this.announcement.value = text;
      },
    };
    const grid = new Grid(root, this.sheet, events, (row) => this.resultOf(row));
    this.grid.value = grid;
    const kept = this.placeToKeep === null ? null : this.sheet.placeOf(this.placeToKeep);
    if (kept !== null) grid.cursor.moveTo(kept);
    else if (lesson_id !== "") grid.goToLesson(lesson_id);
    this.settled.value = grid.cursor.active.peek();
    const forgetSettled = effect(() => {
      const place = grid.cursor.active.value;
      clearTimeout(this.settleTimer);
      this.settleTimer = window.setTimeout(() => {
        this.settled.value = place;
      }, restOfHand);
    });
    const forgetWaiting = effect(() => grid.showWaiting(this.saving.isSlow.value));
    return () => {
      forgetSettled();
      forgetWaiting();
      clearTimeout(this.settleTimer);
      grid.close();
      this.grid.value = null;
    };
  }

  closeDialog(): void {
    this.dialog.value = null;
    this.grid.value?.focus();
  }

  /** Nothing waits here: the page may be asked for again without losing anything. */
  readonly isQuiet = computed(
    () =>
      this.saving.waitingCount.value === 0 &&
      this.dialog.value === null &&
      this.grid.value?.isEditing.value !== true &&
      this.saving.needReason.value.length === 0 &&
      this.sheet.conflicts.value.length === 0,
  );

  /** Where the hand is, for the screen that takes this one's place. */
  get placeKey(): string | null {
    const place = this.grid.peek()?.cursor.active.peek();
    return place === undefined ? null : this.sheet.key(place.row, place.column);
  }

  close(): void {
    this.saving.close();
    this.drafts?.close();
  }
}
