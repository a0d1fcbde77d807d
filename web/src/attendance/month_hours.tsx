/** The curator's report of a month: what each student missed in academic hours (VOC-07). */
import { missed_hours as words } from "#text";
import { call, type Schemas } from "../api/client";
import { monthName, plusDays } from "../model/dates";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { addressWith } from "../view/page/address";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { dayAsked } from "./address";

type View = Schemas["MissedHours"];
const columns = ["missed", "ill", "excused", "without_reason"] as const;

const Numbers = ({ of }: { of: Schemas["HoursMissed"] }) => (
  <>
    {columns.map((one) => (
      <td key={one} class="number">
        {of[one] > 0 ? of[one] : ""}
      </td>
    ))}
  </>
);

function Table({ view }: { view: View }) {
  return (
    <div
      class="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={view.hours_of_lesson === 2 ? words.in_pairs : words.in_lessons}
    >
      <table class="absence-table register hours-missed">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            {columns.map((one) => (
              <th key={one} scope="col" class="number">
                <small>{words.columns[one]}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.student_id} class={row.systematic ? "systematic" : ""}>
              <th scope="row">
                {row.name}
                {row.systematic && <small>{words.systematic}</small>}
              </th>
              <Numbers of={row.hours} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <Numbers of={view.totals} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

export function MonthHours({ group }: { group: string }) {
  const on = dayAsked("on");
  const path = { study_group_id: group };
  const resource = useResource(`${group} ${on?.slice(0, 7)}`, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/missed-hours", { path, query: { on } }),
  );
  return (
    <Loaded resource={resource}>
      {(view) => (
        <section class="card" aria-labelledby="hours-title">
          <div class="attendance-moves">
            <a
              class="tool"
              href={addressWith({ on: plusDays(view.month, -1) })}
              aria-label={words.previous}
            >
              <Icon name="left" />
            </a>
            <h2 id="hours-title">
              {fill(words.month, { month: monthName(view.month), year: view.month.slice(0, 4) })}
            </h2>
            <a
              class="tool"
              href={addressWith({ on: plusDays(view.month, 31) })}
              aria-label={words.next}
            >
              <Icon name="right" />
            </a>
            <TakeAway
              path="/api/v1/study-groups/{study_group_id}/missed-hours"
              of={{ path, query: { on: view.month } }}
            />
          </div>
          <p class="hint">{view.hours_of_lesson === 2 ? words.in_pairs : words.in_lessons}</p>
          {view.rows.length === 0 ? <p class="empty">{words.nobody}</p> : <Table view={view} />}
          {view.attended !== "" && (
            <p class="hint">{fill(words.attended, { share: view.attended })}</p>
          )}
          {view.curator !== "" && <p class="hint">{fill(words.curator, { name: view.curator })}</p>}
        </section>
      )}
    </Loaded>
  );
}
