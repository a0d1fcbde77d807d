/** Something is taken back: one field, the reason, which stays in the journal. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Answer, Problem } from "../api/client";
import { newId } from "../model/id";
import { Dialog } from "./dialog";
import { showMessage } from "./message";
import { ProblemNotice } from "./problem";

export interface Withdrawal {
  command_id: string;
  reason: string;
}

export function ReasonDialog(props: {
  words: { title: string; reason: string; hint: string; act: string; done: string };
  form: string;
  send(body: Withdrawal): Promise<Answer<unknown>>;
  onClose(): void;
  whenDone(): void;
  children: ComponentChildren;
}) {
  const { words } = props;
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async (event: Event) => {
    event.preventDefault();
    const answer = await props.send({ command_id: newId(), reason });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.done);
    props.whenDone();
  };
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <form class={props.form} onSubmit={(event) => void send(event)}>
        <p class="wide">{props.children}</p>
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
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
        <p class="hint wide">{words.hint}</p>
        <button type="submit" class="button primary">
          {words.act}
        </button>
      </form>
    </Dialog>
  );
}
