/** Points by criteria (ASM-14) as they are typed: the percent and the mark they give. Pure; the
 * mark is decided on the exact fraction, as the server does (domain/marks/rubrics.h). */
import type { Schemas } from "../../api/client";

type Rubric = Pick<
  Schemas["RubricView"],
  "criteria" | "borders" | "most" | "scale_least" | "scale_greatest"
>;
type Listed = Pick<Schemas["RubricView"], "rubric" | "is_retired">;

/** Those that a cell may be assessed by: in use, or the one that it was; -1: by none yet. */
export const rubricsFor = <T extends Listed>(rubrics: readonly T[], used: number): T[] =>
  rubrics.filter((one) => !one.is_retired || one.rubric === used);

/** The one to begin with for a cell: a retired one only where it was assessed by it. */
export function rubricOfCell<T extends Listed>(rubrics: readonly T[], used: number) {
  const fits = rubricsFor(rubrics, used);
  return fits.find((one) => one.rubric === used) ?? fits[0];
}

/** The one to begin with for a class; `used`: of each cell of the work. A retired one only where it
 * is of use: everybody was assessed by it, or there is no other. */
export function rubricOfClass<T extends Listed>(rubrics: readonly T[], used: readonly number[]) {
  const known = rubrics.filter((one) => used.includes(one.rubric));
  const inUse = (one: T) => !one.is_retired;
  const ofAll = used.includes(-1) ? undefined : known[0];
  return known.find(inUse) ?? ofAll ?? rubrics.find(inUse) ?? known[0];
}

/** What one field says: points, nothing yet, or what cannot be. */
export type Typed = number | "empty" | "wrong";

export function typedPoints(text: string, most: number): Typed {
  const trimmed = text.trim();
  if (trimmed === "") return "empty";
  if (!/^\d{1,3}$/.test(trimmed)) return "wrong";
  const points = Number(trimmed);
  return points <= most ? points : "wrong";
}

/** All points, or null while a field is empty or wrong. */
export function pointsOf(rubric: Rubric, texts: readonly string[]): number[] | null {
  const points = rubric.criteria.map(({ most }, at) => typedPoints(texts[at] ?? "", most));
  return points.every((one) => typeof one === "number") ? points : null;
}

const sumOf = (points: readonly number[]) => points.reduce((sum, one) => sum + one, 0);

/** "75", "66,6": tenths, cut off, so that no border is shown that was not reached. */
export function percentText(rubric: Rubric, points: readonly number[]): string {
  const tenths = Math.floor((sumOf(points) * 1000) / rubric.most);
  const whole = Math.floor(tenths / 10);
  return tenths % 10 === 0 ? `${whole}` : `${whole},${tenths % 10}`;
}

export function markOf(rubric: Rubric, points: readonly number[]): string {
  const { scale_greatest, scale_least } = rubric;
  if (scale_greatest > 0) {
    const whole = Math.floor(
      (2 * sumOf(points) * scale_greatest + rubric.most) / (2 * rubric.most),
    );
    return String(Math.max(scale_least, whole));
  }
  const reaches = (percent: number) => sumOf(points) * 100 >= percent * rubric.most;
  if (reaches(rubric.borders.five)) return "5";
  if (reaches(rubric.borders.four)) return "4";
  return reaches(rubric.borders.three) ? "3" : "2";
}
