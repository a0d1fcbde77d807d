/** "/s/care": how students under care come to school (b.1, PSY_SOCIAL). */
import "#style/attendance.css";
import "#style/care.css";
import { care as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate, plusDays, shortNumericDate } from "../model/dates";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { addressWith } from "../view/page/address";
import { OfficePage } from "../view/page/office_page";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { dayAsked } from "./address";

type Student = Schemas["CareStudent"];
type Day = Schemas["CareDay"];
const weeks = 28;

const dayWords = (day: Day) =>
  [
    day.missed > 0 && fill(words.day_missed, { missed: day.missed, lessons: day.lessons }),
    day.without_reason > 0 && fill(words.day_without_reason, { count: day.without_reason }),
    day.late > 0 && fill(words.day_late, { count: day.late }),
  ]
    .filter((one) => one !== false)
    .join(", ");

function StudentCard({ student }: { student: Student }) {
  const numbers: [string, number][] = [
    [words.missed, student.missed],
    [words.without_reason, student.without_reason],
    [words.late, student.late],
    [words.long_days, student.long_days],
  ];
  return (
    <section class="card" aria-label={student.name}>
      <h2>
        {student.name} <small>{student.study_group_title}</small>
      </h2>
      <p>
        {student.attended === ""
          ? words.no_lessons
          : fill(words.attended, { percent: student.attended, lessons: student.lessons })}
      </p>
      <dl class="care-numbers">
        {numbers.map(([title, number]) => (
          <div key={title} class={number > 0 && title === words.without_reason ? "bad" : undefined}>
            <dt>{title}</dt>
            <dd>{number}</dd>
          </div>
        ))}
      </dl>
      {student.days.length > 0 && (
        <details>
          <summary>{words.by_days}</summary>
          <ul class="care-days">
            {student.days.map((day) => (
              <li key={day.on}>
                <b>{shortNumericDate(day.on)}</b> {dayWords(day)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

export function OfficeCare({ session }: { session: Session }) {
  const on = dayAsked("on");
  const query: { on?: string } = on === undefined ? {} : { on };
  const resource = useResource(on ?? "", () => call("get", "/api/v1/care", { query }));
  return (
    <OfficePage session={session} current="care" title={words.title}>
      <Loaded resource={resource}>
        {(view) => (
          <div class="attendance">
            <div class="attendance-moves">
              <a
                class="button small"
                href={addressWith({ on: plusDays(view.to, -weeks) })}
                aria-label={words.earlier}
              >
                <Icon name="left" />
              </a>
              <h2>
                {fill(words.days, { from: numericDate(view.from), to: numericDate(view.to) })}
              </h2>
              {view.to < view.today && (
                <a class="button small" href={addressWith({ on: undefined })}>
                  {words.now}
                </a>
              )}
              <TakeTables path="/api/v1/care" of={{ query }} />
            </div>
            <p class="hint">{words.lead}</p>
            {view.students.map((one) => (
              <StudentCard key={one.student_id} student={one} />
            ))}
          </div>
        )}
      </Loaded>
    </OfficePage>
  );
}
