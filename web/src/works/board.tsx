/** The planning board of a class: courses by weeks, with the works that are planned (ASM-12). */
import "#style/works.css";
import { useState } from "preact/hooks";
import { works as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate, plusDays, shortNumericDate, weekdayName } from "../model/dates";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { addressWith } from "../view/page/address";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { PlanForm } from "./plan_form";
import { RemoveDialog } from "./remove";
import type { Wish } from "./wish";

type Schedule = Schemas["WorkSchedule"];
type Work = Schemas["AnnouncedWork"];
type Course = Schemas["CourseInSchedule"];

interface Acts {
  plan(wish: Wish): void;
  remove(work: Work): void;
}

const daysToSunday = 6;
const isOfWeek = (work: Work, monday: string) =>
  monday <= work.planned_on && work.planned_on <= plusDays(monday, daysToSunday);
const dayOf = (work: Work) =>
  `${weekdayName(work.planned_on)} ${shortNumericDate(work.planned_on)}`;
const nameOf = (one: { subject_title: string; group_title: string }) =>
  one.group_title === "" ? one.subject_title : `${one.subject_title}, ${one.group_title}`;
const weekOf = (monday: string) =>
  `${shortNumericDate(monday)}–${shortNumericDate(plusDays(monday, daysToSunday - 1))}`;

function Told({ work }: { work: Work }) {
  return (
    <>
      <b>{dayOf(work)}</b> {work.title}
      {work.level !== "school" && <small>{work.level_title}</small>}
      {work.reason !== "" && <small>{fill(words.because, { reason: work.reason })}</small>}
    </>
  );
}

function WorkCard({ work, remove }: { work: Work; remove: Acts["remove"] }) {
  if (!work.may_remove) {
    return (
      <p class="work">
        <Told work={work} />
      </p>
    );
  }
  return (
    <button
      type="button"
      class="work"
      title={words.remove}
      aria-label={`${words.remove}: ${dayOf(work)} ${work.title}, ${nameOf(work)}`}
      onClick={() => remove(work)}
    >
      <Told work={work} />
    </button>
  );
}

function Row({ course, schedule, acts }: { course: Course; schedule: Schedule; acts: Acts }) {
  const mine = schedule.works.filter((work) => work.course_id === course.course_id);
  return (
    <tr>
      <th scope="row">
        {course.subject_title}
        {course.group_title !== "" && <small>{course.group_title}</small>}
        <small>{course.teachers}</small>
      </th>
      {schedule.mondays.map((monday) => (
        <td key={monday}>
          {mine
            .filter((work) => isOfWeek(work, monday))
            .map((work) => (
              <WorkCard key={work.planned_work} work={work} remove={acts.remove} />
            ))}
          {course.may_plan && schedule.today <= plusDays(monday, daysToSunday) && (
            <button
              type="button"
              class="add-work"
              aria-label={fill(words.plan_in, { subject: nameOf(course), week: weekOf(monday) })}
              onClick={() => acts.plan({ course_id: course.course_id, monday })}
            >
              <Icon name="plus" />
            </button>
          )}
        </td>
      ))}
    </tr>
  );
}

