/** What a change of the calendar or of the bells would do to lessons. */
import { calendar as words } from "#text";
import type { Schemas } from "../api/client";
import { fill } from "../model/words";

export function Groups(props: { title: string; groups: readonly Schemas["CalendarDayGroup"][] }) {
  if (props.groups.length === 0) return null;
  return (
    <details class="calendar-groups">
      <summary>{props.title}</summary>
      <ul>
        {props.groups.map((group) => (
          <li key={group.title}>
            {group.title}: {group.count}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function LessonNotes(props: {
  title: string;
  count: number;
  lessons: readonly Schemas["CalendarDayLesson"][];
  look: "state-bad" | "state-open";
}) {
  if (props.lessons.length === 0) return null;
  const more = props.count - props.lessons.length;
  return (
    <div class="calendar-notes">
      <p class={props.look}>{props.title}</p>
      <ul class="gaps">
        {props.lessons.map((lesson) => (
          <li key={lesson.words}>
            {lesson.words}
            <span>{lesson.reason}</span>
          </li>
        ))}
        {more > 0 && <li>{fill(words.more, { n: more })}</li>}
      </ul>
    </div>
  );
}
