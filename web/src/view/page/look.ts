/** How the page looks now, for whoever must follow it (the grid measures itself anew). */
import { signal } from "@preact/signals";
import { type Appearance, keepAppearance, readAppearance } from "./appearance";

export const appearance = signal<Appearance>(readAppearance());
keepAppearance(appearance.value);

export function changeAppearance(part: Partial<Appearance>): void {
  appearance.value = { ...appearance.value, ...part };
  keepAppearance(appearance.value);
}
