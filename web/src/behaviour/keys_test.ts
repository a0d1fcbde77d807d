import { describe, expect, it } from "vitest";
import { askedByKey } from "./keys";

const letter = (code: string) => ({ code, key: "" });
const erase = { code: "Delete", key: "Delete" };

describe("a key on a cell of behaviour", () => {
  it("keeps the note that stands when it changes the value", () => {
    const cell = { note: "помогает младшим" };
    expect(askedByKey(letter("KeyG"), cell)).toEqual({
      act: "give",
      value: "exemplary",
      note: "помогает младшим",
    });
    expect(askedByKey(letter("KeyE"), { note: "" })).toEqual({
      act: "give",
      value: "satisfactory",
      note: "",
    });
  });

  it("takes back at once only what has no note", () => {
    expect(askedByKey(erase, { note: "" })).toEqual({ act: "give", value: null, note: "" });
    for (const key of ["Delete", "Backspace"]) {
      expect(askedByKey({ code: key, key }, { note: "драка" })).toEqual({
        act: "ask",
        value: null,
      });
    }
  });

  it("asks why the worst one is given", () => {
    expect(askedByKey(letter("KeyY"), { note: "" })).toEqual({
      act: "ask",
      value: "unsatisfactory",
    });
    expect(askedByKey(letter("KeyA"), { note: "" })).toBeNull();
  });
});
