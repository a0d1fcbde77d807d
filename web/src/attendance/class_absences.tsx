/** A class's absences: its week, the register of a month (F-06), the summary of a year (F-07), and
 * who is exempt from what; the curator's report in hours (VOC-07). */
import "#style/attendance.css";
import { absences as words } from "#text";
import { addressWith } from "../view/page/address";
import { go, here } from "../view/page/router";
import { ClassExemptions } from "./exemptions";
import { MonthHours } from "./month_hours";
import { MonthRegister } from "./month_register";
import { AbsenceWeek } from "./week";
import { YearSummary } from "./year_summary";

interface Group {
  study_group_id: string;
  title: string;
}
const views = ["week", "month", "hours", "year", "exemptions"] as const;

export function ClassAbsences(props: {
  group: Group;
  groups: readonly Group[];
  /** Neither exemptions nor the list of the class: of a training master. */
  accountsOnly?: boolean;
}) {
  const { group, groups } = props;
  const asked = here.value.query.get("view");
  const open = views.filter((one) => !props.accountsOnly || one !== "exemptions");
  const view = open.find((one) => one === asked) ?? "week";
  const id = group.study_group_id;
  return (
    <div class="attendance">
      <div class="attendance-bar">
        <label class="field">
          <span class="unseen">{words.group}</span>
          <select
            value={id}
            onChange={(event) => go(addressWith({ group: event.currentTarget.value }))}
          >
            {groups.map((one) => (
              <option key={one.study_group_id} value={one.study_group_id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <nav class="tabs" aria-label={words.views}>
          {open.map((one) => (
            <a
              key={one}
              href={addressWith({ group: id, view: one === "week" ? undefined : one })}
              aria-current={one === view ? "page" : undefined}
            >
              {words[one]}
            </a>
          ))}
        </nav>
        {!props.accountsOnly && (
          <a class="button small" href={`/${here.value.parts[0]}/people/class/${id}`}>
            {words.class_list}
          </a>
        )}
      </div>
      {view === "week" && <AbsenceWeek group={id} />}
      {view === "month" && <MonthRegister group={id} />}
      {view === "hours" && <MonthHours group={id} />}
      {view === "year" && <YearSummary group={id} />}
      {view === "exemptions" && <ClassExemptions group={id} />}
    </div>
  );
}
