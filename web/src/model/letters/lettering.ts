/**
 * Letters of attendance as the school's act writes them (ATT-01). What is recorded, stored and sent
 * has the usual letters (model/marks); these stand in their place on the screen and under the hand.
 * Nothing comes over the wire for a school that has the usual ones.
 */
import type { Schemas } from "../../api/client";
import type { OwnLetters } from "./usual";

export const lettering: { own: OwnLetters | null } = { own: null };

export const shown = (text: string) => lettering.own?.show(text) ?? text;
export const meant = (typed: string) => lettering.own?.read(typed) ?? typed;
export const said = (sentence: string) => lettering.own?.say(sentence) ?? sentence;

/** Before the page is drawn. Rejects where they do not come: with the usual letters in their place
 * the same key would record another absence. */
export async function bringLetters(letters: Schemas["AttendanceLetters"] | null): Promise<void> {
  if (letters !== null) lettering.own = (await import("./own_letters")).ownLetters(letters);
}
