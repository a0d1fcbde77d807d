/** "/t": the teacher's day — own lessons, what they still lack — and the journals he may open. */
import "#style/day.css";
import { day as words } from "#text";
import { call, type Schemas } from "../api/client";
import {
  dayAndMonth,
  longDate,
  numericDate,
  shortNumericDate,
  stampOf,
  timeOf,
} from "../model/dates";
import { isBeside } from "../model/marks";
import { fill, plural } from "../model/words";
import { DutiesCard } from "../view/duties_panel";
import { Icon } from "../view/icon";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { isComing, Loaded, type Resource, useResource } from "../view/resource";
import { MissingBriefings, useBriefings } from "./day/briefings";
import { Roll } from "./day/roll";

type DayLesson = Schemas["DayLesson"];

const lessonPath = (course_id: string, on: string, lesson_id: string) =>
  `/t/j/${course_id}?on=${on}#${lesson_id}`;

/** By when: the time alone where it is the same day. */
function termOf(due: Schemas["DueDebt"], on: string): string {
  const stamp = stampOf(due.due_at);
  const isSameDay = stamp.startsWith(shortNumericDate(on)) || stamp.startsWith(numericDate(on));
  const time = isSameDay ? timeOf(due.due_at) : stamp;
  return fill(due.urgency === "overdue" ? words.was_due : words.due, { time });
}

/** Who holds the lesson for whom, and where it stood before. */
function changesOf(lesson: DayLesson): string[] {
  const told: string[] = [];
  if (lesson.substitution !== null && lesson.given_to === "") {
    const name = lesson.instead_of === "" ? words.changes.vacancy : lesson.instead_of;
    const text =
      lesson.substitution === "merge" ? words.changes.instead_of_merge : words.changes.instead_of;
    told.push(fill(text, { name }));
  }
  if (lesson.given_to !== "") told.push(fill(words.changes.given_to, { name: lesson.given_to }));
  if (lesson.is_extra) told.push(words.changes.extra);
  if (lesson.moved_from !== null)
    told.push(fill(words.changes.moved_from, { date: numericDate(lesson.moved_from) }));
  if (lesson.held !== "") told.push(lesson.held);
  return told;
}

type Rolls = Resource<Schemas["DayRolls"]>;

function Lesson({ lesson, on, rolls }: { lesson: DayLesson; on: string; rolls: Rolls }) {
  const roll = rolls.value?.lessons.find((one) => one.lesson_id === lesson.lesson_id);
  const has = (debt: Schemas["LessonDebt"]) => lesson.debts.some((one) => one.debt === debt);
  const homework = lesson.homework_none ? words.homework_none : lesson.homework;
  return (
    <li class={lesson.cancelled ? "day-lesson cancelled" : "day-lesson"}>
      <div class="day-slot">
        <b>{lesson.slot_no}</b>
        <span>{lesson.starts_at}</span>
        <span>{lesson.ends_at}</span>
      </div>
      <div class="day-body">
        <h3>
          <a href={lessonPath(lesson.course_id, on, lesson.lesson_id)}>
            {lesson.study_group_title} · {lesson.subject_title}
          </a>
          {lesson.room_title !== "" && <small>{lesson.room_title}</small>}
        </h3>
        {changesOf(lesson).map((change) => (
          <p key={change} title={lesson.change_reason}>
            <span class="badge">{change}</span>
          </p>
        ))}
        {lesson.cancelled ? (
          <p>
            {words.cancelled}
            {lesson.cancel_reason !== "" && `: ${lesson.cancel_reason}`}
          </p>
        ) : (
          <>
            <p class={has("topic") ? "owed" : ""}>
              {lesson.topic || (has("topic") ? words.topic_missing : "")}
            </p>
            <p class={has("homework") ? "owed" : "day-homework"}>
              {homework || (has("homework") ? words.homework_missing : "")}
            </p>
          </>
        )}
        {roll !== undefined && (
          <Roll
            roll={roll}
            lesson={`${lesson.slot_no}, ${lesson.study_group_title} · ${lesson.subject_title}`}
            whenTaken={rolls.reload}
          />
        )}
      </div>
      <ul class="day-debts">
        {lesson.debts.map((one) => (
          <li key={one.debt} class={`pill ${one.urgency}`} title={termOf(one, on)}>
            {words.debts[one.debt]}
            {one.urgency !== "overdue" && <small> {termOf(one, on)}</small>}
          </li>
        ))}
      </ul>
    </li>
  );
}

