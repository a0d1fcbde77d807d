/** Where a cell lies. Sizes come from CSS tokens, so that «Размер» and touch change them there. */
export class Geometry {
  cellWidth = 34;
  cellHeight = 30;
  nameWidth = 228;
  rightWidth = 112;
  headHeight = 68;
  readonly footHeight = 26;

  constructor(private readonly root: HTMLElement) {
    this.measure();
  }

  measure(): void {
    const style = getComputedStyle(this.root);
    const read = (name: string, otherwise: number) =>
      Number.parseFloat(style.getPropertyValue(name)) || otherwise;
    this.cellWidth = read("--cell-width", this.cellWidth);
    this.cellHeight = read("--cell-height", this.cellHeight);
    this.nameWidth = read("--name-width", this.nameWidth);
    this.rightWidth = read("--right-width", this.rightWidth);
    this.headHeight = read("--head-height", this.headHeight);
  }

  x(column: number): number {
    return this.nameWidth + column * this.cellWidth;
  }
  y(row: number): number {
    return this.headHeight + row * this.cellHeight;
  }
  width(columns: number): number {
    return this.nameWidth + columns * this.cellWidth + this.rightWidth;
  }
}

/** The part of the grid on the screen. Cached: reading scroll or size in a key handler would force
 * a layout (design 3.2). */
export class Viewport {
  left = 0;
  top = 0;
  width = 0;
  height = 0;

  constructor(private readonly root: HTMLElement) {}

  read(): void {
    this.left = this.root.scrollLeft;
    this.top = this.root.scrollTop;
    this.width = this.root.clientWidth;
    this.height = this.root.clientHeight;
  }
  scrollTo(left: number, top: number): void {
    if (left !== this.left) this.root.scrollLeft = left;
    if (top !== this.top) this.root.scrollTop = top;
    this.left = left;
    this.top = top;
  }
}
