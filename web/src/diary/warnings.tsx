/** «Много пропусков»: half of what «н/а» needs is reached (ASM-08, E-5). «Итог под угрозой»: «2» or
 * «н/а» is forecast a fortnight before the end of a period (f.2, SVC-12). */
import { diary_warnings as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { useResource } from "../view/resource";

type Warnings = Schemas["StudentAbsenceWarnings"];

/** Nothing where there is nothing to warn of. */
export function DiaryWarnings({ student_id }: { student_id: string }) {
  const { value } = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/absence-warnings", { path: { student_id } }),
  );
  if (value === null) return null;
  return (
    <>
      <Endangered forecasts={value.forecasts} />
      <Absences warnings={value.warnings} />
    </>
  );
}

function Endangered({ forecasts }: { forecasts: Warnings["forecasts"] }) {
  const [first] = forecasts;
  if (first === undefined) return null;
  const dates = { period: first.period_title, date: numericDate(first.ends_on) };
  return (
    <section class="paper padded diary-debts" aria-labelledby="forecasts-title">
      <h2 id="forecasts-title">{words.forecasts}</h2>
      <p class="quiet">{fill(words.forecasts_lead, dates)}</p>
      <ul>
        {forecasts.map(({ course_id, subject_title, teachers, forecast }) => (
          <li key={course_id}>
            <h3>{fill(words.forecast, { subject: subject_title, value: forecast.value })}</h3>
            <p>{forecast.explanation.join(" ")}</p>
            <p>{forecast.needed.join(" ")}</p>
            <p class="quiet">{teachers}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Absences({ warnings }: { warnings: Warnings["warnings"] }) {
  const [first] = warnings;
  if (first === undefined) return null;
  return (
    <section class="paper padded diary-debts" aria-labelledby="warnings-title">
      <h2 id="warnings-title">{words.title}</h2>
      <p class="quiet">
        {fill(words.lead, { period: first.period_title, date: numericDate(first.ends_on) })}
      </p>
      <ul>
        {warnings.map((one) => (
          <li key={one.course_id}>
            <h3>{one.subject_title}</h3>
            <p>{one.words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
