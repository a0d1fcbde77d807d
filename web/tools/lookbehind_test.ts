// What the oldest browser that pages are built for (safari15.4) cannot read, and no build mends.
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const source = new URL("../src/", import.meta.url);

it("no expression looks behind: there the whole script would not run", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" });
  const scripts = files.filter((path) => /\.tsx?$/.test(path) && !path.endsWith("_test.ts"));
  expect(scripts.length).toBeGreaterThan(100);
  const behind = scripts.filter((path) =>
    /\(\?<[=!]/.test(readFileSync(new URL(path, source), "utf8")),
  );
  expect(behind).toEqual([]);
});
