/** "/s": what keeps the year from closing — classes by courses, the fuller the colour, the more is
 * missing; the figure says how much. */
import { office as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { OfficePage } from "../view/page/office_page";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";

type ClassGaps = Schemas["ClassGaps"];
type CourseGaps = Schemas["CourseGaps"];

/** 0 for nothing missing, up to 3. */
const depth = (count: number) => (count === 0 ? 0 : count < 5 ? 1 : count < 15 ? 2 : 3);

function stateOf(course: CourseGaps): string {
  if (course.closed) return words.closed;
  return course.gap_count === 0 ? words.complete : plural(words.gaps, course.gap_count);
}

/** No component: a school has hundreds, and each would be made and watched by itself. */
function cell(course: CourseGaps, group: ClassGaps) {
  const kinds = kindsOf(course);
  const title = [
    `${course.subject_title} ${course.study_group_title}`.trim(),
    fill(words.teachers, { name: course.teachers }),
    fill(words.periods_closed, { closed: course.periods_closed, begun: course.periods_begun }),
    kinds,
  ];
  const label = fill(words.cell, {
    class: group.title,
    subject: `${course.subject_title} ${course.study_group_title}`.trim(),
    state: stateOf(course),
  });
  const look = course.closed ? "closed" : `depth-${depth(course.gap_count)}`;
  return (
    <a
      key={course.course_id}
      class={`heat ${look}`}
      href={`/t/j/${course.course_id}/results`}
      title={title.filter((part) => part !== "").join("\n")}
      aria-label={label}
    >
      {course.closed ? <Icon name="lock" /> : course.gap_count > 0 ? course.gap_count : "·"}
    </a>
  );
}

interface ClassCourse {
  group: ClassGaps;
  course: CourseGaps;
}

const kindsOf = (course: CourseGaps) =>
  course.gaps.map((gap) => `${words.gap_kinds[gap.kind]} — ${gap.count}`).join(", ");

const listed: Listed<ClassCourse> = {
  name: words.closing,
  titles: words.table,
  rowOf: ({ group, course }) => [
    group.title,
    `${course.subject_title} ${course.study_group_title}`.trim(),
    course.teachers,
    course.periods_closed,
    course.periods_begun,
    course.gap_count,
    stateOf(course),
    kindsOf(course),
  ],
};

const coursesOf = (classes: readonly ClassGaps[]): ClassCourse[] =>
  classes.flatMap((group) => group.courses.map((course) => ({ group, course })));

/** Classes with those of their courses that are meant; without any, only what letters left out. */
function shownClasses(classes: readonly ClassGaps[]): ClassGaps[] {
  return classes
    .map((group) => ({
      ...group,
      courses: shownOf(coursesOf([group]), listed).map(({ course }) => course),
    }))
    .filter(({ courses }, at) => courses.length > 0 || classes[at]?.courses.length === 0);
}

/** Subjects as columns, in the order in which the classes name them. */
function subjectsOf(classes: readonly ClassGaps[]): string[] {
  const titles = new Set<string>();
  for (const group of classes) for (const course of group.courses) titles.add(course.subject_title);
  return [...titles];
}

function HeatMap({ classes }: { classes: readonly ClassGaps[] }) {
  const subjects = subjectsOf(classes);
  return (
    <div
      class="table-scroll heat-map"
      tabIndex={0}
      role="region"
      aria-label={fill(words.map, { classes: classes.map((group) => group.title).join(", ") })}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.class}</th>
            {subjects.map((subject) => (
              <th key={subject} scope="col">
                <span>{subject}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {classes.map((group) => (
            <tr key={group.study_group_id}>
              <th scope="row">
                <a href={`/s/class/${group.study_group_id}`}>{group.title}</a>
                {group.closed ? (
                  <small>{words.class_closed}</small>
                ) : (
                  <small>
                    {group.gap_count === 0 ? words.complete : plural(words.gaps, group.gap_count)}
                  </small>
                )}
              </th>
              {subjects.map((subject) => (
                <td key={subject}>
                  {group.courses
                    .filter((course) => course.subject_title === subject)
                    .map((course) => cell(course, group))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Classes of one programme share subjects; a map for each keeps the table narrow. */
function byProgramme(classes: readonly ClassGaps[]): ClassGaps[][] {
  const groups: { subjects: Set<string>; classes: ClassGaps[] }[] = [];
  for (const group of classes) {
    const own = group.courses.map((course) => course.subject_title);
    const near = groups.find(({ subjects }) => own.some((subject) => subjects.has(subject)));
    if (near === undefined) groups.push({ subjects: new Set(own), classes: [group] });
    else {
      near.classes.push(group);
      for (const subject of own) near.subjects.add(subject);
    }
  }
  return groups.map((one) => one.classes);
}

function Legend() {
  return (
    <ul class="heat-legend">
      <li>
        <i class="heat depth-0">·</i> {words.legend_none}
      </li>
      <li>
        <i class="heat depth-1">1</i>
        <i class="heat depth-2">5</i>
        <i class="heat depth-3">15</i> {words.legend_some}
      </li>
      <li>
        <i class="heat closed">
          <Icon name="lock" />
        </i>{" "}
        {words.legend_closed}
      </li>
    </ul>
  );
}

export function School({ session }: { session: Session }) {
  const year = here.value.query.get("year") ?? undefined;
  const closing = useResource(`${year}`, () =>
    call("get", "/api/v1/closing", { query: { school_year_id: year } }),
  );
  return (
    <OfficePage session={session} current="closing" title={words.title}>
      {closing.problem?.code === "not_found" && (
        <p class="empty">
          <a href="/s/setup">{words.setup}</a>
        </p>
      )}
      <Loaded resource={closing}>
        {(view) => (
          <section class="card" aria-labelledby="closing-title">
            <div class="card-head">
              <h2 id="closing-title">{words.closing}</h2>
              <a href="/s/year">{words.new_year}</a>
              <a href="/s/setup?step=ready">{words.setup}</a>
              <label class="year">
                <span>{words.year}</span>
                <select
                  value={view.school_year_id}
                  onChange={(event) => go(`/s?year=${event.currentTarget.value}`)}
                >
                  {view.school_years.map((one) => (
                    <option key={one.school_year_id} value={one.school_year_id}>
                      {one.title}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <Legend />
            {view.classes.length === 0 && <p class="empty">{words.no_classes}</p>}
            <ListTools listed={listed} lines={coursesOf(view.classes)} />
            {byProgramme(shownClasses(view.classes)).map((classes) => (
              <HeatMap key={classes[0]?.study_group_id} classes={classes} />
            ))}
          </section>
        )}
      </Loaded>
    </OfficePage>
  );
}
