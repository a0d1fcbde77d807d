import { describe, expect, it } from "vitest";
import { actOf, type Stroke } from "./keys";

const stroke = (key: string, code = "", held: Partial<Stroke> = {}): Stroke => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});
const sign = (sign: string) => ({ act: "sign", sign });

describe("one key, one finished sign", () => {
  it.each([
    ["5", "Digit5", "5"],
    ["2", "Numpad2", "2"],
    ["н", "KeyY", "н"],
    ["y", "KeyY", "н"],
    ["n", "KeyN", "н"],
    ["б", "Comma", "б"],
    [",", "Comma", "б"],
    ["у", "KeyE", "у"],
    ["e", "KeyE", "у"],
    ["о", "KeyJ", "о"],
    ["j", "KeyJ", "о"],
    ["з", "KeyP", "зач"],
    ["p", "KeyP", "зач"],
    ["ю", "Period", "•"],
    [".", "Period", "•"],
    [",", "NumpadDecimal", "•"],
  ])("%s (%s) says %s", (key, code, expected) => {
    expect(actOf(stroke(key, code))).toEqual(sign(expected));
  });

  it("takes Shift, not Caps Lock, for a незачёт", () => {
    expect(actOf(stroke("З", "KeyP"))).toEqual(sign("зач"));
    expect(actOf(stroke("З", "KeyP", { shiftKey: true }))).toEqual(sign("незач"));
  });

  it("names a key that is no mark", () => {
    expect(actOf(stroke("ж", "Semicolon"))).toEqual({ act: "unknown", key: "ж" });
    expect(actOf(stroke("6", "Digit6"))).toEqual({ act: "unknown", key: "6" });
  });
});

describe("a second mark", () => {
  it.each([
    ["/", "Slash"],
    ["+", "Equal"],
    ["+", "NumpadAdd"],
    [".", "Slash"],
  ])("%s (%s) waits for it", (key, code) => {
    expect(actOf(stroke(key, code))).toEqual({ act: "second" });
  });
});

describe("shortcuts do not depend on the layout", () => {
  const held = { ctrlKey: true };
  it.each([
    ["z", "KeyZ", "undo"],
    ["я", "KeyZ", "undo"],
    ["z", "KeyY", "undo"], // German: the letter Z stands where others have Y.
    ["н", "KeyY", "redo"],
    ["в", "KeyD", "fill_down"],
  ])("Ctrl+%s (%s) is %s", (key, code, expected) => {
    expect(actOf(stroke(key, code, held))).toEqual({ act: expected });
  });

  it("leaves the browser its own shortcuts", () => {
    for (const [key, code] of [
      ["с", "KeyC"],
      ["р", "KeyH"],
      ["t", "KeyT"],
    ] as const) {
      expect(actOf(stroke(key, code, held))).toBeNull();
    }
    expect(actOf(stroke("Tab", "Tab"))).toBeNull();
  });
});

describe("moving", () => {
  it("goes by one, by ten, and to the edges", () => {
    expect(actOf(stroke("ArrowDown"))).toMatchObject({ rows: 1, columns: 0, extend: false });
    expect(actOf(stroke("PageUp"))).toMatchObject({ rows: -10 });
    expect(actOf(stroke("End"))).toMatchObject({ columns: Number.POSITIVE_INFINITY, rows: 0 });
    expect(actOf(stroke("Home", "", { ctrlKey: true }))).toMatchObject({
      rows: Number.NEGATIVE_INFINITY,
      columns: Number.NEGATIVE_INFINITY,
    });
    expect(actOf(stroke("ArrowRight", "", { shiftKey: true }))).toMatchObject({ extend: true });
  });
});
