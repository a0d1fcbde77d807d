import { useState } from "preact/hooks";
import { frame as frameWords, reason as reasonWords, results as words } from "#text";
import { Dialog } from "../../view/dialog";

/** Asks why a result is not the computed one. */
export function ReasonForResult(props: {
  title: string;
  onSave(reason: string): void;
  onClose(): void;
}) {
  const [reason, setReason] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const save = (event: Event) => {
    event.preventDefault();
    if (reason.trim() === "") setEmpty(true);
    else props.onSave(reason.trim());
  };
  return (
    <Dialog title={words.reason_title} onClose={props.onClose}>
      <form onSubmit={save}>
        <p>{props.title}</p>
        <label class="field">
          <span>{words.reason_label}</span>
          <textarea
            data-first
            rows={2}
            maxLength={500}
            value={reason}
            aria-invalid={isEmpty}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </label>
        {isEmpty && (
          <p class="field-problem" role="alert">
            {reasonWords.empty}
          </p>
        )}
        <p class="hint">{reasonWords.keys}</p>
        <div class="dialog-acts">
          <button type="button" class="button" onClick={props.onClose}>
            {frameWords.cancel}
          </button>
          <button type="submit" class="button primary">
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
