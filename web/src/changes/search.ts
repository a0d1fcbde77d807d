/** What is looked at stands in the address, so that it can be sent to a colleague. */
import { here } from "../view/page/router";

export interface Search {
  on: string | undefined;
  to: string | undefined;
  teacher_id: string | undefined;
  study_group_id: string | undefined;
  /** The card of one reason: its term is shown, whoever it is about. */
  change_reason: string | undefined;
}

export function search(): Search {
  const { query } = here.value;
  const of = (name: keyof Search) => query.get(name) ?? undefined;
  return {
    on: of("on"),
    to: of("to"),
    teacher_id: of("teacher_id"),
    study_group_id: of("study_group_id"),
    change_reason: of("change_reason"),
  };
}

export function searchWith(change: Partial<Search>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...search(), ...change }))
    if (value !== undefined && value !== "") query.set(name, value);
  const text = query.toString();
  return text === "" ? "/s/changes" : `/s/changes?${text}`;
}
