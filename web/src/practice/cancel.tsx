/** An assignment is taken back: the reason stays in the journal. */
import { useState } from "preact/hooks";
import { practice as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

export function CancelDialog(props: {
  line: Schemas["PracticeLine"];
  onClose(): void;
  whenDone(): void;
}) {
  const { line } = props;
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const cancel = async (event: Event) => {
    event.preventDefault();
    const answer = await call("post", "/api/v1/practice/assignments/{assignment}/cancellation", {
      path: { assignment: line.assignment },
      body: { command_id: newId(), reason },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.cancelled);
    props.whenDone();
  };
  return (
    <Dialog title={words.cancel_title} onClose={props.onClose}>
      <form class="practice-form" onSubmit={(event) => void cancel(event)}>
        <p class="wide">
          <b>{line.student_name}</b> · {line.base}
        </p>
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
        <p class="hint wide">{words.cancel_hint}</p>
        <button type="submit" class="button primary">
          {words.cancel}
        </button>
      </form>
    </Dialog>
  );
}
