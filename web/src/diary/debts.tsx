/** «Задолженность»: what a child owes, until when, and how it went so far (LAW-04). */
import { diary_debts as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { useResource } from "../view/resource";

type Debt = Schemas["DebtRow"];

function stateOf(debt: Debt): string {
  const { deferral } = debt;
  if (deferral?.has_expired && debt.state === "exhausted" && debt.attempts.length === 0)
    return words.deferred_over;
  if (deferral !== null && !deferral.has_expired) {
    if (debt.state === "settled") return words.deferred_settled;
    return fill(words.deferred, { date: numericDate(debt.deadline) });
  }
  if (debt.state === "settled") return words.settled;
  if (debt.state === "exhausted") return words.exhausted;
  return fill(debt.next === "commission" ? words.second : words.first, {
    date: numericDate(debt.deadline),
  });
}

function OfSubject({ debt }: { debt: Debt }) {
  return (
    <li>
      <h3>
        {debt.subject_title}{" "}
        <small>{`${debt.result}, ${debt.period_title} ${debt.school_year_title}`}</small>
      </h3>
      <p>{stateOf(debt)}</p>
      {debt.attempts.map((one) => (
        <p key={one.entry_index} class="quiet">
          {fill(words.attempt, { date: numericDate(one.held_on), who: words.kinds[one.kind] })}{" "}
          <b>{one.result}</b>
        </p>
      ))}
    </li>
  );
}

/** Nothing where nothing is owed. */
export function DiaryDebts({ student_id }: { student_id: string }) {
  const { value } = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/debts", { path: { student_id } }),
  );
  if (value === null || value.debts.length === 0) return null;
  return (
    <section class="paper padded diary-debts" aria-labelledby="debts-title">
      <h2 id="debts-title">{words.title}</h2>
      <ul>
        {value.debts.map((debt) => (
          <OfSubject key={`${debt.course_id} ${debt.period_id}`} debt={debt} />
        ))}
      </ul>
    </section>
  );
}
