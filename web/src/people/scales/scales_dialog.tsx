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

/** What has come of it, for each course. */
interface Given {
  done: readonly string[];
  answer: Answer<number>;
}

/** One after another; who refused is told with the reason, the others have their scale. Where no
 * answer came nobody knows. */
async function give(courses: readonly ScaledCourse[], scale: Scale): Promise<Given> {
  const failed: { course: ScaledCourse; problem: Problem; status: number }[] = [];
  const done: string[] = [];
  for (const course of courses) {
    const answer = await call("post", "/api/v1/courses/{course_id}/scale", {
      path: { course_id: course.course_id },
      body: { command_id: newId(), scale },
    });
    if (answer.ok) done.push(course.course_id);
    else failed.push({ course, problem: answer.problem, status: answer.status });
  }
  const [first] = failed;
  if (first === undefined) return { done, answer: { ok: true, value: done.length } };
  const isLost = failed.some(({ status }) => status === 0);
  const sums = { done: done.length, all: courses.length };
  const message = fill(isLost ? words.scales_lost : words.scales_refused, sums);
  const items = failed.map(({ course, problem, status }) => ({
    place: course.title,
    remedy: status === 0 ? words.scale_unknown : problemText(problem),
  }));
  const { status, problem } = first;
  return { done, answer: { ok: false, status, problem: { code: problem.code, message, items } } };
}

const nobodyChosen: Problem = { code: "malformed_request", message: words.scales_none };

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
  // The courses stand here as they were when the window was opened.
  const [given, setGiven] = useState<ReadonlyMap<string, Scale>>(new Map());
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const send = async (): Promise<Answer<number>> => {
    const wanted = of(subject).filter((one) => chosen.includes(one.course_id));
    if (wanted.length === 0) return { ok: false, status: 400, problem: nobodyChosen };
    const { done, answer } = await give(wanted, scale);
    if (answer.ok) return answer;
    setGiven(new Map([...given, ...done.map((id) => [id, scale] as const)]));
    setChosen(chosen.filter((id) => !done.includes(id)));
    props.whenDone();
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
            {one.title}{" "}
            <small class="hint">{words.scale_names[given.get(one.course_id) ?? one.scale]}</small>
          </label>
        ))}
      </fieldset>
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
  if (resource.value === null)
    return (
      <Dialog title={words.scales} onClose={props.onClose}>
        <Loaded resource={resource}>{() => null}</Loaded>
      </Dialog>
    );
  return <ScalesDialog courses={coursesOf(resource.value)} {...props} />;
}
