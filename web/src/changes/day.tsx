/** The lessons of a teacher, of a class, or those changed already; substitutions are chosen in the
 * rows and assigned together, for one reason. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { showMessage } from "../view/message";
import { go } from "../view/page/router";
import { ProblemNotice, problemText } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";
import { useAct } from "./act";
import type { Chosen, Possible } from "./chosen";
import { DaysMode } from "./days_mode";
import { ExtraLesson } from "./extra_lesson";
import { LessonTable } from "./lesson_table";
import { ReasonCard } from "./reasons/card";
import { search, searchWith } from "./search";
import { WholeDay } from "./whole_day";
import { WhoseOptions } from "./whose_options";
import { type Why, WhyFields, whyOf } from "./why_fields";

type View = Schemas["DayChanges"];

function Chooser({ view }: { view: View }) {
  const { teacher_id, study_group_id } = search();
  const whose = teacher_id ? `t:${teacher_id}` : study_group_id ? `g:${study_group_id}` : "";
  const choose = (value: string) => {
    const id = value.slice(2);
    go(
      searchWith({
        on: view.on,
        to: undefined,
        teacher_id: value.startsWith("t:") ? id : undefined,
        study_group_id: value.startsWith("g:") ? id : undefined,
        change_reason: undefined,
      }),
    );
  };
  return (
    <div class="change-chooser">
      <label class="field">
        <span>{words.whose}</span>
        <select value={whose} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{words.only_changed}</option>
          <WhoseOptions teachers={view.teachers} groups={view.groups} />
        </select>
      </label>
      <label class="field">
        <span>{teacher_id ? words.from : words.day}</span>
        <input
          type="date"
          value={view.on}
          min={view.year_starts_on}
          max={view.year_ends_on}
          onChange={(event) => go(searchWith({ on: event.currentTarget.value, to: undefined }))}
        />
      </label>
      {teacher_id !== undefined && (
        <label class="field">
          <span>{words.to}</span>
          <input
            type="date"
            value={view.to}
            min={view.on}
            max={view.year_ends_on}
            onChange={(event) => go(searchWith({ to: event.currentTarget.value }))}
          />
        </label>
      )}
    </div>
  );
}

/** What has been changed about a lesson, in one line. */
function changeOf(lesson: View["lessons"][number]): string {
  const { moved_from, substitute, kind } = lesson;
  const named = (title: string, reason: string) => [title, reason].filter(Boolean).join(": ");
  return [
    lesson.cancelled && named(words.cancelled, lesson.cancel_reason),
    substitute !== "" &&
      named(
        `${kind === "merge" ? words.merge : words.substitution} (${substitute})`,
        lesson.substitution_reason,
      ),
    moved_from !== null &&
      named(fill(words.moved_from, { date: numericDate(moved_from) }), lesson.change_reason),
    lesson.is_extra && named(words.extra, lesson.change_reason),
  ]
    .filter(Boolean)
    .join("; ");
}

const listed: Listed<View["lessons"][number]> = {
  name: words.lessons,
  titles: words.table,
  rowOf: (lesson) => [
    numericDate(lesson.lesson_on),
    lesson.slot_no,
    `${lesson.starts_at}–${lesson.ends_at}`,
    lesson.study_group_title,
    lesson.subject_title,
    lesson.teacher === "" ? words.vacancy : lesson.teacher,
    lesson.room_title,
    changeOf(lesson),
  ],
};

/** What waits for a decision, and what a reason has changed already. */
const allOf = (view: View) => [...view.lessons, ...view.made];

/** The first possible teacher of each lesson nobody has been found for, no one twice at a time. */
function chooseAll(view: View, chosen: Chosen): Chosen {
  const all = new Map(chosen);
  const taken = new Set<string>();
  for (const lesson of view.lessons) {
    const known = all.get(lesson.lesson_id);
    if (known) taken.add(`${lesson.lesson_on} ${lesson.starts_at} ${known.teacher_id}`);
  }
  for (const lesson of view.lessons) {
    if (lesson.substitute !== "" || all.has(lesson.lesson_id)) continue;
    const free = lesson.possible.find(
      (one) =>
        one.kind === "substitution" &&
        !taken.has(`${lesson.lesson_on} ${lesson.starts_at} ${one.teacher_id}`),
    );
    if (free === undefined) continue;
    taken.add(`${lesson.lesson_on} ${lesson.starts_at} ${free.teacher_id}`);
    all.set(lesson.lesson_id, free);
  }
  return all;
}

