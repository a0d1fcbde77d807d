/** From which day on, what becomes of lessons, and only then done. */
import { useState } from "preact/hooks";
import { timetable as words } from "#text";
import { call, type Problem } from "../api/client";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import type { Draft, Week } from "./draft";

function Outcome(props: { asked: Asked; save(): void; isBusy: boolean }) {
  const seen = useResource(JSON.stringify(props.asked), () =>
    call("post", "/api/v1/timetable/preview", { body: props.asked }),
  );
  return (
    <Loaded resource={seen}>
      {(view) => (
        <div aria-live="polite">
          <ul class="week-outcome">
            <li>{plural(words.come, view.come_count)}</li>
            <li>{plural(words.gone, view.gone_count)}</li>
          </ul>
          {view.kept_count > 0 && (
            <>
              <p class="state-open">{plural(words.kept, view.kept_count)}</p>
              <ul class="week-kept">
                {view.kept.map((one) => (
                  <li key={one.title}>
                    {one.title}: {one.about}
                  </li>
                ))}
              </ul>
              {view.kept.length < view.kept_count && (
                <p class="hint">{fill(words.kept_more, { shown: view.kept.length })}</p>
              )}
            </>
          )}
          <button
            type="button"
            class="button primary"
            disabled={props.isBusy || seen.problem !== null}
            onClick={props.save}
          >
            {props.isBusy ? words.working : words.save}
          </button>
        </div>
      )}
    </Loaded>
  );
}

interface Asked {
  study_group_id: string;
  takes_effect_on: string;
  taken: Draft["taken"][number][];
  put: Draft["put"][number][];
}

export function SaveDialog(props: {
  week: Week;
  draft: Draft;
  onClose(): void;
  whenDone(on: string): void;
}) {
  const { week, draft } = props;
  const [on, setOn] = useState(week.on);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const asked: Asked = {
    study_group_id: week.id,
    takes_effect_on: on,
    taken: [...draft.taken],
    put: [...draft.put],
  };
  const save = async () => {
    setBusy(true);
    const answer = await call("post", "/api/v1/timetable/places", {
      body: { command_id: newId(), ...asked },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.saved);
    props.whenDone(on);
  };
  return (
    <Dialog title={fill(words.saving, { title: week.title })} wide onClose={props.onClose}>
      <div class="week-form">
        <label class="field">
          <span>{words.takes_effect_on}</span>
          <input
            type="date"
            name="takes_effect_on"
            data-first
            required
            min={week.year_starts_on}
            max={week.year_ends_on}
            value={on}
            onChange={(event) => setOn(event.currentTarget.value || week.on)}
          />
        </label>
        <p class="hint">{words.effect_lead}</p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <Outcome asked={asked} isBusy={isBusy} save={() => void save()} />
      </div>
    </Dialog>
  );
}
