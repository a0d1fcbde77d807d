import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { helpOf, type ScreenHelp } from "../src/view/page/help";
import texts from "../text/ru.json";

const screens: Record<string, ScreenHelp> = texts.screen_help.screens;
/** The places that a page's own source leads to: `place === "gaps"`. */
const placesIn = (file: string) => {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), "utf8");
  return [...source.matchAll(/place === "([a-z_]+)"/g)].map(([, place]) => place ?? "");
};

describe("help on a screen", () => {
  it("is found by the address, ids left out", () => {
    expect(helpOf(screens, ["t", "j", "0192f3a4"])?.title).toBe(screens["t/j"]?.title);
    expect(helpOf(screens, ["t", "j", "0192f3a4", "plan"])?.title).toBe(screens["t/j/plan"]?.title);
    expect(helpOf(screens, ["s", "people", "groups"])?.title).toBe(
      screens["s/people/groups"]?.title,
    );
    expect(helpOf(screens, ["s", "people", "0192f3a4"])?.title).toBe(screens["s/people"]?.title);
    expect(helpOf(screens, ["x"])).toBeUndefined();
  });

  it.each([
    ["s", "office_main.tsx"],
    ["t", "teacher_rooms.tsx"],
    ["t", "teacher_main.tsx"],
  ])("stands for every screen of /%s in %s", (first, file) => {
    const places = placesIn(file);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => screens[`${first}/${place}`] === undefined)).toEqual([]);
  });

  it("says something on each", () => {
    for (const [name, help] of Object.entries(screens)) {
      expect(help.about.join("").length, name).toBeGreaterThan(60);
      for (const pair of help.keys) expect(pair, name).toHaveLength(2);
    }
  });
});
