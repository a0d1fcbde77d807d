/** Журнал учёта пропущенных и замещённых уроков of a month (F-13), with its totals. */
import { changes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { go, here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";

type View = Schemas["ChangeRegister"];

const hours = (hundredths: number) => (hundredths / 100).toLocaleString("ru-RU");

const kindOf = (row: View["rows"][number]) =>
  row.held_subject_title === ""
    ? words.kinds[row.kind]
    : fill(words.kind_with, { kind: words.kinds[row.kind], subject: row.held_subject_title });

function Rows({ view }: { view: View }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="register-title">
      <table class="change-register">
        <thead>
          <tr>
            {words.columns.map((one) => (
              <th key={one} scope="col">
                {one}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.lesson_id}>
              <td class="nowrap">
                {fill(words.at_hour, { date: numericDate(row.lesson_on), slot: row.slot_no })}
              </td>
              <td class="nowrap">{row.replaced}</td>
              <td>{row.subject_title}</td>
              <td>{row.study_group_title}</td>
              <td>{row.reason}</td>
              <td class="nowrap">{row.substitute === "" ? "—" : row.substitute}</td>
              <td>
                {kindOf(row)}
                {!row.confirmed && <small> · {words.unconfirmed}</small>}
              </td>
              <td>{hours(row.coefficient_hundredths)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Totals({ view }: { view: View }) {
  return (
    <div class="card">
      <h2 id="totals-title">{words.totals}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="totals-title">
        <table class="change-register">
          <thead>
            <tr>
              {words.total_columns.map((one) => (
                <th key={one} scope="col">
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.totals.map((total) => (
              <tr key={total.teacher_id}>
                <th scope="row">{total.teacher}</th>
                <td>{total.missed}</td>
                <td>{total.cancelled}</td>
                <td>{total.held}</td>
                <td>{hours(total.coefficient_hundredths)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {view.subjects.length > 0 && (
        <p class="hint">
          {words.subjects}{" "}
          {view.subjects.map((one) => `${one.subject_title} — ${one.change_count}`).join(", ")}
        </p>
      )}
    </div>
  );
}

const leftOut = "left_out" as const;

export function Register() {
  const { query } = here.value;
  const month = query.get("month") ?? undefined;
  const extra = query.get("extra") === leftOut ? leftOut : undefined;
  const unconfirmed = query.get("unconfirmed") === leftOut ? leftOut : undefined;
  const resource = useResource([month, extra, unconfirmed].join(" "), () =>
    call("get", "/api/v1/changes/register", { query: { month, extra, unconfirmed } }),
  );
  const show = (change: Record<string, string | undefined>) => {
    const wanted = { month, extra, unconfirmed, ...change };
    const given = Object.entries(wanted).filter(([, value]) => value !== undefined);
    go(`/s/changes/register?${new URLSearchParams(given as [string, string][])}`);
  };
  return (
    <Loaded resource={resource}>
      {(view) => (
        <>
          <div class="card">
            <h2 id="register-title">{words.register_title}</h2>
            <div class="change-chooser">
              <label class="field">
                <span>{words.month}</span>
                <input
                  type="month"
                  value={view.from.slice(0, 7)}
                  onChange={(event) => {
                    const value = event.currentTarget.value;
                    if (/^\d{4}-\d\d$/.test(value)) show({ month: `${value}-01` });
                  }}
                />
              </label>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={extra === undefined}
                  onChange={(event) =>
                    show({ extra: event.currentTarget.checked ? undefined : leftOut })
                  }
                />
                {words.with_extra}
              </label>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={unconfirmed === undefined}
                  onChange={(event) =>
                    show({ unconfirmed: event.currentTarget.checked ? undefined : leftOut })
                  }
                />
                {words.with_unconfirmed}
              </label>
              <TakeAway
                path="/api/v1/changes/register"
                of={{ query: { month: view.from, extra, unconfirmed } }}
              />
            </div>
            <p>
              {view.rows.length === 0
                ? words.no_rows
                : [
                    { forms: words.substituted_count, count: view.substituted },
                    { forms: words.cancelled_count, count: view.cancelled },
                    { forms: words.extra_count, count: view.extra },
                  ]
                    .filter(({ count }) => count > 0)
                    .map(({ forms, count }) => plural(forms, count))
                    .join(", ")}
            </p>
            {view.rows.length > 0 && <Rows view={view} />}
            {view.cut_off && <p class="hint">{words.cut_off}</p>}
          </div>
          {view.totals.length > 0 && <Totals view={view} />}
        </>
      )}
    </Loaded>
  );
}