function Table({ schedule, acts }: { schedule: Schedule; acts: Acts }) {
  const isNow = (monday: string) =>
    monday <= schedule.today && schedule.today <= plusDays(monday, daysToSunday);
  return (
    <div class="table-scroll work-board" tabIndex={0} role="region" aria-label={words.board}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            {schedule.mondays.map((monday) => (
              <th key={monday} scope="col" aria-current={isNow(monday) ? "date" : undefined}>
                {weekOf(monday)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {schedule.courses.map((course) => (
            <Row key={course.course_id} course={course} schedule={schedule} acts={acts} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same by day, for a phone and for whoever reads rather than plans. */
function List({ schedule, acts }: { schedule: Schedule; acts: Acts }) {
  if (schedule.works.length === 0) return <p class="empty">{words.none}</p>;
  return (
    <ol class="work-list">
      {schedule.works.map((work) => (
        <li key={work.planned_work} class={work.planned_on < schedule.today ? "gone" : ""}>
          <div>
            <b>{longDate(work.planned_on)}</b> {nameOf(work)}
            <p>
              {work.title}
              {work.level !== "school" && `, ${work.level_title}`}
            </p>
            {work.reason !== "" && <small>{fill(words.because, { reason: work.reason })}</small>}
          </div>
          {work.may_remove && (
            <button
              type="button"
              class="button small"
              aria-label={`${words.remove}: ${work.title}, ${nameOf(work)}`}
              onClick={() => acts.remove(work)}
            >
              {words.remove}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Shown({ schedule, reload }: { schedule: Schedule; reload(): void }) {
  const [wish, setWish] = useState<Wish | null>(null);
  const [removed, setRemoved] = useState<Work | null>(null);
  const whenDone = () => {
    setWish(null);
    setRemoved(null);
    reload();
  };
  const { study_group_id, period } = schedule;
  const mine = schedule.courses.filter((one) => one.may_plan);
  const acts: Acts = { plan: setWish, remove: setRemoved };
  const path = "/api/v1/study-groups/{study_group_id}/works";
  const of = { path: { study_group_id }, query: { period_id: period.period_id } };
  return (
    <section class="card works" aria-labelledby="works-title">
      <div class="works-head">
        <h2 id="works-title">
          {fill(words.of_class, { class: schedule.study_group_title, period: period.title })}
        </h2>
        {mine[0] !== undefined && (
          <button
            type="button"
            class="button primary"
            onClick={() => setWish({ course_id: mine[0]?.course_id ?? "", monday: "" })}
          >
            <Icon name="plus" />
            {words.plan}
          </button>
        )}
        <TakeAway path={path} of={of} />
      </div>
      <nav class="tabs" aria-label={words.periods}>
        {schedule.periods.map((one) => (
          <a
            key={one.period_id}
            href={addressWith({ period: one.period_id })}
            aria-current={one.period_id === period.period_id ? "page" : undefined}
          >
            {one.title}
          </a>
        ))}
      </nav>
      <p class="hint">{words.rules}</p>
      <Table schedule={schedule} acts={acts} />
      <List schedule={schedule} acts={acts} />
      {wish !== null && (
        <PlanForm
          schedule={schedule}
          courses={mine}
          wish={wish}
          onClose={() => setWish(null)}
          whenDone={whenDone}
        />
      )}
      {removed !== null && (
        <RemoveDialog
          work={removed}
          name={nameOf(removed)}
          onClose={() => setRemoved(null)}
          whenDone={whenDone}
        />
      )}
    </section>
  );
}

function OfClass({ study_group_id }: { study_group_id: string }) {
  const period_id = here.value.query.get("period") ?? undefined;
  const resource = useResource(`${study_group_id} ${period_id}`, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/works", {
      path: { study_group_id },
      query: { period_id },
    }),
  );
  return (
    <Loaded resource={resource}>
      {(schedule) => <Shown schedule={schedule} reload={resource.reload} />}
    </Loaded>
  );
}

/** Whose schedule is shown is in the address: "?group=ID&period=ID". */
export function WorkBoard() {
  const list = useResource("classes", () => call("get", "/api/v1/works/classes"));
  return (
    <Loaded resource={list}>
      {({ classes }) => {
        const asked = here.value.query.get("group");
        const group = classes.find((one) => one.study_group_id === asked) ?? classes[0];
        if (group === undefined) return <p class="card empty">{words.no_classes}</p>;
        const choose = (id: string) => go(addressWith({ group: id, period: undefined }));
        return (
          <>
            <label class="field works-class">
              <span>{words.class}</span>
              <select
                value={group.study_group_id}
                onChange={(event) => choose(event.currentTarget.value)}
              >
                {classes.map((one) => (
                  <option key={one.study_group_id} value={one.study_group_id}>
                    {one.title}
                  </option>
                ))}
              </select>
            </label>
            <OfClass key={group.study_group_id} study_group_id={group.study_group_id} />
          </>
        );
      }}
    </Loaded>
  );
}
