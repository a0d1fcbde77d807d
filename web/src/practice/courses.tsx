/** Courses of practice that one has to do with, and how far each is. */
import { practice as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { addressWith } from "../view/page/address";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";

type Course = Schemas["PracticeCourse"];

const listed: Listed<Course> = {
  name: words.courses,
  titles: words.table,
  rowOf: (one) => [
    one.subject_title,
    one.study_group_title,
    one.school_year_title,
    one.teachers,
    one.students,
    one.sent,
    one.under_way,
    one.behind,
    one.waiting,
    one.to_assess,
    one.assessed,
  ],
};

function groupsOf(courses: readonly Course[]) {
  const groups = new Map<string, string>();
  for (const one of courses)
    groups.set(one.study_group_id, `${one.study_group_title}, ${one.school_year_title}`);
  return [...groups];
}

function GroupChoice({ courses, group }: { courses: readonly Course[]; group: string }) {
  return (
    <label class="field">
      <span>{words.group}</span>
      <select
        value={group}
        onChange={(event) => go(addressWith({ group: event.currentTarget.value }))}
      >
        <option value="">{words.all_groups}</option>
        {groupsOf(courses).map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function Table({ courses, place }: { courses: readonly Course[]; place: string }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="practice-title">
      <table class="practice-table lines">
        <thead>
          <tr>
            <th scope="col">{words.course}</th>
            <th scope="col">{words.group}</th>
            <th scope="col">{words.teacher}</th>
            <th scope="col">{words.sent}</th>
            <th scope="col">{words.under_way}</th>
            <th scope="col">{words.behind}</th>
            <th scope="col">{words.waiting}</th>
            <th scope="col">{words.to_assess}</th>
            <th scope="col">{words.assessed}</th>
          </tr>
        </thead>
        <tbody>
          {courses.map((one) => (
            <tr key={one.course_id}>
              <th scope="row">
                <a href={`${place}/${one.course_id}`}>{one.subject_title}</a>
              </th>
              <td data-label={words.group}>
                {one.study_group_title}, {one.school_year_title}
              </td>
              <td data-label={words.teacher}>{one.teachers}</td>
              <td data-label={words.sent}>
                {fill(words.of_all, { count: one.sent, all: one.students })}
              </td>
              <td data-label={words.under_way}>{one.under_way}</td>
              <td data-label={words.behind} class={one.behind > 0 ? "owed" : undefined}>
                {one.behind}
              </td>
              <td data-label={words.waiting}>{one.waiting}</td>
              <td data-label={words.to_assess} class={one.to_assess > 0 ? "owed" : undefined}>
                {one.to_assess}
              </td>
              <td data-label={words.assessed}>{one.assessed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `place`: "/s/practice" or "/t/practice". */
export function PracticeCourses({ place }: { place: string }) {
  const resource = useResource("practice", () => call("get", "/api/v1/practice/courses"));
  const group = here.value.query.get("group") ?? "";
  return (
    <Loaded resource={resource}>
      {({ courses }) => {
        const shown = courses.filter((one) => group === "" || one.study_group_id === group);
        return (
          <div class="card">
            <h2 id="practice-title">{words.courses}</h2>
            <p class="hint">{words.lead}</p>
            {courses.length === 0 ? (
              <p class="empty">{words.no_courses}</p>
            ) : (
              <>
                {groupsOf(courses).length > 1 && (
                  <div class="practice-head">
                    <GroupChoice courses={courses} group={group} />
                  </div>
                )}
                <ListTools listed={listed} lines={shown} />
                <Table courses={shownOf(shown, listed)} place={place} />
              </>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
