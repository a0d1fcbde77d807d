/** The week of a class, a teacher or a room; that of a class may be changed. */
import { useState } from "preact/hooks";
import { timetable as words } from "#text";
import { call } from "../api/client";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import {
  changeCount,
  type Draft,
  isTaken,
  noChanges,
  placedWith,
  type Slot,
  type Week,
  withPut,
  withTaken,
} from "./draft";
import { PutDialog } from "./put_dialog";
import { SaveDialog } from "./save_dialog";
import { WeekTable } from "./week_table";

type Kind = Week["week_of"];
const kinds = Object.keys(words.kinds) as Kind[];
const params: Record<Kind, string> = { study_group: "class", teacher: "teacher", room: "room" };

const address = (kind: Kind, id: string, on: string) =>
  `/s/timetable?${new URLSearchParams({ [params[kind]]: id, on })}`;

const choicesOf = (week: Week, kind: Kind) =>
  kind === "study_group" ? week.classes : kind === "teacher" ? week.teachers : week.rooms;

function Chooser({ week }: { week: Week }) {
  const [kind, setKind] = useState<Kind>(week.week_of);
  const choices = choicesOf(week, kind);
  const isShown = kind === week.week_of && choices.some((one) => one.id === week.id);
  return (
    <div class="week-chooser">
      <label class="field">
        <span>{words.of}</span>
        <select value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind)}>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.who[kind]}</span>
        <select
          name="who"
          value={isShown ? week.id : ""}
          onChange={(event) => go(address(kind, event.currentTarget.value, week.on))}
        >
          {!isShown && <option value="">{words.choose}</option>}
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.on}</span>
        <input
          type="date"
          name="on"
          min={week.year_starts_on}
          max={week.year_ends_on}
          value={week.on}
          onChange={(event) => {
            if (event.currentTarget.value !== "")
              go(address(week.week_of, week.id, event.currentTarget.value));
          }}
        />
      </label>
    </div>
  );
}

function Notes({ week }: { week: Week }) {
  const hasTwo = week.places.some((one) => one.slot.parity !== "every");
  return (
    <>
      {hasTwo && (
        <p class="hint">{fill(words.this_week, { week: words.week_marks[week.parity] })}</p>
      )}
      {week.changes_on.length > 0 && (
        <p class="hint">
          {words.changes_on}{" "}
          {week.changes_on.map((on) => (
            <a key={on} class="week-change" href={address(week.week_of, week.id, on)}>
              {numericDate(on)}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

const hours = (hundredths: number) => String(hundredths / 100).replace(".", ",");

function Courses({ week, draft }: { week: Week; draft: Draft }) {
  return (
    <section class="card" aria-labelledby="week-courses">
      <div class="card-head">
        <h2 id="week-courses">{words.courses}</h2>
        <a class="button small" href={`/s/people/class/${week.id}?part=courses`}>
          {words.to_class}
        </a>
      </div>
      {week.courses.length === 0 ? (
        <p class="empty">{words.no_courses}</p>
      ) : (
        <table class="week-courses">
          <thead>
            <tr>
              <th scope="col">{words.subject}</th>
              <th scope="col">{words.teachers}</th>
              <th scope="col" class="number">
                {words.plan}
              </th>
              <th scope="col" class="number">
                {words.placed}
              </th>
            </tr>
          </thead>
          <tbody>
            {week.courses.map((one) => {
              const placed = placedWith(week, draft, one.course_id);
              return (
                <tr key={one.course_id}>
                  <th scope="row">
                    {one.subject_title}
                    {one.group_title !== week.title && <small>{one.group_title}</small>}
                  </th>
                  <td>{one.teachers || words.vacancy}</td>
                  <td class="number">{hours(one.weekly_hours_hundredths)}</td>
                  <td class={placed === one.weekly_hours_hundredths ? "number" : "number wrong"}>
                    {hours(placed)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Empty({ week }: { week: Week }) {
  if (week.bells.length === 0)
    return (
      <p class="empty">
        {words.no_bells} <a href="/s/bells">{words.to_bells}</a>
      </p>
    );
  if (week.places.length > 0) return null;
  return <p class="empty">{week.week_of === "study_group" ? words.empty_class : words.empty}</p>;
}

function ShownWeek({ week, reload }: { week: Week; reload(): void }) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [at, setAt] = useState<{ weekday: keyof typeof words.days; slot_no: number } | null>(null);
  const [isSaving, setSaving] = useState(false);
  const changes = draft ?? noChanges;
  const turn = (slot: Slot) =>
    setDraft(isTaken(changes, slot) ? withPut(changes, slot) : withTaken(changes, slot));
  return (
    <>
      <section class="card" aria-labelledby="week-title">
        <div class="card-head">
          <h2 id="week-title">{week.title}</h2>
          {draft === null && week.week_of === "study_group" && week.bells.length > 0 && (
            <button type="button" class="button primary" onClick={() => setDraft(noChanges)}>
              {words.change}
            </button>
          )}
        </div>
        <Notes week={week} />
        <Empty week={week} />
        {(week.places.length > 0 || draft !== null) && (
          <WeekTable
            week={week}
            draft={changes}
            isChanging={draft !== null}
            put={(weekday, slot_no) =>
              setAt({ weekday: String(weekday) as keyof typeof words.days, slot_no })
            }
            turn={turn}
          />
        )}
        {draft !== null && (
          <div class="week-bar">
            <span role="status">
              {changeCount(draft) === 0
                ? words.nothing_changed
                : plural(words.unsaved, changeCount(draft))}
            </span>
            <button
              type="button"
              class="button primary"
              disabled={changeCount(draft) === 0}
              onClick={() => setSaving(true)}
            >
              {words.check}
            </button>
            <button type="button" class="button" onClick={() => setDraft(null)}>
              {words.drop}
            </button>
          </div>
        )}
      </section>
      {week.week_of === "study_group" && <Courses week={week} draft={changes} />}
      {at !== null && (
        <PutDialog
          week={week}
          draft={changes}
          {...at}
          onClose={() => setAt(null)}
          put={(slot) => {
            setAt(null);
            setDraft(withPut(changes, slot));
          }}
        />
      )}
      {isSaving && (
        <SaveDialog
          week={week}
          draft={changes}
          onClose={() => setSaving(false)}
          whenDone={(on) => {
            setSaving(false);
            setDraft(null);
            if (on === week.on) reload();
            else go(address(week.week_of, week.id, on));
          }}
        />
      )}
    </>
  );
}

export function WeekRoom() {
  const query = here.value.query;
  const asked = {
    study_group_id: query.get("class") ?? undefined,
    teacher_id: query.get("teacher") ?? undefined,
    room_title: query.get("room") ?? undefined,
    on: query.get("on") ?? undefined,
  };
  const key = JSON.stringify(asked);
  const week = useResource(key, () => call("get", "/api/v1/timetable", { query: asked }));
  return (
    <Loaded resource={week}>
      {(view) => (
        <>
          <section class="card">
            <p>{words.lead}</p>
            <Chooser key={key} week={view} />
          </section>
          {view.id === "" ? (
            <p class="empty">
              {words.no_classes} <a href="/s/import">{words.to_import}</a>
            </p>
          ) : (
            <ShownWeek key={key} week={view} reload={week.reload} />
          )}
        </>
      )}
    </Loaded>
  );
}
