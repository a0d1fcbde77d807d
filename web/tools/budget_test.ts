// What a first visit costs (docs: web budgets), measured on web/dist as it was built.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

const dist = new URL("../dist/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path.replace(/^\//, ""), dist));
const zipped = (path: string) => gzipSync(read(path), { level: 9 }).length;
const kilobyte = 1024;

/** Files that a page asks for before anything is done on it: its own, and what they import. */
function firstFiles(page: string): string[] {
  const html = read(page).toString();
  const found = [...html.matchAll(/(?:src|href)="(\/(?:assets|fonts)\/[^"]+)"/g)].map(
    (one) => one[1],
  );
  const files = new Set(found.filter((path) => path !== undefined));
  for (const path of files) {
    if (!path.endsWith(".js")) continue;
    const imports = read(path)
      .toString()
      .matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g);
    for (const [, name] of imports) files.add(`/assets/${name}`);
  }
  return [...files];
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
    const style = ["later", "lines"]
      .map((part) => read(`../style/diary_${part}.css`).toString())
      .join("");
    const page = read("diary.html").toString();
    const unknown = [...style.matchAll(/var\((--[\w-]+)/g)].filter(
      ([, name]) => !page.includes(`${name}:`),
    );
    expect(unknown.map(([, name]) => name)).toEqual([]);
  });

  it("any page: at most 60 kB of script", () => {
    for (const page of ["sign-in", "teacher", "office", "archive", "verify"]) {
      const scripts = firstFiles(`${page}.html`).filter((path) => path.endsWith(".js"));
      expect(sum(scripts), page).toBeLessThanOrEqual(60 * kilobyte);
    }
  });
});
