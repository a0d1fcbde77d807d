/** "/t/rubrics/COURSE": the rubrics of a course (ASM-14), and the lessons to assess by them. */
import "#style/criteria_dialog.css";
import { useState } from "preact/hooks";
import { rubrics as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { bordersText } from "../view/criteria_dialog";
import { showMessage } from "../view/message";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { RubricDialog } from "./rubric_form";

type View = Schemas["CourseRubrics"];
type Rubric = Schemas["RubricView"];

function Criteria({ rubric }: { rubric: Rubric }) {
  return (
    <ul class="rubric-criteria">
      {rubric.criteria.map((one, at) => (
        <li key={at}>
          <span>{one.title}</span> <b>{fill(words.up_to, { most: one.most })}</b>
        </li>
      ))}
    </ul>
  );
}

/** Marks are figures, of five points or of a scale of its own (ASM-01). */
const isOfFigures = (view: View) => view.scale.endsWith("_point");

function InUse(props: { view: View; rubric: Rubric; onChange(): void; whenDone(): void }) {
  const { view, rubric } = props;
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const retire = async () => {
    const answer = await call("post", "/api/v1/courses/{course_id}/rubrics", {
      path: { course_id: view.course_id },
      body: {
        command_id: newId(),
        title: "",
        criteria: [],
        borders: rubric.borders,
        replaces: rubric.rubric,
      },
    });
    if (!answer.ok) return setProblem(answer.problem);
    showMessage(words.retired_now);
    props.whenDone();
  };
  return (
    <li class="card rubric">
      <h3>{rubric.title}</h3>
      <Criteria rubric={rubric} />
      <p class="hint">
        {fill(words.whole, { most: rubric.most })} {bordersText(rubric)}
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {view.may_keep && (
        <div class="rubric-acts">
          <button
            type="button"
            class="button small"
            aria-label={fill(words.change_of, { title: rubric.title })}
            onClick={props.onChange}
          >
            {words.change}
          </button>
          {isAsking ? (
            <>
              <button type="button" class="button small" onClick={() => void retire()}>
                {words.retire_sure}
              </button>
              <button type="button" class="button small" onClick={() => setAsking(false)}>
                {words.cancel}
              </button>
              <span class="hint">{words.retire_hint}</span>
            </>
          ) : (
            <button
              type="button"
              class="button small"
              aria-label={fill(words.retire_of, { title: rubric.title })}
              onClick={() => setAsking(true)}
            >
              {words.retire}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function Lessons({ view }: { view: View }) {
  return (
    <section class="card" aria-labelledby="rubric-lessons">
      <h2 id="rubric-lessons">{words.lessons}</h2>
      {view.lessons.length === 0 && <p class="empty">{words.no_lessons}</p>}
      <ul class="rubric-lessons">
        {view.lessons.map((one) => (
          <li key={one.lesson_id}>
            <a href={`/t/criteria/${one.lesson_id}`}>
              {numericDate(one.lesson_on)}, {one.works.join("; ")}
            </a>
            {one.topic !== "" && <small>{one.topic}</small>}
            {one.assessed > 0 && <small>{plural(words.assessed, one.assessed)}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rubrics({ view, reload }: { view: View; reload(): void }) {
  const [shown, setShown] = useState<Rubric | "new" | null>(null);
  const used = view.rubrics.filter((one) => !one.is_retired);
  const retired = view.rubrics.filter((one) => one.is_retired);
  return (
    <>
      <div class="rubrics-head">
        <h2>
          {view.subject_title}, {view.study_group_title}
        </h2>
        {view.may_keep && (
          <button type="button" class="button primary" onClick={() => setShown("new")}>
            {words.add}
          </button>
        )}
      </div>
      {view.is_closed && <p class="notice">{words.closed}</p>}
      {!isOfFigures(view) && <p class="notice">{words.other_scale}</p>}
      {used.length === 0 && isOfFigures(view) && (
        <p class="empty">{view.may_keep ? words.empty : words.none}</p>
      )}
      <ul class="rubrics">
        {used.map((one) => (
          <InUse
            key={one.rubric}
            view={view}
            rubric={one}
            onChange={() => setShown(one)}
            whenDone={reload}
          />
        ))}
      </ul>
      {view.may_keep && <Lessons view={view} />}
      {retired.length > 0 && (
        <details class="card">
          <summary>{plural(words.retired, retired.length)}</summary>
          <ul class="rubrics">
            {retired.map((one) => (
              <li key={one.rubric}>
                <h3>{one.title}</h3>
                <Criteria rubric={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {shown !== null && (
        <RubricDialog
          scale={view.scale}
          course_id={view.course_id}
          rubric={shown === "new" ? null : shown}
          onClose={() => setShown(null)}
          whenDone={() => {
            setShown(null);
            reload();
          }}
        />
      )}
    </>
  );
}

export function TeacherRubrics({ session }: { session: Session }) {
  const course_id = here.value.parts[2] ?? "";
  const resource = useResource(course_id, () =>
    call("get", "/api/v1/courses/{course_id}/rubrics", { path: { course_id } }),
  );
  return (
    <Frame session={session} here="/t" title={words.title}>
      <div class="rubrics-room">
        <p class="room-back">
          <a href={`/t/j/${course_id}`}>{words.to_journal}</a>
        </p>
        <Loaded resource={resource}>
          {(view) => <Rubrics view={view} reload={resource.reload} />}
        </Loaded>
      </div>
    </Frame>
  );
}
