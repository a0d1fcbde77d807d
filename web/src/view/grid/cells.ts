/**
 * The cells themselves. A keystroke touches two or three text nodes; only the columns near the
 * viewport exist, and they move in steps of eight (design 3.2).
 */
import { shown } from "../../model/letters/lettering";
import { cellLook } from "../../model/marks";
import type { MarkSheet } from "../../model/sheet";
import { element } from "../dom";
import { needsLabel, spoken } from "../speech";
import type { Geometry, Viewport } from "./geometry";

const columnStep = 8;
const columnsAhead = 6;

export class Cells {
  private rows: HTMLElement[][];
  private first = 0;
  private end = 0;
  /** Whether what waits for the network is shown as waiting: only when it has waited long. */
  showsWaiting = false;

  constructor(
    private readonly sheet: MarkSheet,
    private readonly strips: readonly HTMLElement[],
    private readonly geometry: Geometry,
  ) {
    this.rows = strips.map(() => []);
  }

  at(row: number, column: number): HTMLElement | undefined {
    return column < this.end ? this.rows[row]?.[column - this.first] : undefined;
  }

  paint(row: number, column: number): void {
    const cell = this.at(row, column);
    if (cell !== undefined) this.draw(cell, row, column);
  }

  private draw(cell: HTMLElement, row: number, column: number): void {
    const text = this.sheet.text(row, column);
    const seen = shown(text);
    const node = cell.firstChild as Text | null;
    if (node !== null) node.data = seen;
    else if (text !== "") cell.append(seen);
    const look = this.lookOf(row, column, text);
    if (cell.className !== look) cell.className = look;
    if (needsLabel(text)) cell.setAttribute("aria-label", `${seen}: ${spoken(text)}`);
    else cell.removeAttribute("aria-label");
  }

  private lookOf(row: number, column: number, text: string): string {
    const looks = ["cell", cellLook(text)];
    if (shown(text).length > text.length) looks.push("word");
    const state = this.sheet.state(row, column);
    if (state === "conflict") looks.push("conflict");
    if (state === "waiting" && this.showsWaiting) looks.push("waiting");
    if (this.sheet.news?.isTold(row, column)) looks.push("told");
    const lock = this.sheet.lock(row, column);
    if (lock === "student_not_enrolled") looks.push("out");
    else if (lock !== null && lock !== "read_only") looks.push("shut");
    if (this.sheet.comment(row, column).comment !== "") looks.push("noted");
    return looks.filter((look) => look !== "").join(" ");
  }

  private make(row: number, column: number): HTMLElement {
    const cell = element("div", "", "", { role: "gridcell", "aria-colindex": column + 2 });
    this.draw(cell, row, column);
    return cell;
  }

  /** Keeps the columns near the viewport; all of them for print. */
  keepNear(viewport: Viewport, all: boolean): void {
    const { cellWidth, nameWidth, rightWidth } = this.geometry;
    const total = this.sheet.columnCount;
    const width = viewport.width || 1200;
    const left = Math.floor(viewport.left / cellWidth);
    const shown = Math.ceil((width - nameWidth - rightWidth) / cellWidth);
    const down = (column: number) => Math.floor(column / columnStep) * columnStep;
    const first = all ? 0 : Math.max(0, down(left - columnsAhead));
    const end = all ? total : Math.min(total, down(left + shown + columnsAhead) + columnStep);
    if (first === this.first && end === this.end) return;
    this.strips.forEach((strip, row) => {
      this.slide(strip, row, first, Math.max(first, end));
      strip.style.paddingLeft = `${first * cellWidth}px`;
    });
    this.first = first;
    this.end = Math.max(first, end);
  }

  private slide(strip: HTMLElement, row: number, first: number, end: number): void {
    const cells = this.rows[row] ?? [];
    if (end <= this.first || first >= this.end || cells.length === 0) {
      this.fill(strip, row, first, end);
      return;
    }
    let from = this.first;
    let to = this.end;
    for (; from < first; from++) cells.shift()?.remove();
    for (; to > end; to--) cells.pop()?.remove();
    for (; to < end; to++) {
      const cell = this.make(row, to);
      cells.push(cell);
      strip.append(cell);
    }
    while (from > first) {
      from -= 1;
      const cell = this.make(row, from);
      cells.unshift(cell);
      strip.prepend(cell);
    }
  }

  private fill(strip: HTMLElement, row: number, first: number, end: number): void {
    const cells: HTMLElement[] = [];
    for (let column = first; column < end; column++) cells.push(this.make(row, column));
    strip.replaceChildren(...cells);
    this.rows[row] = cells;
  }

  /** Forgets what was drawn: sizes have changed. */
  reset(): void {
    this.rows = this.strips.map(() => []);
    this.first = 0;
    this.end = 0;
  }
  repaintAll(): void {
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, index) => {
        this.draw(cell, row, this.first + index);
      });
    });
  }
}
