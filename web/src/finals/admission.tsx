/** The first step: who may be admitted, who not and why, and the order. */
import { useState } from "preact/hooks";
import { finals as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Print } from "../view/take_away";
import type { Part, View } from "./part";
import { StudentTicks } from "./student_ticks";

type Graduate = Schemas["Graduate"];

function stateOf(one: Graduate): { word: string; name: string } {
  if (one.is_admitted) return { word: words.is_admitted, name: "admitted" };
  if (one.may_be_admitted) return { word: words.may_be_admitted, name: "may" };
  return { word: words.may_not, name: "owes" };
}

/** "долгов: 1, без годовой отметки: 13": what there is none of is left out. */
function countsOf({ standing }: Graduate): string {
  const parts: readonly [string, number][] = [
    [words.debts, standing.debts],
    [words.without_mark, standing.missing_results],
    [words.without_sheet, standing.missing_practice],
  ];
  return parts
    .filter(([, count]) => count > 0)
    .map(([title, count]) => fill(title, { count }))
    .join(", ");
}

const manyObstacles = 3;

/** "выбыл(а) из группы 15.06.2027"; "" while he is on the list. */
export const leftWords = (one: Graduate): string =>
  one.left_on === null ? "" : fill(words.left, { date: numericDate(one.left_on) });

function Missing({ one }: { one: Graduate }) {
  const { debts, missing_results, missing_practice } = one.standing;
  const told = [leftWords(one), ...one.obstacles].filter((text) => text !== "");
  if (told.length === 0) return <span class="quiet">{words.nothing_missing}</span>;
  const list = (
    <ul class="final-obstacles">
      {told.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
  if (debts + missing_results + missing_practice <= manyObstacles) return list;
  return (
    <details>
      <summary>{countsOf(one)}</summary>
      {list}
    </details>
  );
}

function Row({ one, number }: { one: Graduate; number: number }) {
  const state = stateOf(one);
  return (
    <tr>
      <td class="number">{number}</td>
      <th scope="row">{one.name}</th>
      <td data-label={words.admission}>
        <span class={`final-state ${state.name}`}>{state.word}</span>
      </td>
      <td data-label={words.missing}>
        <Missing one={one} />
      </td>
    </tr>
  );
}

function Table({ view }: { view: View }) {
  if (view.graduates.length === 0) return <p class="empty">{words.nobody}</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="admission-title">
      <table class="final-table lines">
        <thead>
          <tr>
            <th scope="col" class="number">
              №
            </th>
            <th scope="col">{words.student}</th>
            <th scope="col">{words.admission}</th>
            <th scope="col">{words.missing}</th>
          </tr>
        </thead>
        <tbody>
          {view.graduates.map((one, at) => (
            <Row key={one.student_id} one={one} number={at + 1} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Admission({ part }: { part: Part }) {
  const { view, open, reload } = part;
  const listed = view.graduates.filter((one) => one.left_on === null);
  const ready = listed.filter((one) => one.may_be_admitted).length;
  return (
    <div class="card">
      <div class="final-head">
        <h2 id="admission-title">{`1. ${words.admission}`}</h2>
        <span class="take-away">
          <Print
            path="/api/v1/finals/study-groups/{study_group_id}/admission"
            of={{ path: { study_group_id: view.study_group_id } }}
          />
        </span>
        {view.may_admit && (
          <button
            type="button"
            class="button primary"
            disabled={!view.graduates.some((one) => one.may_be_admitted)}
            onClick={() =>
              open(<OrderDialog view={view} onClose={() => open(null)} whenDone={reload} />)
            }
          >
            {view.admission === null ? words.admit : words.admit_again}
          </button>
        )}
      </div>
      <p class="hint">{fill(words.ready_of, { count: ready, all: listed.length })}</p>
      <Table view={view} />
    </div>
  );
}

const noteOf = (one: Graduate): string =>
  [one.has_protocol ? words.in_protocol : countsOf(one), leftWords(one)]
    .filter((text) => text !== "")
    .join("; ");

function OrderDialog({
  view,
  onClose,
  whenDone,
}: {
  view: View;
  onClose(): void;
  whenDone(): void;
}) {
  // Who stands in a protocol stays in every order; who has left is only ticked by hand.
  const named = view.graduates.filter(
    (one) => one.left_on === null || one.may_be_admitted || one.has_protocol,
  );
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        named
          .filter((one) => one.has_protocol || (one.may_be_admitted && one.left_on === null))
          .map((one) => one.student_id),
      ),
  );
  const [order_no, setNumber] = useState("");
  const [order_on, setDay] = useState(view.today);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/finals/study-groups/{study_group_id}/admission", {
      path: { study_group_id: view.study_group_id },
      body: {
        command_id: newId(),
        student_ids: named
          .map((one) => one.student_id)
          .filter((student_id) => chosen.has(student_id)),
        order_no,
        order_on,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(plural(words.admitted_count, chosen.size));
    whenDone();
  };
  return (
    <Dialog wide title={words.admit_title} onClose={onClose}>
      <form class="final-form" onSubmit={(event) => void send(event)}>
        {view.admission !== null && <p class="hint wide">{words.replaces}</p>}
        <StudentTicks
          legend={fill(words.who, { count: chosen.size, all: named.length })}
          students={named}
          chosen={chosen}
          choose={choose}
          note={noteOf}
          isFixed={(one) => !one.may_be_admitted || one.has_protocol}
        />
        <label class="field">
          <span>{words.order_no}</span>
          <input
            type="text"
            required
            maxLength={50}
            value={order_no}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.order_on}</span>
          <input
            type="date"
            required
            min={view.year_starts_on}
            max={view.today}
            value={order_on}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <div class="dialog-acts wide">
          <button type="submit" class="button primary" disabled={isBusy || chosen.size === 0}>
            {words.admit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
