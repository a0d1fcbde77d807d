/** What is done to one lesson for a reason: end its substitution, move, cancel, restore it. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { useAct } from "./act";
import { type Hour, HourFields, ReasonField } from "./hour_fields";

export type Deed = "end" | "move" | "cancel" | "restore";

export function LessonDialog(props: {
  view: Schemas["DayChanges"];
  lesson: Schemas["ChangeLesson"];
  deed: Deed;
  onClose(): void;
  whenDone(): void;
}) {
  const { view, lesson, deed } = props;
  const { problem, isBusy, act } = useAct();
  const [reason, setReason] = useState("");
  const [hour, setHour] = useState<Hour>({
    lesson_on: lesson.lesson_on,
    slot_no: lesson.slot_no,
    starts_at: lesson.starts_at,
    ends_at: lesson.ends_at,
    room_title: lesson.room_title,
  });
  const ask = () => {
    const path = { lesson_id: lesson.lesson_id };
    const body = { command_id: newId(), reason };
    if (deed === "move")
      return call("post", "/api/v1/changes/lessons/{lesson_id}/move", {
        path,
        body: { ...body, ...hour },
      });
    if (deed === "cancel")
      return call("post", "/api/v1/changes/lessons/{lesson_id}/cancellation", { path, body });
    if (deed === "restore")
      return call("post", "/api/v1/changes/lessons/{lesson_id}/restoration", { path, body });
    return call("post", "/api/v1/changes/lessons/{lesson_id}/substitution-end", { path, body });
  };
  return (
    <Dialog title={words.deeds[deed]} wide={deed === "move"} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act(ask).then((done) => {
            if (done === null) return;
            showMessage(words.done[deed]);
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
        {deed === "move" && <HourFields view={view} hour={hour} set={setHour} />}
        <ReasonField reason={reason} set={setReason} />
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.deeds[deed]}
        </button>
      </form>
    </Dialog>
  );
}
