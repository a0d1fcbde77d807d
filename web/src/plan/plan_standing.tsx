/** How far the course has come: the share given, the lag, what was lost and what lacks a lesson. */
import { plan as words } from "#text";
import { shortNumericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import type { Laid, PlanView } from "./model/plan";

export function PlanStanding({ laid, view }: { laid: Laid; view: PlanView }) {
  const planned = laid.plannedHours;
  if (planned === 0) return null;
  const given = Math.min(laid.givenHours, planned);
  const percent = Math.floor((given * 100) / planned);
  const lag = laid.dueHours - given;
  const share = (hours: number) => `${(hours * 100) / planned}%`;
  return (
    <section class="card plan-standing" aria-labelledby="plan-standing-title">
      <h2 id="plan-standing-title">{words.progress}</h2>
      <div class="plan-bar" aria-hidden="true">
        <i class="due" style={{ width: share(laid.dueHours) }} />
        <i class="given" style={{ width: share(given) }} />
      </div>
      <p>
        <b>{fill(words.done, { given, planned, percent })}</b>{" "}
        {fill(words.due, { due: laid.dueHours })}{" "}
        <span class={lag > 0 ? "state-open" : "state-good"}>
          {lag > 0 ? plural(words.lag, lag) : words.on_time}
        </span>
      </p>
      {view.lost.length > 0 && (
        <p>
          {plural(words.lost, view.lost.length)}
          {": "}
          {view.lost
            .map(({ lesson_on, reason }) => `${shortNumericDate(lesson_on)} (${reason})`)
            .join(", ")}
          .
        </p>
      )}
      {laid.missingLessons > 0 && (
        <p class="state-bad">{plural(words.missing, laid.missingLessons)}</p>
      )}
      {laid.spareLessons > 0 && <p class="hint">{plural(words.spare, laid.spareLessons)}</p>}
      {view.reason !== "" && <p class="hint">{fill(words.reason_now, { reason: view.reason })}</p>}
    </section>
  );
}
