/** Академические задолженности: who owes what, until when, and who attests next (LAW-04). */
import { useState } from "preact/hooks";
import { debts as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { AttemptDialog } from "./attempt";

type View = Schemas["DebtList"];
type Debt = Schemas["DebtRow"];
type State = Schemas["AttestationState"];

const states: readonly State[] = ["owed", "settled", "exhausted"];

const asked = (name: string) => here.value.query.get(name) ?? "";

function change(name: string, value: string) {
  const query = new URLSearchParams(here.value.query);
  if (value === "") query.delete(name);
  else query.set(name, value);
  const text = query.toString();
  go(`/${here.value.parts.join("/")}${text === "" ? "" : `?${text}`}`);
}

/** «Первая аттестация: учитель», «ликвидирована», «срок истёк». */
export function stateWords(debt: Debt): string {
  if (debt.state === "settled") return words.states.settled;
  if (debt.state === "exhausted")
    return debt.attempts.length < 2 ? words.deadline_over : words.attempts_over;
  return words.next[debt.next ?? "teacher"];
}

function Attempts({ debt }: { debt: Debt }) {
  return (
    <ol class="debt-attempts">
      {debt.attempts.map((one) => (
        <li key={one.entry_index} title={fill(words.recorded_by, { name: one.recorded_by })}>
          {numericDate(one.held_on)}, {words.kinds[one.kind]}: <b>{one.result}</b>
          {one.protocol_no !== "" && (
            <small>{fill(words.by_protocol, { number: one.protocol_no })}</small>
          )}
        </li>
      ))}
    </ol>
  );
}

function Row({ debt, hold }: { debt: Debt; hold(): void }) {
  return (
    <tr class={`debt ${debt.state}`}>
      <th scope="row">
        {debt.student}
        <small>
          {debt.study_group_title}
          {debt.class_now !== "" &&
            debt.class_now !== debt.study_group_title &&
            `, ${fill(words.now_in, { class: debt.class_now })}`}
        </small>
      </th>
      <td data-label={words.subject}>
        {debt.subject_title}
        <small>{`${debt.period_title}, ${debt.school_year_title}`}</small>
      </td>
      <td data-label={words.result_owed}>
        <b>{debt.result}</b>
      </td>
      <td data-label={words.deadline}>
        {numericDate(debt.deadline)}
        <small>{fill(words.since, { date: numericDate(debt.arose_on) })}</small>
      </td>
      <td data-label={words.attempts}>
        {debt.attempts.length === 0 ? words.none : <Attempts debt={debt} />}
      </td>
      <td data-label={words.state}>
        <span class={`debt-state ${debt.state}`}>{stateWords(debt)}</span>
        {debt.decision !== "" && <small>{debt.decision}</small>}
        {debt.may_hold && (
          <button
            type="button"
            class="button small"
            aria-label={fill(words.record_for, {
              name: debt.student,
              subject: debt.subject_title,
            })}
            onClick={hold}
          >
            {words.record}
          </button>
        )}
      </td>
    </tr>
  );
}

function Filters({ view }: { view: View }) {
  const of = { query: { school_year_id: view.school_year_id ?? undefined } };
  return (
    <div class="attestation-head">
      <label class="field">
        <span>{words.year}</span>
        <select
          value={view.school_year_id ?? ""}
          onChange={(event) => change("year", event.currentTarget.value)}
        >
          <option value="">{words.two_years}</option>
          {view.school_years.map((one) => (
            <option key={one.school_year_id} value={one.school_year_id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.state}</span>
        <select
          value={asked("state")}
          onChange={(event) => change("state", event.currentTarget.value)}
        >
          <option value="">{words.all}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {`${words.states[one]} (${view[one]})`}
            </option>
          ))}
        </select>
      </label>
      <TakeTables path="/api/v1/debts" of={of} />
    </div>
  );
}

function Shown({ view, reload }: { view: View; reload(): void }) {
  const [held, setHeld] = useState<Debt | null>(null);
  const state = asked("state");
  const rows = view.rows.filter((one) => state === "" || one.state === state);
  return (
    <div class="card">
      <h2 id="debts-title">{words.title}</h2>
      <p class="hint">{words.lead}</p>
      <Filters view={view} />
      {view.cut_off && <p class="notice">{words.cut_off}</p>}
      {rows.length === 0 ? (
        <p class="empty">{words.nobody}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="debts-title">
          <table class="attestation-table debt-table">
            <thead>
              <tr>
                {[
                  words.student,
                  words.subject,
                  words.result_owed,
                  words.deadline,
                  words.attempts,
                  words.state,
                ].map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((debt) => (
                <Row
                  key={`${debt.student_id} ${debt.course_id} ${debt.period_id}`}
                  debt={debt}
                  hold={() => setHeld(debt)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {held !== null && (
        <AttemptDialog debt={held} onClose={() => setHeld(null)} whenDone={reload} />
      )}
    </div>
  );
}

export function Debts() {
  const year = asked("year");
  const resource = useResource(year, () =>
    call("get", "/api/v1/debts", {
      query: { school_year_id: year === "" ? undefined : year },
    }),
  );
  return (
    <Loaded resource={resource}>{(view) => <Shown view={view} reload={resource.reload} />}</Loaded>
  );
}
