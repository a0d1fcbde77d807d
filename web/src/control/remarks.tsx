/** Remarks on how journals are kept: made, answered, settled. */
import "#style/control.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { remarks as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate, plusDays, stampOf } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { sendByKey } from "../view/dom";
import { showMessage } from "../view/message";
import { here } from "../view/page/router";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";
import { Print } from "../view/take_away";
import { WhomFields } from "./whom_fields";

type Line = Schemas["RemarkLine"];

function useAct(whenDone: () => void) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const act = async (
    ask: () => Promise<{ ok: true } | { ok: false; problem: Problem }>,
    said: string,
  ) => {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return false;
    showMessage(said);
    whenDone();
    return true;
  };
  return { problem, isBusy, act };
}

function Answer({ line, whenDone }: { line: Line; whenDone(): void }) {
  const { problem, isBusy, act } = useAct(whenDone);
  const [answer, setAnswer] = useState(line.answer);
  return (
    <form
      class="remark-acts"
      onSubmit={(event) => {
        event.preventDefault();
        void act(
          () =>
            call("post", "/api/v1/remarks/{remark}/answer", {
              path: { remark: line.remark },
              body: { command_id: newId(), answer },
            }),
          words.answered_now,
        );
      }}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      <label class="field">
        <span>{words.answer}</span>
        <input
          type="text"
          name="answer"
          maxLength={500}
          value={answer}
          onInput={(event) => setAnswer(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button primary" disabled={isBusy}>
        {words.send}
      </button>
    </form>
  );
}

function Settle({ line, whenDone }: { line: Line; whenDone(): void }) {
  const { problem, isBusy, act } = useAct(whenDone);
  return (
    <div class="remark-acts">
      {problem !== null && <ProblemNotice problem={problem} />}
      <button
        type="button"
        class="button"
        disabled={isBusy}
        onClick={() =>
          void act(
            () =>
              call("post", "/api/v1/remarks/{remark}/settlement", {
                path: { remark: line.remark },
                body: { command_id: newId() },
              }),
            words.settled_now,
          )
        }
      >
        {words.settle}
      </button>
    </div>
  );
}

function aboutWords(line: Line): string {
  if (line.student === "" || line.lesson_on === null) return line.student;
  return fill(words.about_lesson, { name: line.student, date: numericDate(line.lesson_on) });
}

function About({ line }: { line: Line }) {
  return (
    <div>
      <h3>
        <a href={`/t/j/${line.course_id}`}>
          {line.study_group_title} · {line.subject_title}
        </a>
      </h3>
      {line.student !== "" && <p>{aboutWords(line)}</p>}
      <p class="remark-text">{line.text}</p>
      <p class="hint">
        {line.cause === "weekly_check" ? words.weekly_check : line.made_by}
        {" → "}
        {line.addressee}, {stampOf(line.made_at)}
      </p>
      {line.answer !== "" && (
        <p>
          <b>{words.answer}:</b> {line.answer}
          {line.answered_at !== null && <small> ({stampOf(line.answered_at)})</small>}
        </p>
      )}
    </div>
  );
}

function State({ line }: { line: Line }) {
  if (line.state === "settled")
    return (
      <p class="hint">
        {stateWords(line)}
        {line.settled_at !== null && `, ${stampOf(line.settled_at)}`}
      </p>
    );
  return <p class={line.late ? "pill overdue" : "pill"}>{stateWords(line)}</p>;
}

function stateWords(line: Line): string {
  if (line.state !== "settled")
    return fill(line.late ? words.was_due : words.due, { date: numericDate(line.due_on) });
  return line.settled_by === ""
    ? words.settled_by_check
    : fill(words.settled_by, { name: line.settled_by });
}

const listed: Listed<Line> = {
  name: words.title,
  titles: words.table,
  rowOf: (line) => [
    line.study_group_title,
    line.subject_title,
    aboutWords(line),
    line.text,
    line.cause === "weekly_check" ? words.weekly_check : line.made_by,
    line.addressee,
    stampOf(line.made_at),
    numericDate(line.due_on),
    stateWords(line),
    line.answer,
  ],
};

function List(props: { lines: readonly Line[]; title: string; none: string; whenDone(): void }) {
  return (
    <section class="card" aria-label={props.title}>
      <h2>{props.title}</h2>
      {props.lines.length === 0 && <p>{props.none}</p>}
      <ul class="remarks" hidden={props.lines.length === 0}>
        {shownOf(props.lines, listed).map((line) => (
          <li key={line.remark}>
            <About line={line} />
            <div class="remark-side">
              <State line={line} />
              {line.may_answer && <Answer line={line} whenDone={props.whenDone} />}
              {line.may_settle && <Settle line={line} whenDone={props.whenDone} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const asked = (name: string) => here.value.query.get(name) ?? "";

/** A course of a class, with who teaches it today; from the journal with what it is about. */
function Make({ whenDone }: { whenDone(): void }) {
  const { problem, isBusy, act } = useAct(whenDone);
  const courses = useResource("courses", () => call("get", "/api/v1/courses"));
  const [group, setGroup] = useState("");
  const [course, setCourse] = useState(asked("course"));
  const [addressee, setAddressee] = useState("");
  const [student, setStudent] = useState(asked("student"));
  const [lesson, setLesson] = useState(asked("lesson"));
  const [text, setText] = useState("");
  const [due, setDue] = useState(plusDays(new Date().toISOString().slice(0, 10), 7));
  if (courses.problem !== null) return <ProblemNotice problem={courses.problem} />;
  // Drawn before the classes have come: what stands below does not move.
  const classes = courses.value?.classes ?? [];
  const ofCourse = classes.find((one) => one.courses.some((of) => of.course_id === course));
  const chosenGroup = group === "" ? (ofCourse?.study_group_id ?? "") : group;
  const ofGroup = classes.find((one) => one.study_group_id === chosenGroup)?.courses ?? [];
  const chosen = ofGroup.find((one) => one.course_id === course);
  const chooseCourse = (id: string) => {
    setCourse(id);
    setStudent("");
    setLesson("");
  };
  return (
    <form
      class="card remark-form"
      aria-label={words.make}
      onKeyDown={sendByKey}
      onSubmit={(event) => {
        event.preventDefault();
        void act(
          () =>
            call("post", "/api/v1/remarks", {
              body: {
                command_id: newId(),
                course_id: course,
                addressee_id: addressee || (chosen?.teacher_ids[0] ?? ""),
                text,
                due_on: due,
                student_id: student === "" ? null : student,
                lesson_id: lesson === "" ? null : lesson,
              },
            }),
          words.made_now,
        ).then((isMade) => {
          if (isMade) setText("");
        });
      }}
    >
      <h2>{words.make}</h2>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div class="remark-fields">
        <label class="field">
          <span>{words.group}</span>
          <select
            required
            value={chosenGroup}
            onChange={(event) => {
              setGroup(event.currentTarget.value);
              chooseCourse("");
              setAddressee("");
            }}
          >
            <option value="">{words.choose}</option>
            {classes.map((one) => (
              <option key={one.study_group_id} value={one.study_group_id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.course}</span>
          <select
            required
            value={course}
            onChange={(event) => {
              const id = event.currentTarget.value;
              chooseCourse(id);
              const only = ofGroup.find((one) => one.course_id === id)?.teacher_ids ?? [];
              setAddressee(only[0] ?? "");
            }}
          >
            <option value="">{words.choose}</option>
            {ofGroup.map((one) => (
              <option key={one.course_id} value={one.course_id}>
                {one.subject_title} ({one.teachers})
              </option>
            ))}
          </select>
        </label>
        {course !== "" && (
          <WhomFields
            course={course}
            student={student}
            lesson={lesson}
            setStudent={setStudent}
            setLesson={setLesson}
          />
        )}
        <label class="field">
          <span>{words.term}</span>
          <input
            type="date"
            required
            value={due}
            onInput={(event) => setDue(event.currentTarget.value)}
          />
        </label>
      </div>
      <label class="field">
        <span>{words.text}</span>
        <textarea
          rows={2}
          maxLength={500}
          required
          placeholder={words.text_hint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {chosen !== undefined && chosen.teacher_ids.length > 1 && (
        <label class="field">
          <span>{words.addressee}</span>
          <select value={addressee} onChange={(event) => setAddressee(event.currentTarget.value)}>
            {chosen.teachers.split(", ").map((name, at) => (
              <option key={name} value={chosen.teacher_ids[at]}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {chosen !== undefined && chosen.teacher_ids.length === 1 && (
        <p class="hint">{fill(words.goes_to, { name: chosen.teachers })}</p>
      )}
      <button type="submit" class="button primary" disabled={isBusy}>
        {words.send}
      </button>
    </form>
  );
}

/** `further`: links below, which come with the rest so that nothing moves. */
export function Remarks({ further }: { further?: ComponentChildren }) {
  const remarks = useResource("", () => call("get", "/api/v1/remarks"));
  return (
    <Loaded resource={remarks}>
      {(view) => (
        <div class="gap-room">
          {view.waiting.length + view.settled.length > 0 && (
            <div class="take-away">
              <Print path="/api/v1/remarks" />
            </div>
          )}
          {view.may_make && <Make whenDone={remarks.reload} />}
          <ListTools listed={listed} lines={[...view.waiting, ...view.settled]} />
          <List
            lines={view.waiting}
            title={words.waiting}
            none={words.none_waiting}
            whenDone={remarks.reload}
          />
          <List
            lines={view.settled}
            title={words.settled}
            none={words.none_settled}
            whenDone={remarks.reload}
          />
          {further}
        </div>
      )}
    </Loaded>
  );
}
