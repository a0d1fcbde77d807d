/** What paper has and the screen has not: a title, and the content of lessons. */
import "#style/print.css";
import { lesson as lessonWords, journal as words } from "#text";
import { shortNumericDate } from "../model/dates";
import { isBeside } from "../model/marks";
import type { JournalScreen } from "./screen";

function Title({ screen }: { screen: JournalScreen }) {
  const { page, period } = screen;
  const title = [page.study_group_title, page.subject_title, period?.title, page.school_year_title];
  return (
    <p class="printed printed-title" aria-hidden="true">
      {title.filter((part) => part !== undefined).join(" · ")} · {page.teachers}
    </p>
  );
}

function Topics({ screen }: { screen: JournalScreen }) {
  void screen.sheet.revision.value;
  const hasHomework = !isBeside(screen.page.kind);
  return (
    <div class="printed printed-topics" aria-hidden="true">
      <p class="printed-title">
        {screen.page.study_group_title} · {screen.page.subject_title}
      </p>
      <table>
        <thead>
          <tr>
            <th>{words.date}</th>
            <th>{lessonWords.topic}</th>
            {hasHomework && <th>{lessonWords.homework}</th>}
          </tr>
        </thead>
        <tbody>
          {screen.page.lessons.map((lesson) => (
            <tr key={lesson.lesson_id}>
              <td>{shortNumericDate(lesson.lesson_on)}</td>
              <td>{lesson.topic}</td>
              {hasHomework && (
                <td>{lesson.homework_none ? lessonWords.homework_none : lesson.homework}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Above the grid, and below it. */
export function Printed(props: { screen: JournalScreen; part: "title" | "topics" }) {
  const Part = props.part === "title" ? Title : Topics;
  return <Part screen={props.screen} />;
}
