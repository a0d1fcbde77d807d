/** The mouse, the pen and the finger: a cell, a range by dragging, a column by its head. */
import type { MarkSheet } from "../../model/sheet";
import { type Cursor, type Place, rangeOf } from "./cursor";
import type { Geometry } from "./geometry";

interface Pointed {
  readonly cursor: Cursor;
  readonly sheet: MarkSheet;
  focus(): void;
}

/** Row −1 is the head, column −1 are the names; nothing for the figures at the right. */
function placeAt(root: HTMLElement, geometry: Geometry, event: PointerEvent): Place | null {
  const box = root.getBoundingClientRect();
  const x = event.clientX - box.left;
  const y = event.clientY - box.top;
  if (x > root.clientWidth - geometry.rightWidth || y > root.clientHeight) return null;
  const inColumns = x - geometry.nameWidth;
  const inRows = y - geometry.headHeight;
  return {
    column: inColumns < 0 ? -1 : Math.floor((inColumns + root.scrollLeft) / geometry.cellWidth),
    row: inRows < 0 ? -1 : Math.floor((inRows + root.scrollTop) / geometry.cellHeight),
  };
}

/** Follows the pointer until it is lifted. */
function drag(root: HTMLElement, geometry: Geometry, cursor: Cursor, from: Place): void {
  const move = (event: PointerEvent) => {
    const at = placeAt(root, geometry, event);
    if (at === null || at.row < 0 || at.column < 0) return;
    const to = cursor.clamped(at);
    const same = to.row === from.row && to.column === from.column;
    if (!same || cursor.range.peek() !== null) cursor.extendTo(to);
  };
  const lift = () => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", lift);
    removeEventListener("pointercancel", lift);
    const range = cursor.range.peek();
    if (range !== null && range.firstRow === range.lastRow) {
      if (range.firstColumn === range.lastColumn) cursor.deselect();
    }
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", lift);
  addEventListener("pointercancel", lift);
}

/** Listens until the function returned is called. */
export function listenToPointer(
  root: HTMLElement,
  geometry: Geometry,
  grid: Pointed,
  acts: { open(place: Place): boolean },
): () => void {
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
    const at = placeAt(root, geometry, event);
    if (at === null || at.row >= grid.sheet.rowCount) return;
    if (at.column >= grid.sheet.columnCount) return;
    const { cursor } = grid;
    if (at.column < 0) {
      if (at.row >= 0) cursor.moveTo({ row: at.row, column: cursor.active.peek().column });
      return;
    }
    if (at.row < 0) {
      const last = { row: grid.sheet.rowCount - 1, column: at.column };
      cursor.select(rangeOf({ row: 0, column: at.column }, last));
      grid.focus();
      return;
    }
    if (event.shiftKey) {
      cursor.extendTo(at);
      return;
    }
    cursor.moveTo(at);
    if (acts.open(at) || event.pointerType === "touch") return;
    drag(root, geometry, cursor, at);
  };
  root.addEventListener("pointerdown", down);
  return () => root.removeEventListener("pointerdown", down);
}
