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
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";
import { Print } from "../view/take_away";

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

function About({ line }: { line: Line }) {
  return (
    <div>
      <h3>
        <a href={`/t/j/${line.course_id}`}>
          {line.study_group_title} · {line.subject_title}
        </a>
      </h3>
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

/** A course of a class, with who teaches it today. */
function Make({ whenDone }: { whenDone(): void }) {
  const { problem, isBusy, act } = useAct(whenDone);
  const courses = useResource("courses", () => call("get", "/api/v1/courses"));
  const [group, setGroup] = useState("");
  const [course, setCourse] = useState("");
  const [addressee, setAddressee] = useState("");
  const [text, setText] = useState("");
  const [due, setDue] = useState(plusDays(new Date().toISOString().slice(0, 10), 7));
  if (courses.problem !== null) return <ProblemNotice problem={courses.problem} />;
  // Drawn before the classes have come: what stands below does not move.
  const classes = courses.value?.classes ?? [];
  const ofGroup = classes.find((one) => one.study_group_id === group)?.courses ?? [];
  const chosen = ofGroup.find((one) => one.course_id === course);
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
                addressee_id: addressee,
                text,
                due_on: due,
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
            value={group}
            onChange={(event) => {
              setGroup(event.currentTarget.value);
              setCourse("");
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
              setCourse(id);
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
