/** Students by days of a week: a letter for each lesson missed, and what it comes to. */
import "#style/week.css";
import { useState } from "preact/hooks";
import { absences as words } from "#text";
import type { Schemas } from "../api/client";
import { shortNumericDate, weekdayName } from "../model/dates";
import { said, shown } from "../model/letters/lettering";
import { fill } from "../model/words";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";

type View = Schemas["AbsencesView"];
type Row = Schemas["AbsenceRow"];
type Totals = Schemas["AttendanceTotals"];

const totalsShown = ["missed", "without_reason", "ill", "excused", "late"] as const;

const Numbers = ({ totals }: { totals: Totals }) => (
  <>
    {totalsShown.map((one) => (
      <td key={one} class="number">
        {totals[one] > 0 ? totals[one] : ""}
      </td>
    ))}
  </>
);

/** The same in words, for a narrow window, which has no room for the columns. */
function Sums({ totals }: { totals: Totals }) {
  const told = totalsShown.filter((one) => totals[one] > 0);
  if (told.length === 0) return null;
  const named = (one: (typeof totalsShown)[number]) =>
    one === "missed" ? words.missed_in_words : words[one];
  return (
    <small class="sums">{told.map((one) => `${named(one)}: ${totals[one]}`).join(", ")}</small>
  );
}

function Day({ day, on }: { day: Schemas["AbsenceDay"]; on: string }) {
  const isEmpty = day.missed.length === 0 && !day.noticed;
  return (
    <td class={isEmpty ? "day-letters nothing" : "day-letters"}>
      <span class="day-name">
        {weekdayName(on)} {shortNumericDate(on)}
      </span>
      {day.missed.map((one) => (
        <a
          key={one.lesson_id}
          class={`letter ${one.letter === words.letter_without_reason ? "unexcused" : ""}`}
          href={`/t/j/${one.course_id}#${one.lesson_id}`}
          title={fill(words.lesson, { slot: one.slot_no, subject: one.subject_title })}
        >
          {shown(one.letter)}
        </a>
      ))}
      {day.noticed && (
        <i class="noticed" title={words.noticed_mark}>
          <span class="unseen">{words.noticed_mark}</span>
        </i>
      )}
    </td>
  );
}

const listedOf = (view: View): Listed<Row> => ({
  name: `${words.week_file}, ${view.study_group_title}`,
  titles: [
    words.student,
    ...view.days.map((day) => `${weekdayName(day)} ${shortNumericDate(day)}`),
    ...totalsShown.map((one) => words[one]),
  ],
  rowOf: (row) => [
    row.name,
    ...row.days.map((day) => day.missed.map((one) => shown(one.letter)).join(" ")),
    ...totalsShown.map((one) => row.totals[one]),
  ],
});

export function WeekTable(props: {
  view: View;
  chosen: ReadonlySet<string>;
  choose(students: ReadonlySet<string>): void;
}) {
  const { view, chosen, choose } = props;
  // On a phone the days of who was always there would push the others out of sight.
  const [onlyMissed, setOnlyMissed] = useState(() => matchMedia("(max-width: 40rem)").matches);
  const hasMissed = ({ totals }: Row) => totals.missed + totals.late > 0;
  const listed = listedOf(view);
  const listedRows = onlyMissed ? view.rows.filter(hasMissed) : view.rows;
  const rows = shownOf(listedRows, listed);
  const unexcused = view.rows.filter((row) => row.totals.without_reason > 0);
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <>
      <div class="week-tools">
        <label class="tick">
          <input
            type="checkbox"
            checked={onlyMissed}
            onChange={(event) => setOnlyMissed(event.currentTarget.checked)}
          />
          {words.only_missed}
        </label>
        {unexcused.length > 0 && (
          <button
            type="button"
            class="button small"
            onClick={() => choose(new Set(unexcused.map((row) => row.student_id)))}
          >
            {said(words.choose_all)}
          </button>
        )}
        {view.attended !== "" && (
          <span class="hint">{fill(words.attended, { percent: view.attended })}</span>
        )}
      </div>
      <ListTools listed={listed} lines={listedRows} />
      {listedRows.length === 0 ? (
        <p>{words.nobody_missed}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={words.table}>
          <table class="absence-table week-table">
            <thead>
              <tr>
                <th scope="col">{words.student}</th>
                {view.days.map((day) => (
                  <th key={day} scope="col" class={day === view.today ? "today" : ""}>
                    {weekdayName(day)}
                    <small>{shortNumericDate(day)}</small>
                  </th>
                ))}
                {totalsShown.map((one) => (
                  <th key={one} scope="col" class="number">
                    <small>{words[one]}</small>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.student_id} class={chosen.has(row.student_id) ? "chosen" : ""}>
                  <th scope="row">
                    <label>
                      <input
                        type="checkbox"
                        checked={chosen.has(row.student_id)}
                        aria-label={fill(words.choose, { name: row.name })}
                        onChange={() => toggle(row.student_id)}
                      />
                      {row.name}
                    </label>
                    <Sums totals={row.totals} />
                  </th>
                  {row.days.map((day, at) => (
                    <Day key={view.days[at]} day={day} on={view.days[at] ?? view.monday} />
                  ))}
                  <Numbers totals={row.totals} />
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">
                  {words.total}
                  <Sums totals={view.totals} />
                </th>
                <td colSpan={view.days.length} />
                <Numbers totals={view.totals} />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <p class="hint">{said(words.table_hint)}</p>
    </>
  );
}
