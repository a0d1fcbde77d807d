/** Students with where each of them goes. */
import { year as words } from "#text";
import { fill } from "../model/words";
import type { Plan } from "./changes";
import {
  choicesOf,
  placeKey,
  placeOf,
  type SwitchClass,
  type SwitchStudent,
  type Target,
  targetsOf,
  type YearSwitch,
} from "./year_plan";

interface Row {
  from: SwitchClass;
  student: SwitchStudent;
}

const waits = "?";

function decisionOf({ from, student }: Row): string {
  if (student.text !== "") return student.text;
  if (from.group.family === "additional" && student.fate === "moves") return words.goes_on;
  return words.fates[student.fate];
}

function Place(props: { row: Row; targets: readonly Target[]; plan: Plan }) {
  const { from, student } = props.row;
  const { changes, change } = props.plan;
  if (student.placed_in !== "")
    return <span class="placed">{fill(words.stands_in, { class: student.placed_in })}</span>;
  if (student.fate === "left") return null;
  const key = placeKey(from, student);
  const isAwaited = student.fate === "undecided" && changes.places[key] === undefined;
  const choices = choicesOf(props.targets, from, student);
  if (student.fate === "graduates" && choices.length === 0)
    return <span class="hint">{words.nowhere.graduates}</span>;
  const value = isAwaited ? waits : placeOf(props.targets, changes, from, student);
  const choose = (title: string) => {
    const places = { ...changes.places };
    if (title === waits) delete places[key];
    else places[key] = title;
    change({ places });
  };
  const asks = isAwaited || (student.fate === "repeats" && value === "");
  return (
    <select
      class={asks ? "asks" : undefined}
      aria-label={fill(words.goes_to_of, { name: student.name })}
      value={value}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {student.fate === "undecided" && <option value={waits}>{words.waits}</option>}
      {choices.map(({ group }) => (
        <option key={group.title} value={group.title}>
          {group.title}
        </option>
      ))}
      <option value="">{words.nowhere[student.fate]}</option>
    </select>
  );
}

export function Students(props: {
  label: string;
  rows: readonly Row[];
  view: YearSwitch;
  plan: Plan;
  withClass?: boolean;
}) {
  const targets = targetsOf(props.view, props.plan.changes);
  return (
    <table class="year-students" aria-label={props.label}>
      <thead>
        <tr>
          <th scope="col">{words.student}</th>
          <th scope="col">{words.decision}</th>
          <th scope="col">{words.goes_to}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={placeKey(row.from, row.student)} class={row.student.fate}>
            <th scope="row">
              {row.student.name}
              {props.withClass && <small>{row.from.title}</small>}
            </th>
            <td>
              {decisionOf(row)}
              {row.student.debts.length > 0 && (
                <small class="debts">
                  {fill(words.debts, { subjects: row.student.debts.join(", ") })}
                </small>
              )}
            </td>
            <td>
              <Place row={row} targets={targets} plan={props.plan} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
