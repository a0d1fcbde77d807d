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
import { DeferralDialog, WithdrawDialog } from "./deferral";
import { DirectionDialog } from "./direction";

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

/** Deferred, and it is not over. */
const isWaiting = (debt: Debt) => debt.deferral !== null && !debt.deferral.has_expired;

/** «Первая аттестация: учитель», «ликвидирована», «срок истёк». */
export function stateWords(debt: Debt): string {
  if (isWaiting(debt)) return words.deferred[debt.state];
  if (debt.deferral !== null && debt.state === "exhausted" && debt.attempts.length === 0)
    return words.deferred.exhausted;
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

/** What may be done about a row. */
interface Acts {
  hold(debt: Debt): void;
  direct(debt: Debt): void;
  withdraw(debt: Debt): void;
  prolong(debt: Debt): void;
}

/** "болезнь; приказ № 87-у", as far as the reader may know. */
function deferralWords(deferral: NonNullable<Debt["deferral"]>): string {
  const until = deferral.has_expired
    ? fill(words.deferred_until, { date: numericDate(deferral.until) })
    : "";
  const why =
    deferral.order_no === ""
      ? ""
      : fill(words.deferred_for, { reason: deferral.reason, order: deferral.order_no });
  return [until, why].filter((one) => one !== "").join(": ");
}

function RowActs({ debt, acts }: { debt: Debt; acts: Acts }) {
  const of = { name: debt.student, subject: debt.subject_title };
  const act = (title: string, label: string, run: (debt: Debt) => void) => (
    <button
      type="button"
      class="button small"
      aria-label={fill(label, of)}
      onClick={() => run(debt)}
    >
      {title}
    </button>
  );
  return (
    <span class="retake-acts">
      {debt.may_hold && act(words.record, words.record_for, acts.hold)}
      {debt.may_direct && act(words.direct, words.direct_for, acts.direct)}
      {debt.deferral?.may_prolong && act(words.prolong, words.prolong_for, acts.prolong)}
      {debt.deferral?.may_withdraw && act(words.withdraw, words.withdraw_for, acts.withdraw)}
    </span>
  );
}

function Row({ debt, acts }: { debt: Debt; acts: Acts }) {
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
        {!isWaiting(debt) && (
          <small>{fill(words.since, { date: numericDate(debt.arose_on) })}</small>
        )}
      </td>
      <td data-label={words.attempts}>
        {debt.attempts.length === 0 ? words.none : <Attempts debt={debt} />}
      </td>
      <td data-label={words.state}>
        <span class={`debt-state ${debt.state}`}>{stateWords(debt)}</span>
        {debt.deferral !== null && <small>{deferralWords(debt.deferral)}</small>}
        {debt.direction !== "" && <small>{fill(words.direction, { words: debt.direction })}</small>}
        {debt.decision !== "" && <small>{debt.decision}</small>}
        <RowActs debt={debt} acts={acts} />
      </td>
    </tr>
  );
}

function Filters({ view, defer }: { view: View; defer(): void }) {
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
      {view.may_defer && (
        <button type="button" class="button" onClick={defer}>
          {words.defer}
        </button>
      )}
      <TakeTables path="/api/v1/debts" of={of} />
    </div>
  );
}

type Open = { kind: "hold" | "direct" | "withdraw" | "prolong"; debt: Debt } | { kind: "defer" };

function Shown({ view, reload }: { view: View; reload(): void }) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = { onClose: () => setOpen(null), whenDone: reload };
  const acts: Acts = {
    hold: (debt) => setOpen({ kind: "hold", debt }),
    direct: (debt) => setOpen({ kind: "direct", debt }),
    withdraw: (debt) => setOpen({ kind: "withdraw", debt }),
    prolong: (debt) => setOpen({ kind: "prolong", debt }),
  };
  const state = asked("state");
  const rows = view.rows.filter((one) => state === "" || one.state === state);
  return (
    <div class="card">
      <h2 id="debts-title">{words.title}</h2>
      <p class="hint">{words.lead}</p>
      <Filters view={view} defer={() => setOpen({ kind: "defer" })} />
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
                  acts={acts}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open?.kind === "hold" && (
        <AttemptDialog
          debt={{ ...open.debt, notice: isWaiting(open.debt) ? words.who_deferred : "" }}
          {...close}
        />
      )}
      {open?.kind === "direct" && <DirectionDialog debt={open.debt} {...close} />}
      {open?.kind === "withdraw" && <WithdrawDialog debt={open.debt} {...close} />}
      {open?.kind === "prolong" && <DeferralDialog debt={open.debt} {...close} />}
      {open?.kind === "defer" && <DeferralDialog {...close} />}
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
