/** A work is put on a day: what keeps it from a day is told before it is chosen. */
import { useState } from "preact/hooks";
import { works as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { plusDays, shortNumericDate, weekdayName } from "../model/dates";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import type { Wish } from "./wish";

type Schedule = Schemas["WorkSchedule"];
type Course = Schemas["CourseInSchedule"];
type Day = Schemas["WorkDay"];
type Level = Schemas["AssessmentLevel"];
const levels: readonly Level[] = ["school", "region", "federation"];

function DayChoice(props: { day: Day; chosen: string; choose(on: string): void }) {
  const { day } = props;
  const slots = day.slot_nos.join(", ");
  return (
    <label class={day.is_forbidden ? "work-day forbidden" : "work-day"}>
      <input
        type="radio"
        name="planned_on"
        disabled={day.is_forbidden}
        checked={props.chosen === day.on}
        onChange={() => props.choose(day.on)}
      />
      <span>
        <b>{`${weekdayName(day.on)} ${shortNumericDate(day.on)}`}</b>{" "}
        <small>{`${words.slots} ${slots}`}</small>
        {day.conflicts.length === 0 ? (
          <em>{words.free}</em>
        ) : (
          day.conflicts.map((one) => (
            <span key={one.words} class={`conflict ${one.kind}`}>
              {one.words}
            </span>
          ))
        )}
      </span>
    </label>
  );
}

function Days(props: {
  course_id: string;
  schedule: Schedule;
  monday: string;
  chosen: Day | null;
  choose(day: Day): void;
}) {
  const { course_id, schedule, monday } = props;
  const { period_id } = schedule.period;
  const resource = useResource(`${course_id} ${period_id}`, () =>
    call("get", "/api/v1/courses/{course_id}/work-days", {
      path: { course_id },
      query: { period_id },
    }),
  );
  return (
    <Loaded resource={resource}>
      {({ days }) => {
        const isOfWeek = (on: string) => monday <= on && on <= plusDays(monday, 6);
        const ofWeek = monday === "" ? [] : days.filter((day) => isOfWeek(day.on));
        const shown = ofWeek.length === 0 ? days : ofWeek;
        if (days.length === 0) return <p class="empty">{words.no_days}</p>;
        return (
          <fieldset class="work-days wide">
            <legend>{words.day}</legend>
            {shown.map((day) => (
              <DayChoice
                key={day.on}
                day={day}
                chosen={props.chosen?.on ?? ""}
                choose={() => props.choose(day)}
              />
            ))}
          </fieldset>
        );
      }}
    </Loaded>
  );
}

export function PlanForm(props: {
  schedule: Schedule;
  courses: readonly Course[];
  wish: Wish;
  onClose(): void;
  whenDone(): void;
}) {
  const [course_id, setCourse] = useState(props.wish.course_id);
  const [monday, setMonday] = useState(props.wish.monday);
  const [day, setDay] = useState<Day | null>(null);
  const [title, setTitle] = useState("");
  const [level, setLevel] = useState<Level>("school");
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const needsReason = day !== null && day.conflicts.length > 0;
  const plan = async (event: Event) => {
    event.preventDefault();
    if (day === null) {
      setProblem({ code: "invalid_value", message: words.choose_day });
      return;
    }
    setBusy(true);
    const answer = await call("post", "/api/v1/works", {
      body: { command_id: newId(), course_id, planned_on: day.on, title, level, reason },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.planned);
    props.whenDone();
  };
  return (
    <Dialog title={words.form_title} onClose={props.onClose}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <form class="work-form" onSubmit={(event) => void plan(event)}>
        <label class="field wide">
          <span>{words.subject}</span>
          <select
            data-first
            value={course_id}
            onChange={(event) => {
              setCourse(event.currentTarget.value);
              setMonday("");
              setDay(null);
            }}
          >
            {props.courses.map((one) => (
              <option key={one.course_id} value={one.course_id}>
                {one.group_title === ""
                  ? one.subject_title
                  : `${one.subject_title}, ${one.group_title}`}
              </option>
            ))}
          </select>
        </label>
        <Days
          key={course_id}
          course_id={course_id}
          schedule={props.schedule}
          monday={monday}
          chosen={day}
          choose={setDay}
        />
        {monday !== "" && (
          <button type="button" class="button small wide" onClick={() => setMonday("")}>
            {words.all_days}
          </button>
        )}
        <label class="field wide">
          <span>{words.work}</span>
          <input
            type="text"
            required
            maxLength={200}
            placeholder={words.work_hint}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.level}</span>
          <select value={level} onChange={(event) => setLevel(event.currentTarget.value as Level)}>
            {levels.map((one) => (
              <option key={one} value={one}>
                {words.levels[one]}
              </option>
            ))}
          </select>
        </label>
        {needsReason && (
          <label class="field wide">
            <span>{words.reason}</span>
            <input
              type="text"
              required
              maxLength={500}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
        )}
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </Dialog>
  );
}
