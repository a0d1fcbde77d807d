/** The usual letters of attendance, as they are stored, and what the school writes for each. */
import type { Schemas } from "../../api/client";

type Letters = Schemas["AttendanceLetters"];
export type UsualLetter = "н" | "б" | "у" | "о";
const statuses: Record<string, keyof Letters> = {
  н: "absent",
  б: "ill",
  у: "excused",
  о: "late",
};

export interface OwnLetters {
  /** The text of a cell as the school writes it. */
  show(text: string): string;
  /** What was typed or pasted, with the usual letter at its beginning. */
  read(typed: string): string;
  /** The sign of a key; nothing for a key that none of them has. */
  sign(stroke: { key: string; code: string }): string | null;
  /** A sentence of ours that names the usual letters. */
  say(sentence: string): string;
}

/** A school that has the usual ones tells none. */
export function letterOf(usual: string, letters: Letters | null | undefined): string {
  const status = statuses[usual];
  return (status && letters?.[status]) ?? usual;
}
