/** How a school's own letters of attendance are shown, read and typed. Pure. */
import type { Schemas } from "../../api/client";
import { type UsualLetter as Code, letterOf, type OwnLetters } from "./usual";

const codes: readonly Code[] = ["н", "б", "у", "о"];

/** Keys where they are on the Russian layout, and the Latin letters of the same keys. */
const cyrillic = "йцукенгшщзхъфывапролджэячсмитьбю";
const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
/** Latin keys that mean a mark on any layout, зачёт and точка, and the Russian ones; a slash is no
 * letter. */
const taken = new Set(["p", "z", "."]);
const ofMarks = new Set(["з", "ю", "/"]);
const usualKeys: Record<Code, string> = { н: "нny", б: "бb,", у: "уeu", о: "оjo" };

const folded = (text: string) => text.trim().toLowerCase().replaceAll("ё", "е");

/** A letter of one sign has its key. A longer one has the usual key, where that is free, or the key
 * of its first letter that is. */
function keysOf(letters: Record<Code, string>): Map<string, Code> {
  const keys = new Map<string, Code>();
  const take = (code: Code, letter: string) => {
    keys.set(letter, code);
    const beside = latin[cyrillic.indexOf(letter)];
    if (beside !== undefined && !taken.has(beside)) keys.set(beside, code);
  };
  for (const code of codes) {
    const letter = folded(letters[code]);
    if (letter.length === 1) take(code, letter);
  }
  for (const code of codes) {
    const letter = folded(letters[code]);
    if (letter.length === 1) continue;
    const free = [code, ...letter].find((one) => !ofMarks.has(one) && !keys.has(one));
    if (free !== undefined) take(code, free);
  }
  // What the hand is used to goes on where nothing else has taken it.
  for (const code of codes) {
    for (const key of usualKeys[code]) if (!keys.has(key)) keys.set(key, code);
  }
  return keys;
}

export function ownLetters(letters: Schemas["AttendanceLetters"]): OwnLetters {
  const of = (code: string) => letterOf(code, letters);
  const own = Object.fromEntries(codes.map((code) => [code, of(code)])) as Record<Code, string>;
  const keys = keysOf(own);
  /** "н (отс)": what is pressed, and what then stands. */
  const keyWithLetter = (code: Code) => {
    const key = [...keys].find(([, one]) => one === code)?.[0];
    return key === undefined || key === folded(own[code]) ? own[code] : `${key} (${own[code]})`;
  };
  // The longest first: «нб» is not «н» with something after it.
  const byLength = [...codes].sort((one, other) => own[other].length - own[one].length);
  return {
    show: (text) => text.replace(/^[нбуо](?=$| )/, of),
    read(typed) {
      const whole = folded(typed);
      for (const code of byLength) {
        const letter = folded(own[code]);
        if (!whole.startsWith(letter)) continue;
        const rest = whole.slice(letter.length);
        if (rest === "" || /^[ /\d•+,;.]/.test(rest)) return code + rest;
      }
      return typed;
    },
    // On a Russian layout the point of the number pad is a "," as the key of «б» is.
    sign: ({ key, code }) =>
      code === "NumpadDecimal" ? null : (keys.get(key.toLowerCase()) ?? null),
    say: (sentence) =>
      sentence
        .replace(/«([нбуо])»/g, (_, code: string) => `«${of(code)}»`)
        .replace(
          /(^|[:,] |\()([нбуо])(?= — |\))/g,
          (_, before: string, code: string) => before + of(code),
        )
        .replace("н, б, у, о", () => codes.map((code) => own[code]).join(", "))
        .replace("н · б · у · о", () => codes.map(keyWithLetter).join(" · ")),
  };
}
