/**
 * «Что будет, если» (SVC-12, E-20): marks that are only supposed, added to the sums the mean is
 * made of, in whole hundredths, by the same formula as the period mark. Mirrors
 * domain/marks/forecast on the server.
 */
import type { Schemas } from "../api/client";
import { type Fraction, type MarkRules, meanOf, roundMean, type Totals } from "./means";

type Subject = Schemas["SubjectStanding"];
type Marks = Schemas["DiaryMarks"];

/** Σ m·w and Σ w, in hundredths. */
export type Sums = Pick<Totals, "weighted_sum" | "weight">;

/** Предположенная отметка. */
export interface SupposedMark {
  mark: number;
  weight_hundredths: number;
}

/** The best mark of the scale. */
export const bestOf = (rules: MarkRules) => rules.lowest_mark + rules.mark_borders.length;
/** More marks than this are not offered one by one, nor so many targets explained. */
const mostChoices = 12;
const mostTargets = 5;
/** No family is told to wait for more marks than this. */
export const mostNeeded = 5;

export function withSupposed(now: Sums, supposed: readonly SupposedMark[]): Sums {
  const sums = { weighted_sum: now.weighted_sum, weight: now.weight };
  for (const { mark, weight_hundredths } of supposed) {
    sums.weighted_sum += mark * weight_hundredths;
    sums.weight += weight_hundredths;
  }
  return sums;
}

/** Its own borders where it is marked in points (ASM-01), else those of the school. */
export const rulesOf = (subject: Subject, marks: Marks): MarkRules =>
  subject.mark_borders.length > 0 ? subject : marks;

/** Marks to choose from: the best down to the lowest; of a hundred points every tenth about the
 * mean. */
export function markChoices(rules: MarkRules, mean: Fraction | null = null): number[] {
  const best = bestOf(rules);
  const { lowest_mark } = rules;
  if (best - lowest_mark < mostChoices) {
    return Array.from({ length: best - lowest_mark + 1 }, (_, at) => best - at);
  }
  const about = mean === null ? best - 20 : roundMean(mean, rules);
  const near = [20, 10, 0, -10, -20].map((step) =>
    Math.min(best, Math.max(lowest_mark, about + step)),
  );
  return [...new Set(near)];
}

/** What is missing to a mark for the period: so many further marks, each not below `mark`. */
export interface Needed {
  target: number;
  /** The least mean that gives it, in hundredths. */
  border: Fraction;
  /** Nothing where even `mostNeeded` of the best are too few. */
  marks: { count: number; mark: number } | null;
}

/** The fewest further marks of this weight, and the least mark that does. */
function fewest(target: number, now: Sums, weight: number, rules: MarkRules): Needed["marks"] {
  for (let count = 1; count <= mostNeeded; count += 1) {
    for (let mark = target; mark <= bestOf(rules); mark += 1) {
      const further = { mark, weight_hundredths: weight * count };
      const mean = meanOf(withSupposed(now, [further]));
      if (mean !== null && roundMean(mean, rules) >= target) return { count, mark };
    }
  }
  return null;
}

/** For each mark above what comes out now, the nearest first; a few of them alone. */
export function neededFor(now: Sums, weight_hundredths: number, rules: MarkRules): Needed[] {
  const mean = meanOf(now);
  if (mean === null) return [];
  const needed: Needed[] = [];
  const first = roundMean(mean, rules) + 1;
  for (let target = first; target < first + mostTargets; target += 1) {
    const hundredths = rules.mark_borders[target - rules.lowest_mark - 1];
    if (hundredths === undefined) break;
    needed.push({
      target,
      border: { num: hundredths, den: 100 },
      marks: fewest(target, now, weight_hundredths, rules),
    });
  }
  return needed;
}

/** A weight that occurs, and the newest work of the subject that has it; "" where none does. */
export interface WeightChoice {
  weight_hundredths: number;
  work: string;
}

/** Weights that occur in the period, the least first; one of 0 changes nothing and is left out. */
export function weightChoices(subject: Subject, all: readonly Subject[]): WeightChoice[] {
  const works = new Map<number, string>();
  for (const one of [subject, ...all]) {
    for (const { mark } of one.marks) {
      const { weight_hundredths, work } = mark;
      if (weight_hundredths <= 0 || works.has(weight_hundredths)) continue;
      works.set(weight_hundredths, one === subject ? work : "");
    }
  }
  return [...works]
    .map(([weight_hundredths, work]) => ({ weight_hundredths, work }))
    .sort((one, other) => one.weight_hundredths - other.weight_hundredths);
}

/** Only where a mean of marks is to change, where it alone decides, and the mark of the period does
 * not yet stand. */
export function canSuppose(subject: Subject, marks: Marks): boolean {
  if (marks.guards_by_control_works) return false;
  const shown = marks.period_titles.indexOf(marks.period_title);
  return subject.mean !== null && (subject.results[shown] ?? "") === "";
}
