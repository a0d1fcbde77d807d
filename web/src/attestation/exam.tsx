/** Экзаменационная (зачётная) ведомость of a course (F-27); retakes are recorded here too. */
import { useState } from "preact/hooks";
import { attestation as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { AttemptDialog } from "./attempt";
import { PeriodChoice } from "./group_sheet";

type View = Schemas["ExamSheet"];
type Row = Schemas["ExamStudent"];
type Debt = Schemas["DebtRow"];

function Retakes({ debt, hold }: { debt: Debt; hold(): void }) {
  return (
    <>
      {debt.attempts.map((one) => (
        <span key={one.entry_index} class="retake">
          {numericDate(one.held_on)}: <b>{one.result}</b>
        </span>
      ))}
      {debt.state === "owed" && (
        <small>{fill(words.until, { date: numericDate(debt.deadline) })}</small>
      )}
      {debt.may_hold && (
        <button
          type="button"
          class="button small"
          aria-label={fill(words.retake_of, { name: debt.student })}
          onClick={hold}
        >
          {words.retake}
        </button>
      )}
    </>
  );
}

function Table({ view, hold }: { view: View; hold(debt: Debt): void }) {
  const admission = ({ obstacles }: Row) =>
    obstacles.length === 0 ? (
      words.admitted
    ) : (
      <span class="owed">{`${words.not_admitted}: ${obstacles.join("; ")}`}</span>
    );
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="exam-title">
      <table class="attestation-table">
        <thead>
          <tr>
            <th scope="col" class="number">
              №
            </th>
            <th scope="col">{words.student}</th>
            <th scope="col">{words.admission}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.retakes}</th>
            <th scope="col" class="signature">
              {words.signature}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.students.map((student, at) => (
            <tr key={student.student_id}>
              <td class="number">{at + 1}</td>
              <th scope="row">{student.name}</th>
              <td>{admission(student)}</td>
              <td>{student.result_words}</td>
              <td>
                {student.debt !== null && (
                  <Retakes
                    debt={student.debt}
                    hold={() => student.debt !== null && hold(student.debt)}
                  />
                )}
              </td>
              <td class="signature" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Sheet({ view, reload }: { view: View; reload(): void }) {
  const [debt, setDebt] = useState<Debt | null>(null);
  const of = { path: { course_id: view.course_id }, query: { period_id: view.period_id } };
  const path = "/api/v1/attestation/courses/{course_id}/sheet";
  const facts = [
    [words.form, view.form === null ? words.no_form : words.forms[view.form]],
    [words.teacher, view.teachers],
    [words.confirmed_on, view.confirmed_on === null ? "—" : numericDate(view.confirmed_on)],
    [words.admitted_count, fill(words.of_all, { count: view.admitted, all: view.students.length })],
  ];
  return (
    <div class="card printable">
      <h2 id="exam-title">
        {fill(words.exam_of, { course: view.subject_title, group: view.study_group_title })}
      </h2>
      <p>{`${view.period_title}, ${view.school_year_title}`}</p>
      <div class="attestation-head">
        <PeriodChoice periods={view.periods} period={view.period_id} />
        <TakeAway path={path} of={of} />
      </div>
      <dl class="plan-load">
        {facts.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Table view={view} hold={setDebt} />
      <p class="hint">{words.admission_hint}</p>
      <ul class="sheet-counts" aria-label={words.counts}>
        {view.counts.map((one) => (
          <li key={one.title}>
            {one.title} — <b>{one.count}</b>
          </li>
        ))}
      </ul>
      {debt !== null && (
        <AttemptDialog debt={debt} onClose={() => setDebt(null)} whenDone={reload} />
      )}
    </div>
  );
}

export function ExamSheet({ course_id }: { course_id: string }) {
  const period_id = here.value.query.get("period") ?? undefined;
  const resource = useResource(`${course_id} ${period_id}`, () =>
    call("get", "/api/v1/attestation/courses/{course_id}/sheet", {
      path: { course_id },
      query: { period_id },
    }),
  );
  return (
    <Loaded resource={resource}>
      {(view) => (
        <div class="attestation">
          <Sheet view={view} reload={resource.reload} />
        </div>
      )}
    </Loaded>
  );
}
