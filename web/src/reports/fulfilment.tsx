/** Выполнение учебного плана (F-05): planned, given, the difference, by course. */
import { reports as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill, plural } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { asked } from "./address";
import { hundredths } from "./figures";
import { Choice } from "./filters";

type View = Schemas["FulfilmentReport"];
type Course = Schemas["CourseFulfilment"];
type Groups = readonly Schemas["CoursesOfClass"][];

const signed = (value: number) => (value > 0 ? `+${value}` : String(value).replace("-", "−"));

function Row({ course, title }: { course: Course; title: string }) {
  const span = course.spans.find((one) => one.title === title);
  if (span === undefined) return null;
  const { count } = span;
  const cells = [span.planned, count.due, count.given];
  const rest = [count.unrecorded, count.cancelled, count.substituted, count.extra, span.condensed];
  return (
    <tr class={course.lags ? "lags" : ""}>
      <th scope="row">
        {course.subject_title}
        <small>
          {course.study_group_title} · {course.teachers} ·{" "}
          {fill(words.weekly, {
            hours: hundredths(course.weekly_hours_hundredths).replace(",00", ""),
          })}
        </small>
      </th>
      {cells.map((value, at) => (
        <td key={words.plan_columns[at]} class="number" data-title={words.plan_columns[at]}>
          {value}
        </td>
      ))}
      <td class="number deviation" data-title={words.deviation}>
        <b>{signed(span.deviation)}</b>
      </td>
      {rest.map((value, at) => (
        <td key={words.rest_columns[at]} class="number" data-title={words.rest_columns[at]}>
          {value > 0 ? value : ""}
        </td>
      ))}
      <td class="conclusion">{span.conclusion}</td>
    </tr>
  );
}

function Table({ courses, title }: { courses: readonly Course[]; title: string }) {
  const columns = [...words.plan_columns, words.deviation, ...words.rest_columns];
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="plan-title">
      <table class="report-table plan-results">
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            {columns.map((one) => (
              <th key={one} scope="col" class="number">
                {one}
              </th>
            ))}
            <th scope="col">{words.conclusion}</th>
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <Row key={course.course_id} course={course} title={title} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Those who teach a course alone: a list of names to choose from. */
function teachersOf(groups: Groups): { value: string; title: string }[] {
  const names = new Map<string, string>();
  for (const { courses } of groups)
    for (const { teacher_ids, teachers } of courses) {
      const [id] = teacher_ids;
      if (teacher_ids.length === 1 && id !== undefined) names.set(id, teachers);
    }
  return [...names]
    .map(([value, title]) => ({ value, title }))
    .sort((one, other) => one.title.localeCompare(other.title, "ru"));
}

function Shown({ view, groups }: { view: View; groups: Groups }) {
  const group = asked("group");
  const teacher = asked("teacher");
  const isSchool = group === undefined && teacher === undefined;
  const titles = [...new Set(view.courses.flatMap((one) => one.spans.map((span) => span.title)))];
  const wanted = asked("span") ?? "";
  const title = titles.includes(wanted) ? wanted : words.whole_year;
  const courses = isSchool ? view.courses.filter((one) => one.lags) : view.courses;
  const everybody = { value: "", title: words.all_classes };
  const classes = groups.map((one) => ({ value: one.study_group_id, title: one.title }));
  return (
    <div class="card">
      <h2 id="plan-title">
        {fill(words.plan_of, { whose: view.title === "" ? words.school : view.title })}
      </h2>
      <div class="report-filters">
        <Choice
          title={words.class}
          name="group"
          value={group ?? ""}
          options={[everybody, ...classes]}
          clears={["teacher", "span"]}
        />
        <Choice
          title={words.teacher}
          name="teacher"
          value={teacher ?? ""}
          options={[{ value: "", title: words.all_teachers }, ...teachersOf(groups)]}
          clears={["group", "span"]}
        />
        <Choice
          title={words.span}
          name="span"
          value={title}
          options={titles.map((one) => ({ value: one, title: one }))}
        />
        <TakeAway
          path="/api/v1/reports/fulfilment"
          of={{ query: { study_group_id: group, teacher_id: teacher } }}
        />
      </div>
      <p>
        {view.lagging === 0
          ? fill(words.no_lag, { n: view.lag_from })
          : plural(words.lagging, view.lagging)}{" "}
        {isSchool && view.lagging > 0 && words.only_lagging}
        {isSchool && view.lagging === 0 && words.choose_plan}
      </p>
      {courses.length > 0 && <Table courses={courses} title={title} />}
      {view.cut_off && <p class="hint">{words.plan_cut_off}</p>}
      <p class="hint">{fill(words.plan_rule, { n: view.lag_from })}</p>
    </div>
  );
}

export function Fulfilment({ groups }: { groups: Groups }) {
  const query = { study_group_id: asked("group"), teacher_id: asked("teacher") };
  const resource = useResource(`${query.study_group_id} ${query.teacher_id}`, () =>
    call("get", "/api/v1/reports/fulfilment", { query }),
  );
  return <Loaded resource={resource}>{(view) => <Shown view={view} groups={groups} />}</Loaded>;
}
