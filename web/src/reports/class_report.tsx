/** Отчёт классного руководителя за период (F-42): one page, to be printed. */
import { reports as words } from "#text";
import { call, type Schemas } from "../api/client";
import { monthName, numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { spanAsked } from "./address";
import { CourseTable, Kinds, Tiles } from "./figures";
import { ClassChoice, SpanChoice } from "./filters";

type View = Schemas["ClassReport"];
type Groups = readonly Schemas["CoursesOfClass"][];

function Moves({ title, moves }: { title: string; moves: View["contingent"]["left"] }) {
  if (moves.length === 0) return null;
  return (
    <li>
      {title}:{" "}
      {moves
        .map((one) => [one.name, numericDate(one.on), one.order].filter((part) => part !== ""))
        .map((parts) => parts.join(", "))
        .join("; ")}
    </li>
  );
}

function Contingent({ of }: { of: View["contingent"] }) {
  const numbers = {
    start: of.at_start,
    arrived: of.arrived.length,
    left: of.left.length,
    end: of.at_end,
  };
  return (
    <section class="card" aria-labelledby="contingent-title">
      <h2 id="contingent-title">{words.contingent}</h2>
      <p>{fill(words.contingent_line, numbers)}</p>
      <ul class="report-list">
        <Moves title={words.arrived} moves={of.arrived} />
        <Moves title={words.left} moves={of.left} />
      </ul>
    </section>
  );
}

function Attendance({ view }: { view: View }) {
  const { attendance: totals, systematic } = view;
  return (
    <section class="card" aria-labelledby="attendance-title">
      <h2 id="attendance-title">{words.attendance}</h2>
      {totals.lessons === 0 ? (
        <p>{words.no_lessons}</p>
      ) : (
        <p>{fill(words.attendance_line, { ...totals, percent: view.attended })}</p>
      )}
      {systematic.length > 0 && (
        <>
          <h3>{words.systematic}</h3>
          <ul class="report-list">
            {systematic.map((one) => (
              <li key={`${one.student_id} ${one.month}`}>
                {fill(words.systematic_line, {
                  name: one.name,
                  month: monthName(one.month),
                  missed: one.without_reason,
                  lessons: one.lessons,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {systematic.length === 0 && totals.lessons > 0 && <p>{words.no_systematic}</p>}
    </section>
  );
}

function Unfilled({ view }: { view: View }) {
  if (view.unfilled.length === 0) return <p>{words.all_filled}</p>;
  const parts = ["topics", "homework", "marks", "remarks"] as const;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="unfilled-title">
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            {parts.map((part) => (
              <th key={part} scope="col" class="number">
                {words.unfilled_columns[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.unfilled.map((course) => (
            <tr key={course.course_id}>
              <th scope="row">
                {course.subject_title}
                <small>
                  {course.study_group_title} · {course.teachers}
                </small>
              </th>
              {parts.map((part) => (
                <td key={part} class="number">
                  {course[part] || ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Shown({ view, groups, cards }: { view: View; groups: Groups; cards: string }) {
  return (
    <div class="class-report">
      <section class="card" aria-labelledby="report-title">
        <h2 id="report-title">
          {fill(words.report_of, { class: view.study_group_title, span: view.span.title })}
        </h2>
        <p>
          {fill(words.report_head, {
            year: view.school_year_title,
            name: view.class_teacher === "" ? "—" : view.class_teacher,
            date: numericDate(view.lists_on),
          })}
        </p>
        <div class="report-filters">
          {groups.length > 1 && (
            <ClassChoice
              groups={groups}
              group={view.study_group_id}
              title={view.study_group_title}
            />
          )}
          <SpanChoice spans={view.spans} span={view.span} />
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
        </div>
        <Tiles results={view.results} />
      </section>
      <Contingent of={view.contingent} />
      <section class="card" aria-labelledby="kinds-title">
        <h2 id="kinds-title">{words.by_student}</h2>
        <Kinds results={view.results} cards={cards} />
        {view.results.without_results > 0 && (
          <p class="hint">{plural(words.without_results, view.results.without_results)}</p>
        )}
      </section>
      <div class="card">
        <h2 id="courses-title">{words.by_course}</h2>
        <CourseTable results={view.results} previous="" />
      </div>
      <Attendance view={view} />
      <div class="card">
        <h2 id="unfilled-title">{words.unfilled}</h2>
        <Unfilled view={view} />
      </div>
      <p class="report-sign">{words.sign}</p>
    </div>
  );
}

export function ReportOfClass(props: { group: string; groups: Groups; cards: string }) {
  const { group } = props;
  const span = spanAsked();
  const resource = useResource(`${group} ${span.period_id} ${span.range}`, () =>
    call("get", "/api/v1/reports/study-groups/{study_group_id}/class-report", {
      path: { study_group_id: group },
      query: span,
    }),
  );
  return <Loaded resource={resource}>{(view) => <Shown {...props} view={view} />}</Loaded>;
}
