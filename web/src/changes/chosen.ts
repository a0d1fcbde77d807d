/** Who was chosen for which lesson, before it is assigned. */
import type { Schemas } from "../api/client";

export type Possible = Schemas["PossibleSubstitute"];
export type Chosen = ReadonlyMap<string, Possible>;
