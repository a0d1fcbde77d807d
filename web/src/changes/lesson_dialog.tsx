/** What is done to one lesson for a reason: end its substitution, move, cancel, restore it, hold it
 * at a distance. */
import { useState } from "preact/hooks";
import { modes as modeWords, changes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { useAct } from "./act";
import { type Hour, HourFields, ReasonField } from "./hour_fields";
import { type Mode, ModeField } from "./mode_field";
import { reasonsOf, type Why, WhyFields, whyOf } from "./why_fields";

export type Deed = "end" | "move" | "cancel" | "restore" | "mode";

export function LessonDialog(props: {
  view: Schemas["DayChanges"];
  lesson: Schemas["ChangeLesson"];
  deed: Deed;
  onClose(): void;
  whenDone(): void;
}) {
  const { view, lesson, deed } = props;
  const { problem, isBusy, act } = useAct();
  const byReason = deed === "move" || deed === "cancel";
  const [why, setWhy] = useState<Why>(whyOf(byReason ? (view.reason ?? null) : null));
  const [mode, setMode] = useState<Mode>(lesson.mode === "offline" ? "distance" : lesson.mode);
  const [hour, setHour] = useState<Hour>({
    lesson_on: lesson.lesson_on,
    slot_no: lesson.slot_no,
    starts_at: lesson.starts_at,
    ends_at: lesson.ends_at,
    room_title: lesson.room_title,
  });
  const ask = () => {
    const path = { lesson_id: lesson.lesson_id };
    const body = { command_id: newId(), reason: why.reason };
    const { change_reason } = why;
    if (deed === "move")
      return call("post", "/api/v1/changes/lessons/{lesson_id}/move", {
        path,
        body: { ...body, change_reason, ...hour },
      });
    if (deed === "mode")
      return call("put", "/api/v1/lessons/{lesson_id}/mode", { path, body: { ...body, mode } });
    if (deed === "cancel")
      return call("post", "/api/v1/changes/lessons/{lesson_id}/cancellation", {
        path,
        body: { ...body, change_reason },
      });
    if (deed === "restore")
      return call("post", "/api/v1/changes/lessons/{lesson_id}/restoration", { path, body });
    return call("post", "/api/v1/changes/lessons/{lesson_id}/substitution-end", { path, body });
  };
  const hint = deed === "mode" ? modeWords.reason_hint : undefined;
  const title = deed === "mode" ? modeWords.title : words.deeds[deed];
  return (
    <Dialog title={title} wide={deed === "move"} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act(ask).then((done) => {
            if (done === null) return;
            showMessage(deed === "mode" ? modeWords.done : words.done[deed]);
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
        {deed === "mode" && <ModeField mode={mode} set={setMode} />}
        {byReason && <WhyFields reasons={reasonsOf(view, lesson)} why={why} set={setWhy} />}
        {!byReason && (deed !== "mode" || mode !== "offline") && (
          <ReasonField
            reason={why.reason}
            hint={hint}
            set={(reason) => setWhy({ ...why, reason })}
          />
        )}
        <button type="submit" class="button primary" disabled={isBusy}>
          {deed === "mode" ? modeWords.save : words.deeds[deed]}
        </button>
      </form>
    </Dialog>
  );
}
