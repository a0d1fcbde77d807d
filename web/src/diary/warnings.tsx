/** «Много пропусков»: half of what «н/а» needs is reached (ASM-08, E-5). */
import { diary_warnings as words } from "#text";
import { call } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { useResource } from "../view/resource";

/** Nothing where there is nothing to warn of. */
export function DiaryWarnings({ student_id }: { student_id: string }) {
  const { value } = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/absence-warnings", { path: { student_id } }),
  );
  const first = value?.warnings[0];
  if (value === null || first === undefined) return null;
  return (
    <section class="paper padded diary-debts" aria-labelledby="warnings-title">
      <h2 id="warnings-title">{words.title}</h2>
      <p class="quiet">
        {fill(words.lead, { period: first.period_title, date: numericDate(first.ends_on) })}
      </p>
      <ul>
        {value.warnings.map((one) => (
          <li key={one.course_id}>
            <h3>{one.subject_title}</h3>
            <p>{one.words}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
