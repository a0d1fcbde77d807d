/** Which known teacher, subject or group a name of the file was said to mean. */
import type { Schemas } from "../api/client";

export type ChosenName = Schemas["ChosenName"];
type Name = Pick<ChosenName, "kind" | "name">;

const isOf = (one: Name, name: Name) => one.kind === name.kind && one.name === name.name;

/** "": it is new. What is chosen counts before the server has looked again. */
export const chosenId = (chosen: readonly ChosenName[], name: Name) =>
  chosen.find((one) => isOf(one, name))?.known_id ?? "";

export function withChosen(
  chosen: readonly ChosenName[],
  { kind, name }: Name,
  known_id: string,
): ChosenName[] {
  const others = chosen.filter((one) => !isOf(one, { kind, name }));
  return known_id === "" ? others : [...others, { kind, name, known_id }];
}