function DayCard({ day, rolls }: { day: Schemas["TeacherDay"]; rolls: Rolls }) {
  return (
    <section class="card day-card" aria-labelledby="day-title">
      <div class="day-head">
        <h2 id="day-title">{longDate(day.on)}</h2>
        <nav class="day-moves">
          {day.previous_on !== null && (
            <a class="tool" href={`/t?on=${day.previous_on}`} aria-label={words.previous}>
              <Icon name="left" />
            </a>
          )}
          {day.on !== day.today && (
            <a class="button small" href="/t">
              {words.today}
            </a>
          )}
          {day.next_on !== null && (
            <a class="tool" href={`/t?on=${day.next_on}`} aria-label={words.next}>
              <Icon name="right" />
            </a>
          )}
        </nav>
      </div>
      {day.note !== "" && <p class="hint day-note">{day.note}</p>}
      {day.lessons.length === 0 ? (
        <p class="empty">
          {day.next_on === null
            ? words.no_lessons
            : fill(words.no_lessons_next, { date: dayAndMonth(day.next_on) })}
        </p>
      ) : (
        <ol class="day-lessons">
          {day.lessons.map((lesson) => (
            <Lesson key={lesson.lesson_id} lesson={lesson} on={day.on} rolls={rolls} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Debts({ day, person_id }: { day: Schemas["TeacherDay"]; person_id: string }) {
  const more = day.older_debt_count - day.older_debts.length;
  return (
    <section class="card" aria-labelledby="debts-title">
      <h2 id="debts-title">{words.debts_title}</h2>
      {day.older_debt_count + day.debt_count === 0 ? (
        <p class="all-done">
          <Icon name="check" />
          {words.debts_none}
        </p>
      ) : (
        <p>{plural(words.debts_count, day.older_debt_count + day.debt_count)}</p>
      )}
      <ul class="debts">
        {day.older_debts.map((debt) => (
          <li key={debt.lesson_id}>
            <a href={lessonPath(debt.course_id, debt.lesson_on, debt.lesson_id)}>
              {numericDate(debt.lesson_on).slice(0, 5)} · {debt.study_group_title} ·{" "}
              {debt.subject_title}
            </a>
            <span>{debt.debts.map((one) => words.debts[one]).join(", ")}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{plural(words.debts_more, more)}</p>}
      <p>
        <a href={`/t/gaps?teacher_id=${person_id}`}>{words.own_gaps}</a>
        <br />
        <a href="/t/remarks">{words.remarks}</a>
      </p>
    </section>
  );
}

/** «Точки» whose term has passed or is near. */
function Points({ day }: { day: Schemas["TeacherDay"] }) {
  if (day.points.length === 0) return null;
  const more = day.point_count - day.points.length;
  return (
    <section class="card" aria-labelledby="points-title">
      <h2 id="points-title">{words.points}</h2>
      <ul class="debts">
        {day.points.map((point) => (
          <li key={`${point.lesson_id} ${point.student_id}`}>
            <a href={lessonPath(point.course_id, point.lesson_on, point.lesson_id)}>
              {point.student} · {point.study_group_title} · {point.subject_title}
            </a>
            <span class={point.urgency === "overdue" ? "owed" : ""}>
              {fill(point.urgency === "overdue" ? words.point_was_due : words.point_due, {
                date: shortNumericDate(point.due_on),
              })}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="hint">{plural(words.points_more, more)}</p>}
    </section>
  );
}

function CourseLinks(props: {
  courses: readonly Schemas["ListedCourse"][];
  /** The class they stand under: only a subgroup is named beside it. */
  under: string;
}) {
  return (
    <ul class="course-links">
      {props.courses.map((course) => (
        <li key={course.course_id}>
          <a href={`/t/j/${course.course_id}`}>
            {course.study_group_title !== props.under && <b>{course.study_group_title} </b>}
            {course.subject_title}
          </a>
          {course.closed && <span class="hint">{words.closed}</span>}
          {course.is_practice && (
            <>
              {" · "}
              <a href={`/t/practice/${course.course_id}`}>{words.practice_sheet}</a>
            </>
          )}
          {isBeside(course.kind) && (
            <>
              {" · "}
              <a href={`/t/activities/${course.course_id}`}>{words.activity}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Journals({ list }: { list: Schemas["CourseList"] }) {
  const isEmpty = list.own.length + list.classes.length === 0;
  return (
    <section class="card" aria-labelledby="journals-title">
      <h2 id="journals-title">{words.journals}</h2>
      {isEmpty && <p class="empty">{words.no_journals}</p>}
      {list.own.length > 0 && (
        <>
          <h3>{words.own}</h3>
          <CourseLinks courses={list.own} under="" />
          <p>
            <a href="/t/works">{words.works}</a>
            <br />
            <a href="/t/report/teacher-hours">{words.hours}</a>
          </p>
        </>
      )}
      {list.classes.map((group) => (
        <details key={group.study_group_id} open={group.led}>
          <summary>
            {group.title}
            {group.led && <span class="badge">{words.class_led}</span>}
          </summary>
          {group.led && (
            <p>
              <a href={`/t/absences?group=${group.study_group_id}`}>{words.absences}</a>
              <br />
              <a href={`/t/report?group=${group.study_group_id}`}>{words.class_report}</a>
              <br />
              <a href={`/t/achievements?group=${group.study_group_id}`}>{words.achievements}</a>
              <br />
              <a href="/t/debts">{words.class_debts}</a>
              <br />
              <a href="/t/gaps">{words.class_gaps}</a>
              {(group.grade === 9 || group.grade === 11) && (
                <>
                  <br />
                  <a href={`/t/certificates/${group.study_group_id}`}>{words.class_certificates}</a>
                </>
              )}
            </p>
          )}
          <CourseLinks courses={group.courses} under={group.title} />
        </details>
      ))}
    </section>
  );
}

function Side({ list }: { list: Resource<Schemas["CourseList"]> }) {
  return (
    <>
      <DutiesCard href="/t/duties" />
      <Loaded resource={list}>{(value) => <Journals list={value} />}</Loaded>
    </>
  );
}

/** Drawn when all of it is known: nothing pushes away what is being read. */
function TeachersSide(props: {
  day: Resource<Schemas["TeacherDay"]>;
  list: Resource<Schemas["CourseList"]>;
  person_id: string;
}) {
  const { day, list } = props;
  const briefings = useBriefings();
  if ([day, list, briefings].some(isComing)) return null;
  return (
    <>
      {day.value !== null && (
        <>
          <Debts day={day.value} person_id={props.person_id} />
          <Points day={day.value} />
        </>
      )}
      {briefings.value !== null && <MissingBriefings view={briefings.value} />}
      <Side list={list} />
    </>
  );
}

export function Day({ session }: { session: Session }) {
  const on = here.value.query.get("on") ?? undefined;
  const teaches = session.roles.includes("subject_teacher");
  const day = useResource(`${on}`, () => call("get", "/api/v1/day", { query: { on } }));
  const rolls = useResource(`${on}`, () => call("get", "/api/v1/day/rolls", { query: { on } }));
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <div class={teaches ? "day" : "day alone"}>
        {teaches && (
          <Loaded resource={isComing(rolls) ? { ...day, value: null } : day}>
            {(value) => <DayCard day={value} rolls={rolls} />}
          </Loaded>
        )}
        <div class="day-side">
          {teaches ? (
            <TeachersSide day={day} list={list} person_id={session.person_id} />
          ) : (
            <Side list={list} />
          )}
        </div>
      </div>
    </Frame>
  );
}
