/** On the teacher's day: own courses without a safety briefing in this half-year (JRN-20). */
import { briefings_day as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { numericDate } from "../../model/dates";
import { fill } from "../../model/words";
import { useResource } from "../../view/resource";

const shown = 5;

export const useBriefings = () => useResource("briefings", () => call("get", "/api/v1/briefings"));

export function MissingBriefings({ view: value }: { view: Schemas["BriefingsView"] }) {
  if (value.missing.length === 0) return null;
  const more = value.missing.length - shown;
  return (
    <section class="card" aria-labelledby="day-briefings">
      <h2 id="day-briefings">{words.title}</h2>
      <ul class="debts">
        {value.missing.slice(0, shown).map((one) => (
          <li key={one.course_id}>
            <a href={`/t/j/${one.course_id}?on=${one.lesson_on}#${one.lesson_id}`}>
              {one.study_group_title} · {one.subject_title}
            </a>
            <span>{fill(words.since, { date: numericDate(one.since) })}</span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p>
          <a href="/t/briefings">{fill(words.all, { n: value.missing.length })}</a>
        </p>
      )}
    </section>
  );
}
