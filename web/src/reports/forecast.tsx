/** Прогноз и риск по классу: who stands to get «2» or «н/а», whose mark is between two, and how
 * marks accumulate by subject (SVC-12, f.2, f.3). */
import { reports as reportWords, forecast_panel as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill, plural } from "../model/words";
import {
  ForecastValue,
  ForecastWords,
  RiskSign,
  risksGravestFirst,
  warnedWords,
} from "../view/forecasts/forecast_panel";
import { Loaded, useResource } from "../view/resource";
import { hundredths } from "./figures";
import { ClassChoice } from "./filters";

type View = Schemas["ClassForecast"];
type Student = Schemas["StudentAtRisk"];
type Groups = readonly Schemas["CoursesOfClass"][];

function AtRisk({ student }: { student: Student }) {
  return (
    <>
      {student.lines.map((line, at) => (
        <li key={line.course_id}>
          <ForecastValue forecast={line.forecast} />
          <p class="forecast-who">
            {at === 0 && <b>{student.student}</b>}
            <span>{line.subject_title}</span>
            <RiskSign risk={line.forecast.risk} />
            <small>{line.teachers}</small>
          </p>
          <div>
            <ForecastWords forecast={line.forecast} />
          </div>
        </li>
      ))}
    </>
  );
}

const isInDanger = ({ gravest }: Student) => gravest !== "between";

function Students({ students }: { students: readonly Student[] }) {
  return (
    <ul class="forecast-list">
      {students.map((student) => (
        <AtRisk key={student.student_id} student={student} />
      ))}
    </ul>
  );
}

/** Whose marks are only between two: there are many of them, and none is a misfortune. */
function Near({ students }: { students: readonly Student[] }) {
  if (students.length === 0) return null;
  return (
    <details class="forecast-near">
      <summary>{plural(words.near, students.length)}</summary>
      <Students students={students} />
    </details>
  );
}

function Accumulation({ courses }: { courses: View["courses"] }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="accumulation-title">
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{reportWords.subject}</th>
            {words.accumulation_columns.map((title) => (
              <th key={title} scope="col" class="number">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => {
            const { index_hundredths: index, target_hundredths: target } = course;
            const isLow = index !== null && index < target;
            return (
              <tr key={course.course_id}>
                <th scope="row">
                  {course.subject_title}
                  <small>
                    {[course.study_group_title, course.teachers]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </small>
                </th>
                <td class={isLow ? "number owed" : "number"}>{hundredths(index)}</td>
                <td class="number">{hundredths(target)}</td>
                <td class="number">{course.few || ""}</td>
                <td class="number">{course.works_without_marks.join(", ")}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Shown({ view, groups }: { view: View; groups: Groups }) {
  const counts = risksGravestFirst.map((risk) => ({
    risk,
    count: view.students.filter((one) => one.gravest === risk).length,
  }));
  return (
    <>
      <section class="card" aria-labelledby="forecast-title">
        <h2 id="forecast-title">
          {fill(words.of_class, {
            class: view.study_group_title,
            periods: view.period_titles || words.no_period,
          })}
        </h2>
        {groups.length > 1 && (
          <div class="report-filters">
            <ClassChoice
              groups={groups}
              group={view.study_group_id}
              title={view.study_group_title}
            />
          </div>
        )}
        {view.ends_on === null ? (
          <p class="empty">{words.none}</p>
        ) : (
          <>
            <p>{warnedWords({ ...view, ends_on: view.ends_on })}</p>
            <p class="forecast-who">
              {counts.map(({ risk, count }) => (
                <span key={risk}>
                  <RiskSign risk={risk} /> {count}
                </span>
              ))}
            </p>
            {view.students.length === 0 && <p class="empty">{words.nobody}</p>}
            <Students students={view.students.filter(isInDanger)} />
            <Near students={view.students.filter((one) => !isInDanger(one))} />
            {view.students.length > 0 && (
              <p class="hint">{plural(words.at_risk, view.students.length)}</p>
            )}
          </>
        )}
      </section>
      {view.courses.length > 0 && (
        <div class="card">
          <h2 id="accumulation-title">{words.accumulation_title}</h2>
          <Accumulation courses={view.courses} />
          <p class="hint">{words.accumulation_rule}</p>
        </div>
      )}
    </>
  );
}

export function ForecastOfClass({ group, groups }: { group: string; groups: Groups }) {
  const resource = useResource(group, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/forecast", {
      path: { study_group_id: group },
    }),
  );
  return <Loaded resource={resource}>{(view) => <Shown view={view} groups={groups} />}</Loaded>;
}
