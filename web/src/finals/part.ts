/** What the steps of final attestation share: what is shown, and how a window is opened over it. */
import type { ComponentChildren } from "preact";
import type { Schemas } from "../api/client";

export type View = Schemas["FinalsOfGroup"];

export interface Part {
  view: View;
  /** A window over the page; null closes it. */
  open(dialog: ComponentChildren): void;
  reload(): void;
}
