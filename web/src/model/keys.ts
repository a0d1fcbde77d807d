/**
 * The keyboard map of the journal (design 2.1): one key, one finished sign. The layout never
 * matters: a Cyrillic letter, the same physical key on a Latin layout, and a phonetic Latin letter
 * say the same. Pure: an event in, an act out.
 */
import { lettering } from "./letters/lettering";
import { failSign, passSign, pendingSign } from "./marks";

export interface Stroke {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

export type Act =
  | { act: "sign"; sign: string }
  /** Steps; an infinite step goes to the edge. */
  | { act: "move"; rows: number; columns: number; extend: boolean }
  | { act: "enter"; step: 1 | -1 }
  | { act: "select"; what: "column" | "row" | "all" }
  | { act: "unknown"; key: string }
  | { act: PlainAct };

export type PlainAct =
  | "second"
  | "skip"
  | "back"
  | "clear"
  | "today"
  | "fill_down"
  | "undo"
  | "redo"
  | "edit"
  | "comment"
  | "history"
  | "criteria"
  | "help"
  | "escape";

const lettersBySign: Record<string, string> = {
  н: "нny",
  б: "бb,",
  у: "уeu",
  о: "оjo",
};
const signByLetter = new Map<string, string>();
for (const [sign, letters] of Object.entries(lettersBySign)) {
  for (const letter of letters) signByLetter.set(letter, sign);
}

/** The sign of a key, or nothing. Caps Lock does not turn a зачёт into a незачёт: Shift does. */
export function signOf(stroke: Pick<Stroke, "key" | "code" | "shiftKey">): string | null {
  if (stroke.code === "NumpadDecimal") return pendingSign;
  if (/^[1-5]$/.test(stroke.key)) return stroke.key;
  const letter = stroke.key.toLowerCase();
  if (/^[зpz]$/.test(letter)) return stroke.shiftKey ? failSign : passSign;
  if (/^[.ю]$/.test(letter)) return stroke.code === "Slash" ? null : pendingSign;
  return signByLetter.get(letter) ?? null;
}

const step = (rows: number, columns: number, extend: boolean): Act => ({
  act: "move",
  rows,
  columns,
  extend,
});

function moveOf(stroke: Stroke, far: boolean): Act | null {
  const one = far ? Number.POSITIVE_INFINITY : 1;
  switch (stroke.key) {
    case "ArrowDown":
      return step(one, 0, stroke.shiftKey);
    case "ArrowUp":
      return step(-one, 0, stroke.shiftKey);
    case "ArrowLeft":
      return step(0, -one, stroke.shiftKey);
    case "ArrowRight":
      return step(0, one, stroke.shiftKey);
    case "Home":
      return step(far ? -one : 0, Number.NEGATIVE_INFINITY, stroke.shiftKey);
    case "End":
      return step(far ? one : 0, Number.POSITIVE_INFINITY, stroke.shiftKey);
    default:
      return null;
  }
}

/** The letter where the layout is Latin (QWERTZ, AZERTY), the physical key where it is not. */
const letterOf = (stroke: Stroke) =>
  /^[a-z]$/i.test(stroke.key)
    ? stroke.key.toLowerCase()
    : stroke.code.replace("Key", "").toLowerCase();

function controlAct(stroke: Stroke): Act | null {
  switch (letterOf(stroke)) {
    case "z":
      return { act: stroke.shiftKey ? "redo" : "undo" };
    case "y":
      return { act: "redo" };
    case "d":
      return { act: "fill_down" };
    case "a":
      return { act: "select", what: "all" };
    case "space":
      return { act: "select", what: "column" };
    default:
      return moveOf(stroke, true);
  }
}

function altAct(stroke: Stroke): Act | null {
  if (stroke.key === "Home") return { act: "today" };
  if (stroke.key === "PageDown") return step(0, 10, false);
  if (stroke.key === "PageUp") return step(0, -10, false);
  return null;
}

const plainKeys: Record<string, PlainAct> = {
  "/": "second",
  "+": "second",
  Delete: "clear",
  Backspace: "back",
  F1: "help",
  F4: "history",
  F8: "criteria",
  Escape: "escape",
};

function plainAct(stroke: Stroke): Act | null {
  const plain = plainKeys[stroke.key];
  if (plain !== undefined) return { act: plain };
  switch (stroke.key) {
    case "Enter":
      return { act: "enter", step: stroke.shiftKey ? -1 : 1 };
    case "PageDown":
      return step(10, 0, stroke.shiftKey);
    case "PageUp":
      return step(-10, 0, stroke.shiftKey);
    case " ":
      return stroke.shiftKey ? { act: "select", what: "row" } : { act: "skip" };
    case "F2":
      return { act: stroke.shiftKey ? "comment" : "edit" };
    default:
      return moveOf(stroke, false);
  }
}

/** What a key means in the grid; nothing for a key that is not ours. */
export function actOf(stroke: Stroke): Act | null {
  if ((stroke.ctrlKey || stroke.metaKey) && !stroke.altKey) return controlAct(stroke);
  if (stroke.altKey) return altAct(stroke);
  const plain = plainAct(stroke);
  if (plain !== null) return plain;
  if (stroke.key === "." && stroke.code === "Slash") return { act: "second" };
  const sign = lettering.own?.sign(stroke) ?? signOf(stroke);
  if (sign !== null) return { act: "sign", sign };
  return stroke.key.length === 1 ? { act: "unknown", key: stroke.key } : null;
}
