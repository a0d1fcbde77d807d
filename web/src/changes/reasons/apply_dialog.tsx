/** A change that was made before its reason was recorded is noted as made by it. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { longDate } from "../../model/dates";
import { newId } from "../../model/id";
import { fill } from "../../model/words";
import { Dialog } from "../../view/dialog";
import { showMessage } from "../../view/message";
import { ProblemNotice } from "../../view/problem";
import { useAct } from "../act";
import { reasonsOf, reasonTitle } from "../why_fields";

export function ApplyDialog(props: {
  view: Schemas["DayChanges"];
  lesson: Schemas["ChangeLesson"];
  onClose(): void;
  whenDone(): void;
}) {
  const { view, lesson } = props;
  const { problem, isBusy, act } = useAct();
  const reasons = reasonsOf(view, lesson);
  const [chosen, setChosen] = useState(reasons[0]?.change_reason ?? -1);
  const apply = () =>
    act(() =>
      call("post", "/api/v1/changes/reasons/{change_reason}/lessons", {
        path: { change_reason: chosen },
        body: { command_id: newId(), lesson_id: lesson.lesson_id },
      }),
    );
  return (
    <Dialog title={words.apply_reason} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void apply().then((done) => {
            if (done === null) return;
            showMessage(words.reason_applied);
            props.whenDone();
          });
        }}
      >
        <p>
          {fill(words.of_lesson, {
            lesson: `${lesson.study_group_title} · ${lesson.subject_title}`,
            date: longDate(lesson.lesson_on),
            slot: lesson.slot_no,
          })}
        </p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <label class="field wide">
          <span>{words.by_reason}</span>
          <select
            data-first
            value={chosen}
            onChange={(event) => setChosen(Number(event.currentTarget.value))}
          >
            {reasons.map((one) => (
              <option key={one.change_reason} value={one.change_reason}>
                {reasonTitle(one)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </Dialog>
  );
}
