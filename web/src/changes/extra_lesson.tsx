/** A lesson beyond the timetable. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { useAct } from "./act";
import { CourseFields, nothingTaught, type TaughtCourse } from "./course_fields";
import { type Hour, HourFields } from "./hour_fields";
import { type Why, WhyFields, whyOf } from "./why_fields";

type View = Schemas["DayChanges"];

function Form(props: { view: View; list: Schemas["CourseList"]; whenDone(): void }) {
  const { view, list } = props;
  const { problem, isBusy, act } = useAct();
  const [group, setGroup] = useState("");
  const [chosen, setChosen] = useState<TaughtCourse>(nothingTaught);
  const [why, setWhy] = useState<Why>(whyOf(view.reason ?? null));
  const last = view.bells.at(-1);
  const [hour, setHour] = useState<Hour>({
    lesson_on: view.on,
    slot_no: last?.slot_no ?? 7,
    starts_at: last?.starts_at ?? "14:30",
    ends_at: last?.ends_at ?? "15:15",
    room_title: "",
  });
  const groups = [
    ...(list.own.length > 0
      ? [{ study_group_id: "own", title: words.own_courses, courses: list.own }]
      : []),
    ...list.classes,
  ];
  const courses = groups.find((one) => one.study_group_id === group)?.courses ?? [];
  const bellsOf = (id: string) =>
    view.other_bells.find((one) => one.study_group_id === id)?.bells ?? view.bells;
  /** The same place in the day, when the bells of that class ring for it. */
  const choose = (id: string) => {
    setGroup(id);
    setChosen(nothingTaught);
    const bell = bellsOf(id).find((one) => one.slot_no === hour.slot_no);
    if (bell !== undefined) setHour({ ...hour, starts_at: bell.starts_at, ends_at: bell.ends_at });
  };
  const schedule = () =>
    act(() =>
      call("post", "/api/v1/changes/extra-lessons", {
        body: {
          command_id: newId(),
          lesson_id: newId(),
          ...why,
          ...chosen,
          ...hour,
        },
      }),
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void schedule().then((done) => {
          if (done === null) return;
          showMessage(words.extra_done);
          setWhy(whyOf(view.reason ?? null));
          props.whenDone();
        });
      }}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      <div class="change-fields">
        <label class="field">
          <span>{words.group}</span>
          <select required value={group} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{words.choose}</option>
            {groups.map((one) => (
              <option key={one.study_group_id} value={one.study_group_id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <CourseFields view={view} courses={courses} chosen={chosen} set={setChosen} />
      </div>
      <HourFields view={view} bells={bellsOf(group)} hour={hour} set={setHour} />
      <div class="change-fields">
        <WhyFields reasons={view.reasons} why={why} set={setWhy} />
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.schedule}
        </button>
      </div>
    </form>
  );
}

export function ExtraLesson({ view, whenDone }: { view: View; whenDone(): void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="card change-form" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{words.extra_title}</h2>
      </summary>
      {isOpen && <Courses view={view} whenDone={whenDone} />}
    </details>
  );
}

/** Asked for only when the form is wanted: the list is of the whole school. */
function Courses({ view, whenDone }: { view: View; whenDone(): void }) {
  const courses = useResource("courses", () => call("get", "/api/v1/changes/courses"));
  return (
    <Loaded resource={courses}>
      {(list) => <Form view={view} list={list} whenDone={whenDone} />}
    </Loaded>
  );
}
