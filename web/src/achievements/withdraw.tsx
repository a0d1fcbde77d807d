/** An achievement or an event is taken back, with a reason. */
import { useState } from "preact/hooks";
import { achievements as words } from "#text";
import { call, type Problem } from "../api/client";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

export interface Withdrawn {
  what: "achievement" | "mass_event";
  entry_index: number;
  told: string;
}

const send = (one: Withdrawn, reason: string) => {
  const body = { command_id: newId(), reason };
  return one.what === "achievement"
    ? call("post", "/api/v1/achievements/{achievement}/withdrawal", {
        path: { achievement: one.entry_index },
        body,
      })
    : call("post", "/api/v1/mass-events/{mass_event}/withdrawal", {
        path: { mass_event: one.entry_index },
        body,
      });
};

export function WithdrawDialog(props: { one: Withdrawn; onClose(): void; whenDone(): void }) {
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const withdraw = async (event: Event) => {
    event.preventDefault();
    const answer = await send(props.one, reason);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.withdrawn);
    props.whenDone();
  };
  return (
    <Dialog title={words.withdraw_title} onClose={props.onClose}>
      <form class="achievement-form" onSubmit={(event) => void withdraw(event)}>
        <p class="wide">{props.one.told}</p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <label class="field wide">
          <span>{words.reason}</span>
          <input
            type="text"
            data-first
            required
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <p class="hint wide">{words.withdraw_hint}</p>
        <button type="submit" class="button primary">
          {words.withdraw}
        </button>
      </form>
    </Dialog>
  );
}
