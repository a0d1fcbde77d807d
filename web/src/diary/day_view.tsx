/** One day of the diary: lessons with the red margin, what is due, what was set. */
import { diary as words } from "#text";
import type { Schemas } from "../api/client";
import { dayAndMonth, longDate } from "../model/dates";
import type { DiaryDay, DiaryWeek } from "../model/diary_week";
import { AttendanceChip, chipOf, type Letters, markLabel } from "./look";

type DiaryLesson = Schemas["DiaryLesson"];
export type OpenMark = (mark: Schemas["DiaryMark"], lesson_id: string, title: string) => void;

function Lesson(props: { lesson: DiaryLesson; letters: Letters; openMark: OpenMark }) {
  const { lesson, letters, openMark } = props;
  const homework = lesson.homework_none ? words.homework_none : lesson.homework;
  const comments = [lesson.comment, ...lesson.marks.map((mark) => mark.comment)];
  const said = [...new Set(comments.filter((comment) => comment !== ""))];
  return (
    <li class="lesson">
      <div class="slot">
        <b>{lesson.slot_no}</b>
        <small>{lesson.starts_at}</small>
      </div>
      <div class="what">
        <h3>{lesson.subject}</h3>
        {lesson.change && <p>{lesson.change}</p>}
        {lesson.topic !== "" && <p class="quiet">{lesson.topic}</p>}
        {homework !== "" && (
          <p>
            <span class="quiet">{words.homework}: </span>
            {homework}
          </p>
        )}
        {said.map((comment) => (
          <p key={comment} class="said">
            {comment}
          </p>
        ))}
      </div>
      <div class="marks">
        {lesson.attendance !== "" && <AttendanceChip letter={lesson.attendance} own={letters} />}
        {lesson.marks.map((mark) => (
          <button
            type="button"
            key={mark.entry_index}
            class={chipOf(mark.text, mark.level)}
            aria-label={markLabel(mark)}
            onClick={() => openMark(mark, lesson.lesson_id, lesson.subject)}
          >
            {mark.text}
          </button>
        ))}
      </div>
    </li>
  );
}

/** A phone shows one day; a wide screen the spread of the week, as a paper diary does. */
export function DayView(props: {
  day: DiaryDay;
  week: DiaryWeek;
  isShown: boolean;
  letters: Letters;
  openMark: OpenMark;
}) {
  const { day, week, letters, openMark } = props;
  const next = week.next_school_day;
  const noLessons =
    day.note ||
    (next !== null && day.on >= week.today && next > day.on
      ? words.next_day.replace("{date}", dayAndMonth(next))
      : words.no_lessons);
  return (
    <section class={props.isShown ? "" : "away"}>
      <h2>{longDate(day.on)}</h2>
      {day.note !== "" && day.lessons.length > 0 && <p class="quiet">{day.note}</p>}
      {day.due.length > 0 && (
        <div class="paper due">
          <h3>{words.due}</h3>
          <ul>
            {day.due.map((due) => (
              <li key={due.subject + due.homework}>
                <b>{due.subject}</b> {due.homework}
              </li>
            ))}
          </ul>
        </div>
      )}
      {day.lessons.length === 0 ? (
        <p class="quiet">{noLessons}</p>
      ) : (
        <ol class="paper">
          {day.lessons.map((lesson) => (
            <Lesson key={lesson.slot_no} lesson={lesson} letters={letters} openMark={openMark} />
          ))}
        </ol>
      )}
    </section>
  );
}
