/** A student of a journal by the beginnings of his names, in any order, or by his number. */
import { isMeant } from "../shown_list/meant";

/** Rows of those who are meant; all, where nothing is typed. */
export const rowsOf = (students: readonly { name: string; number: number }[], letters: string) =>
  students.flatMap(({ name, number }, row) => (isMeant(letters, `${number} ${name}`) ? [row] : []));
