/**
 * The journal's grid (сетка журнала). Plain DOM on purpose: a keystroke repaints two or three text
 * nodes and moves one element, nothing else (design 3.2).
 *
 * One tab stop (APG grid): Tab leaves; arrows move; the focus stays on the grid itself.
 */
import { effect, signal } from "@preact/signals";
import { problems, journal as words } from "#text";
import { shortDate } from "../../model/dates";
import { type Act, actOf } from "../../model/keys";
import { meant, said, shown } from "../../model/letters/lettering";
import { local, type OwnWays, signOn } from "../../model/marks";
import { meanText } from "../../model/means";
import type { ChangeCause, MarkSheet } from "../../model/sheet";
import { fill } from "../../model/words";
import { replay } from "../dom";
import { spoken } from "../speech";
import { Cells } from "./cells";
import { Cursor, type Place } from "./cursor";
import { Editor } from "./editor";
import { Geometry, Viewport } from "./geometry";
import { listenToPointer } from "./pointer";
import { buildSkeleton, type Skeleton } from "./skeleton";
import { type Remedy, Writing, type WritingEvents } from "./writing";

/** The windows of one cell. */
export type CellDialog = "comment" | "conflict" | "criteria" | "history";

export interface GridEvents {
  message(text: string, remedy?: Remedy): void;
  askAboutPaste: WritingEvents["askAboutPaste"];
  open(dialog: CellDialog, place: Place): void;
  help(): void;
  /** A window is open, or about to be: keys are not for the grid. */
  isBusy(): boolean;
  /** For a screen reader. */
  announce(text: string): void;
}

/** What stands in the column of results beside the mean. */
export interface ShownResult {
  text: string;
  isProposal: boolean;
  isForced: boolean;
}

/** Longer than a quick hand rests between keys: what is said and shown beside the grid would take
 * the frame that the next key waits for. */
export const restOfHand = 200;

export class Grid {
  readonly cursor: Cursor;
  readonly writing: Writing;
  private readonly parts: Skeleton;
  private readonly cells: Cells;
  private readonly geometry: Geometry;
  private readonly viewport: Viewport;
  private readonly forgets: (() => void)[] = [];
  readonly isEditing = signal(false);
  private editor: Editor | null = null;
  private announceTimer = 0;

  constructor(
    readonly root: HTMLElement,
    readonly sheet: MarkSheet,
    private readonly events: GridEvents,
    private readonly resultOf: (row: number) => ShownResult,
  ) {
    this.geometry = new Geometry(root);
    this.viewport = new Viewport(root);
    this.parts = buildSkeleton(sheet);
    this.cells = new Cells(sheet, this.parts.strips, this.geometry);
    const { parts, cells, geometry, viewport } = this;
    this.cursor = new Cursor(sheet, root, parts, cells, geometry, viewport);
    this.writing = new Writing(sheet, this.cursor, {
      message: (text, remedy) => events.message(text, remedy),
      refuse: (text) => this.refuse(text),
      askAboutPaste: (plan, locked, apply) => events.askAboutPaste(plan, locked, apply),
    });
    this.describeRoot();
    this.listen();
    sheet.onChange = (cells, cause) => this.repaint(cells, cause);
    this.repaintFigures();
    this.goToToday();
  }

  private describeRoot(): void {
    const { root, sheet } = this;
    root.setAttribute("role", "grid");
    root.tabIndex = 0;
    root.setAttribute("aria-label", words.grid);
    root.setAttribute("aria-rowcount", String(sheet.rowCount + 1));
    root.setAttribute("aria-colcount", String(sheet.columnCount + 3));
    root.setAttribute("aria-multiselectable", "true");
    root.style.setProperty("--columns", String(sheet.columnCount));
    this.parts.inner.style.width = `${this.geometry.width(sheet.columnCount)}px`;
    root.replaceChildren(this.parts.inner);
  }

  private on<K extends keyof HTMLElementEventMap>(
    name: K,
    act: (event: HTMLElementEventMap[K]) => void,
  ): void {
    this.root.addEventListener(name, act);
    this.forgets.push(() => this.root.removeEventListener(name, act));
  }

