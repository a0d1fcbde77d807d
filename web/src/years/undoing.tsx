/** What stands in the new year, and how the switch is taken back while no journal is begun. */
import { useState } from "preact/hooks";
import { year as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { OrderFields } from "./order";
import type { YearSwitch } from "./year_plan";

type NewGroup = Schemas["NewYearGroup"];

const mayUndo = (one: NewGroup) => one.moved_count > 0 && !one.has_courses;

function Standing({ groups }: { groups: readonly NewGroup[] }) {
  return (
    <ul class="year-lines">
      {groups.map((one) => (
        <li key={one.study_group_id}>
          {fill(words.stands_line, {
            class: one.group.title,
            people: plural(words.people, one.student_count),
          })}
          {one.has_courses && <small> {words.journal_begun}</small>}
        </li>
      ))}
    </ul>
  );
}

function useUndo(view: YearSwitch, whenDone: () => void) {
  const [problems, setProblems] = useState<Problem[]>([]);
  const undo = async (
    order: { order_no: string; order_on: string },
    study_group_ids: readonly string[],
  ) => {
    const answer = await call("post", "/api/v1/school-years/{school_year_id}/switch/undoing", {
      path: { school_year_id: view.from.school_year_id },
      body: { command_id: newId(), ...order, study_group_ids: [...study_group_ids] },
    });
    const refused = answer.ok
      ? answer.value.outcomes.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]))
      : [answer.problem];
    setProblems(refused);
    if (refused.length === 0) showMessage(words.undone);
    whenDone();
  };
  return { problems, setProblems, undo };
}

function Confirm(props: { classes: string; onKeep(): void; onUndo(): void }) {
  return (
    <Dialog title={fill(words.undo_ask, { classes: props.classes })} onClose={props.onKeep}>
      <p>{words.undo_lead}</p>
      <div class="year-tools">
        <button type="button" class="button primary" onClick={props.onUndo}>
          {words.undo}
        </button>
        <button type="button" class="button" data-first onClick={props.onKeep}>
          {words.undo_keep}
        </button>
      </div>
    </Dialog>
  );
}

export function Undoing({ view, whenDone }: { view: YearSwitch; whenDone(): void }) {
  const { problems, setProblems, undo } = useUndo(view, whenDone);
  const [order, setOrder] = useState({ order_no: "", order_on: "" });
  const [group, setGroup] = useState("");
  const [isAsked, setAsked] = useState(false);
  const open = view.groups.filter(mayUndo);
  if (view.groups.length === 0) return null;
  const chosen = open.filter((one) => group === "" || one.study_group_id === group);
  const ask = (event: Event) => {
    event.preventDefault();
    const isOrdered = order.order_no.trim() !== "" && order.order_on !== "";
    setProblems(isOrdered ? [] : [{ code: "order_required", message: words.order_first }]);
    setAsked(isOrdered);
  };
  return (
    <section class="card" aria-labelledby="stands-title">
      <h2 id="stands-title">{words.stands}</h2>
      <Standing groups={view.groups} />
      {problems.map((problem) => (
        <ProblemNotice key={problem.message} problem={problem} />
      ))}
      {open.length > 0 && (
        <details class="year-undo">
          <summary>{words.undo}</summary>
          <p class="hint">{words.undo_lead}</p>
          <form onSubmit={ask}>
            <label class="field year-title">
              <span>{words.undo_which}</span>
              <select value={group} onChange={(event) => setGroup(event.currentTarget.value)}>
                <option value="">{words.all}</option>
                {open.map((one) => (
                  <option key={one.study_group_id} value={one.study_group_id}>
                    {one.group.title}
                  </option>
                ))}
              </select>
            </label>
            <OrderFields {...order} change={(part) => setOrder({ ...order, ...part })} />
            <button type="submit" class="button">
              {words.undo}
            </button>
          </form>
        </details>
      )}
      {isAsked && (
        <Confirm
          classes={plural(words.undo_classes, chosen.length)}
          onKeep={() => setAsked(false)}
          onUndo={() => {
            setAsked(false);
            void undo(
              order,
              chosen.map((one) => one.study_group_id),
            );
          }}
        />
      )}
    </section>
  );
}
