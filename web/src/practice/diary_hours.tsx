/** Hours of a diary of practice beside those of the journal and of the order (VOC-10). */
import { practice as words } from "#text";
import type { Schemas } from "../api/client";
import { fill } from "../model/words";
import { hoursAbove } from "./hours";

export function DiaryHours({ line }: { line: Schemas["PracticeLine"] }) {
  const { written_hours, confirmed_hours, held_hours, attended_hours } = line.diary;
  const more = hoursAbove(line);
  return (
    <>
      {fill(words.diary_hours, {
        written: written_hours,
        confirmed: confirmed_hours,
        all: line.hours,
      })}
      {held_hours > 0 &&
        ` ${fill(words.journal_hours, { there: attended_hours, all: held_hours })}`}
      {more > 0 && <strong class="owed"> {fill(words.hours_above, { more })}</strong>}
    </>
  );
}
