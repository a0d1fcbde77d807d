// What a first visit costs (docs: web budgets), measured on web/dist as it was built.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const dist = new URL("../dist/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path.replace(/^\//, ""), dist));
const zipped = (path: string) => gzipSync(read(path), { level: 9 }).length;
const kilobyte = 1024;

/** Scripts that a script names after these words. */
function named(path: string, words: RegExp): string[] {
  const found = read(path).toString().matchAll(words);
  return [...found].map(([, name]) => `/assets/${name}`);
}

/** These files, and whatever they cannot run without. */
function withImports(paths: readonly string[]): string[] {
  const files = new Set(paths);
  for (const path of files) {
    if (!path.endsWith(".js")) continue;
    for (const one of named(path, /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) files.add(one);
  }
  return [...files];
}

/** Files that a page asks for before anything is done on it: its own, and what they import. */
function firstFiles(page: string): string[] {
  const html = read(page).toString();
  const found = [...html.matchAll(/(?:src|href)="(\/(?:assets|fonts)\/[^"]+)"/g)].map(
    (one) => one[1],
  );
  return withImports(found.filter((path) => path !== undefined));
}

/** By the script that shows it: all scripts with which a screen of the page is on the glass, also
 * one to which another has led. */
function screensOf(page: string): Map<string, string[]> {
  const first = firstFiles(page).filter((path) => path.endsWith(".js"));
  const screens = new Map<string, string[]>();
  const known = new Set(first);
  const walk: string[][] = [first];
  for (const scripts of walk) {
    for (const path of scripts) {
      for (const part of named(path, /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
        if (known.has(part)) continue;
        known.add(part);
        const screen = withImports([...scripts, part]);
        screens.set(part.replace("/assets/", ""), screen);
        walk.push(screen);
      }
    }
  }
  return screens;
}

const sum = (paths: string[]) => paths.reduce((bytes, path) => bytes + zipped(path), 0);

describe.skipIf(!existsSync(dist))("what a first visit costs", () => {
  it("a journal: at most 40 kB of script and style to the first mark, six requests", () => {
    const files = firstFiles("teacher.html");
    expect(sum(files.filter((path) => /\.(js|css)$/.test(path)))).toBeLessThanOrEqual(
      40 * kilobyte,
    );
    expect(files.length + 1).toBeLessThanOrEqual(6);
  });

  it("at most 30 kB of fonts", () => {
    const fonts = readdirSync(new URL("fonts/", dist)).filter((name) => name.endsWith(".woff2"));
    const bytes = fonts.reduce((size, name) => size + read(`fonts/${name}`).length, 0);
    expect(bytes).toBeLessThanOrEqual(30 * kilobyte);
  });

  it("a diary: one file that leaves 3.5 kB of 14,336 B for the family's data", () => {
    expect(zipped("diary.html")).toBeLessThanOrEqual(14_336 - 3_500);
    expect(firstFiles("diary.html")).toEqual([]);
  });

  it("a diary: its later parts read only the tokens that its page defines", () => {
    const style = ["later", "lines", "news"]
      .map((part) => read(`../style/diary_${part}.css`).toString())
      .join("");
    const page = read("diary.html").toString();
    const unknown = [...style.matchAll(/var\((--[\w-]+)/g)].filter(
      ([, name]) => !page.includes(`${name}:`),
    );
    expect(unknown.map(([, name]) => name)).toEqual([]);
  });

  it("any page: at most 60 kB of script", () => {
    for (const page of ["sign-in", "teacher", "office", "archive", "verify", "setup"]) {
      const scripts = firstFiles(`${page}.html`).filter((path) => path.endsWith(".js"));
      expect(sum(scripts), page).toBeLessThanOrEqual(60 * kilobyte);
    }
  });

  it("any screen of staff, with the windows that it opens: at most 60 kB of script", () => {
    for (const page of ["teacher", "office", "archive"]) {
      const screens = [...screensOf(`${page}.html`)].map(([name, scripts]) => ({
        name,
        bytes: sum(scripts),
      }));
      screens.sort((one, other) => other.bytes - one.bytes);
      if (process.env.LETOPIS_SIZES !== undefined) console.table(screens);
      expect(screens.length, page).toBeGreaterThan(0);
      const over = screens.filter(({ bytes }) => bytes > 60 * kilobyte);
      expect(over, page).toEqual([]);
    }
  });
});
