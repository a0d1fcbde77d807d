/** "/s/class/ID": closing a class's year — what is missing, the council's decisions, the act. */
import { useState } from "preact/hooks";
import { frame as frameWords, office as officeWords, class_closing as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { stampOf } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { GapList } from "../view/gaps";
import { Icon } from "../view/icon";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ProblemNotice } from "../view/problem";
import { isComing, Loaded, type Resource, useResource } from "../view/resource";
import { Aspects } from "./aspects";
import { Council } from "./council";
import { Reopenings } from "./reopening";

type View = Schemas["ClassClosingView"];

function linkOf(gap: Schemas["Gap"], study_group_id: string): string | null {
  if (gap.kind === "final_attestation") return `/s/finals/${study_group_id}`;
  if (gap.kind === "council_decision") return "#council-title";
  if (gap.kind === "remark") return "/s/remarks";
  if (gap.kind === "appeal") return "/s/appeals";
  if (gap.course_id === null) return null;
  return gap.lesson_id === null ? `/t/j/${gap.course_id}/results` : `/t/j/${gap.course_id}`;
}

/** The 9th and the 11th. */
const receivesCertificates = (title: string) => /^(9|11)\D/.test(title);

function Missing({ view }: { view: View }) {
  return (
    <section class="card" aria-labelledby="missing-title">
      <h2 id="missing-title">{words.missing}</h2>
      {view.gaps.length === 0 ? (
        <p class="all-done">
          <Icon name="check" />
          {words.nothing_missing}
        </p>
      ) : (
        <GapList gaps={view.gaps} linkOf={(gap) => linkOf(gap, view.study_group_id)} />
      )}
    </section>
  );
}

function Courses({ courses }: { courses: readonly Schemas["ClosingCourse"][] }) {
  return (
    <section class="card" aria-labelledby="courses-title">
      <h2 id="courses-title">{words.courses}</h2>
      <ul class="course-states">
        {courses.map((course) => (
          <li key={course.course_id}>
            <a href={`/t/j/${course.course_id}/results`}>{course.subject_title}</a>
            <span class="hint">{course.teachers}</span>
            <span class={course.closed ? "state-good" : "state-open"}>
              {course.closed ? words.course_closed : words.course_open}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CloseClass({ view, whenDone }: { view: View; whenDone(): void }) {
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { study_group_id } = view;
  // Journals that nobody closes are closed with the class: said before, not after.
  const notes = view.aspects.find((one) => one.aspect === "lessons")?.notes ?? [];
  const close = async () => {
    setAsked(false);
    const answer = await call("post", "/api/v1/study-groups/{study_group_id}/closing", {
      path: { study_group_id },
      body: { command_id: newId() },
    });
    setProblem(answer.ok ? null : answer.problem);
    whenDone();
  };
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      {notes.length > 0 && (
        <ul class="aspect-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="button primary large"
        disabled={view.gaps.length > 0}
        onClick={() => setAsked(true)}
      >
        <Icon name="lock" />
        {words.close}
      </button>
      {isAsked && (
        <Dialog title={words.close} onClose={() => setAsked(false)}>
          <p>{words.sure}</p>
          <div class="dialog-acts">
            <button type="button" class="button" data-first onClick={() => setAsked(false)}>
              {frameWords.cancel}
            </button>
            <button type="button" class="button primary" onClick={() => void close()}>
              {words.confirm}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Page({ view, resource }: { view: View; resource: Resource<View> }) {
  return (
    <>
      {view.closed && (
        <div class="notice">
          <p>{fill(words.closed, { date: stampOf(view.closed_at) })}</p>
          <a class="button small" href={`/s/sheets/${view.study_group_id}`}>
            {officeWords.open_sheet}
          </a>
        </div>
      )}
      <div class="class-closing">
        <Council view={view} whenSaved={resource.reload} />
        <div class="class-side">
          {receivesCertificates(view.title) && (
            <p class="card">
              <a href={`/s/class/${view.study_group_id}/certificate`}>{officeWords.certificates}</a>
            </p>
          )}
          <Aspects
            view={view}
            linkOf={(gap) => linkOf(gap, view.study_group_id)}
            whenDone={resource.reload}
          />
          {!view.closed && <Missing view={view} />}
          {!view.closed && view.may_close && <CloseClass view={view} whenDone={resource.reload} />}
          <Reopenings view={view} whenDone={resource.reload} />
          <Courses courses={view.courses} />
        </div>
      </div>
    </>
  );
}

export function ClassClosing({ session }: { session: Session }) {
  const study_group_id = here.value.parts[2] ?? "";
  const resource = useResource(study_group_id, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/closing", { path: { study_group_id } }),
  );
  const view = resource.value;
  const known = view === null ? officeWords.closing : fill(words.title, { class: view.title });
  const title = isComing(resource) ? null : known;
  const subtitle =
    view === null
      ? session.org_title
      : `${view.school_year_title} · ${view.class_teacher}`.replace(/ · $/, "");
  return (
    <OfficePage session={session} current="closing" title={title} subtitle={subtitle}>
      <Loaded resource={resource}>{(value) => <Page view={value} resource={resource} />}</Loaded>
    </OfficePage>
  );
}
