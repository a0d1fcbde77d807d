/** One day of the calendar: what it is to be, what would become of lessons, and only then done. */
import { useState } from "preact/hooks";
import { calendar as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { longDate } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { Groups, LessonNotes } from "./outcome";
import type { PictureDay } from "./year_picture";

type View = Schemas["CalendarView"];
type Kind = Schemas["DayKind"];
type Preview = Schemas["CalendarDayPreview"];

function Outcome({ preview }: { preview: Preview }) {
  const isIdle = preview.come_count === 0 && preview.go_count === 0;
  return (
    <div class="calendar-outcome" aria-live="polite">
      {preview.notes.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      <Groups title={plural(words.come, preview.come_count)} groups={preview.comes} />
      <Groups title={plural(words.go, preview.go_count)} groups={preview.goes} />
      {isIdle && preview.in_way_count === 0 && <p>{words.no_lessons}</p>}
      <LessonNotes
        title={plural(words.kept, preview.kept_count)}
        count={preview.kept_count}
        lessons={preview.kept}
        look="state-open"
      />
      <LessonNotes
        title={plural(words.in_way, preview.in_way_count)}
        count={preview.in_way_count}
        lessons={preview.in_way}
        look="state-bad"
      />
    </div>
  );
}

interface Wanted {
  kind: Kind;
  as_on: string;
  reason: string;
}

function Fields(props: { view: View; wanted: Wanted; set(wanted: Wanted): void }) {
  const { view, wanted, set } = props;
  const kinds = ["day_off", "school_day"] as const;
  return (
    <>
      <fieldset class="calendar-kinds">
        <legend>{words.kind}</legend>
        {kinds.map((kind, index) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              data-first={index === 0 ? true : undefined}
              checked={wanted.kind === kind}
              onChange={() => set({ ...wanted, kind })}
            />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      {wanted.kind === "school_day" && (
        <label class="field">
          <span>{words.as_on}</span>
          <input
            type="date"
            name="as_on"
            required
            min={view.year_starts_on}
            max={view.year_ends_on}
            value={wanted.as_on}
            onInput={(event) => set({ ...wanted, as_on: event.currentTarget.value })}
          />
          {wanted.as_on !== "" && <small>{longDate(wanted.as_on)}</small>}
        </label>
      )}
      <label class="field">
        <span>{words.reason}</span>
        <input
          type="text"
          name="reason"
          required
          minLength={2}
          maxLength={500}
          list="calendar-reasons"
          placeholder={words.reason_hint}
          value={wanted.reason}
          onInput={(event) => set({ ...wanted, reason: event.currentTarget.value })}
        />
        <datalist id="calendar-reasons">
          {words.reasons.map((reason) => (
            <option key={reason} value={reason} />
          ))}
        </datalist>
      </label>
    </>
  );
}

export function DayDialog(props: {
  view: View;
  day: PictureDay;
  onClose(): void;
  whenDone(): void;
}) {
  const { view, day } = props;
  const isSpecial = day.look === "off" || day.look === "moved";
  const isFree = day.look !== "school";
  const [wanted, setWanted] = useState<Wanted>({
    kind: isSpecial ? "usual" : isFree ? "school_day" : "day_off",
    as_on: "",
    reason: "",
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const asked = {
    day_on: day.iso,
    kind: wanted.kind,
    as_on: wanted.kind === "school_day" && wanted.as_on !== "" ? wanted.as_on : null,
  };
  const isWhole = wanted.kind !== "school_day" || wanted.as_on !== "";
  const save = async () => {
    setBusy(true);
    const answer = await call("post", "/api/v1/calendar/days", {
      body: { command_id: newId(), ...asked, reason: wanted.reason },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(isSpecial ? words.taken_back : words.done);
    props.whenDone();
  };
  return (
    <Dialog title={longDate(day.iso)} onClose={props.onClose}>
      <form
        class="calendar-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {isSpecial ? <p>{day.words}</p> : null}
        {isSpecial ? (
          <p class="hint">{words.back_lead}</p>
        ) : (
          <Fields view={view} wanted={wanted} set={setWanted} />
        )}
        {isWhole ? (
          <Previewed key={JSON.stringify(asked)} asked={asked}>
            {(preview) => (
              <button
                type="submit"
                class="button primary"
                disabled={isBusy || preview.in_way_count > 0 || preview.changes_nothing}
              >
                {isBusy ? words.working : isSpecial ? words.take_back : words.apply}
              </button>
            )}
          </Previewed>
        ) : (
          <p class="hint">{fill(words.choose_as_on, { day: longDate(day.iso) })}</p>
        )}
        {problem !== null && <ProblemNotice problem={problem} />}
      </form>
    </Dialog>
  );
}

function Previewed(props: {
  asked: Schemas["CalendarDayAsked"];
  children: (preview: Preview) => preact.ComponentChildren;
}) {
  const preview = useResource("preview", () =>
    call("post", "/api/v1/calendar/preview", { body: props.asked }),
  );
  return (
    <Loaded resource={preview}>
      {(value) => (
        <>
          <Outcome preview={value} />
          {props.children(value)}
        </>
      )}
    </Loaded>
  );
}
