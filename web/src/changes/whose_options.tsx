/** Whom something is about: a teacher ("t:ID") or a class ("g:ID"). */
import { changes as words } from "#text";
import type { Schemas } from "../api/client";

type Day = Schemas["DayChanges"];

export function WhoseOptions(props: Pick<Day, "teachers" | "groups">) {
  return (
    <>
      <optgroup label={words.teachers}>
        {props.teachers.map((one) => (
          <option key={one.teacher_id} value={`t:${one.teacher_id}`}>
            {one.name}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.groups}>
        {props.groups.map((one) => (
          <option key={one.study_group_id} value={`g:${one.study_group_id}`}>
            {one.title}
          </option>
        ))}
      </optgroup>
    </>
  );
}
