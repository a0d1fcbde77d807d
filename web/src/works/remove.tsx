/** A work is taken out of the schedule, with a reason. */
import { useState } from "preact/hooks";
import { works as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { longDate } from "../model/dates";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

export function RemoveDialog(props: {
  work: Schemas["AnnouncedWork"];
  name: string;
  onClose(): void;
  whenDone(): void;
}) {
  const { work } = props;
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = async (event: Event) => {
    event.preventDefault();
    const answer = await call("post", "/api/v1/works/{planned_work}/removal", {
      path: { planned_work: work.planned_work },
      body: { command_id: newId(), reason },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.removed);
    props.whenDone();
  };
  return (
    <Dialog title={words.remove_title} onClose={props.onClose}>
      <form class="work-form" onSubmit={(event) => void remove(event)}>
        <p class="wide">
          {`${longDate(work.planned_on)} · ${props.name}`}
          <br />
          {work.title}
        </p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <label class="field wide">
          <span>{words.why}</span>
          <input
            type="text"
            data-first
            required
            maxLength={500}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        <p class="hint wide">{words.remove_hint}</p>
        <button type="submit" class="button primary">
          {words.remove}
        </button>
      </form>
    </Dialog>
  );
}
