/** Актированный день: no lessons of a class, or of the whole school; what could not be cancelled is
 * named with the reason. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { ProblemNotice } from "../view/problem";
import { useAct } from "./act";
import { DaysTold } from "./days_told";
import { type Why, WhyFields, whyOf } from "./why_fields";

const whole = "school";

export function WholeDay({ view, whenDone }: { view: Schemas["DayChanges"]; whenDone(): void }) {
  const { problem, isBusy, act } = useAct();
  const [group, setGroup] = useState("");
  const [why, setWhy] = useState<Why>(whyOf(view.reason ?? null));
  const [days, setDays] = useState<Schemas["CancelledDays"] | null>(null);
  const groups =
    group === whole
      ? view.groups.map((one) => one.study_group_id)
      : [group].filter((one) => one !== "");
  return (
    <details class="card change-form">
      <summary>
        <h2>{words.whole_day}</h2>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act(() =>
            call("post", "/api/v1/changes/cancelled-days", {
              body: {
                on: view.on,
                ...why,
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
        <p class="hint">{fill(words.whole_day_lead, { date: longDate(view.on) })}</p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <div class="change-fields">
          <label class="field">
            <span>{words.group}</span>
            <select
              required
              value={group}
              onChange={(event) => setGroup(event.currentTarget.value)}
            >
              <option value="">{words.choose}</option>
              {view.groups.map((one) => (
                <option key={one.study_group_id} value={one.study_group_id}>
                  {one.title}
                </option>
              ))}
              <option value={whole}>{words.whole_school}</option>
            </select>
          </label>
          <WhyFields reasons={view.reasons} why={why} set={setWhy} />
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.cancel_day}
          </button>
        </div>
      </form>
      {days !== null && (
        <DaysTold
          outcomes={days.outcomes}
          said={plural(words.lessons_cancelled, days.cancelled_count)}
          left={{ title: words.left, lessons: days.left, dates: "known" }}
        />
      )}
    </details>
  );
}
