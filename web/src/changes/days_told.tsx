/** What became of the days: how many lessons, and what stayed as it was, with the reason. */
import { changes as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { ProblemNotice } from "../view/problem";

type Left = Schemas["LeftLesson"];

function LeftLesson({ one, when }: { one: Left; when: string }) {
  const lesson = `${one.study_group_title} · ${one.subject_title}`;
  return (
    <li>
      {when}
      {fill(words.left_lesson, { slot: one.slot_no, lesson })}
      {": "}
      {one.reason}
    </li>
  );
}

/** `dates`: told where the days are several. */
export function DaysTold(props: {
  outcomes: Schemas["CancelledDays"]["outcomes"];
  said: string;
  left: { title: string; lessons: Left[]; dates: "told" | "known" };
}) {
  const refused = props.outcomes.find((one) => one.refusal !== null)?.refusal ?? null;
  const { title, lessons, dates } = props.left;
  return (
    <>
      {refused !== null && <ProblemNotice problem={refused} />}
      <p role="status">{props.said}</p>
      {lessons.length > 0 && (
        <div class="notice bad">
          <p>{title}</p>
          <ul>
            {lessons.map((one) => (
              <LeftLesson
                key={one.lesson_id}
                one={one}
                when={dates === "told" ? `${numericDate(one.lesson_on)}, ` : ""}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
