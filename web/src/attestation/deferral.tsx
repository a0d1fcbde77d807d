/** «Дать отсрочку»: a mark of a period comes later (ASM-08); its prolongation and withdrawal. */
import { useState } from "preact/hooks";
import { debts as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { plusDays } from "../model/dates";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { ReasonDialog } from "../view/reason_dialog";
import { ChoiceFields, type Chosen } from "./choices";

type Debt = Schemas["DebtRow"];
const usual_days = 30;

const today = () => new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);

/** After the period, and not before today. */
function earliest(chosen: Chosen | null): string {
  const after = chosen?.ends_on ? plusDays(chosen.ends_on, 1) : today();
  return after < today() ? today() : after;
}

/** With a debt: what has expired is prolonged. */
export function DeferralDialog(props: { debt?: Debt; onClose(): void; whenDone(): void }) {
  const { debt } = props;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [until, setUntil] = useState(debt === undefined ? "" : plusDays(today(), usual_days));
  const [reason, setReason] = useState("");
  const [order_no, setOrder] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const choose = (next: Chosen) => {
    if (next.ends_on !== (chosen?.ends_on ?? "") && next.ends_on !== "")
      setUntil(next.deferral_until < today() ? plusDays(today(), usual_days) : next.deferral_until);
    setChosen(next);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const about = debt ?? chosen;
    if (about === null) return;
    setBusy(true);
    const { course_id, student_id, period_id } = about;
    const answer = await call("post", "/api/v1/attestation/deferrals", {
      body: { command_id: newId(), course_id, student_id, period_id, until, reason, order_no },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.deferred_done);
    props.onClose();
    props.whenDone();
  };
  return (
    <Dialog title={debt === undefined ? words.defer_title : words.prolong} onClose={props.onClose}>
      <form class="attempt-form" onSubmit={(event) => void save(event)}>
        {debt !== undefined && (
          <p>
            <b>{debt.student}</b>
            {` · ${debt.subject_title}, ${debt.period_title} ${debt.school_year_title}`}
          </p>
        )}
        <p class="hint">{debt === undefined ? words.defer_lead : words.prolong_lead}</p>
        {problem !== null && <ProblemNotice problem={problem} />}
        {debt === undefined && <ChoiceFields hasYear={false} choose={choose} />}
        <label class="field">
          <span>{words.until}</span>
          <input
            type="date"
            required
            data-first={debt === undefined ? undefined : ""}
            min={earliest(chosen)}
            value={until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.reason}</span>
          <input
            type="text"
            required
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.order}</span>
          <input
            type="text"
            required
            maxLength={50}
            value={order_no}
            onInput={(event) => setOrder(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary" disabled={isBusy}>
          {debt === undefined ? words.defer : words.prolong}
        </button>
      </form>
    </Dialog>
  );
}

const told = {
  title: words.withdraw,
  reason: words.reason,
  hint: words.withdraw_lead,
  act: words.withdraw,
  done: words.withdrawn,
};

export function WithdrawDialog(props: { debt: Debt; onClose(): void; whenDone(): void }) {
  const { debt, onClose, whenDone } = props;
  const path = { deferral: debt.deferral?.deferral ?? -1 };
  return (
    <ReasonDialog
      words={told}
      form="attempt-form"
      send={(body) =>
        call("post", "/api/v1/attestation/deferrals/{deferral}/withdrawal", { path, body })
      }
      onClose={onClose}
      whenDone={() => {
        onClose();
        whenDone();
      }}
    >
      <b>{debt.student}</b> · {debt.subject_title}, {debt.period_title}
    </ReasonDialog>
  );
}
