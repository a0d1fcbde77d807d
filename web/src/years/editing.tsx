/** Step 2, «Изменения»: a class with each student's place, people found by letters, new classes and
 * the order. */
import { useState } from "preact/hooks";
import { year as words } from "#text";
import { fill } from "../model/words";
import { go, here } from "../view/page/router";
import { addressOf } from "./address";
import type { Plan } from "./changes";
import { NewClasses } from "./new_classes";
import { Order } from "./order";
import { Students } from "./students";
import {
  choicesOf,
  found,
  placeKey,
  type SwitchClass,
  targetsOf,
  type YearSwitch,
} from "./year_plan";

const mostFound = 30;

interface ClassPart {
  from: SwitchClass;
  view: YearSwitch;
  plan: Plan;
  /** The asker may open the class. */
  mayLead: boolean;
}

function ClassTools({ from, view, plan, mayLead }: ClassPart) {
  const { changes, change } = plan;
  const put = (fate: string, title: string) => {
    const places = { ...changes.places };
    for (const student of from.students)
      if (student.fate === fate) places[placeKey(from, student)] = title;
    change({ places });
  };
  const reset = () => {
    const places = { ...changes.places };
    for (const student of from.students) delete places[placeKey(from, student)];
    change({ places });
  };
  const graduate = from.students.find((student) => student.fate === "graduates");
  const tenths = graduate === undefined ? [] : choicesOf(targetsOf(view, changes), from, graduate);
  const undecided = from.students.some((student) => student.fate === "undecided");
  return (
    <div class="year-tools">
      {undecided && (
        <>
          {mayLead && (
            <a class="button small" href={`/s/class/${from.study_group_id}`}>
              {words.to_council}
            </a>
          )}
          <button type="button" class="button small" onClick={() => put("undecided", "")}>
            {words.leave_undecided}
          </button>
        </>
      )}
      {tenths.length > 0 && (
        <label class="year-inline">
          {words.all_graduates}{" "}
          <select value="" onChange={(event) => put("graduates", event.currentTarget.value)}>
            <option value="">{words.choose}</option>
            {tenths.map(({ group }) => (
              <option key={group.title} value={group.title}>
                {group.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="button small" onClick={reset}>
        {words.as_proposed}
      </button>
    </div>
  );
}

function OpenedClass({ from, view, plan, mayLead }: ClassPart) {
  const { changes, change } = plan;
  const goesOn = targetsOf(view, changes).some((one) => one.continues === from.study_group_id);
  return (
    <>
      {goesOn && (
        <label class="field year-title">
          <span>{words.next_title}</span>
          <input
            maxLength={100}
            value={changes.titles[from.study_group_id] ?? from.next.title}
            onInput={(event) =>
              change({
                titles: { ...changes.titles, [from.study_group_id]: event.currentTarget.value },
              })
            }
          />
        </label>
      )}
      <ClassTools from={from} view={view} plan={plan} mayLead={mayLead} />
      <Students
        label={from.title}
        rows={from.students.map((student) => ({ from, student }))}
        view={view}
        plan={plan}
      />
    </>
  );
}

function Found({ typed, view, plan }: { typed: string; view: YearSwitch; plan: Plan }) {
  const rows = found(view, typed, mostFound);
  return (
    <>
      <p class="hint" role="status">
        {rows.length === 0 && words.nobody}
        {rows.length === mostFound && fill(words.first_found, { n: mostFound })}
      </p>
      {rows.length > 0 && (
        <Students label={words.search} rows={rows} view={view} plan={plan} withClass />
      )}
    </>
  );
}

export function Editing(props: { view: YearSwitch; plan: Plan; mayLead: boolean }) {
  const { view, plan, mayLead } = props;
  const [typed, setTyped] = useState("");
  const asked = here.value.query.get("class");
  const from = view.classes.find((one) => one.study_group_id === asked) ?? view.classes[0];
  return (
    <>
      <section class="card" aria-labelledby="students-title">
        <h2 id="students-title">{words.step_2}</h2>
        <div class="year-chooser">
          <label class="field">
            <span>{words.opened_class}</span>
            <select
              value={from?.study_group_id}
              onChange={(event) => {
                setTyped("");
                go(addressOf({ step: 2, group: event.currentTarget.value }));
              }}
            >
              {view.classes.map((one) => (
                <option key={one.study_group_id} value={one.study_group_id}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{words.search}</span>
            <input
              type="search"
              name="search"
              placeholder={words.search_hint}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
        </div>
        {typed.trim() !== "" ? (
          <Found typed={typed} view={view} plan={plan} />
        ) : (
          from !== undefined && (
            <OpenedClass from={from} view={view} plan={plan} mayLead={mayLead} />
          )
        )}
      </section>
      <NewClasses view={view} plan={plan} />
      <Order plan={plan} />
      <p>
        <a class="button primary" href={addressOf({ step: 3 })}>
          {words.to_carrying_out}
        </a>
      </p>
    </>
  );
}
