/** One mark for behaviour in a window: the four values, taking it back, a note. */
import { useState } from "preact/hooks";
import { behaviour as words } from "#text";
import { Dialog } from "../view/dialog";
import type { Value, Wanted } from "./keys";

const values: readonly Value[] = ["exemplary", "good", "satisfactory", "unsatisfactory"];

export function BehaviourDialog(props: {
  title: string;
  /** Chosen first: what stands, or what a key has asked for. */
  value: Value | null;
  note: string;
  onClose(): void;
  give(wanted: Wanted): Promise<void>;
}) {
  const [value, setValue] = useState<Value | null>(props.value);
  const [note, setNote] = useState(props.note);
  const [isBusy, setBusy] = useState(false);
  // Where a note stands, nothing chosen means that both are taken back.
  const first = value ?? (props.note === "" ? values[0] : null);
  const mustExplain = value === "unsatisfactory" && note.trim().length < 2;
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    await props.give({ value, note: value === null ? "" : note.trim() });
    setBusy(false);
  };
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form class="behaviour-form" onSubmit={(event) => void save(event)}>
        <fieldset>
          <legend>{words.title}</legend>
          {[...values, null].map((one) => (
            <label key={one ?? "nothing"} class="tick">
              <input
                type="radio"
                name="value"
                data-first={first === one && one !== "unsatisfactory"}
                checked={value === one}
                onChange={() => setValue(one)}
              />
              <span>{one === null ? words.nothing : words.values[one].title}</span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{words.note}</span>
          <textarea
            rows={2}
            name="note"
            data-first={value === "unsatisfactory"}
            maxLength={500}
            disabled={value === null}
            value={note}
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        </label>
        <p class="hint">{words.note_hint}</p>
        <div class="dialog-acts">
          <button type="button" class="button" onClick={props.onClose}>
            {words.cancel}
          </button>
          <button type="submit" class="button primary" disabled={isBusy || mustExplain}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
