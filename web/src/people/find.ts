/** People by the first letters of a name; no letters, nobody. */
import { type Answer, call, type Schemas } from "../api/client";

export async function findPeople(
  letters: string,
  kind?: Schemas["PersonKind"],
): Promise<Answer<Schemas["FoundPeople"]>> {
  if (letters.trim() === "") return { ok: true, value: { people: [], cut_off: false } };
  return call("get", "/api/v1/people", { query: { letters, kind } });
}
