/** What the hand writes: signs, second marks, fills, pastes; one way for keys, keypad and paste. */
import { type Signal, signal } from "@preact/signals";
import { locks as lockWords, problems, journal as words } from "#text";
import { shown } from "../../model/letters/lettering";
import { cellText, signOn, withSign } from "../../model/marks";
import type { PastePlan } from "../../model/paste";
import type { CellLock, Change, Edit, MarkSheet } from "../../model/sheet";
import { fill, plural } from "../../model/words";
import { type Cursor, type Place, placesIn, type Range } from "./cursor";

export type Advance = "down" | "right" | "stay";

export interface Remedy {
  label: string;
  run(): void;
}

export interface WritingEvents {
  message(text: string, remedy?: Remedy): void;
  /** The act was not possible: the cursor shakes once and the reason is said. */
  refuse(text: string): void;
  askAboutPaste(plan: PastePlan, lockedCount: number, apply: () => void): void;
}

const lockSentences: Record<CellLock, string> = lockWords;
const objections: Record<string, string> = problems;

const isOneCell = (range: Range) =>
  range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;

export class Writing {
  readonly advance: Signal<Advance> = signal("down");
  /** The next sign goes beside the mark that stands: "5" and "4" become "5/4". */
  readonly adding = signal(false);
  private last: Place | null = null;

  constructor(
    private readonly sheet: MarkSheet,
    private readonly cursor: Pick<Cursor, "active" | "reach" | "moveTo" | "moveBy">,
    readonly events: WritingEvents,
  ) {}

  /** Why this text may not be written here, as a sentence; nothing if it may. */
  complaint({ row, column }: Place, text: string): string | null {
    const lock = this.sheet.lock(row, column);
    if (lock !== null) return lockSentences[lock];
    const objection = this.sheet.objection(row, column, text);
    return objection === null ? null : (objections[objection] ?? objection);
  }

  private write(place: Place, text: string): boolean {
    const complaint = this.complaint(place, text);
    if (complaint !== null) {
      this.events.refuse(complaint);
      return false;
    }
    this.sheet.set([{ ...place, text }]);
    return true;
  }

  step(direction: 1 | -1): void {
    const mode = this.advance.peek();
    if (mode === "down") this.cursor.moveBy(direction, 0, false);
    if (mode === "right") this.cursor.moveBy(0, direction, false);
  }

  /** A finished sign from the keyboard or the keypad. */
  put(key: string): void {
    const sign = signOn(this.sheet.page.scale, key);
    const reach = this.cursor.reach();
    if (!isOneCell(reach)) {
      this.fillRange(reach, sign, false);
      return;
    }
    const place = this.cursor.active.peek();
    const text = this.adding.peek() ? this.joined(place, sign) : sign;
    if (text === null) {
      this.events.refuse(words.no_second);
      return;
    }
    if (!this.write(place, text)) return;
    this.adding.value = false;
    this.last = place;
    this.step(1);
  }

  /** What was collected in the text box while the hand stood there: into all the cells where they
   * are many, as a sign. */
  finish(reach: Range, text: string): void {
    const place = { row: reach.firstRow, column: reach.firstColumn };
    if (isOneCell(reach)) this.last = this.write(place, text) ? place : this.last;
    else if (text !== "") this.fillRange(reach, text, false);
  }

  private joined({ row, column }: Place, sign: string): string | null {
    const content = withSign(this.sheet.text(row, column), sign);
    return content === null ? null : cellText(content);
  }

  /** Waits for a second sign; goes back to the cell just filled if the cursor has left it. */
  beginSecond(): void {
    const place = this.cursor.active.peek();
    const { last } = this;
    const isEmpty = this.sheet.text(place.row, place.column) === "";
    const near =
      last !== null && Math.abs(last.row - place.row) + Math.abs(last.column - place.column) === 1;
    if (isEmpty && near && last !== null) this.cursor.moveTo(last);
    const { row, column } = this.cursor.active.peek();
    if (this.sheet.text(row, column) === "") return;
    this.adding.value = true;
  }

  /** Fills empty cells only, unless told otherwise: nothing is lost by one key too many. */
  fillRange(range: Range, sign: string, over: boolean): void {
    const edits: Edit[] = [];
    let busy = 0;
    let complaint: string | null = null;
    for (const place of placesIn(range)) {
      const standing = this.sheet.text(place.row, place.column);
      const objection = this.complaint(place, sign);
      if (objection !== null) complaint = objection;
      else if (standing === "" || standing === sign || over) edits.push({ ...place, text: sign });
      else busy += 1;
    }
    const changes = this.sheet.set(edits);
    if (changes.length === 0 && complaint !== null) {
      this.events.refuse(complaint);
      return;
    }
    const left = busy > 0 ? fill(words.left_alone, { n: busy }) : "";
    const remedy: Remedy =
      busy > 0
        ? { label: words.replace, run: () => this.fillRange(range, sign, true) }
        : { label: words.undo, run: () => this.undo() };
    this.events.message(plural(words.filled, changes.length) + left, remedy);
  }

  clear(): void {
    const places = placesIn(this.cursor.reach());
    const changes = this.sheet.set(places.map((place) => ({ ...place, text: "" })));
    const place = this.cursor.active.peek();
    const complaint = this.complaint(place, "");
    if (changes.length === 0 && complaint !== null) this.events.refuse(complaint);
  }

  /** Backspace: clears; on an empty cell goes back and clears the last entry. */
  back(): void {
    const { row, column } = this.cursor.active.peek();
    if (this.sheet.text(row, column) === "" && this.last !== null) {
      this.cursor.moveTo(this.last);
      this.last = null;
    }
    this.clear();
  }

  fillDown(): void {
    const reach = this.cursor.reach();
    const from = isOneCell(reach) ? reach.firstRow - 1 : reach.firstRow;
    if (from < 0) return;
    const targets = placesIn(reach).filter((place) => place.row > from);
    const edits = targets.map((place) => ({ ...place, text: this.sheet.text(from, place.column) }));
    this.sheet.set(edits.filter((edit) => this.complaint(edit, edit.text) === null));
  }

  undo(): void {
    this.show(this.sheet.undo());
  }
  redo(): void {
    this.show(this.sheet.redo());
  }
  private show(changes: readonly Change[]): void {
    const [first] = changes;
    if (first !== undefined) this.cursor.moveTo(first);
  }

  /** The range as tab-separated text, for a spreadsheet. */
  copied(): string {
    const { firstRow, lastRow, firstColumn, lastColumn } = this.cursor.reach();
    const lines: string[] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      const fields: string[] = [];
      for (let at = firstColumn; at <= lastColumn; at++) {
        fields.push(shown(this.sheet.text(row, at)));
      }
      lines.push(fields.join("\t"));
    }
    return lines.join("\n");
  }

  async paste(text: string): Promise<void> {
    const { firstRow, firstColumn } = this.cursor.reach();
    const { pasteTable } = await import("./pasting");
    pasteTable(text, {
      sheet: this.sheet,
      at: { row: firstRow, column: firstColumn },
      complaint: (place, mark) => this.complaint(place, mark),
      message: this.events.message,
      ask: this.events.askAboutPaste,
      undo: { label: words.undo, run: () => this.undo() },
    });
  }
}
