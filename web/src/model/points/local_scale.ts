/**
 * Scales of points and letters (ASM-01), as domain/marks/scales on the server has them: how a word
 * is read, and what it stands for on the five-point scale. Comes only with a journal of such a
 * course.
 */
import { scales as words } from "#text";
import type { Schemas } from "../../api/client";
import type { LocalScale } from "../marks";
import { fill } from "../words";

type Rules = Pick<Schemas["PageRules"], "lowest_mark" | "mark_borders" | "level_borders">;

/** From the worst, as level_borders counts them. */
const letters = "FEDCBA";
/** Cyrillic letters of the same look. */
const alike: Record<string, string> = { а: "A", в: "B", с: "C", е: "E" };
const letterOf = (word: string) => {
  const letter = alike[word.toLowerCase()] ?? word.toUpperCase();
  return letter.length === 1 && letters.includes(letter) ? letter : null;
};
/** Cyrillic letters that stand on the keys of other Latin ones: «в» on D, «а» on F. */
export const isOffLatin = (key: string) => /^[ав]$/i.test(key);
const isNumber = (word: string) => /^(\d|[1-9]\d|100)$/.test(word);

/** Of a field of numbers: "05" is 5; nothing for what is no number of points. */
export function pointsTyped(text: string): number | null {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isInteger(number) && 0 <= number && number <= 100 ? number : null;
}

export interface ScaleSpan {
  least: number;
  greatest: number;
}
/** Of points: their borders begin above the least. */
export const spanOf = (rules: Rules): ScaleSpan => ({
  least: rules.lowest_mark,
  greatest: rules.lowest_mark + rules.mark_borders.length,
});

/** 2..5 by the borders of 3, 4 and 5. */
export const levelOfNumber = (number: number, borders: readonly number[]) =>
  2 + borders.filter((border) => border <= number).length;

export function isLocal(scale: Schemas["Scale"]): boolean {
  return scale === "letters" || (scale.endsWith("_point") && scale !== "five_point");
}

export function localScale(scale: Schemas["Scale"], rules: Rules): LocalScale {
  const isOfLetters = scale === "letters";
  const span = spanOf(rules);
  const numberOf = (mark: string) => (!isOfLetters && isNumber(mark) ? Number(mark) : null);
  const levelOf = (mark: string) => {
    const place = isOfLetters ? letters.indexOf(mark) : numberOf(mark);
    const isOn = isOfLetters
      ? mark.length === 1 && place !== -1
      : place !== null && span.least <= place && place <= span.greatest;
    return isOn && place !== null ? levelOfNumber(place, rules.level_borders) : null;
  };
  return {
    read: (word) => (isOfLetters ? letterOf(word) : isNumber(word) ? word : null),
    number: numberOf,
    level: levelOf,
    result: (text) => {
      if (levelOf(text) === null) return null;
      const value = isOfLetters ? `letter_${text.toLowerCase()}` : `points_${text}`;
      return value as Schemas["ResultValue"];
    },
    inputMode: isOfLetters ? "" : "numeric",
    words: isOfLetters ? words.letters : fill(words.points, { ...span }),
  };
}

/** All marks of the scale, the best first. */
export function marksOfScale(scale: Schemas["Scale"], rules: Rules): string[] {
  if (scale === "letters") return [...letters].reverse();
  const { least, greatest } = spanOf(rules);
  return Array.from({ length: greatest - least + 1 }, (_, at) => String(greatest - at));
}

/** "9–10" for 5, "7–8" for 4 …: the marks of each level, the best first. */
export function levelSpans(
  scale: Schemas["Scale"],
  rules: Rules,
): { level: number; text: string }[] {
  const marks = marksOfScale(scale, rules);
  const own = localScale(scale, rules);
  return [5, 4, 3, 2].flatMap((level) => {
    const of = marks.filter((mark) => own.level(mark) === level);
    const [best] = of;
    const worst = of.at(-1);
    if (best === undefined || worst === undefined) return [];
    return [{ level, text: best === worst ? best : `${worst}–${best}` }];
  });
}
