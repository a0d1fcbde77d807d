/** Which classes hear which bells, and from which day on. */
import { useState } from "preact/hooks";
import { calendar as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { BellsOutcome } from "./bells_outcome";

type View = Schemas["BellsView"];

function Classes(props: { view: View; chosen: readonly string[]; set(chosen: string[]): void }) {
  const { view, chosen, set } = props;
  const turn = (id: string) =>
    set(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <fieldset class="bells-classes">
      <legend>{words.classes}</legend>
      {view.classes.map((one) => (
        <label key={one.study_group_id}>
          <input
            type="checkbox"
            checked={chosen.includes(one.study_group_id)}
            onChange={() => turn(one.study_group_id)}
          />
          <span>
            {one.title}
            {one.bells_title !== "" && <small>{one.bells_title}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

export function GiveDialog(props: {
  view: View;
  title: string;
  onClose(): void;
  whenDone(): void;
}) {
  const { view } = props;
  const [title, setTitle] = useState(props.title);
  const [from, setFrom] = useState(
    view.today < view.year_starts_on ? view.year_starts_on : view.today,
  );
  const [chosen, setChosen] = useState<string[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const asked = { bells_title: title, from_on: from, study_group_ids: chosen };
  const save = async () => {
    setBusy(true);
    const answer = await call("post", "/api/v1/bells/classes", {
      body: { command_id: newId(), ...asked },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.given);
    props.whenDone();
  };
  return (
    <Dialog title={words.give_bells} wide onClose={props.onClose}>
      <form
        class="calendar-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div class="bells-copying">
          <label class="field">
            <span>{words.which_bells}</span>
            <select
              name="bells"
              data-first
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
            >
              <option value="">{words.common}</option>
              {view.named.map((one) => (
                <option key={one.title} value={one.title}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{words.from_on}</span>
            <input
              type="date"
              name="from_on"
              required
              min={view.year_starts_on}
              max={view.year_ends_on}
              value={from}
              onInput={(event) => setFrom(event.currentTarget.value)}
            />
          </label>
        </div>
        <Classes view={view} chosen={chosen} set={setChosen} />
        {chosen.length === 0 || from === "" ? (
          <p class="hint">{words.choose_classes}</p>
        ) : (
          <BellsOutcome
            key={JSON.stringify(asked)}
            ask={() => call("post", "/api/v1/bells/classes/preview", { body: asked })}
          >
            {(preview) => (
              <button
                type="submit"
                class="button primary"
                disabled={isBusy || preview.in_way_count > 0 || preview.changes_nothing}
              >
                {isBusy ? words.working : words.give_bells}
              </button>
            )}
          </BellsOutcome>
        )}
        {problem !== null && <ProblemNotice problem={problem} />}
      </form>
    </Dialog>
  );
}
