/** The first days of a school in four steps, each with an address of its own: left, they are found
 * again as they were. */
import { setup as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { addressWith } from "../view/page/address";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { MadeImportRoom } from "./made_import";
import { PeopleLoading } from "./people";
import { TimetableLoading } from "./timetable";
import { YearForm } from "./year_form";

type SetupView = Schemas["SetupView"];
type Step = keyof typeof words.step_titles;
const steps = Object.keys(words.step_titles) as Step[];

function stepHere(view: SetupView): Step {
  const asked = here.value.query.get("step");
  const found = steps.find((step) => step === asked);
  if (found !== undefined) return found;
  if (view.year_title === "") return "year";
  if (view.course_count === 0) return "timetable";
  return view.student_count === 0 ? "people" : "ready";
}

function isDone(step: Step, view: SetupView): boolean {
  if (step === "year") return view.year_title !== "";
  if (step === "timetable") return view.course_count > 0;
  if (step === "people") return view.student_count > 0;
  return view.teachers_may_begin;
}

function Steps({ view, current }: { view: SetupView; current: Step }) {
  return (
    <nav class="setup-steps no-print" aria-label={words.steps}>
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <a
              href={addressWith({ step, made: undefined })}
              aria-current={step === current ? "step" : undefined}
              class={isDone(step, view) ? "done" : undefined}
            >
              <i>{isDone(step, view) ? "✓" : index + 1}</i> {words.step_titles[step]}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Next({ after, label }: { after: Step; label: string }) {
  const next = steps[steps.indexOf(after) + 1] ?? "ready";
  return (
    <p class="import-tools no-print">
      <a class="button" href={addressWith({ step: next, made: undefined })}>
        {label}
      </a>
    </p>
  );
}

function Year({ view, whenDone }: { view: SetupView; whenDone(): void }) {
  if (view.year_title === "") return <YearForm whenDone={whenDone} />;
  return (
    <>
      <section class="card">
        <p class="state-good">
          {fill(words.year_stands, {
            title: view.year_title,
            from: numericDate(view.year_starts_on ?? ""),
            to: numericDate(view.year_ends_on ?? ""),
          })}
        </p>
      </section>
      <Next after="year" label={words.next} />
    </>
  );
}

/** What was just loaded stands in the address too: its logins are given here. */
function Loading(props: { step: "timetable" | "people"; keepsTimetable: boolean; reload(): void }) {
  const { step, reload } = props;
  const made = here.value.query.get("made");
  const whenDone = (import_id: string) => {
    go(addressWith({ step, made: import_id }));
    reload();
  };
  if (made !== null)
    return (
      <>
        <MadeImportRoom key={made} import_id={made} keepsTimetable={props.keepsTimetable} />
        <Next after={step} label={words.next} />
      </>
    );
  return (
    <>
      {step === "timetable" ? (
        <TimetableLoading whenDone={whenDone} />
      ) : (
        <PeopleLoading whenDone={whenDone} />
      )}
      <Next after={step} label={words.later} />
    </>
  );
}

function Ready({ view }: { view: SetupView }) {
  return (
    <section class="card" aria-labelledby="ready-title">
      <h2 id="ready-title" class={view.teachers_may_begin ? "state-good" : "state-open"}>
        {view.teachers_may_begin ? words.ready : words.not_ready}
      </h2>
      <p>
        {fill(words.facts, {
          classes: plural(words.classes, view.class_count),
          students: plural(words.students, view.student_count),
          courses: plural(words.courses, view.course_count),
          teachers: plural(words.teachers, view.teacher_count),
        })}
      </p>
      {view.checks.length === 0 ? <p>{words.complete}</p> : <h3>{words.missing}</h3>}
      {view.checks.map((check) => (
        <details key={check.gap} class="setup-gap">
          <summary>
            {words.gaps[check.gap]}
            {check.items.length > 0 && ` — ${check.count}`}
          </summary>
          <ul>
            {check.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
            {check.items.length > 0 && check.count > check.items.length && (
              <li>{fill(words.more, { n: check.count - check.items.length })}</li>
            )}
          </ul>
        </details>
      ))}
      <p class="import-tools">
        <a class="button primary" href="/s">
          {words.begin}
        </a>
        <a class="button" href="/s/people">
          {words.people_page}
        </a>
        <a class="button" href="/s/import">
          {words.import_page}
        </a>
      </p>
    </section>
  );
}

export function SetupRoom({ keepsTimetable }: { keepsTimetable: boolean }) {
  const setup = useResource("setup", () => call("get", "/api/v1/setup"));
  return (
    <Loaded resource={setup}>
      {(view) => {
        const step = stepHere(view);
        return (
          <>
            <Steps view={view} current={step} />
            {step === "year" && <Year view={view} whenDone={setup.reload} />}
            {(step === "timetable" || step === "people") && (
              <Loading
                key={step}
                step={step}
                keepsTimetable={keepsTimetable}
                reload={setup.reload}
              />
            )}
            {step === "ready" && <Ready view={view} />}
          </>
        );
      }}
    </Loaded>
  );
}