  private listen(): void {
    this.on("keydown", (event) => this.onKey(event));
    this.on("dblclick", () => this.edit());
    this.on("scroll", () => {
      this.viewport.read();
      this.keepNear(false);
    });
    this.on("copy", (event) => this.onClipboard(event));
    this.on("cut", (event) => this.onClipboard(event));
    this.on("paste", (event) => this.onClipboard(event));
    const sizes = new ResizeObserver(() => {
      this.viewport.read();
      this.keepNear(false);
    });
    sizes.observe(this.root);
    const print = () => this.keepNear(true);
    addEventListener("beforeprint", print);
    const forgetPointer = listenToPointer(this.root, this.geometry, this, {
      open: (place) => this.openConflict(place),
    });
    const forgetAdding = effect(() => {
      this.parts.cursor.classList.toggle("adding", this.writing.adding.value);
      if (this.writing.adding.value) this.events.announce(words.second_mark);
    });
    const forgetActive = effect(() => {
      this.scheduleAnnouncement(this.cursor.active.value);
    });
    this.forgets.push(forgetPointer, forgetAdding, forgetActive, () => {
      sizes.disconnect();
      removeEventListener("beforeprint", print);
    });
  }

  /** Lets go of the page: no listener stays behind. */
  close(): void {
    for (const forget of this.forgets) forget();
    clearTimeout(this.announceTimer);
    this.sheet.onChange = () => {};
    this.root.replaceChildren();
  }

  focus(): void {
    this.root.focus({ preventScroll: true });
  }

  // --- What is shown ---

  private keepNear(all: boolean): void {
    this.cells.keepNear(this.viewport, all);
    this.cursor.markHeads();
    // Pushed under the names of students a month would lose its first letters: it stands whole, or
    // not at all.
    const edge = this.viewport.left + this.geometry.nameWidth;
    for (const { name, from, to } of this.parts.months) {
      const isPushed = !all && this.geometry.x(from) < edge;
      const isCut = isPushed && this.geometry.x(to) - name.offsetWidth < edge;
      name.style.visibility = isCut ? "hidden" : "";
    }
  }

  /** Sizes have changed («Вид», a turned tablet). */
  relayout(): void {
    this.geometry.measure();
    this.viewport.read();
    this.parts.inner.style.width = `${this.geometry.width(this.sheet.columnCount)}px`;
    this.cells.reset();
    this.keepNear(false);
    this.cursor.place();
  }

  showWaiting(shows: boolean): void {
    if (this.cells.showsWaiting === shows) return;
    this.cells.showsWaiting = shows;
    this.cells.repaintAll();
  }

  private repaint(cells: readonly Place[], cause: ChangeCause): void {
    const rows = new Set<number>();
    const columns = new Set<number>();
    for (const { row, column } of cells) {
      this.cells.paint(row, column);
      if (cause === "state") continue;
      rows.add(row);
      columns.add(column);
    }
    for (const row of rows) this.paintFigures(row);
    for (const column of columns) this.paintCount(column);
  }

  repaintFigures(): void {
    for (let row = 0; row < this.sheet.rowCount; row++) this.paintFigures(row);
    for (let column = 0; column < this.sheet.columnCount; column++) this.paintCount(column);
  }

  private paintFigures(row: number): void {
    const mean = this.sheet.mean(row);
    const figure = this.parts.means[row];
    const result = this.parts.results[row];
    if (figure === undefined || result === undefined) return;
    figure.textContent = meanText(mean);
    figure.classList.toggle("low", mean !== null && mean.num * 2 < mean.den * 5);
    const shown = this.resultOf(row);
    result.textContent = shown.text;
    result.classList.toggle("proposed", shown.isProposal);
    result.classList.toggle("forced", shown.isForced);
  }

  private paintCount(column: number): void {
    const count = this.parts.counts[column];
    const filled = this.sheet.filledCount(column);
    if (count !== undefined) count.textContent = filled === 0 ? "" : String(filled);
  }

  goToToday(): void {
    const column = this.sheet.todayColumn();
    this.cursor.scrollToColumn(column);
    this.keepNear(false);
    this.cursor.moveTo({ row: this.cursor.active.peek().row, column });
  }

  /** Opens the grid on a lesson, e.g. from a list of what is missing. */
  goToLesson(lesson_id: string): boolean {
    const column = this.sheet.columns.findIndex((one) => one.lesson.lesson_id === lesson_id);
    if (column < 0) return false;
    this.cursor.scrollToColumn(column);
    this.keepNear(false);
    this.cursor.moveTo({ row: 0, column });
    return true;
  }

  private refuse(text: string): void {
    replay(this.parts.cursor, "refused");
    this.events.message(text);
  }

  private scheduleAnnouncement(place: Place): void {
    clearTimeout(this.announceTimer);
    this.announceTimer = window.setTimeout(() => {
      const { lesson } = this.sheet.columnAt(place.column);
      const { name } = this.sheet.studentAt(place.row);
      const text = spoken(this.sheet.text(place.row, place.column));
      this.events.announce(`${name}, ${shortDate(lesson.lesson_on)}, ${text}`);
    }, restOfHand);
  }

  // --- What is done ---

