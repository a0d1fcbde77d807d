/** «Шкала нескольких предметов» (ASM-01): one scale for the courses of a subject in several classes
 * or groups. Each course refuses for itself: where marks stand, its scale stays. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { type Answer, call, type Problem, type Schemas } from "../../api/client";
import { newId } from "../../model/id";
import { isBeside } from "../../model/marks";
import { fill } from "../../model/words";
import { Dialog } from "../../view/dialog";
import { problemText } from "../../view/problem";
import { Loaded, useResource } from "../../view/resource";
import { Choice, FormDialog } from "../form";
import { ScaleChoice } from "./scale_dialog";

type Scale = Schemas["Scale"];

export interface ScaledCourse {
  course_id: string;
  subject_title: string;
  /** Of its class or subgroup. */
  title: string;
  scale: Scale;
}

/** One after another; who refused is told with the reason, the others have their scale. */
async function give(courses: readonly ScaledCourse[], scale: Scale): Promise<Answer<number>> {
  const refused: { course: ScaledCourse; problem: Problem; status: number }[] = [];
  for (const course of courses) {
    const answer = await call("post", "/api/v1/courses/{course_id}/scale", {
      path: { course_id: course.course_id },
      body: { command_id: newId(), scale },
    });
    if (!answer.ok) refused.push({ course, problem: answer.problem, status: answer.status });
  }
  const [first] = refused;
  if (first === undefined) return { ok: true, value: courses.length };
  const message = fill(words.scales_refused, {
    done: courses.length - refused.length,
    all: courses.length,
  });
  const items = refused.map(({ course, problem }) => ({
    place: course.title,
    remedy: problemText(problem),
  }));
  return { ok: false, status: first.status, problem: { code: first.problem.code, message, items } };
}

export function ScalesDialog(props: {
  courses: readonly ScaledCourse[];
  withLevels?: boolean;
  onClose(): void;
  whenDone(): void;
}) {
  const { courses } = props;
  const subjects = [...new Set(courses.map((one) => one.subject_title))].sort((a, b) =>
    a.localeCompare(b, "ru"),
  );
  const of = (subject: string) => courses.filter((one) => one.subject_title === subject);
  const idsOf = (subject: string) => of(subject).map((one) => one.course_id);
  const [subject, setSubject] = useState(subjects[0] ?? "");
  const [chosen, setChosen] = useState<readonly string[]>(idsOf(subject));
  const [scale, setScale] = useState<Scale>("five_point");
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const send = async () => {
    const answer = await give(
      of(subject).filter((one) => chosen.includes(one.course_id)),
      scale,
    );
    if (!answer.ok) props.whenDone();
    return answer;
  };
  if (courses.length === 0)
    return (
      <Dialog title={words.scales} onClose={props.onClose}>
        <p class="empty">{words.no_courses}</p>
      </Dialog>
    );
  return (
    <FormDialog
      title={words.scales}
      submit={words.choose_scale}
      done={words.scales_given}
      wide
      send={send}
      onClose={props.onClose}
      whenDone={props.whenDone}
    >
      <p class="hint">{words.scale_lead}</p>
      <div class="people-fields">
        <Choice
          label={words.subject}
          name="subject"
          value={subject}
          set={(next) => {
            setSubject(next);
            setChosen(idsOf(next));
          }}
          options={subjects.map((value) => ({ value, title: value }))}
        />
        <ScaleChoice value={scale} set={setScale} withLevels={props.withLevels ?? false} />
      </div>
      <fieldset class="people-classes">
        <legend>{words.scales_of}</legend>
        {of(subject).map((one) => (
          <label key={one.course_id} class="tick">
            <input
              type="checkbox"
              checked={chosen.includes(one.course_id)}
              onChange={() => toggle(one.course_id)}
            />
            {one.title} <small class="hint">{words.scale_names[one.scale]}</small>
          </label>
        ))}
      </fieldset>
      {chosen.length === 0 && <p class="notice">{words.scales_none}</p>}
    </FormDialog>
  );
}

function coursesOf(list: Schemas["CourseList"]): ScaledCourse[] {
  const all = [...list.own, ...list.classes.flatMap((one) => one.courses)];
  const known = new Map(all.map((one) => [one.course_id, one]));
  return [...known.values()]
    .filter((one) => !one.closed && !isBeside(one.kind))
    .map((one) => ({ ...one, title: one.study_group_title }));
}

/** Of the whole school: an import leaves every course on five points. */
export function SchoolScalesDialog(props: { onClose(): void; whenDone(): void }) {
  const resource = useResource("scales", () => call("get", "/api/v1/courses"));
  return (
    <Loaded resource={resource}>
      {(list) => <ScalesDialog courses={coursesOf(list)} {...props} />}
    </Loaded>
  );
}
