/** The list of a lesson, for a phone: one row per student, big targets; the same sheet. */
import "#style/touch.css";
import { locks as lockWords, journal as words } from "#text";
import { longDate } from "../model/dates";
import { shown } from "../model/letters/lettering";
import { cellLook } from "../model/marks";
import { meanText } from "../model/means";
import { spoken } from "../view/speech";
import type { JournalScreen } from "./screen";

export function LessonList({ screen }: { screen: JournalScreen }) {
  const grid = screen.grid.value;
  if (grid === null) return null;
  void screen.sheet.revision.value;
  const { row: activeRow, column } = grid.cursor.active.value;
  const { sheet } = screen;
  const lock = sheet.columnAt(column).lesson.lock;
  return (
    <section class="lesson-list" aria-label={words.lesson_list}>
      <h2>{longDate(sheet.columnAt(column).lesson.lesson_on)}</h2>
      {lock !== "open" && <p class="hint">{lockWords[lock]}</p>}
      <ul>
        {sheet.page.students.map((student, row) => {
          const text = sheet.text(row, column);
          return (
            <li key={student.student_id}>
              <button
                type="button"
                aria-pressed={row === activeRow}
                onClick={() => grid.cursor.moveTo({ row, column })}
              >
                <span class="list-number">{student.number}</span>
                <span class="list-name">{student.name}</span>
                <span class="list-mean">{meanText(sheet.mean(row))}</span>
                <span class={`list-mark cell ${cellLook(text)}`}>
                  {shown(text)}
                  <span class="unseen">{spoken(text)}</span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
