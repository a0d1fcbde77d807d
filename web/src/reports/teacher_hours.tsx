/** Учёт часов: what a teacher gave of each discipline by month, against the plan (VOC-08). */
import "#style/hours.css";
import { teacher_hours as words } from "#text";
import { call, type Schemas } from "../api/client";
import { monthName } from "../model/dates";
import { fill } from "../model/words";
import { addressWith } from "../view/page/address";
import { go } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { asked } from "./address";

type View = Schemas["TeacherHours"];
type Course = Schemas["YearOfCourse"];

function Row({ course }: { course: Course }) {
  const periods = course.periods.filter((one) => one.hours > 0);
  return (
    <tr>
      <th scope="row">
        {course.subject_title}
        <small>
          {course.study_group_title}
          {!course.is_his && `, ${words.substitution}`}
        </small>
        {periods.length > 0 && (
          <small>{periods.map((one) => `${one.title}: ${one.hours}`).join("; ")}</small>
        )}
      </th>
      <td class="number">{course.is_his ? course.plan : ""}</td>
      <td class="number">
        <b>{course.own}</b>
      </td>
      <td class="number">{course.by_others || ""}</td>
      <td class={course.remaining < 0 ? "number owed" : "number"}>
        {course.is_his ? course.remaining : ""}
      </td>
      <td class={course.unrecorded > 0 ? "number owed" : "number"}>{course.unrecorded || ""}</td>
      {course.months.map((hours, at) => (
        // A year has twelve months in one order.
        <td key={`month ${at + 1}`} class="day">
          {hours || ""}
        </td>
      ))}
    </tr>
  );
}

function Table({ view }: { view: View }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="year-hours-title">
      <table class="report-table hours-table year-hours">
        <thead>
          <tr>
            <th scope="col">{words.course}</th>
            <th scope="col" class="number">
              {words.plan}
            </th>
            {words.columns.map((one) => (
              <th key={one} scope="col" class="number">
                {one}
              </th>
            ))}
            {view.months.map((month) => (
              <th key={month} scope="col" class="day">
                {monthName(month).slice(0, 3)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.courses.map((course) => (
            <Row key={course.course_id} course={course} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td class="number">{view.plan}</td>
            <td class="number">
              <b>{view.own}</b>
            </td>
            <td class="number">{view.by_others || ""}</td>
            <td class="number">{view.remaining}</td>
            <td class="number">{view.unrecorded || ""}</td>
            {view.month_totals.map((hours, at) => (
              <td key={view.months[at]} class="day">
                {hours || ""}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Shown({ view }: { view: View }) {
  const query = { teacher_id: view.teacher_id, school_year_id: view.school_year_id };
  return (
    <div class="card">
      <h2 id="year-hours-title">{fill(words.of, { name: view.teacher })}</h2>
      <div class="report-filters">
        <label class="field">
          <span>{words.year}</span>
          <select
            value={view.school_year_id}
            onChange={(event) => go(addressWith({ year: event.currentTarget.value }))}
          >
            {view.school_years.map((one) => (
              <option key={one.school_year_id} value={one.school_year_id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <TakeAway path="/api/v1/reports/teacher-hours" of={{ query }} />
      </div>
      {view.courses.length === 0 ? <p class="empty">{words.none}</p> : <Table view={view} />}
      <p class="hint">{words.rule}</p>
    </div>
  );
}

/** Without a teacher in the address: of who looks. */
export function YearOfTeacher() {
  const teacher_id = asked("teacher");
  const school_year_id = asked("year");
  const resource = useResource(`${teacher_id} ${school_year_id}`, () =>
    call("get", "/api/v1/reports/teacher-hours", { query: { teacher_id, school_year_id } }),
  );
  return <Loaded resource={resource}>{(view) => <Shown view={view} />}</Loaded>;
}
