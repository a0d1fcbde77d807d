/** Disciplines of vocational groups by cycles, and moving one to another (VOC-09). */
import { useState } from "preact/hooks";
import { finals as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";

type View = Schemas["SubjectCycles"];
type Row = Schemas["SubjectCycleRow"];
type Cycle = Schemas["CurriculumCycle"];

function Line(props: { row: Row; isChosen: boolean; onTurn(): void }) {
  const { row } = props;
  return (
    <tr>
      <th scope="row">
        <label class="tick">
          <input type="checkbox" checked={props.isChosen} onChange={props.onTurn} />
          <span>{row.subject_title}</span>
        </label>
      </th>
      <td data-label={words.origin}>{words.origins[row.origin]}</td>
      <td data-label={words.groups}>{row.study_groups.join(", ")}</td>
    </tr>
  );
}

function CycleTable(props: {
  title: string;
  cycle: Cycle;
  rows: readonly Row[];
  chosen: ReadonlySet<string>;
  turn(id: string): void;
}) {
  const id = `cycle-${props.cycle}`;
  return (
    <div class="card">
      <h2 id={id}>
        {props.title} <small>{props.rows.length}</small>
      </h2>
      {props.rows.length === 0 ? (
        <p class="empty">{words.empty_cycle}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-labelledby={id}>
          <table class="final-table lines cycle-table">
            <thead>
              <tr>
                <th scope="col">{words.subject}</th>
                <th scope="col">{words.origin}</th>
                <th scope="col">{words.groups}</th>
              </tr>
            </thead>
            <tbody>
              {props.rows.map((row) => (
                <Line
                  key={row.subject_id}
                  row={row}
                  isChosen={props.chosen.has(row.subject_id)}
                  onTurn={() => props.turn(row.subject_id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

function Page({ view, reload }: { view: View; reload(): void }) {
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const [cycle, setCycle] = useState<Cycle>("general_education");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const move = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("put", "/api/v1/subject-cycles", {
      body: {
        command_id: newId(),
        changes: [...chosen].map((subject_id) => ({ subject_id, cycle })),
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(plural(words.moved_count, chosen.size));
    choose(new Set());
    reload();
  };
  if (view.subjects.length === 0) return <p class="card empty">{words.no_subjects}</p>;
  return (
    <>
      <form class="card cycle-move" onSubmit={(event) => void move(event)}>
        <p class="hint">{words.cycles_hint}</p>
        <div class="cycle-acts">
          <span>{fill(words.chosen, { count: chosen.size })}</span>
          <label class="field">
            <span>{words.to_cycle}</span>
            <select
              value={cycle}
              onChange={(event) => {
                const value = event.currentTarget.value;
                setCycle(view.cycles.find((one) => one.cycle === value)?.cycle ?? cycle);
              }}
            >
              {view.cycles.map((one) => (
                <option key={one.cycle} value={one.cycle}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button primary" disabled={isBusy || chosen.size === 0}>
            {words.move}
          </button>
        </div>
        {problem !== null && <ProblemNotice problem={problem} />}
      </form>
      {view.cycles.map((one) => (
        <CycleTable
          key={one.cycle}
          title={one.title}
          cycle={one.cycle}
          rows={view.subjects.filter((row) => row.cycle === one.cycle)}
          chosen={chosen}
          turn={turn}
        />
      ))}
    </>
  );
}

export function Cycles() {
  const resource = useResource("cycles", () => call("get", "/api/v1/subject-cycles"));
  return (
    <Loaded resource={resource}>{(view) => <Page view={view} reload={resource.reload} />}</Loaded>
  );
}
