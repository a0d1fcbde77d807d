/**
 * How a record is worded (JRN-25: neat, in Russian, no invented abbreviations). Pure: a text in, at
 * most one remark out. A remark is a hint, never a refusal: it is said only where it is most likely
 * right, and with the words to put instead where they are plain.
 */

export interface Remark {
  kind: "mixed" | "abbreviation";
  /** As it stands in the text. */
  word: string;
  at: number;
  /** To put in its place; nothing where that is for a person to say. */
  instead: string | null;
}

export interface Dictionary {
  /** Accepted abbreviations, with their points: "стр.", "т. д.". */
  known: readonly string[];
  /** Invented ones that everybody understands, and the words that they stand for. */
  whole: Readonly<Record<string, string>>;
  /** Short words that are whole: "урок". */
  words: readonly string[];
}

/** Letters of one look: Cyrillic, and Latin in the same places. */
const cyrillic = "асеорхукАВСЕНКМОРТХ";
const latin = "aceopxykABCEHKMOPTX";

const respelled = (word: string, from: string, to: string) =>
  [...word].map((letter) => to[from.indexOf(letter)] ?? letter).join("");

const isCyrillic = (word: string) => /^[а-яё]+$/i.test(word);
const isLatin = (word: string) => /^[a-z]+$/i.test(word);

/** In the letters of one alphabet, that of the most; nothing where others stand among them. */
function unmixed(word: string): string | null {
  const latinCount = word.replace(/[^a-z]/gi, "").length;
  const asCyrillic = respelled(word, latin, cyrillic);
  const asLatin = respelled(word, cyrillic, latin);
  const [first, second] =
    latinCount * 2 > word.length ? [asLatin, asCyrillic] : [asCyrillic, asLatin];
  if (isCyrillic(first) || isLatin(first)) return first;
  return isCyrillic(second) || isLatin(second) ? second : null;
}

function mixedIn(text: string): Remark | null {
  for (const { 0: word, index } of text.matchAll(/[a-zа-яё]+/gi)) {
    if (isCyrillic(word) || isLatin(word)) continue;
    return { kind: "mixed", word, at: index, instead: unmixed(word) };
  }
  return null;
}

const folded = (word: string) => word.toLowerCase().replaceAll("ё", "е");
const longest = 6;

/** After the point: a capital, or nothing, is the end of a sentence. So is a figure after a word
 * that nobody shortens: «Союз. § 12». */
const goesOn = (after: string) => /^\s*[а-яё]/.test(after);
const goesOnOrCounts = (after: string) => /^\s*[а-яё\d№§]/.test(after);

/** A short word that ends in a consonant, after which the sentence goes on; or one without a vowel
 * at all. A capital before a point is a name's, and capitals alone are of an institution. */
function looksShortened(word: string, after: string): boolean {
  if (word.length < 2 || word.length > longest || word === word.toUpperCase()) return false;
  if (!/[аеёиоуыэюя]/i.test(word)) return true;
  return /[бвгджзклмнпрстфхцчшщ]$/i.test(word) && goesOn(after);
}

function abbreviationIn(text: string, dictionary: Dictionary): Remark | null {
  const known = new Set(
    dictionary.known
      .flatMap((one) => one.split(/[.\s]+/))
      .filter((one) => one !== "")
      .map(folded),
  );
  const words = new Set(dictionary.words.map(folded));
  // The whole word, with a point or without: a lookbehind is not in every browser we build for.
  for (const { 0: found, 1: word = "", 2: point, index } of text.matchAll(/([а-яё]+)(\.?)/gi)) {
    if (point === "") continue;
    const plain = folded(word);
    if (known.has(plain) || words.has(plain)) continue;
    const instead = dictionary.whole[plain] ?? null;
    const after = text.slice(index + found.length);
    if (!looksShortened(word, after) && (instead === null || !goesOnOrCounts(after))) continue;
    const isCapital = word[0] !== word[0]?.toLowerCase();
    const capital = (one: string) => one.slice(0, 1).toUpperCase() + one.slice(1);
    return {
      kind: "abbreviation",
      word: found,
      at: index,
      instead: instead !== null && isCapital ? capital(instead) : instead,
    };
  }
  return null;
}

/** The first thing to say of a text; nothing of most. `own`: abbreviations of the school's act. */
export function remarkOn(
  text: string,
  dictionary: Dictionary,
  own: readonly string[],
): Remark | null {
  const known = [...dictionary.known, ...own];
  return mixedIn(text) ?? abbreviationIn(text, { ...dictionary, known });
}

/** The text with what the remark offers. */
export const mended = (text: string, { at, word, instead }: Remark) =>
  instead === null ? text : text.slice(0, at) + instead + text.slice(at + word.length);
