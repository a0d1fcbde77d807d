/** How a mark looks in the diary: a large figure on a chip; colour only helps. */
import { signs as signWords, diary as words } from "#text";
import type { Schemas } from "../api/client";
import { letterOf } from "../model/letters/usual";

export type Letters = Schemas["SessionView"]["attendance_letters"] | undefined;

const signs: Record<string, string> = signWords;

/** `level`: what a mark in points or a letter stands for; 0 where the text says it. */
export const chipOf = (text: string, level = 0) => {
  const worst = level > 0 ? `${level}` : /[1-5]/.exec(text.split("/").sort()[0] ?? "")?.[0];
  return worst === undefined ? "chip" : `chip m${worst === "1" ? "2" : worst}`;
};

export const markLabel = (mark: Schemas["DiaryMark"]) =>
  words.mark.replace("{text}", signs[mark.text] ?? mark.text).replace("{work}", mark.work);

/** `own`: letters of the school's act (ATT-01). */
export const AttendanceChip = ({ letter, own }: { letter: string; own: Letters }) => (
  <span class="chip absent" title={signs[letter]}>
    {letterOf(letter, own)}
    <span class="unseen">: {signs[letter]}</span>
  </span>
);
