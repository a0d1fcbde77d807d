/**
 * Where the hand is: the active cell and, sometimes, a range. One element moved by transform; the
 * focus stays on the grid (aria-activedescendant).
 */
import { type Signal, signal } from "@preact/signals";
import type { MarkSheet } from "../../model/sheet";
import { clamp } from "../dom";
import type { Cells } from "./cells";
import type { Geometry, Viewport } from "./geometry";
import type { Skeleton } from "./skeleton";

export interface Place {
  row: number;
  column: number;
}
export interface Range {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

export const rangeOf = (one: Place, other: Place): Range => ({
  firstRow: Math.min(one.row, other.row),
  firstColumn: Math.min(one.column, other.column),
  lastRow: Math.max(one.row, other.row),
  lastColumn: Math.max(one.column, other.column),
});

export function placesIn(range: Range): Place[] {
  const places: Place[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      places.push({ row, column });
    }
  }
  return places;
}

export class Cursor {
  readonly active: Signal<Place> = signal({ row: 0, column: 0 });
  readonly range: Signal<Range | null> = signal(null);
  /** The end of a range that Shift moves; the other end stays. */
  private head: Place | null = null;
  private marked: { head: number; row: number; cell: HTMLElement | null } = {
    head: -1,
    row: -1,
    cell: null,
  };

  constructor(
    private readonly sheet: MarkSheet,
    private readonly root: HTMLElement,
    private readonly parts: Skeleton,
    private readonly cells: Cells,
    private readonly geometry: Geometry,
    private readonly viewport: Viewport,
  ) {}

  clamped(place: Place): Place {
    return {
      row: clamp(place.row, 0, this.sheet.rowCount - 1),
      column: clamp(place.column, 0, this.sheet.columnCount - 1),
    };
  }

  moveTo(place: Place): void {
    this.head = null;
    this.range.value = null;
    this.active.value = this.clamped(place);
    this.place();
    this.reveal(this.active.peek());
  }

  /** Stretches the range to a place; its first end is the active cell. */
  extendTo(place: Place): void {
    this.head = this.clamped(place);
    this.range.value = rangeOf(this.active.peek(), this.head);
    this.place();
    this.reveal(this.head);
  }

  moveBy(rows: number, columns: number, extend: boolean): void {
    const from = extend && this.head !== null ? this.head : this.active.peek();
    const to = { row: from.row + rows, column: from.column + columns };
    if (extend) this.extendTo(to);
    else this.moveTo(to);
  }

  select(range: Range): void {
    this.active.value = { row: range.firstRow, column: range.firstColumn };
    this.head = { row: range.lastRow, column: range.lastColumn };
    this.range.value = range;
    this.place();
  }

  deselect(): void {
    this.head = null;
    this.range.value = null;
    this.place();
  }

  /** What an act is about: the range, or the active cell. */
  reach(): Range {
    const active = this.active.peek();
    return this.range.peek() ?? rangeOf(active, active);
  }

  place(): void {
    const { row, column } = this.active.peek();
    const { cursor, selection } = this.parts;
    cursor.style.transform = `translate(${this.geometry.x(column)}px, ${this.geometry.y(row)}px)`;
    const range = this.range.peek();
    selection.style.display = range === null ? "none" : "block";
    if (range !== null) {
      const left = this.geometry.x(range.firstColumn);
      const top = this.geometry.y(range.firstRow);
      selection.style.transform = `translate(${left}px, ${top}px)`;
      selection.style.width = `${this.geometry.x(range.lastColumn + 1) - left}px`;
      selection.style.height = `${this.geometry.y(range.lastRow + 1) - top}px`;
    }
    this.markHeads();
  }

  markHeads(): void {
    const { row, column } = this.active.peek();
    if (this.marked.head !== column) {
      this.parts.heads[this.marked.head]?.classList.remove("active");
      this.parts.heads[column]?.classList.add("active");
      this.marked.head = column;
    }
    if (this.marked.row !== row) {
      this.parts.names[this.marked.row]?.classList.remove("active");
      this.parts.names[row]?.classList.add("active");
      this.marked.row = row;
    }
    const cell = this.cells.at(row, column);
    if (cell === undefined || cell === this.marked.cell) return;
    this.marked.cell?.removeAttribute("id");
    cell.id = `cell-${row}-${column}`;
    this.root.setAttribute("aria-activedescendant", cell.id);
    this.marked.cell = cell;
  }

  private reveal({ row, column }: Place): void {
    const { geometry, viewport } = this;
    if (viewport.width === 0) viewport.read();
    const x = geometry.x(column);
    const y = geometry.y(row);
    const right = viewport.left + viewport.width - geometry.rightWidth;
    const bottom = viewport.top + viewport.height - geometry.footHeight;
    let { left, top } = viewport;
    if (x < left + geometry.nameWidth) left = x - geometry.nameWidth;
    else if (x + geometry.cellWidth > right) left += x + geometry.cellWidth - right;
    if (y < top + geometry.headHeight) top = y - geometry.headHeight;
    else if (y + geometry.cellHeight > bottom) top += y + geometry.cellHeight - bottom;
    viewport.scrollTo(left, top);
  }

  /** Brings a column near the right edge, with some of the days to come. */
  scrollToColumn(column: number): void {
    const { geometry, viewport } = this;
    viewport.read();
    const free = viewport.width - geometry.nameWidth - geometry.rightWidth;
    const ahead = clamp(Math.floor(free / geometry.cellWidth / 3), 1, 5);
    const right = geometry.x(column + ahead) - viewport.width + geometry.rightWidth;
    const left = Math.max(0, Math.ceil(right / geometry.cellWidth) * geometry.cellWidth);
    viewport.scrollTo(left, viewport.top);
    viewport.read();
  }
}
