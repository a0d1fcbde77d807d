/** Whether a line of a list is meant by what was typed: each word of it begins a word of the line,
 * in any order, without case and without ё; «5а» means 5 «А» too. */

const wordsOf = (text: string) =>
  text
    .toLocaleLowerCase("ru")
    .normalize("NFD")
    .replaceAll("\u0308", "")
    .normalize("NFC")
    .replace(/(\d)(?=\p{L})/gu, "$1 ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

export function isMeant(letters: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(letters).every((typed) => words.some((word) => word.startsWith(typed)));
}
