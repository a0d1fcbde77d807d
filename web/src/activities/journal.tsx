/** The journal of extracurricular activity (F-24) or of an after-school group (F-25). */
import { activities as words } from "#text";
import { address, call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { Loaded, useResource } from "../view/resource";
import { Regime } from "./regime";

type View = Schemas["ActivityJournal"];

function Head({ view }: { view: View }) {
  const print = address("/api/v1/activities/{course_id}/journal.pdf", {
    path: { course_id: view.course_id },
  });
  return (
    <section class="card" aria-labelledby="activity-title">
      <h2 id="activity-title">
        {view.kind === "after_school" ? view.study_group_title : view.subject_title}
      </h2>
      <dl class="activity-facts">
        <dt>{words.kind}</dt>
        <dd>{view.kind === "after_school" ? words.after_school : words.extracurricular}</dd>
        <dt>{words.classes}</dt>
        <dd>{view.classes.join(", ")}</dd>
        <dt>{words.teachers}</dt>
        <dd>{view.teachers}</dd>
        <dt>{words.hours}</dt>
        <dd>{view.hours.join("; ") || words.no_hours}</dd>
        <dt>{words.given}</dt>
        <dd>{fill(words.given_of, { given: view.given_hours, planned: view.planned_hours })}</dd>
      </dl>
      <p class="activity-acts">
        <a class="button primary" href={`/t/j/${view.course_id}`}>
          {view.may_write ? words.write_journal : words.read_journal}
        </a>
        <a class="button" href={print} target="_blank" rel="noopener">
          <Icon name="print" />
          {view.kind === "after_school" ? words.print_after_school : words.print_extracurricular}
        </a>
      </p>
    </section>
  );
}

function Students({ view }: { view: View }) {
  const isGroup = view.kind === "after_school";
  return (
    <div class="card">
      <h2 id="activity-students-title">{words.students}</h2>
      {view.students.length === 0 ? (
        <p class="empty">{words.no_students}</p>
      ) : (
        <div
          class="table-scroll"
          tabIndex={0}
          role="region"
          aria-labelledby="activity-students-title"
        >
          <table class="activity-table">
            <thead>
              <tr>
                <th scope="col" class="number">
                  №
                </th>
                <th scope="col">{words.student}</th>
                <th scope="col">{words.class_title}</th>
                <th scope="col">{words.joined}</th>
                <th scope="col">{words.missed}</th>
                {!isGroup && <th scope="col">{words.result}</th>}
              </tr>
            </thead>
            <tbody>
              {view.students.map((one) => (
                <tr key={one.student_id}>
                  <td class="number">{one.number}</td>
                  <th scope="row">
                    {one.name}
                    {one.left_on !== null && (
                      <small>
                        {fill(words.left, { date: numericDate(one.left_on) })} {one.left_by}
                      </small>
                    )}
                  </th>
                  <td data-label={words.class_title} class="short">
                    {one.class_title}
                  </td>
                  <td data-label={words.joined} class="short">
                    {numericDate(one.joined_on)}
                    <small>{one.joined_by}</small>
                  </td>
                  <td data-label={words.missed}>{one.missed === 0 ? "" : one.missed}</td>
                  {!isGroup && <td data-label={words.result}>{one.result}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

const lessonsShown = 30;

function Lessons({ view }: { view: View }) {
  const latest = view.lessons.slice(-lessonsShown).reverse();
  return (
    <div class="card">
      <h2 id="activity-lessons-title">{words.lessons}</h2>
      {latest.length === 0 ? (
        <p class="empty">{words.no_lessons}</p>
      ) : (
        <div
          class="table-scroll"
          tabIndex={0}
          role="region"
          aria-labelledby="activity-lessons-title"
        >
          <table class="activity-table">
            <thead>
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.topic}</th>
                <th scope="col">{words.form}</th>
                <th scope="col">{words.held_by}</th>
              </tr>
            </thead>
            <tbody>
              {latest.map((one) => (
                <tr key={`${one.lesson_on} ${one.slot_no}`}>
                  <td class="short">{numericDate(one.lesson_on)}</td>
                  <td class="topic">{one.topic || <span class="owed">{words.no_topic}</span>}</td>
                  <td data-label={words.form}>{one.form}</td>
                  <td data-label={words.held_by} class="short">
                    {one.held_by}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {view.lessons.length > lessonsShown && (
        <p class="hint">{plural(words.earlier, view.lessons.length - lessonsShown)}</p>
      )}
    </div>
  );
}

export function ActivityJournal({ course_id }: { course_id: string }) {
  const resource = useResource(course_id, () =>
    call("get", "/api/v1/activities/{course_id}", { path: { course_id } }),
  );
  return (
    <Loaded resource={resource}>
      {(view) => (
        <>
          <Head view={view} />
          {view.kind === "after_school" && <Regime view={view} reload={resource.reload} />}
          <Students view={view} />
          <Lessons view={view} />
        </>
      )}
    </Loaded>
  );
}
