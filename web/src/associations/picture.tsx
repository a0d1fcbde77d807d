/** Occupancy by direction, and hours given by week, as pictures with their figures beside them. */
import { associations as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { addressWith } from "../view/page/address";

type OfDirection = Schemas["AssociationsOfDirection"];

const full = 100;
/** A bar that is longer than full stays within its place; the figure says how much it is. */
const share = (percent: number) => `${Math.min(percent, full)}%`;

export function Bar({ percent }: { percent: number }) {
  return (
    <i class={percent > full ? "occupancy over" : "occupancy"} aria-hidden="true">
      <b style={{ width: share(percent) }} />
    </i>
  );
}

function Direction({ one, asked }: { one: OfDirection; asked: string }) {
  const name = one.direction ?? "";
  const figures = (
    <>
      <span class="direction-title">{one.title}</span>
      <Bar percent={one.occupancy_percent} />
      <span class="direction-figures">
        <b>{one.occupancy || "—"}</b>{" "}
        {fill(words.of_places, { students: one.students, places: one.places })}
        <small>{plural(words.groups, one.groups)}</small>
      </span>
    </>
  );
  // What is not described has no direction to be asked for.
  if (name === "") return <div class="direction">{figures}</div>;
  const isAsked = asked === name;
  return (
    <a
      class="direction"
      href={addressWith({ direction: isAsked ? undefined : name })}
      aria-current={isAsked ? "true" : undefined}
    >
      {figures}
    </a>
  );
}

export function Directions(props: { directions: readonly OfDirection[]; asked: string }) {
  return (
    <section class="card" aria-labelledby="directions-title">
      <h2 id="directions-title">{words.by_direction}</h2>
      <p class="hint">{words.by_direction_hint}</p>
      <ul class="directions">
        {props.directions.map((one) => (
          <li key={one.title}>
            <Direction one={one} asked={props.asked} />
          </li>
        ))}
      </ul>
      {props.asked !== "" && (
        <p>
          <a class="button small" href={addressWith({ direction: undefined })}>
            {words.all_directions}
          </a>
        </p>
      )}
    </section>
  );
}

/** Bars of the weeks: the tall part is what was held, the dark one what is written down. */
export function Weeks({ weeks }: { weeks: readonly Schemas["HoursOfWeek"][] }) {
  if (weeks.length === 0) return null;
  const most = Math.max(1, ...weeks.map((week) => week.held));
  const given = weeks.reduce((sum, week) => sum + week.given, 0);
  const held = weeks.reduce((sum, week) => sum + week.held, 0);
  const label = fill(words.weeks_label, { weeks: weeks.length, given, held });
  return (
    <div class="weeks" role="img" aria-label={label}>
      {weeks.map((week) => (
        <span
          key={week.monday}
          title={fill(words.week, {
            date: numericDate(week.monday),
            given: week.given,
            held: week.held,
          })}
          style={{ height: `${(week.held / most) * full}%` }}
        >
          <b style={{ height: `${(week.given / Math.max(1, week.held)) * full}%` }} />
        </span>
      ))}
    </div>
  );
}
