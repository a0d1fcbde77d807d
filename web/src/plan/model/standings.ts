/**
 * What of a line depends on the lines above it: its number, its lessons, the number of its work.
 * A line more moves those of all that follow, and most of these are out of sight.
 */
import { areSameHours, type LaidHour } from "./plan";

export interface Standing {
  at: number;
  hours: readonly LaidHour[];
  workNumber: number;
}

const areSame = (one: Standing, other: Standing) =>
  one.at === other.at &&
  one.workNumber === other.workNumber &&
  areSameHours(one.hours, other.hours);

/** Remembers how each line was drawn: what lies far from the hand is drawn anew later. */
export class Standings {
  private drawn = new Map<number, Standing>();

  /**
   * How to draw the lines, whose keys are in order: those at most `reach` lines away from the hand
   * as they stand now, and so what was never drawn; the others as they were. Whether any is behind.
   */
  take(
    lines: readonly (Standing & { key: number })[],
    hand: number,
    reach: number,
  ): { shown: Standing[]; isBehind: boolean } {
    const drawn = new Map<number, Standing>();
    let isBehind = false;
    const shown = lines.map((line, index) => {
      const before = this.drawn.get(line.key);
      const isKept = before !== undefined && areSame(before, line);
      const isFar = before !== undefined && Math.abs(index - hand) > reach;
      if (isFar && !isKept) isBehind = true;
      const one = isKept || isFar ? before : line;
      drawn.set(line.key, one);
      return one;
    });
    this.drawn = drawn;
    return { shown, isBehind };
  }
}