  private onKey(event: KeyboardEvent): void {
    if (this.editor !== null || this.events.isBusy() || local.scale?.type?.(event, this)) return;
    const act = actOf(event);
    if (act === null || !this.perform(act)) return;
    event.preventDefault();
  }

  private perform(act: Act): boolean {
    if (act.act !== "second" && act.act !== "sign") this.writing.adding.value = false;
    switch (act.act) {
      case "sign":
        this.writing.put(act.sign);
        return true;
      case "move":
        this.cursor.moveBy(act.rows, act.columns, act.extend);
        return true;
      case "enter":
        this.enter(act.step);
        return true;
      case "select":
        this.select(act.what);
        return true;
      case "unknown":
        this.refuse(fill(words.unknown_key, { key: act.key }));
        return true;
      case "escape":
        return this.escape();
      default:
        this.performPlain(act.act);
        return true;
    }
  }

  private performPlain(act: Exclude<Act["act"], "sign" | "move" | "select" | "unknown">): void {
    const { writing, events } = this;
    const place = this.cursor.active.peek();
    const acts: Partial<Record<typeof act, () => void>> = {
      second: () => writing.beginSecond(),
      skip: () => writing.step(1),
      back: () => writing.back(),
      clear: () => writing.clear(),
      today: () => this.goToToday(),
      fill_down: () => writing.fillDown(),
      undo: () => writing.undo(),
      redo: () => writing.redo(),
      edit: () => this.edit(),
      help: events.help,
    };
    // The others open the window of their name.
    (acts[act] ?? (() => events.open(act as CellDialog, place)))();
  }

  private enter(step: 1 | -1): void {
    const place = this.cursor.active.peek();
    if (!this.openConflict(place)) this.cursor.moveBy(step, 0, false);
  }

  private openConflict(place: Place): boolean {
    if (this.sheet.conflictAt(place.row, place.column) === null) return false;
    this.events.open("conflict", place);
    return true;
  }

  private select(what: "column" | "row" | "all"): void {
    const { row, column } = this.cursor.active.peek();
    const lastRow = this.sheet.rowCount - 1;
    const lastColumn = this.sheet.columnCount - 1;
    this.cursor.select({
      firstRow: what === "row" ? row : 0,
      lastRow: what === "row" ? row : lastRow,
      firstColumn: what === "column" ? column : 0,
      lastColumn: what === "column" ? column : lastColumn,
    });
  }

  private escape(): boolean {
    if (this.cursor.range.peek() === null) return false;
    this.cursor.deselect();
    return true;
  }

  /** `begun`: what was typed already, in place of what stands, and how that is gone on with. */
  edit(begun?: string, own?: OwnWays): void {
    const place = this.cursor.active.peek();
    const { name } = this.sheet.studentAt(place.row);
    const lock = this.writing.complaint(place, "");
    if (lock !== null) {
      this.refuse(lock);
      return;
    }
    const at = { x: this.geometry.x(place.column), y: this.geometry.y(place.row) };
    const standing = begun ?? shown(this.sheet.text(place.row, place.column));
    const label = fill(words.edit_label, { name });
    this.sheet.news?.hold(place.row, place.column);
    this.isEditing.value = true;
    this.editor = new Editor(this.parts.inner, at, standing, label, {
      objection: (text) => this.objection(place, text),
      commit: (text) => {
        this.sheet.set([{ ...place, text: this.meant(text) }]);
      },
      closed: () => {
        this.editor = null;
        this.isEditing.value = false;
        this.sheet.news?.release();
      },
      leave: ({ rows, columns }) => {
        this.focus();
        this.cursor.moveTo({ row: place.row + rows, column: place.column + columns });
      },
      complain: (sentence) => this.events.message(sentence),
      ...own,
    });
  }

  /** In the text box a figure means what its key does. */
  private meant(text: string): string {
    return signOn(this.sheet.page.scale, meant(text.trim()));
  }

  private objection(place: Place, typed: string): string | null {
    const text = this.meant(typed);
    if (this.sheet.objection(place.row, place.column, text) === "mark_not_understood") {
      return this.sheet.page.scale === "levels"
        ? problems.not_a_level
        : fill(said(words.not_a_mark), { text: typed });
    }
    return this.writing.complaint(place, text);
  }

  private onClipboard(event: ClipboardEvent): void {
    if (this.editor !== null) return;
    event.preventDefault();
    if (event.type === "paste") {
      void this.writing.paste(event.clipboardData?.getData("text/plain") ?? "");
      return;
    }
    event.clipboardData?.setData("text/plain", this.writing.copied());
    if (event.type === "cut") this.writing.clear();
  }
}
