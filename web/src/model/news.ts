/**
 * News (чужие изменения): what others write into a sheet while it is open here.
 *
 * Invariant: nothing that is being written here is touched. What waits or is disputed is left to
 * its own answer, and a cell under the typing hand stays until the hand is done.
 */
import type { JournalPage, MarkSheet, SheetNews } from "./sheet";
import { type StandingCell, standingCells } from "./standing_cells";

interface Place {
  row: number;
  column: number;
}

/** What must be the same for the open sheet to stay: its rows, columns, locks and rules. */
function shapeOf(page: JournalPage): string {
  const { lessons, cells: _, comments: __, results: ___, teachers: ____, ...rest } = page;
  const columns = lessons.map(
    ({ topic: _topic, homework: _homework, homework_none: _none, version: _version, ...lesson }) =>
      lesson,
  );
  return JSON.stringify([rest, columns]);
}

export const hasSameShape = (one: JournalPage, other: JournalPage) =>
  shapeOf(one) === shapeOf(other);

export class News implements SheetNews {
  private told: Place[] = [];
  private held: (Place & { news: StandingCell | null }) | null = null;

  constructor(private readonly sheet: MarkSheet) {}

  /** The page as it stands now, of the same shape. Returns the cells that look different now. */
  takeIn(fresh: JournalPage): Place[] {
    const { sheet } = this;
    const told = standingCells(fresh, sheet.columns).filter((cell) => this.takeInCell(cell));
    for (const { lesson_index, student_index, comment, version } of fresh.comments) {
      const column = sheet.columns.findIndex((one) => one.lesson_index === lesson_index);
      if (column < 0 || version <= sheet.comment(student_index, column).version) continue;
      sheet.setComment(student_index, column, comment, version);
    }
    this.tell(told);
    return told;
  }

  /** How many cells and comments `takeIn` would show otherwise. */
  count(fresh: JournalPage): number {
    const { sheet } = this;
    const cells = standingCells(fresh, sheet.columns).filter(
      ({ row, column, text, version }) =>
        sheet.state(row, column) === "saved" &&
        version > sheet.version(row, column) &&
        sheet.text(row, column) !== text,
    );
    const comments = fresh.comments.filter(({ lesson_index, student_index, comment, version }) => {
      const column = sheet.columns.findIndex((one) => one.lesson_index === lesson_index);
      if (column < 0) return false;
      const standing = sheet.comment(student_index, column);
      return version > standing.version && comment !== standing.comment;
    });
    return cells.length + comments.length;
  }

  private takeInCell(cell: StandingCell): boolean {
    const { row, column, text, version } = cell;
    const { sheet, held } = this;
    if (sheet.state(row, column) !== "saved" || version <= sheet.version(row, column)) return false;
    if (held?.row === row && held.column === column) {
      held.news = cell;
      return false;
    }
    const isSeen = sheet.text(row, column) !== text;
    sheet.store(row, column, text, version);
    return isSeen;
  }

  private tell(told: readonly Place[]): void {
    if (told.length === 0) return;
    this.told = [...this.told, ...told];
    this.sheet.onChange(told, "answered");
    this.sheet.revision.value += 1;
  }

  /** Somebody else has changed the cell a moment ago. */
  isTold(row: number, column: number): boolean {
    return this.told.some((one) => one.row === row && one.column === column);
  }
  forget(row: number, column: number): void {
    this.told = this.told.filter((one) => one.row !== row || one.column !== column);
  }
  forgetAll(): void {
    const { told } = this;
    this.told = [];
    this.sheet.onChange(told, "state");
  }

  /** Somebody is typing into the cell: what comes for it waits until he is done. */
  hold(row: number, column: number): void {
    this.held = { row, column, news: null };
  }
  release(): void {
    const news = this.held?.news ?? null;
    this.held = null;
    if (news !== null && this.takeInCell(news)) this.tell([news]);
  }
}
