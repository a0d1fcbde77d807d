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
  due_on?: string | null;
  /** What stood there before the work was done again. */
  before?: number | null;
  is_of_control_work?: boolean;
}

type Rules = Schemas["PageRules"];
export type MarkRules = Pick<Rules, "mark_borders" | "lowest_mark">;
/** How marks are added up, and what is proposed of it. */
export type CountingRules = Pick<Rules, "pending_counts_as_two" | "rework" | "overdue_as">;
export type ProposalRules = MarkRules & Pick<Rules, "guards_by_control_works" | "level_step">;

export interface Totals {
  weighted_sum: number;
  weight: number;
  mark_count: number;
  passes: number;
  fails: number;
  /** Points that are not yet due, or that the policy removes. */
  pending: number;
  overdue: number;
  /** Halves beside weighted_sum, which the mean of a mark and its rework may leave. */
  halves: number;
  /** 2·Σ m·w and 2·Σ w of the control works among them. */
  control_sum: number;
  control_weight: number;
}

/** Twice the mark: of a mark and its rework the half may be left. */
function doubledMark(number: number, before: number | null, rework: Rules["rework"]): number {
  if (before === null || rework === "last") return 2 * number;
  return rework === "best" ? 2 * Math.max(before, number) : before + number;
}

export function totalOf(marks: readonly WeighedMark[], on: string, rules: CountingRules): Totals {
  const totals = { weighted_sum: 0, weight: 0, mark_count: 0, passes: 0, fails: 0 };
  const points = { pending: 0, overdue: 0 };
  const parts = { halves: 0, control_sum: 0, control_weight: 0 };
  for (const { mark, weight_hundredths, due_on, before, is_of_control_work } of marks) {
    const isPoint = mark === pendingSign;
    const isOverdue = isPoint && rules.pending_counts_as_two && (due_on ?? on) < on;
    if (isPoint && !isOverdue) {
      points.pending += 1;
      continue;
    }
    if (isOverdue) points.overdue += 1;
    const number = isOverdue ? rules.overdue_as : markNumber(mark);
    totals.mark_count += 1;
    if (mark === passSign) totals.passes += 1;
    if (mark === failSign) totals.fails += 1;
    if (number === null) continue;
    const weighed = doubledMark(number, before ?? null, rules.rework) * weight_hundredths;
    totals.weighted_sum += Math.floor(weighed / 2);
    parts.halves += weighed % 2;
    totals.weight += weight_hundredths;
    if (is_of_control_work !== true) continue;
    parts.control_sum += weighed;
    parts.control_weight += 2 * weight_hundredths;
  }
  return { ...totals, ...points, ...parts };
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}

function inLowestTerms(num: number, den: number): Fraction {
  const divisor = greatestDivisor(num, den);
  return { num: num / divisor, den: den / divisor };
}

/** In lowest terms; nothing without a numeric mark of positive weight. */
export function meanOf(
  totals: Pick<Totals, "weighted_sum" | "weight"> & Partial<Pick<Totals, "halves">>,
): Fraction | null {
  if (totals.weight === 0) return null;
  return inLowestTerms(2 * totals.weighted_sum + (totals.halves ?? 0), 2 * totals.weight);
}

/** Of the control works alone. */
function controlMeanOf(totals: Totals): Fraction | null {
  return totals.control_weight === 0
    ? null
    : inLowestTerms(totals.control_sum, totals.control_weight);
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

/** The mark whose border the mean reaches, at least the lowest. */
export function roundMean(mean: Fraction, rules: MarkRules): number {
  let mark = rules.lowest_mark;
  for (const border of rules.mark_borders) {
    if (mean.num * 100 < border * mean.den) break;
    mark += 1;
  }
  return mark;
}

/** CONTROL_GUARD: at most one step above what the control works' mean gives. */
function guarded(mark: number, totals: Totals, rules: ProposalRules): number {
  const control = rules.guards_by_control_works ? controlMeanOf(totals) : null;
  return control === null ? mark : Math.min(mark, roundMean(control, rules) + rules.level_step);
}

/** What would be proposed for the period; "" where there is nothing to propose from. */
export function proposalOf(scale: Schemas["Scale"], totals: Totals, rules: ProposalRules): string {
  if (rules.mark_borders.length > 0) {
    const mean = meanOf(totals);
    return mean === null ? "" : String(guarded(roundMean(mean, rules), totals, rules));
  }
  if (scale === "no_marks") return masteredText;
  // A level or a letter is the teacher's own judgement.
  if (scale === "levels" || scale === "letters") return "";
  const fails = totals.fails + totals.overdue;
  if (totals.passes + fails === 0) return "";
  return totals.passes >= fails ? `${passSign}.` : `${failSign}.`;
}

/** The marks of one cell with the weight of its work; `before`: by part, of works done again. */
export function weighed(
  text: string,
  work: Schemas["Work"],
  dueOn: string,
  before: readonly (number | undefined)[] = [],
): WeighedMark[] {
  return (parseCell(text)?.marks ?? []).map((mark, part) => {
    const one: WeighedMark = {
      mark,
      weight_hundredths: work.weight_hundredths,
      due_on: dueOn,
      is_of_control_work: work.work_type === "control_work",
    };
    const stood = before[part];
    return stood === undefined ? one : { ...one, before: stood };
  });
}
