/** Step 3, «Переход»: what will be done by which order, the deed with its progress, what came of
 * it, and how to take it back. */
import { useState } from "preact/hooks";
import { year as words } from "#text";
import { call, type Problem } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { ProblemNotice } from "../view/problem";
import { addressOf } from "./address";
import type { Plan } from "./changes";
import { OrderFields } from "./order";
import { Undoing } from "./undoing";
import { awaited, countOf, type MoveCommand, movesOf, type YearSwitch } from "./year_plan";

interface Run {
  all: number;
  done: number;
  isGoing: boolean;
  refused: { title: string; problem: Problem }[];
  /** The server could not be asked further. */
  problem: Problem | null;
}

const people = (move: MoveCommand) => {
  const count = countOf([move]);
  return count === 0
    ? fill(words.empty_class, { class: move.group.title })
    : fill(words.line, { class: move.group.title, people: plural(words.people, count) });
};

/** One request for each class: what is done is done, and a run that breaks off is run again. */
function useRun(view: YearSwitch, plan: Plan, whenDone: () => void) {
  const [run, setRun] = useState<Run | null>(null);
  const { order_no, order_on } = plan.changes;
  const moveOne = (move: MoveCommand) =>
    call("post", "/api/v1/school-years/{school_year_id}/switch", {
      path: { school_year_id: view.from.school_year_id },
      body: { command_id: newId(), order_no, order_on, groups: [move] },
    });
  const start = async (moves: readonly MoveCommand[]) => {
    const state: Run = { all: moves.length, done: 0, isGoing: true, refused: [], problem: null };
    setRun({ ...state });
    for (const move of moves) {
      const answer = await moveOne(move);
      if (!answer.ok) {
        state.problem = answer.problem;
        break;
      }
      const refusal = answer.value.outcomes[0]?.refusal ?? null;
      if (refusal !== null) state.refused.push({ title: move.group.title, problem: refusal });
      else state.done += 1;
      setRun({ ...state });
    }
    setRun({ ...state, isGoing: false });
    whenDone();
  };
  return { run, start };
}

function Came({ run }: { run: Run }) {
  if (run.isGoing)
    return (
      <div class="year-run" role="status">
        <progress max={run.all} value={run.done} aria-label={words.step_3} />
        <span>{fill(words.goes, { done: run.done, all: run.all })}</span>
      </div>
    );
  const isWhole = run.done === run.all;
  return (
    <div class="year-run" role="status">
      <h3>{isWhole ? words.done : words.done_part}</h3>
      <p>{plural(words.done_line, run.done)}.</p>
      {run.refused.map(({ title, problem }) => (
        <div key={title}>
          <h4>{title}</h4>
          <ProblemNotice problem={problem} />
        </div>
      ))}
      {run.problem !== null && <ProblemNotice problem={run.problem} />}
      <p>{isWhole ? words.then : words.go_on}</p>
    </div>
  );
}

function Summary({ moves, view, plan }: { moves: MoveCommand[]; view: YearSwitch; plan: Plan }) {
  const waiting = view.classes.filter((one) => awaited(plan.changes, one).length > 0);
  return (
    <>
      {moves.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p class="year-sum">
            {plural(words.people, countOf(moves))} {plural(words.into, moves.length)}.
          </p>
          <ul class="year-lines">
            {moves.map((move) => (
              <li key={move.group.title}>{people(move)}</li>
            ))}
          </ul>
        </>
      )}
      {waiting.length > 0 && (
        <p class="hint">
          {fill(words.waiting, { classes: waiting.map((one) => one.title).join(", ") })}{" "}
          <a href={addressOf({ step: 1 })}>{words.problems}</a>
        </p>
      )}
    </>
  );
}

export function CarryingOut(props: { view: YearSwitch; plan: Plan; whenDone(): void }) {
  const { view, plan, whenDone } = props;
  const { run, start } = useRun(view, plan, whenDone);
  const [isAsked, setAsked] = useState(false);
  const moves = movesOf(view, plan.changes);
  const { order_no, order_on } = plan.changes;
  const isOrdered = order_no.trim() !== "" && order_on !== "";
  const isGoing = run?.isGoing ?? false;
  return (
    <>
      <section class="card" aria-labelledby="summary-title">
        <h2 id="summary-title">{words.summary}</h2>
        {!isGoing && <Summary moves={moves} view={view} plan={plan} />}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(!isOrdered);
            if (isOrdered && !isGoing) void start(moves);
          }}
        >
          <OrderFields order_no={order_no} order_on={order_on} change={plan.change} />
          {isAsked && !isOrdered && (
            <p class="field-problem" role="alert">
              {words.order_first}
            </p>
          )}
          {isOrdered && (
            <p class="hint">
              {fill(words.by_order, { no: order_no, on: numericDate(order_on) })} {words.go_on}
            </p>
          )}
          <button type="submit" class="button primary" disabled={isGoing || moves.length === 0}>
            {words.carry_out}
          </button>
        </form>
        {run !== null && <Came run={run} />}
      </section>
      <Undoing view={view} whenDone={whenDone} />
    </>
  );
}
