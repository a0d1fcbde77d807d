/** Another subject in place of a lesson: which, and who teaches it. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { useAct } from "./act";
import { CourseFields, nothingTaught, type TaughtCourse } from "./course_fields";
import { reasonsOf, type Why, WhyFields, whyOf } from "./why_fields";

interface Shown {
  view: Schemas["DayChanges"];
  lesson: Schemas["ChangeLesson"];
  onClose(): void;
  whenDone(): void;
}

function Form({ view, lesson, whenDone, list }: Shown & { list: Schemas["CourseList"] }) {
  const { problem, isBusy, act } = useAct();
  const all = [...list.own, ...list.classes.flatMap((one) => one.courses)];
  const own = all.find((one) => one.course_id === lesson.course_id);
  const courses = all.filter(
    (one, at) =>
      one.study_group_id === own?.study_group_id &&
      one.course_id !== lesson.course_id &&
      all.findIndex((other) => other.course_id === one.course_id) === at,
  );
  const [chosen, setChosen] = useState<TaughtCourse>(nothingTaught);
  const [why, setWhy] = useState<Why>(whyOf(view.reason ?? null));
  const replace = () =>
    act(() =>
      call("post", "/api/v1/changes/lessons/{lesson_id}/other-subject", {
        path: { lesson_id: lesson.lesson_id },
        body: { command_id: newId(), new_lesson_id: newId(), ...why, ...chosen },
      }),
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void replace().then((done) => {
          if (done === null) return;
          showMessage(words.subject_replaced);
          whenDone();
        });
      }}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      {courses.length === 0 && <p class="hint">{words.no_other_subject}</p>}
      <CourseFields view={view} courses={courses} chosen={chosen} set={setChosen} />
      <WhyFields reasons={reasonsOf(view, lesson)} why={why} set={setWhy} />
      <button type="submit" class="button primary" disabled={isBusy}>
        {words.replace_subject}
      </button>
    </form>
  );
}

export function SubjectDialog(props: Shown) {
  const { lesson } = props;
  const courses = useResource("courses", () => call("get", "/api/v1/changes/courses"));
  return (
    <Dialog title={words.replace_subject} onClose={props.onClose}>
      <p>
        {fill(words.of_lesson, {
          lesson: `${lesson.study_group_title} · ${lesson.subject_title}`,
          date: longDate(lesson.lesson_on),
          slot: lesson.slot_no,
        })}
      </p>
      <Loaded resource={courses}>{(list) => <Form {...props} list={list} />}</Loaded>
    </Dialog>
  );
}
