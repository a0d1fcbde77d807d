/** «Журнал учёта работы объединения» (F-23): its sheets, one under the other. */
import "#style/associations.css";
import { associations as words } from "#text";
import { call } from "../api/client";
import { monthName, numericDate, shortNumericDate } from "../model/dates";
import { fill } from "../model/words";
import { addressWith } from "../view/page/address";
import { here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { Deeds } from "./deeds";
import { cellsByPlace, isListed, type Journal, type Month, monthShown, monthsOf } from "./months";
import { Weeks } from "./picture";
import { Briefings, Figures, List, Results } from "./sheets";

function Title({ journal }: { journal: Journal }) {
  const line = (title: string, text: string) =>
    text === "" ? null : (
      <div>
        <dt>{title}</dt>
        <dd>{text}</dd>
      </div>
    );
  const year = fill(words.year_of, {
    year: journal.year_of_study,
    years: journal.years_in_programme,
  });
  return (
    <section class="card association-title" aria-labelledby="title-sheet">
      <p class="organization">{journal.organization_full_name}</p>
      <h2 id="title-sheet">{fill(words.journal_of, { title: journal.title })}</h2>
      <dl>
        {line(words.direction, journal.direction_title)}
        {line(words.programme, journal.programme)}
        {journal.described && line(words.year_of_study, year)}
        {line(words.school_year, journal.school_year_title)}
        {line(words.teacher, journal.teachers)}
        {line(words.days, journal.hours.join("; "))}
        {line(words.funding, journal.funding_title)}
      </dl>
    </section>
  );
}

const titleOf = (month: Month) => `${monthName(month.on)} ${month.on.slice(0, 4)}`;
const ofMonth = (title: string, month: Month) => `${title}, ${titleOf(month)}`;

function Attendance({ journal, month }: { journal: Journal; month: Month }) {
  const cells = cellsByPlace(journal);
  const days = month.lessons;
  const students = journal.students
    .map((student, index) => ({ student, index }))
    .filter(({ student }) => days.some(({ lesson }) => isListed(student, lesson.lesson_on)));
  return (
    <div
      class="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={ofMonth(words.attendance_only, month)}
    >
      <table class="association-sheet attendance-sheet">
        <thead>
          <tr>
            <th scope="col">№</th>
            <th scope="col">{words.student}</th>
            {days.map(({ lesson, index }) => (
              <th key={index} scope="col" class="day">
                {shortNumericDate(lesson.lesson_on)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {students.map(({ student, index: row }, at) => (
            <tr key={student.student_id}>
              <td class="number">{at + 1}</td>
              <th scope="row">{student.name}</th>
              {days.map(({ lesson, index }) => (
                <td
                  key={index}
                  class={isListed(student, lesson.lesson_on) ? "letter" : "letter out"}
                >
                  {cells.get(`${row} ${index}`) ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Content({ month }: { month: Month }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={ofMonth(words.content, month)}>
      <table class="association-sheet content-table">
        <thead>
          <tr>
            {[words.date, words.topic, words.hours, words.teacher].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
            <th scope="col" class="signature">
              {words.signature}
            </th>
          </tr>
        </thead>
        <tbody>
          {month.lessons.map(({ lesson, index }) => (
            <tr key={index}>
              <td class="number">{numericDate(lesson.lesson_on)}</td>
              <td>
                {lesson.programme !== "" && <small>{lesson.programme}</small>}
                {lesson.topic || <span class="unwritten">{words.no_topic}</span>}
              </td>
              <td class="number">{lesson.topic === "" ? "—" : lesson.hours}</td>
              <td>{lesson.held_by || words.vacancy}</td>
              <td class="signature" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Months({ months, shown }: { months: readonly Month[]; shown: Month }) {
  return (
    <nav class="months" aria-label={words.month}>
      {months.map((month) => (
        <a
          key={month.name}
          class="button small"
          href={addressWith({ month: month.name })}
          aria-current={month.name === shown.name ? "page" : undefined}
        >
          {monthName(month.on)}
        </a>
      ))}
    </nav>
  );
}

/** All months are drawn for the sake of paper; the screen shows one. */
function Pages({ journal }: { journal: Journal }) {
  const months = monthsOf(journal);
  const shown = monthShown(months, here.value.query.get("month"));
  if (shown === null) return <p class="card empty">{words.no_lessons}</p>;
  return (
    <section class="card" aria-labelledby="attendance-sheet">
      <h2 id="attendance-sheet">{words.attendance}</h2>
      <Months months={months} shown={shown} />
      <p class="hint">{fill(words.letters, { letters: journal.letters_words })}</p>
      {months.map((month) => (
        <div key={month.name} class={month === shown ? "month" : "month on-paper"}>
          <h3>{titleOf(month)}</h3>
          <Attendance journal={journal} month={month} />
          <Content month={month} />
        </div>
      ))}
    </section>
  );
}

function Sheets({ journal, reload }: { journal: Journal; reload(): void }) {
  const [course] = journal.course_ids;
  const of = { path: { study_group_id: journal.study_group_id } };
  return (
    <div class="associations">
      <div class="association-head">
        {course !== undefined && (
          <a class="button small" href={`/t/j/${course}`}>
            {words.marks}
          </a>
        )}
        {here.value.parts[0] === "s" && (
          <a class="button small" href={`/s/people/class/${journal.study_group_id}`}>
            {words.roster}
          </a>
        )}
        <button type="button" class="button small" onClick={() => print()}>
          {words.print}
        </button>
        <TakeTables path="/api/v1/associations/{study_group_id}/journal" of={of} />
      </div>
      <Title journal={journal} />
      <Pages journal={journal} />
      <Deeds journal={journal} reload={reload} />
      <List journal={journal} />
      <Briefings journal={journal} />
      <Results journal={journal} />
      <Figures journal={journal}>
        <Weeks weeks={journal.weeks} />
      </Figures>
    </div>
  );
}

export function AssociationJournal({ study_group_id }: { study_group_id: string }) {
  const resource = useResource(study_group_id, () =>
    call("get", "/api/v1/associations/{study_group_id}/journal", { path: { study_group_id } }),
  );
  return (
    <Loaded resource={resource}>
      {(journal) => <Sheets journal={journal} reload={resource.reload} />}
    </Loaded>
  );
}
