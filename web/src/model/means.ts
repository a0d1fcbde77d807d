/**
 * Means and proposals (requirements e.2, e.3): exact fractions, rounded once, at the end, so that
 * the figure on the screen is the figure on paper. Mirrors domain/marks/means on the server: both
 * read tests/vectors/means.json.
 */
import type { Schemas } from "../api/client";
import { failSign, markNumber, masteredText, parseCell, passSign, pendingSign } from "./marks";

export type Fraction = Schemas["Fraction"];

/** A mark as it counts. `due_on` is of a pending one: when it is due. */
export interface WeighedMark {
  mark: string;
  weight_hundredths: number;
  due_on?: string;
}

export interface Totals {
  weighted_sum: number;
  weight: number;
  mark_count: number;
  passes: number;
  fails: number;
  /** Points that are not yet due, or that the policy removes. */
  pending: number;
  overdue: number;
}

export function totalOf(
  marks: readonly WeighedMark[],
  on: string,
  pendingCountsAsTwo: boolean,
): Totals {
  const totals = { weighted_sum: 0, weight: 0, mark_count: 0, passes: 0, fails: 0 };
  const points = { pending: 0, overdue: 0 };
  for (const { mark, weight_hundredths, due_on } of marks) {
    const isPoint = mark === pendingSign;
    const isOverdue = isPoint && pendingCountsAsTwo && due_on !== undefined && due_on < on;
    if (isPoint && !isOverdue) {
      points.pending += 1;
      continue;
    }
    if (isOverdue) points.overdue += 1;
    const number = isOverdue ? 2 : markNumber(mark);
    totals.mark_count += 1;
    if (mark === passSign) totals.passes += 1;
    if (mark === failSign) totals.fails += 1;
    if (number === null) continue;
    totals.weighted_sum += number * weight_hundredths;
    totals.weight += weight_hundredths;
  }
  return { ...totals, ...points };
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

/** In lowest terms; nothing without a numeric mark of positive weight. */
export function meanOf(totals: Pick<Totals, "weighted_sum" | "weight">): Fraction | null {
  if (totals.weight === 0) return null;
  const divisor = greatestDivisor(totals.weighted_sum, totals.weight);
  return { num: totals.weighted_sum / divisor, den: totals.weight / divisor };
}

/** "3,64": two decimals, half up, with the Russian comma. */
export function meanText(mean: Fraction | null): string {
  if (mean === null) return "";
  const hundredths = Math.floor((mean.num * 200 + mean.den) / (2 * mean.den));
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;
}

/** "1,5" for 150. */
export function weightText(hundredths: number): string {
  return String(hundredths / 100).replace(".", ",");
}

/** THRESHOLD(t): k if the mean ≥ (k − 1) + t, at least the lowest mark. */
export function roundMean(
  mean: Fraction,
  rules: Pick<Schemas["PageRules"], "period_threshold_hundredths" | "lowest_mark">,
): number {
  for (let mark = 5; mark > rules.lowest_mark; mark -= 1) {
    const border = (mark - 1) * 100 + rules.period_threshold_hundredths;
    if (mean.num * 100 >= border * mean.den) return mark;
  }
  return rules.lowest_mark;
}

/** What would be proposed for the period; "" where there is nothing to propose from. */
export function proposalOf(
  scale: Schemas["Scale"],
  totals: Totals,
  rules: Pick<Schemas["PageRules"], "period_threshold_hundredths" | "lowest_mark">,
): string {
  if (scale === "five_point") {
    const mean = meanOf(totals);
    return mean === null ? "" : String(roundMean(mean, rules));
  }
  if (scale === "no_marks") return masteredText;
  if (scale === "levels") return ""; // A level is the teacher's own judgement.
  const fails = totals.fails + totals.overdue;
  if (totals.passes + fails === 0) return "";
  return totals.passes >= fails ? `${passSign}.` : `${failSign}.`;
}

/** The marks of one cell with the weight of its work. */
export function weighed(text: string, work: Schemas["Work"], dueOn: string): WeighedMark[] {
  return (parseCell(text)?.marks ?? []).map((mark) => ({
    mark,
    weight_hundredths: work.weight_hundredths,
    due_on: dueOn,
  }));
}
