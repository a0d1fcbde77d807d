/** F-07: what a class missed in each period and in the year; a table to take away. */
import { attendance_register as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";

type View = Schemas["AttendanceSummary"];
type Totals = Schemas["AttendanceTotals"];
const columns = ["days", "ill_days", "missed", "ill", "without_reason"] as const;

const Numbers = ({ of, last }: { of: Totals; last: string }) => (
  <>
    {columns.map((one) => (
      <td key={one} class={one === last ? "number span-end" : "number"}>
        {of[one] > 0 ? of[one] : ""}
      </td>
    ))}
  </>
);

function Table({ view }: { view: View }) {
  const last = columns[columns.length - 1] ?? "";
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={words.year_title}>
      <table class="absence-table summary">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.student}
            </th>
            {view.spans.map((span) => (
              <th key={span.title} scope="colgroup" colSpan={columns.length} class="span-end">
                {span.title}
              </th>
            ))}
          </tr>
          <tr>
            {view.spans.map((span) =>
              columns.map((one) => (
                <th
                  key={`${span.title} ${one}`}
                  scope="col"
                  class={one === last ? "number span-end" : "number"}
                >
                  <small>{words[`span_${one}`]}</small>
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={row.student_id}>
              <th scope="row">{row.name}</th>
              {row.totals.map((of, at) => (
                <Numbers key={view.spans[at]?.title} of={of} last={last} />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {view.spans.map((span) => (
              <Numbers key={span.title} of={span.totals} last={last} />
            ))}
          </tr>
          <tr>
            <th scope="row">{words.each}</th>
            {view.spans.map((span) => (
              <td key={span.title} colSpan={columns.length} class="span-end">
                {span.missed_each}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.attended}</th>
            {view.spans.map((span) => (
              <td key={span.title} colSpan={columns.length} class="span-end">
                {span.attended}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

export function YearSummary({ group }: { group: string }) {
  const path = { study_group_id: group };
  const summary = useResource(group, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/attendance-summary", { path }),
  );
  return (
    <Loaded resource={summary}>
      {(view) => (
        <section class="card" aria-labelledby="summary-title">
          <div class="attendance-moves">
            <h2 id="summary-title">
              {view.study_group_title}, {view.school_year_title}
            </h2>
            <TakeAway
              path="/api/v1/study-groups/{study_group_id}/attendance-summary"
              of={{ path }}
            />
          </div>
          <p class="hint">{words.year_title}</p>
          <Table view={view} />
          {view.class_teacher !== "" && (
            <p class="hint">{fill(words.class_teacher, { name: view.class_teacher })}</p>
          )}
        </section>
      )}
    </Loaded>
  );
}
