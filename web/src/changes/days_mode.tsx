/** Days at a distance: of a class, or of the whole school (quarantine, frost: ATT-08); what stayed
 * as it was is named with the reason. */
import { useState } from "preact/hooks";
import { changes as changeWords, modes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { said } from "../model/letters/lettering";
import { plural } from "../model/words";
import { ProblemNotice } from "../view/problem";
import { useAct } from "./act";
import { DaysTold } from "./days_told";
import { ReasonField } from "./hour_fields";
import { type Mode, ModeField } from "./mode_field";

const whole = "school";

export function DaysMode({ view, whenDone }: { view: Schemas["DayChanges"]; whenDone(): void }) {
  const { problem, isBusy, act } = useAct();
  const [group, setGroup] = useState("");
  const [mode, setMode] = useState<Mode>("distance");
  const [from, setFrom] = useState(view.on);
  const [to, setTo] = useState(view.on);
  const [reason, setReason] = useState("");
  const [days, setDays] = useState<Schemas["DaysModesSet"] | null>(null);
  const groups =
    group === whole
      ? view.groups.map((one) => one.study_group_id)
      : [group].filter((one) => one !== "");
  const day = (title: string, value: string, set: (on: string) => void) => (
    <label class="field">
      <span>{title}</span>
      <input
        type="date"
        required
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <details class="card change-form">
      <summary>
        <h2>{words.days_title}</h2>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act(() =>
            call("post", "/api/v1/changes/modes", {
              body: {
                from,
                to,
                mode,
                reason,
                commands: groups.map((study_group_id) => ({ command_id: newId(), study_group_id })),
              },
            }),
          ).then((value) => {
            if (value === null) return;
            setDays(value);
            whenDone();
          });
        }}
      >
        <p class="hint">{said(words.days_lead)}</p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <div class="change-fields">
          <label class="field">
            <span>{changeWords.group}</span>
            <select
              required
              value={group}
              onChange={(event) => setGroup(event.currentTarget.value)}
            >
              <option value="">{changeWords.choose}</option>
              {view.groups.map((one) => (
                <option key={one.study_group_id} value={one.study_group_id}>
                  {one.title}
                </option>
              ))}
              <option value={whole}>{changeWords.whole_school}</option>
            </select>
          </label>
          {day(changeWords.from, from, setFrom)}
          {day(changeWords.to, to, setTo)}
          <ModeField mode={mode} set={setMode} />
          {mode !== "offline" && (
            <ReasonField reason={reason} set={setReason} hint={words.reason_hint} />
          )}
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.set_days}
          </button>
        </div>
      </form>
      {days !== null && (
        <DaysTold
          outcomes={days.outcomes}
          said={plural(words.lessons_set, days.changed_count)}
          left={{ title: words.left, lessons: days.left, dates: "told" }}
        />
      )}
    </details>
  );
}
