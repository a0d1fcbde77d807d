import type { Schemas } from "../../api/client";

/** Who is signed in. */
export type Session = Schemas["SessionView"];
