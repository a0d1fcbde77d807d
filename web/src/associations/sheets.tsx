/** The list, the briefings, the results and the year in figures: sheets 5 to 8 of F-23. */
import type { ComponentChildren } from "preact";
import { associations as words } from "#text";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import type { Journal } from "./months";

/** A table scrolls in a place of its own, and is named apart from its sheet. */
const tableOf = (title: string) => fill(words.table_of, { title });

export function List({ journal }: { journal: Journal }) {
  const titles = [
    words.student,
    words.birth_date,
    words.class_title,
    words.joined,
    words.left,
    words.missed,
  ];
  return (
    <section class="card" aria-labelledby="list-sheet">
      <h2 id="list-sheet">{words.list_sheet}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={tableOf(words.list_sheet)}>
        <table class="association-sheet list-table">
          <thead>
            <tr>
              <th scope="col">№</th>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {journal.students.map((one) => (
              <tr key={one.student_id} class={one.left_on === null ? "" : "gone"}>
                <td class="number">{one.number}</td>
                <th scope="row">{one.name}</th>
                <td class="number">
                  {one.birth_date === null ? "—" : numericDate(one.birth_date)}
                  {one.age !== null && <small>{plural(words.years_old, one.age)}</small>}
                </td>
                <td>{one.class_title || words.other_school}</td>
                <td>
                  {numericDate(one.joined_on)}
                  <small>{one.joined_by}</small>
                </td>
                <td>
                  {one.left_on !== null && numericDate(one.left_on)}
                  <small>{one.left_by}</small>
                </td>
                <td class="number">
                  {fill(words.missed_of, { missed: one.missed, lessons: one.lessons })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Briefings({ journal }: { journal: Journal }) {
  const held = journal.lessons.filter((lesson) => lesson.briefing !== "");
  return (
    <section class="card" aria-labelledby="briefing-sheet">
      <h2 id="briefing-sheet">{words.briefings}</h2>
      {held.length === 0 ? (
        <p class="empty">{words.no_briefings}</p>
      ) : (
        <ul class="association-briefings">
          {held.map((lesson) => (
            <li key={`${lesson.lesson_on} ${lesson.slot_no}`}>
              <b>{numericDate(lesson.lesson_on)}</b> {lesson.briefing}
              {lesson.held_by !== "" && `, ${lesson.held_by}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function Results({ journal }: { journal: Journal }) {
  const { results, students } = journal;
  return (
    <section class="card" aria-labelledby="result-sheet">
      <h2 id="result-sheet">{words.results}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={tableOf(words.results)}>
        <table class="association-sheet">
          <thead>
            <tr>
              <th scope="col">№</th>
              <th scope="col">{words.student}</th>
              {results.map((one) => (
                <th key={`${one.programme} ${one.title}`} scope="col">
                  {one.programme !== "" && <small>{one.programme}</small>}
                  {one.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {students.map((student) => (
              <tr key={student.student_id}>
                <td class="number">{student.number}</td>
                <th scope="row">{student.name}</th>
                {results.map((one, at) => (
                  <td key={`${one.programme} ${one.title}`}>{student.results[at] || "—"}</td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <th scope="row">{words.in_all}</th>
              {results.map((one) => (
                <td key={`${one.programme} ${one.title}`}>
                  {one.counts.map(({ value, count }) => `${value} — ${count}`).join(", ")}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

export function Figures({ journal, children }: { journal: Journal; children: ComponentChildren }) {
  const { contingent } = journal;
  const figure = (title: string, value: string | number, note = "") => (
    <div>
      <dt>{title}</dt>
      <dd>
        {value === "" ? "—" : value}
        {note !== "" && <small>{note}</small>}
      </dd>
    </div>
  );
  const places = fill(words.of_places, {
    students: contingent.students,
    places: journal.capacity,
  });
  const kept = fill(words.kept, { kept: contingent.kept, all: contingent.at_start });
  return (
    <section class="card" aria-labelledby="figures-sheet">
      <h2 id="figures-sheet">{words.figures}</h2>
      <dl class="association-figures">
        {figure(words.at_start, contingent.at_start)}
        {figure(words.came, journal.joined)}
        {figure(words.went, journal.left)}
        {figure(words.now, contingent.students)}
        {figure(words.occupancy, contingent.occupancy, journal.described ? places : "")}
        {figure(words.retention, contingent.retention, kept)}
        {figure(words.attended, journal.attended)}
        {figure(
          words.hours,
          journal.given_hours,
          fill(words.of_planned, { planned: journal.planned_hours }),
        )}
      </dl>
      <h3>{words.hours_by_week}</h3>
      {children}
    </section>
  );
}
