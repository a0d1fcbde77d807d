/** The plan of a session: courses by periods, a form in each typed by one key (VOC-04). */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { attestation as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { type Form, formOfKey, forms, letterOf } from "./forms";

type View = Schemas["GroupPlan"];

interface Place {
  row: number;
  column: number;
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function Grid(props: {
  view: View;
  at: Place;
  go(place: Place): void;
  plan(place: Place, form: Form | null): void;
}) {
  const { view, at } = props;
  const onKey = (event: KeyboardEvent, place: Place) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      props.go({ row: place.row + step[0], column: place.column + step[1] });
      return;
    }
    const form = formOfKey(event.key, event.code);
    if (form === undefined) return;
    event.preventDefault();
    props.plan(place, form);
  };
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="plan-title">
      <table class="plan-grid">
        <thead>
          <tr>
            <th scope="col">{words.course}</th>
            {view.periods.map((period) => (
              <th key={period.period_id} scope="col">
                {period.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.courses.map((course, row) => (
            <tr key={course.course_id}>
              <th scope="row">
                {course.subject_title} {course.study_group_title}
                <small>{course.teachers}</small>
              </th>
              {course.forms.map((one, column) => {
                const title = one.form === null ? words.no_form : words.forms[one.form];
                const isOpen = view.may_plan && !one.is_closed;
                const sheet = `/t/exam/${course.course_id}?period=${one.period_id}`;
                return (
                  <td key={one.period_id} class={one.is_taught ? "" : "untaught"}>
                    <button
                      type="button"
                      class={`plan-form ${one.form ?? "none"}`}
                      data-place={`${row}-${column}`}
                      tabIndex={at.row === row && at.column === column ? 0 : -1}
                      aria-disabled={!isOpen}
                      aria-label={fill(words.cell, {
                        course: course.subject_title,
                        period: view.periods[column]?.title ?? "",
                        form: one.form === null ? title : `${letterOf(one.form)} ${title}`,
                      })}
                      onFocus={() => props.go({ row, column })}
                      onKeyDown={(event) => onKey(event, { row, column })}
                    >
                      {one.form !== null && <b>{letterOf(one.form)}</b>}{" "}
                      <span>{one.form === null ? "—" : title}</span>
                    </button>
                    {one.form !== null && (
                      <a
                        href={sheet}
                        aria-label={fill(words.open_sheet_of, {
                          course: course.subject_title,
                          period: view.periods[column]?.title ?? "",
                        })}
                      >
                        {words.open_sheet}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Load({ view }: { view: View }) {
  const count = (title: string, is: number, most: number) => (
    <div class={is > most ? "over" : ""}>
      <dt>{title}</dt>
      <dd>{fill(words.of_most, { count: is, most })}</dd>
    </div>
  );
  return (
    <>
      <dl class="plan-load">
        {count(words.exams, view.load.exams, view.most_exams)}
        {count(words.credits, view.load.credits, view.most_credits)}
      </dl>
      <div role="status">
        {view.warnings.map((one) => (
          <p key={one} class="notice plan-warning">
            {one}
          </p>
        ))}
      </div>
    </>
  );
}

function Plan(props: { view: View; chooser: ComponentChildren; reload(): void }) {
  const { view } = props;
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [problem, setProblem] = useState<Problem | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const focus = ({ row, column }: Place) => {
    const cell = table.current?.querySelector<HTMLElement>(`[data-place="${row}-${column}"]`);
    if (cell === undefined || cell === null) return;
    setAt({ row, column });
    if (document.activeElement !== cell) cell.focus();
  };
  const plan = async (place: Place, form: Form | null) => {
    const course = view.courses[place.row];
    const cell = course?.forms[place.column];
    if (course === undefined || cell === undefined || !view.may_plan) return;
    if (cell.is_closed) {
      showMessage(words.closed);
      return;
    }
    focus({ row: place.row + 1, column: place.column });
    const { course_id } = course;
    const body = { command_id: newId(), course_id, period_id: cell.period_id, form };
    const answer = await call("put", "/api/v1/attestation/forms", { body });
    setProblem(answer.ok ? null : answer.problem);
    props.reload();
  };
  return (
    <div class="card" ref={table}>
      <h2 id="plan-title">
        {fill(words.plan_of, { group: view.study_group_title, year: view.school_year_title })}
      </h2>
      <div class="attestation-head">
        {props.chooser}
        <Load view={view} />
      </div>
      {problem !== null && <ProblemNotice problem={problem} />}
      {view.may_plan && (
        <>
          <p class="hint">{words.keys_hint}</p>
          <div class="plan-keys" role="toolbar" aria-label={words.keys}>
            {forms.map(({ form }) => (
              <button
                key={form}
                type="button"
                class="button small"
                onClick={() => void plan(at, form)}
              >
                <b>{letterOf(form)}</b> {words.forms[form]}
              </button>
            ))}
            <button type="button" class="button small" onClick={() => void plan(at, null)}>
              {words.take_away}
            </button>
          </div>
        </>
      )}
      <Grid view={view} at={at} go={focus} plan={(place, form) => void plan(place, form)} />
    </div>
  );
}

export function PlanOfGroup({ group, chooser }: { group: string; chooser: ComponentChildren }) {
  const resource = useResource(group, () =>
    call("get", "/api/v1/attestation/study-groups/{study_group_id}/plan", {
      path: { study_group_id: group },
    }),
  );
  return (
    <Loaded resource={resource}>
      {(view) => <Plan view={view} chooser={chooser} reload={resource.reload} />}
    </Loaded>
  );
}