function AssignForm(props: { chosen: Chosen; view: View; whenDone(refused: Chosen): void }) {
  const { problem, isBusy, act } = useAct();
  const [why, setWhy] = useState<Why>(whyOf(props.view.reason ?? null));
  const [coefficient, setCoefficient] = useState("1");
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const { chosen, view } = props;

  const assign = async () => {
    const picked = [...chosen];
    const value = await act(() =>
      call("post", "/api/v1/changes/substitutions", {
        body: {
          ...why,
          commands: picked.map(([lesson_id, one]) => ({
            command_id: newId(),
            lesson_id,
            substitute_id: one.teacher_id,
            kind: one.kind,
            coefficient_hundredths: Math.round(Number(coefficient.replace(",", ".")) * 100) || 0,
          })),
        },
      }),
    );
    if (value === null) return;
    const refused = new Map<string, Possible>();
    const said: string[] = [];
    value.outcomes.forEach(({ refusal }, at) => {
      const pick = picked[at];
      if (refusal === null || pick === undefined) return;
      refused.set(...pick);
      const lesson = allOf(view).find((one) => one.lesson_id === pick[0]);
      said.push(
        `${lesson?.study_group_title ?? ""} · ${lesson?.subject_title ?? ""}, ${pick[1].name}: ` +
          problemText(refusal),
      );
    });
    setRefusals(said);
    const done = picked.length - refused.size;
    if (done > 0) showMessage(plural(words.assigned, done));
    props.whenDone(refused);
  };

  return (
    <form
      class="card change-assign"
      aria-label={words.assign}
      onSubmit={(event) => {
        event.preventDefault();
        void assign();
      }}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      {refusals.length > 0 && (
        <div class="notice bad" role="alert">
          <p>{words.not_assigned}</p>
          <ul>
            {refusals.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="change-fields">
        <WhyFields reasons={view.reasons} why={why} list="change-reasons" set={setWhy} />
        <label class="field">
          <span>{words.coefficient}</span>
          <input
            type="text"
            inputMode="decimal"
            pattern="[0-3]([.,][0-9]{1,2})?"
            value={coefficient}
            onInput={(event) => setCoefficient(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary" disabled={isBusy || chosen.size === 0}>
          {chosen.size === 0 ? words.assign : plural(words.assign_count, chosen.size)}
        </button>
      </div>
      <datalist id="change-reasons">
        {words.reasons.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </form>
  );
}

export function ChangesOfDay() {
  const query = search();
  const resource = useResource(JSON.stringify(query), () =>
    call("get", "/api/v1/changes", { query: { ...query } }),
  );
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const pick = (lesson_id: string, one: Possible | undefined) => {
    const now = new Map(chosen);
    if (one === undefined) now.delete(lesson_id);
    else now.set(lesson_id, one);
    setChosen(now);
  };
  return (
    <Loaded resource={resource}>
      {(view) => {
        const ofView = new Map(
          [...chosen].filter(([id]) => allOf(view).some((one) => one.lesson_id === id)),
        );
        const canAssign = allOf(view).some((one) => one.possible.length > 0);
        const reason = view.reason ?? null;
        return (
          <>
            {reason !== null && (
              <ReasonCard
                key={reason.version}
                view={view}
                line={reason}
                whenDone={resource.reload}
              />
            )}
            <section class="card" aria-labelledby="changes-title">
              <h2 id="changes-title">{reason === null ? words.lead : words.awaiting_title}</h2>
              {reason === null && <Chooser view={view} />}
              {view.lessons.length === 0 && (
                <p class="empty">
                  {reason !== null
                    ? words.nothing_awaits
                    : query.teacher_id || query.study_group_id
                      ? words.no_lessons
                      : words.no_changes}
                </p>
              )}
              {canAssign && (query.teacher_id !== undefined || reason !== null) && (
                <button
                  type="button"
                  class="button small"
                  onClick={() => setChosen(chooseAll(view, ofView))}
                >
                  {words.choose_all}
                </button>
              )}
              <ListTools listed={listed} lines={allOf(view)} />
              {view.lessons.length > 0 && (
                <LessonTable
                  view={{ ...view, lessons: shownOf(view.lessons, listed) }}
                  title="changes-title"
                  chosen={ofView}
                  pick={pick}
                  whenDone={resource.reload}
                />
              )}
              {view.cut_off && (
                <p class="hint">{reason === null ? words.cut_off : words.awaiting_cut_off}</p>
              )}
            </section>
            {canAssign && (
              <AssignForm
                view={view}
                chosen={ofView}
                whenDone={(refused) => {
                  setChosen(refused);
                  resource.reload();
                }}
              />
            )}
            {reason !== null && view.made.length > 0 && (
              <section class="card" aria-labelledby="made-title">
                <h2 id="made-title">{words.made_title}</h2>
                <LessonTable
                  view={{ ...view, lessons: shownOf(view.made, listed) }}
                  title="made-title"
                  chosen={ofView}
                  pick={pick}
                  whenDone={resource.reload}
                />
                {view.made_cut_off && <p class="hint">{words.cut_off}</p>}
              </section>
            )}
            {reason === null && (
              <DaysMode key={`mode ${view.on}`} view={view} whenDone={resource.reload} />
            )}
            <WholeDay key={`day ${view.on}`} view={view} whenDone={resource.reload} />
            <ExtraLesson key={`extra ${view.on}`} view={view} whenDone={resource.reload} />
          </>
        );
      }}
    </Loaded>
  );
}
