/** Табель учёта занятий of a month (F-14): teachers by days; one teacher by courses. */
import "#style/hours.css";
import type { ComponentChildren } from "preact";
import { reports as words } from "#text";
import { call, type Schemas } from "../api/client";
import { dayNumber, monthName } from "../model/dates";
import { fill, plural } from "../model/words";
import { addressWith } from "../view/page/address";
import { go } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { asked } from "./address";
import { hundredths } from "./figures";

type View = Schemas["HoursSheet"];
type Hours = Schemas["TaughtHours"];

function Numbers({ of, view }: { of: Hours; view: View }) {
  const paid = hundredths(of.coefficient_hundredths).replace(/,?0+$/, "");
  return (
    <>
      {view.days.map((day, at) => (
        <td key={day} class={`day ${day === view.today ? "today" : ""}`}>
          {of.days[at] || ""}
        </td>
      ))}
      <td class="number">
        <b>{of.hours}</b>
      </td>
      <td class="number">{of.own || ""}</td>
      <td class="number">{of.extra || ""}</td>
      <td class="number">{of.substituted || ""}</td>
      <td class="number">{of.other_subject || ""}</td>
      <td class="number">{of.substituted > 0 ? paid : ""}</td>
      <td class={of.unrecorded > 0 ? "number owed" : "number"}>{of.unrecorded || ""}</td>
    </>
  );
}

function Table(props: {
  view: View;
  label: string;
  rows: { key: string; title: ComponentChildren; hours: Hours }[];
  total: { title: string; hours: Hours };
}) {
  const { view, rows, total } = props;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby={props.label}>
      <table class="report-table hours-table">
        <thead>
          <tr>
            <th scope="col">{words.teacher}</th>
            {view.days.map((day) => (
              <th key={day} scope="col" class={`day ${day === view.today ? "today" : ""}`}>
                {dayNumber(day)}
              </th>
            ))}
            {words.hours_columns.map((one) => (
              <th key={one} scope="col" class="number">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.title}</th>
              <Numbers of={row.hours} view={view} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total.title}</th>
            <Numbers of={total.hours} view={view} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function OneTeacher({ view, teacher }: { view: View; teacher: Schemas["HoursOfTeacher"] }) {
  return (
    <div class="card">
      <div class="report-filters">
        <h2 id="teacher-title">{teacher.teacher}</h2>
        <a href={addressWith({ teacher: "" })}>{words.all_teachers}</a>
        <a href={`/s/reports/teacher-hours?teacher=${teacher.teacher_id}`}>
          {words.cards["teacher-hours"].title}
        </a>
      </div>
      <Table
        view={view}
        label="teacher-title"
        rows={teacher.courses.map((course) => ({
          key: course.course_id,
          title: (
            <>
              {course.subject_title}
              <small>{course.study_group_title}</small>
            </>
          ),
          hours: course.hours,
        }))}
        total={{ title: words.total, hours: teacher.hours }}
      />
    </div>
  );
}

function Shown({ view }: { view: View }) {
  const first = view.days[0] ?? view.today;
  const chosen = view.teachers.find((one) => one.teacher_id === asked("teacher"));
  const change = (value: string) => {
    if (/^\d{4}-\d\d$/.test(value)) go(addressWith({ month: `${value}-01` }));
  };
  return (
    <>
      <div class="card">
        <h2 id="hours-title">
          {fill(words.hours_of, { month: monthName(first), year: first.slice(0, 4) })}
        </h2>
        <div class="report-filters">
          <label class="field">
            <span>{words.month}</span>
            <input
              type="month"
              value={first.slice(0, 7)}
              onChange={(event) => change(event.currentTarget.value)}
            />
          </label>
          <TakeAway path="/api/v1/reports/hours" of={{ query: { month: first } }} />
        </div>
        <p>
          {plural(words.lessons_given, view.totals.lessons)}
          {view.totals.unrecorded > 0 && (
            <b class="owed"> {plural(words.hours_unrecorded, view.totals.unrecorded)}</b>
          )}
        </p>
        {chosen === undefined && view.teachers.length > 0 && (
          <Table
            view={view}
            label="hours-title"
            rows={view.teachers.map((one) => ({
              key: one.teacher_id,
              title: <a href={addressWith({ teacher: one.teacher_id })}>{one.teacher}</a>,
              hours: one.hours,
            }))}
            total={{ title: words.total, hours: view.totals }}
          />
        )}
        {view.teachers.length === 0 && <p class="empty">{words.no_hours}</p>}
        {view.cut_off && <p class="hint">{words.hours_cut_off}</p>}
        <p class="hint">{words.hours_rule}</p>
      </div>
      {chosen !== undefined && <OneTeacher view={view} teacher={chosen} />}
      {view.reasons.length > 0 && (
        <section class="card" aria-labelledby="hours-reasons-title">
          <h2 id="hours-reasons-title">{words.hours_reasons}</h2>
          <ul>
            {view.reasons.map((one) => (
              <li key={one.change_reason}>
                <a href={`/s/changes?change_reason=${one.change_reason}`}>{one.text}</a>
                {one.document !== "" && ` (${one.document})`} · {one.bound_to} ·{" "}
                {plural(words.hours_of_reason, one.hours)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

export function HoursOfMonth() {
  const month = asked("month");
  const resource = useResource(`${month}`, () =>
    call("get", "/api/v1/reports/hours", { query: { month } }),
  );
  return <Loaded resource={resource}>{(view) => <Shown view={view} />}</Loaded>;
}
