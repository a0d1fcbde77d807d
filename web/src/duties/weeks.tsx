/** How the weeks before went: a bar each. */
import { duties as words } from "#text";
import type { Schemas } from "../api/client";
import { shortNumericDate } from "../model/dates";
import { fill } from "../model/words";

export function Weeks({ weeks }: { weeks: Schemas["DutyList"]["weeks"] }) {
  if (weeks.length === 0) return null;
  return (
    <section class="card" aria-labelledby="duties-weeks">
      <h2 id="duties-weeks">{words.weeks}</h2>
      <ul class="duty-weeks">
        {weeks.map((week, at) => {
          const span = `${shortNumericDate(week.from_on)} – ${shortNumericDate(week.to_on)}`;
          return (
            <li key={week.from_on}>
              <span>{at === 0 ? fill(words.this_one, { span }) : span}</span>
              <progress value={week.done} max={week.due} aria-label={span} />
              <span>{fill(words.done_of, { done: week.done, due: week.due })}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
