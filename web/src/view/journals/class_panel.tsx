/** What pages that list journals class by class share. */
import type { Schemas } from "../../api/client";
import { addressWith } from "../page/address";
import { go } from "../page/router";

type List = Schemas["CourseList"];
type Group = List["classes"][number];

export function CourseLinks({ group, closed }: { group: Group; closed: string }) {
  return (
    <ul class="visit-courses">
      {group.courses.map((one) => (
        <li key={one.course_id}>
          <a href={`/t/j/${one.course_id}`}>{one.subject_title}</a>
          <small>
            {one.study_group_title === group.title ? "" : `${one.study_group_title} · `}
            {one.teachers}
            {one.closed && ` · ${closed}`}
          </small>
        </li>
      ))}
    </ul>
  );
}

/** Nothing where there is only one year. */
export function YearChoice({ list, label }: { list: List; label: string }) {
  if (list.school_years.length < 2) return null;
  return (
    <label class="field visit-year">
      <span>{label}</span>
      <select
        value={list.school_year_id}
        onChange={(event) => go(addressWith({ year: event.currentTarget.value }))}
      >
        {list.school_years.map((one) => (
          <option key={one.school_year_id} value={one.school_year_id}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}
