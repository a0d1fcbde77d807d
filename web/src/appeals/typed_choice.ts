/** A mark of a hundred points, typed: which of the choices it is. */
import type { Schemas } from "../api/client";

type Choice = Schemas["AppealChoice"];

/** "05" is 5, "1e1" is 10; "": nothing is typed; undefined: it is no mark of the scale. */
export function typedChoice(
  choices: readonly Choice[],
  typed: string,
): Choice["value"] | "" | undefined {
  if (typed.trim() === "") return "";
  return choices.find((one) => one.title === String(Number(typed)))?.value;
}
