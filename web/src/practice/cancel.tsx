/** An assignment is taken back: the reason stays in the journal. */
import { practice as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { ReasonDialog } from "../view/reason_dialog";

const told = {
  title: words.cancel_title,
  reason: words.reason,
  hint: words.cancel_hint,
  act: words.cancel,
  done: words.cancelled,
};

export function CancelDialog(props: {
  line: Schemas["PracticeLine"];
  onClose(): void;
  whenDone(): void;
}) {
  const { line, onClose, whenDone } = props;
  const path = { assignment: line.assignment };
  return (
    <ReasonDialog
      words={told}
      form="practice-form"
      send={(body) =>
        call("post", "/api/v1/practice/assignments/{assignment}/cancellation", { path, body })
      }
      onClose={onClose}
      whenDone={whenDone}
    >
      <b>{line.student_name}</b> · {line.base}
      {line.diary.written_hours > 0 && (
        <>
          <br />
          {fill(words.cancel_loses, { hours: line.diary.written_hours })}
        </>
      )}
    </ReasonDialog>
  );
}
