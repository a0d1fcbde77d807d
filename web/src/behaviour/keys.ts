/** The letters of marks for behaviour: п х у н on a Russian layout, and the same keys on a Latin
 * one; and what a key asks of a cell. */
import type { Schemas } from "../api/client";

export type Value = Schemas["BehaviourValue"];

const valueByCode: Record<string, Value> = {
  KeyG: "exemplary",
  BracketLeft: "good",
  KeyE: "satisfactory",
  KeyY: "unsatisfactory",
};

const valueOfKey = (event: Pick<KeyboardEvent, "code">): Value | null =>
  valueByCode[event.code] ?? null;

/** What the hand wants to stand in a cell. */
export interface Wanted {
  value: Value | null;
  note: string;
}

/** `give`: it is recorded at once; `ask`: the window opens with that value chosen first. */
export type Asked = ({ act: "give" } & Wanted) | { act: "ask"; value: Value | null };

/** A note that stands is changed in the window only: a letter keeps it, and neither the worst mark
 * nor taking back goes by a key alone where there is something to write or to lose. Null for any
 * other key. */
export function askedByKey(
  event: Pick<KeyboardEvent, "code" | "key">,
  cell: { note: string },
): Asked | null {
  if (event.key === "Delete" || event.key === "Backspace") {
    return cell.note === "" ? { act: "give", value: null, note: "" } : { act: "ask", value: null };
  }
  const value = valueOfKey(event);
  if (value === null) return null;
  // The worst one says why.
  if (value === "unsatisfactory") return { act: "ask", value };
  return { act: "give", value, note: cell.note };
}
