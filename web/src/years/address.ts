/** "/s/year?year=ID&step=2&class=ID": a reload comes back to the same step and class. */
import { here } from "../view/page/router";

export type Step = 1 | 2 | 3;

export function stepHere(): Step {
  const asked = Number(here.value.query.get("step"));
  return asked === 2 || asked === 3 ? asked : 1;
}

export function addressOf(place: { step?: Step; year?: string; group?: string }): string {
  const query = new URLSearchParams();
  const year = place.year ?? here.value.query.get("year");
  if (year !== null) query.set("year", year);
  query.set("step", String(place.step ?? stepHere()));
  if (place.group !== undefined) query.set("class", place.group);
  return `/s/year?${query}`;
}
