/** Сводная ведомость of a group for a period (F-28). */
import type { ComponentChildren } from "preact";
import { attestation as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";

type View = Schemas["GroupSheet"];

export function PeriodChoice(props: { periods: readonly Schemas["PlanPeriod"][]; period: string }) {
  const choose = (period: string) => {
    const query = new URLSearchParams(here.value.query);
    query.set("period", period);
    go(`/${here.value.parts.join("/")}?${query}`);
  };
  return (
    <label class="field attestation-group">
      <span>{words.period}</span>
      <select value={props.period} onChange={(event) => choose(event.currentTarget.value)}>
        {props.periods.map((one) => (
          <option key={one.period_id} value={one.period_id}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}

/** No component: a group has hundreds, and each would be made and watched by itself. */
function resultOf(result: Schemas["SheetResult"]) {
  if (result.settled !== "")
    return (
      <>
        <s>{result.text}</s> {result.settled}
      </>
    );
  return <span class={result.is_debt ? "owed" : ""}>{result.text}</span>;
}

function Table({ view }: { view: View }) {
  const numbers = [words.missed, words.missed_without_reason, words.mean, words.debt_count];
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="sheet-title">
      <table class="attestation-table group-sheet">
        <thead>
          <tr>
            <th scope="col" class="number">
              №
            </th>
            <th scope="col">{words.student}</th>
            {view.courses.map((course) => (
              <th key={course.course_id} scope="col" class="course" title={course.teachers}>
                <a href={`/t/exam/${course.course_id}?period=${view.period_id}`}>
                  {course.short_title || course.subject_title}
                </a>
                <small>{course.form_title}</small>
              </th>
            ))}
            {numbers.map((one) => (
              <th key={one} scope="col" class="number">
                {one}
              </th>
            ))}
            <th scope="col">{words.decision}</th>
          </tr>
        </thead>
        <tbody>
          {view.students.map((student, at) => (
            <tr key={student.student_id}>
              <td class="number">{at + 1}</td>
              <th scope="row">
                <a href={`/s/attestation/record?student=${student.student_id}`}>{student.name}</a>
              </th>
              {student.results.map((result, column) => (
                <td key={view.courses[column]?.course_id} class="result">
                  {resultOf(result)}
                </td>
              ))}
              <td class="number">{student.missed_hours || ""}</td>
              <td class="number">{student.missed_without_reason || ""}</td>
              <td class="number">{student.mean}</td>
              <td class={student.debts > 0 ? "number owed" : "number"}>{student.debts || ""}</td>
              <td>{student.decision}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sheet({ view, chooser }: { view: View; chooser: ComponentChildren }) {
  const of = {
    path: { study_group_id: view.study_group_id },
    query: { period_id: view.period_id },
  };
  const path = "/api/v1/attestation/study-groups/{study_group_id}/sheet";
  const rates = [
    [words.success, view.success],
    [words.quality, view.quality],
    [words.mean, view.mean],
    [words.missed_of_group, view.missed_hours === 0 ? "" : String(view.missed_hours)],
  ].filter(([, value]) => value !== "");
  return (
    <div class="card printable">
      <h2 id="sheet-title">
        {fill(words.sheet_of, { group: view.study_group_title, period: view.period_title })}
      </h2>
      <div class="attestation-head">
        {chooser}
        <PeriodChoice periods={view.periods} period={view.period_id} />
        <TakeAway path={path} of={of} />
      </div>
      <Table view={view} />
      <dl class="plan-load">
        {rates.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.hours_hint}</p>
      {view.curator !== "" && <p>{fill(words.curator, { name: view.curator })}</p>}
    </div>
  );
}

export function SheetOfGroup({ group, chooser }: { group: string; chooser: ComponentChildren }) {
  const period_id = here.value.query.get("period") ?? undefined;
  const resource = useResource(`${group} ${period_id}`, () =>
    call("get", "/api/v1/attestation/study-groups/{study_group_id}/sheet", {
      path: { study_group_id: group },
      query: { period_id },
    }),
  );
  return <Loaded resource={resource}>{(view) => <Sheet view={view} chooser={chooser} />}</Loaded>;
}
