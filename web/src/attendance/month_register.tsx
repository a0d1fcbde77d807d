/** F-06: lessons missed in a month, student by day, with the totals; a table to take away. */
import { attendance_register as words } from "#text";
import { call, type Schemas } from "../api/client";
import { dayNumber, monthName, plusDays } from "../model/dates";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { addressWith } from "../view/page/address";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { dayAsked } from "./address";

type View = Schemas["AttendanceRegister"];
const totals = [
  "missed",
  "ill",
  "excused",
  "without_reason",
  "days",
  "ill_days",
  "long_days",
  "ill_long_days",
  "late",
] as const;

const Numbers = ({ of }: { of: Schemas["AttendanceTotals"] }) => (
  <>
    {totals.map((one) => (
      <td key={one} class="number">
        {of[one] > 0 ? of[one] : ""}
      </td>
    ))}
  </>
);

function Table({ view }: { view: View }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={words.month_title}>
      <table class="absence-table register">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            {view.days.map((day) => (
              <th key={day} scope="col" class={day === view.today ? "today" : ""}>
                {dayNumber(day)}
              </th>
            ))}
            {totals.map((one) => (
              <th key={one} scope="col" class="number">
                <small>{words[one]}</small>
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
              {row.cells.map((cell, at) => (
                <td key={view.days[at]} class="letters">
                  {cell}
                </td>
              ))}
              <Numbers of={row.totals} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td colSpan={view.days.length}>
              {view.attended !== "" && `${words.attended}: ${view.attended}`}
            </td>
            <Numbers of={view.totals} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

export function MonthRegister({ group }: { group: string }) {
  const on = dayAsked("on");
  const path = { study_group_id: group };
  const register = useResource(`${group} ${on?.slice(0, 7)}`, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/attendance-register", {
      path,
      query: { on },
    }),
  );
  return (
    <Loaded resource={register}>
      {(view) => {
        const first = view.days[0] ?? view.today;
        const last = view.days.at(-1) ?? view.today;
        return (
          <section class="card" aria-labelledby="register-title">
            <div class="attendance-moves">
              <a
                class="tool"
                href={addressWith({ on: plusDays(first, -1) })}
                aria-label={words.previous}
              >
                <Icon name="left" />
              </a>
              <h2 id="register-title">
                {fill(words.month, { month: monthName(first), year: first.slice(0, 4) })}
              </h2>
              <a class="tool" href={addressWith({ on: plusDays(last, 1) })} aria-label={words.next}>
                <Icon name="right" />
              </a>
              <TakeAway
                path="/api/v1/study-groups/{study_group_id}/attendance-register"
                of={{ path, query: { on: first } }}
              />
            </div>
            <p class="hint">{words.month_title}</p>
            <Table view={view} />
            <p class="hint">{words.days_hint}</p>
            {view.class_teacher !== "" && (
              <p class="hint">{fill(words.class_teacher, { name: view.class_teacher })}</p>
            )}
          </section>
        );
      }}
    </Loaded>
  );
}
