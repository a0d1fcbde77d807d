/** What a screen reader says of a cell. */
import { signs as signWords, speech as words } from "#text";
import { parseCell } from "../model/marks";

const signs: Record<string, string> = { ...signWords, ...words.levels };

/** "5/4" → "пять и четыре"; "о 4" → "опоздание и четыре". */
export function spoken(text: string): string {
  const content = parseCell(text);
  if (text === "" || content === null) return words.empty;
  const parts = content.attendance === "" ? content.marks : [content.attendance, ...content.marks];
  return parts.map((part) => signs[part] ?? part).join(words.and);
}

/** A figure speaks for itself: a label on digits would only contradict what is seen. */
export const needsLabel = (text: string) => /[^0-9/]/.test(text);
