/** "/s/people/class/ID": the list of a group, its subgroups, its courses and who teaches them. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { isBeside } from "../model/marks";
import { addressWith } from "../view/page/address";
import { isClerkOnly, keepsTimetable } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { peopleAt, roomAt } from "./address";
import { CourseDialog } from "./load/course_dialog";
import { span } from "./model/span";
import { AdmitDialog, LeaveDialog, TransferDialog } from "./movement";
import { ClassTeacherDialog, CourseTeacherDialog } from "./posts";
import { ScaleDialog } from "./scales/scale_dialog";
import { ScalesDialog } from "./scales/scales_dialog";
import { Subgroups } from "./subgroup_grid";

type View = Schemas["Roster"];
type Student = Schemas["RosterStudent"];

interface Part {
  view: View;
  open(dialog: ComponentChildren): void;
  close(): void;
  reload(): void;
}

const isHome = (view: View) => view.kind === "school_class" || view.kind === "vocational_group";

function StudentRow({ one, part }: { one: Student; part: Part }) {
  const { view, open, close, reload } = part;
  const student = { student_id: one.student_id, name: one.name };
  const common = { student, from: view, today: view.today, onClose: close, whenDone: reload };
  const isOpen = view.may_keep && one.left_on === null && !view.is_list_closed;
  return (
    <tr class={one.left_on === null ? "" : "left"}>
      <td class="number">{one.number}</td>
      <th scope="row">
        <a href={peopleAt(one.student_id)}>{one.name}</a>
        {one.birth_date !== null && <small>{numericDate(one.birth_date)}</small>}
      </th>
      <td data-label={words.movement}>
        {`${words.since} ${numericDate(one.enrolled_on)}`}
        {one.order !== "" && <small>{`${words.order} ${one.order}`}</small>}
        {one.left_on !== null && (
          <div class="leaving">
            {`${words.left} ${numericDate(one.left_on)}`}
            <small>
              {[one.left_order === "" ? "" : `${words.order} ${one.left_order}`, one.left_reason]
                .filter((text) => text !== "")
                .join(", ")}
            </small>
          </div>
        )}
      </td>
      <td data-label={words.guardians}>
        {one.guardians.join("; ") || <span class="wrong">{words.no_guardians}</span>}
      </td>
      <td data-label={words.subgroups}>{one.subgroups.join("; ") || words.dash}</td>
      {view.may_keep && !view.is_list_closed && (
        <td>
          {isOpen && (
            <div class="people-tools">
              {isHome(view) && (
                <button
                  type="button"
                  class="button small"
                  aria-label={`${words.transfer}: ${one.name}`}
                  onClick={() => open(<TransferDialog {...common} />)}
                >
                  {words.transfer}
                </button>
              )}
              <button
                type="button"
                class="button small"
                aria-label={`${words.leave}: ${one.name}`}
                onClick={() => open(<LeaveDialog {...common} />)}
              >
                {words.leave}
              </button>
            </div>
          )}
        </td>
      )}
    </tr>
  );
}

function List({ part }: { part: Part }) {
  const { view, open, close, reload } = part;
  return (
    <div class="card">
      <div class="people-head">
        <h2 id="list-title">{words.list}</h2>
        <TakeTables
          path="/api/v1/study-groups/{study_group_id}/roster"
          of={{ path: { study_group_id: view.study_group_id } }}
        />
        {view.may_keep && !view.is_list_closed && view.kind !== "subgroup" && (
          <button
            type="button"
            class="button primary"
            onClick={() =>
              open(<AdmitDialog group={view.study_group_id} onClose={close} whenDone={reload} />)
            }
          >
            {words.admit}
          </button>
        )}
      </div>
      {view.students.length === 0 ? (
        <p class="empty">{words.nobody_here}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="list-title">
          <table class="people-table roster">
            <thead>
              <tr>
                <th scope="col">№</th>
                <th scope="col">{words.full_name}</th>
                <th scope="col">{words.movement}</th>
                <th scope="col">{words.guardians}</th>
                <th scope="col">{words.subgroups}</th>
                {view.may_keep && !view.is_list_closed && <th scope="col">{words.actions}</th>}
              </tr>
            </thead>
            <tbody>
              {view.students.map((one) => (
                <StudentRow key={one.student_id} one={one} part={part} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

const nameOf = (course: Schemas["RosterCourse"]) =>
  `${course.subject_title} ${course.study_group_title}`.trim();

function Courses(props: { part: Part; mayOpenJournals: boolean; keepsLoad: boolean }) {
  const { part, mayOpenJournals } = props;
  const { view, open, close, reload } = part;
  const common = { today: view.today, onClose: close, whenDone: reload };
  const scaled = view.courses
    .filter((one) => !one.is_closed && !isBeside(one.kind))
    .map((one) => ({ ...one, title: one.study_group_title || view.title }));
  return (
    <>
      <section class="card" aria-labelledby="leads-title">
        <h2 id="leads-title">{words.class_teacher}</h2>
        <ul class="people-lines">
          {view.leads.map((one) => (
            <li key={`${one.person_id} ${one.valid_from}`}>
              <div>
                {one.name} <small>{span(one.valid_from, one.valid_to)}</small>
              </div>
            </li>
          ))}
        </ul>
        {view.leads.length === 0 && <p class="empty">{words.no_class_teacher}</p>}
        {view.may_keep && !view.is_closed && (
          <button
            type="button"
            class="button small"
            onClick={() =>
              open(
                <ClassTeacherDialog {...common} group={view.study_group_id} title={view.title} />,
              )
            }
          >
            {words.appoint}
          </button>
        )}
      </section>
      <section class="card" aria-labelledby="courses-title">
        <div class="people-head">
          <h2 id="courses-title">{words.courses}</h2>
          {props.keepsLoad && !view.is_closed && (
            <>
              {isHome(view) && (
                <a class="button small" href={`/s/timetable?class=${view.study_group_id}`}>
                  {words.to_week}
                </a>
              )}
              <button
                type="button"
                class="button small"
                onClick={() =>
                  open(
                    <CourseDialog
                      group={view}
                      taken={view.courses
                        .filter((one) => one.study_group_title === "")
                        .map((one) => one.subject_title)}
                      onClose={close}
                      whenDone={reload}
                    />,
                  )
                }
              >
                {words.open_course}
              </button>
            </>
          )}
          {view.may_keep && !view.is_closed && scaled.length > 1 && (
            <button
              type="button"
              class="button small"
              onClick={() =>
                open(
                  <ScalesDialog
                    courses={scaled}
                    withLevels={view.kind === "association_group"}
                    onClose={close}
                    whenDone={reload}
                  />,
                )
              }
            >
              {words.scales}
            </button>
          )}
        </div>
        <ul class="people-lines">
          {view.courses.map((course) => (
            <li key={course.course_id}>
              <div>
                <b>{course.subject_title}</b>
                {course.study_group_title !== "" && `, ${course.study_group_title}`}
                {mayOpenJournals && isBeside(course.kind) && (
                  <>
                    {" · "}
                    <a href={roomAt(`activities/${course.course_id}`)}>{words.activity_journal}</a>
                  </>
                )}
                {!isBeside(course.kind) && " · "}
                {!isBeside(course.kind) && (
                  <small class="scale">{words.scale_names[course.scale]}</small>
                )}
                {course.teachers.map((one) => (
                  <div key={`${one.person_id} ${one.valid_from}`}>
                    {one.name} <small>{span(one.valid_from, one.valid_to)}</small>
                  </div>
                ))}
                {course.teachers.every(
                  (one) => one.valid_to !== null && one.valid_to < view.today,
                ) && <div class="wrong">{words.vacancy}</div>}
              </div>
              {view.may_keep && !course.is_closed && !view.is_closed && (
                <div class="people-tools">
                  <button
                    type="button"
                    class="button small"
                    aria-label={`${words.change_teacher}: ${nameOf(course)}`}
                    onClick={() => open(<CourseTeacherDialog {...common} course={course} />)}
                  >
                    {words.change_teacher}
                  </button>
                  {!isBeside(course.kind) && (
                    <button
                      type="button"
                      class="button small"
                      aria-label={`${words.scale}: ${nameOf(course)}`}
                      onClick={() =>
                        open(
                          <ScaleDialog
                            course={course}
                            withLevels={view.kind === "association_group"}
                            onClose={close}
                            whenDone={reload}
                          />,
                        )
                      }
                    >
                      {words.scale}
                    </button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
        {view.courses.length === 0 && <p class="empty">{words.no_courses}</p>}
      </section>
    </>
  );
}

type PartName = "list" | "subgroups" | "courses";

function Parts({ view, current }: { view: View; current: PartName }) {
  const names: readonly PartName[] = isHome(view)
    ? ["list", "subgroups", "courses"]
    : ["list", "courses"];
  return (
    <nav class="people-parts" aria-label={view.title}>
      {names.map((name) => (
        <a
          key={name}
          class="button small"
          href={addressWith({ part: name === "list" ? undefined : name })}
          aria-current={name === current ? "page" : undefined}
        >
          {words.parts[name]}
        </a>
      ))}
      {view.marks_behaviour && (
        <a class="button small" href={`/${here.value.parts[0]}/behaviour/${view.study_group_id}`}>
          {words.behaviour}
        </a>
      )}
    </nav>
  );
}

export function ClassRoom(props: { group: string; session: Session }) {
  const { group } = props;
  // A clerk keeps lists and reads no journal.
  const mayOpenJournals = !isClerkOnly(props.session);
  const resource = useResource(group, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/roster", {
      path: { study_group_id: group },
    }),
  );
  const [dialog, setDialog] = useState<ComponentChildren>(null);
  const asked = here.value.query.get("part");
  const current = asked === "subgroups" || asked === "courses" ? asked : "list";
  return (
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
            <div class="people-head">
              <h2 class="class-title">
                {view.title} <small>{view.school_year_title}</small>
              </h2>
              <Parts view={view} current={current} />
              {view.kind === "vocational_group" && (
                <a class="button small" href={`/${here.value.parts[0]}/finals/${group}`}>
                  {words.to_finals}
                </a>
              )}
            </div>
            {view.parents.length > 0 && (
              <p class="hint">{`${words.from_classes}: ${view.parents.join(", ")}`}</p>
            )}
            {view.is_closed && <p class="notice">{words.year_closed}</p>}
            {view.may_keep && view.is_list_closed && !view.is_closed && (
              <p class="notice">{words.list_closed}</p>
            )}
            {current === "list" && <List part={part} />}
            {current === "subgroups" && (
              <Subgroups group={view.study_group_id} whenDone={resource.reload} />
            )}
            {current === "courses" && (
              <Courses
                part={part}
                mayOpenJournals={mayOpenJournals}
                keepsLoad={keepsTimetable(props.session)}
              />
            )}
            {dialog}
          </>
        );
      }}
    </Loaded>
  );
}
