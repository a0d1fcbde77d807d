/** One student: how he learns, and his results with what was carried from elsewhere. */
import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import { useState } from "preact/hooks";
import { study_modes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { here } from "../view/page/router";
import { ReasonDialog } from "../view/reason_dialog";
import { Loaded, useResource } from "../view/resource";
import { CarryDialog, noSource, type Source } from "./carry_form";
import { ModeLine } from "./line";
import { EndMode, SetMode } from "./mode_form";

type View = Schemas["StudentModes"];
type Course = Schemas["CarryCourse"];

interface Part {
  view: View;
  open(dialog: ComponentChildren): void;
  close(): void;
  reload(): void;
}

function ModesPart({ view, open, close, reload }: Part) {
  const student = { student_id: view.student_id, name: view.student_name };
  const common = { today: view.today, onClose: close, whenDone: reload };
  return (
    <section class="card" aria-labelledby="student-modes">
      <div class="people-head">
        <h2 id="student-modes">
          {view.student_name}, {view.study_group_title}
        </h2>
        {view.may_keep && (
          <button
            type="button"
            class="button primary"
            onClick={() => open(<SetMode {...common} student={student} />)}
          >
            {words.set}
          </button>
        )}
      </div>
      {view.modes.length === 0 && <p class="empty">{words.no_modes}</p>}
      <ul class="mode-lines">
        {view.modes.map((line) => (
          <ModeLine key={line.study_mode} line={line}>
            {view.may_keep && (
              <button
                type="button"
                class="button small"
                aria-label={`${words.end}: ${line.kind_title}`}
                onClick={() => open(<EndMode {...common} line={line} />)}
              >
                {words.end}
              </button>
            )}
          </ModeLine>
        ))}
      </ul>
    </section>
  );
}

type Place = Course["places"][number];

const withdrawal = {
  title: words.withdraw_title,
  reason: words.withdraw_reason,
  hint: words.withdraw_hint,
  act: words.withdraw,
  done: words.withdrawn,
};

function CourseLine(props: { course: Course; carry(): void; withdraw(place: Place): void }) {
  const { course, carry, withdraw } = props;
  const standing = course.places.filter((place) => place.value !== "");
  const carried = standing.filter((place) => place.note !== "");
  return (
    <li class="mode-line">
      <div>
        <b>{course.subject_title}</b> <small>{course.study_group_title}</small>
        <p>
          {standing.length === 0
            ? words.no_results
            : standing
                .map(({ title, value, note }) => `${title}: ${value}${note === "" ? "" : "*"}`)
                .join(" · ")}
        </p>
        {carried.map((place) => (
          <small key={place.period_id}>
            * {place.title}: {place.note}{" "}
            {place.may_withdraw && (
              <button
                type="button"
                class="button small"
                aria-label={`${words.withdraw}: ${course.subject_title}, ${place.title}`}
                onClick={() => withdraw(place)}
              >
                {words.withdraw}
              </button>
            )}
          </small>
        ))}
      </div>
      {course.places.some((place) => place.may_carry) && (
        <button
          type="button"
          class="button small"
          aria-label={`${words.carry}: ${course.subject_title}`}
          onClick={carry}
        >
          {words.carry}
        </button>
      )}
    </li>
  );
}

function ResultsPart(part: Part) {
  const { view, open, close, reload } = part;
  // One document usually brings several results.
  const [source, setSource] = useState<Source>(noSource(view.today));
  const carry = (course: Course) =>
    open(
      <CarryDialog
        course={course}
        student={view.student_name}
        student_id={view.student_id}
        source={source}
        keep={setSource}
        onClose={close}
        whenDone={reload}
      />,
    );
  const withdraw = ({ course_id, subject_title }: Course, place: Place) =>
    open(
      <ReasonDialog
        words={withdrawal}
        form="mode-form"
        send={(body) =>
          call("post", "/api/v1/carried-results/withdrawal", {
            body: {
              ...body,
              course_id,
              student_id: view.student_id,
              period_id: place.period_id,
              result: place.version,
            },
          })
        }
        onClose={close}
        whenDone={() => {
          close();
          reload();
        }}
      >
        <b>{view.student_name}</b> · {subject_title}, {place.title}: {place.value} ({place.note})
      </ReasonDialog>,
    );
  return (
    <section class="card" aria-labelledby="carried-results">
      <h2 id="carried-results">{words.results}</h2>
      <p class="hint">{words.results_lead}</p>
      <ul class="mode-lines">
        {view.courses.map((course) => (
          <CourseLine
            key={course.course_id}
            course={course}
            carry={() => carry(course)}
            withdraw={(place) => withdraw(course, place)}
          />
        ))}
      </ul>
    </section>
  );
}

export function StudentPage({ student_id }: { student_id: string }) {
  const resource = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/study-modes", { path: { student_id } }),
  );
  const [dialog, setDialog] = useState<ComponentChildren>(null);
  const root = here.value.parts[0];
  return (
    <>
      <p class="mode-ways">
        <a href={`/${root}/modes`}>{words.to_list}</a>
        <a href={`/${root}/people/${student_id}`}>{words.to_card}</a>
      </p>
      <Loaded resource={resource}>
        {(view) => {
          const part: Part = {
            view,
            open: setDialog,
            close: () => setDialog(null),
            reload: resource.reload,
          };
          return (
            <>
              <ModesPart {...part} />
              <ResultsPart {...part} />
              <Fragment key="dialog">{dialog}</Fragment>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
