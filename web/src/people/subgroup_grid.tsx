/** Students × subgroups: one key moves a student, all moves are saved together from a day on. */
import { useRef, useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { peopleAt } from "./address";

type View = Schemas["ClassSubgroups"];
type Row = Schemas["SubgroupRow"];
type Subject = Schemas["SplitColumn"];

const mayPlace = (view: View) => view.may_keep && !view.is_list_closed;

/** Where a student is to go, by "student subject"; null: nowhere. */
type Moves = Readonly<Record<string, string | null>>;
const keyOf = (row: Row, subject: Subject) => `${row.student_id} ${subject.subject_id}`;

function placesOf(row: Row, at: number, subject: Subject, moves: Moves): readonly string[] {
  const move = moves[keyOf(row, subject)];
  if (move === undefined) return row.places[at]?.study_group_ids ?? [];
  return move === null ? [] : [move];
}

interface Place {
  row: number;
  column: number;
}

function useGrid(view: View, moves: Moves, set: (moves: Moves) => void) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const columns = view.subjects.flatMap((subject, subjectAt) =>
    subject.subgroups.map((subgroup) => ({ subject, subjectAt, subgroup })),
  );
  const move = (row: Row, subject: Subject, to: string | null) =>
    set({ ...moves, [keyOf(row, subject)]: to });
  const go = (row: number, column: number) => {
    const next = {
      row: Math.max(0, Math.min(view.students.length - 1, row)),
      column: Math.max(0, Math.min(columns.length - 1, column)),
    };
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-place="${next.row}-${next.column}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const column = columns[at.column];
    const row = view.students[at.row];
    if (column === undefined || row === undefined) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const step = steps[event.key];
    const nth = column.subject.subgroups[Number(event.key) - 1];
    if (step !== undefined) go(at.row + step[0], at.column + step[1]);
    else if (mayPlace(view) && (event.key === "Delete" || event.key === "0"))
      move(row, column.subject, null);
    else if (mayPlace(view) && nth !== undefined) {
      move(row, column.subject, nth.study_group_id);
      go(at.row + 1, at.column);
    } else return;
    event.preventDefault();
  };
  return { at, setAt, table, columns, move, press };
}

function Grid({ view, moves, set }: { view: View; moves: Moves; set(moves: Moves): void }) {
  const { at, setAt, table, columns, move, press } = useGrid(view, moves, set);
  return (
    <div class="table-scroll" tabIndex={-1} role="region" aria-labelledby="subgroups-title">
      <table class="subgroup-grid" ref={table} onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.student}
            </th>
            {view.subjects.map((subject) => (
              <th key={subject.subject_id} scope="colgroup" colSpan={subject.subgroups.length}>
                {subject.title}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ subject, subgroup }) => (
              <th key={subgroup.course_id} scope="col">
                <a href={peopleAt(`class/${subgroup.study_group_id}`)}>
                  {`${subject.subgroups.indexOf(subgroup) + 1}. ${subgroup.title}`}
                </a>
                <small>{subgroup.teachers}</small>
                {subgroup.parents.length > 1 && <small>{subgroup.parents.join(", ")}</small>}
                <small>{plural(words.people_count, subgroup.student_count)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.students.map((row, rowAt) => (
            <tr key={row.student_id}>
              <th scope="row">{row.name}</th>
              {columns.map(({ subject, subjectAt, subgroup }, columnAt) => {
                const places = placesOf(row, subjectAt, subject, moves);
                const isHere = places.includes(subgroup.study_group_id);
                const isMoved = moves[keyOf(row, subject)] !== undefined;
                const isWrong = places.length > 1 || (places.length === 0 && subject.is_for_all);
                return (
                  <td key={subgroup.course_id} class={isWrong ? "wrong" : isMoved ? "moved" : ""}>
                    <button
                      type="button"
                      data-place={`${rowAt}-${columnAt}`}
                      tabIndex={at.row === rowAt && at.column === columnAt ? 0 : -1}
                      aria-pressed={isHere}
                      aria-disabled={!mayPlace(view)}
                      aria-label={`${row.name}: ${subgroup.title}`}
                      onFocus={() => setAt({ row: rowAt, column: columnAt })}
                      onClick={() => {
                        if (!mayPlace(view)) return;
                        const stays = isHere && places.length === 1;
                        move(row, subject, stays ? null : subgroup.study_group_id);
                      }}
                    >
                      {isHere ? "●" : ""}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Shown({ view, reload }: { view: View; reload(): void }) {
  const [moves, setMoves] = useState<Moves>({});
  const [from, setFrom] = useState(view.on);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isBusy, setBusy] = useState(false);
  const count = Object.keys(moves).length;
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/study-groups/{study_group_id}/placements", {
      path: { study_group_id: view.study_group_id },
      body: {
        from,
        commands: Object.entries(moves).map(([key, subgroup_id]) => {
          const [student_id = "", subject_id = ""] = key.split(" ");
          return {
            command_id: newId(),
            student_id,
            subject_id,
            subgroup_id,
          };
        }),
      },
    });
    setBusy(false);
    const refused = answer.ok
      ? answer.value.outcomes.flatMap((one) => (one.refusal === null ? [] : [one.refusal]))
      : [answer.problem];
    setProblems(refused);
    if (refused.length > 0 && !answer.ok) return;
    if (refused.length === 0) showMessage(words.saved);
    setMoves({});
    reload();
  };
  return (
    <div class="card">
      <div class="people-head">
        <h2 id="subgroups-title">{words.subgroups}</h2>
        <TakeTables
          path="/api/v1/study-groups/{study_group_id}/subgroups"
          of={{ path: { study_group_id: view.study_group_id } }}
        />
      </div>
      {view.subjects.length === 0 ? (
        <p class="empty">{words.no_subgroups}</p>
      ) : (
        <>
          <p role="status" class={view.wrong_count > 0 ? "wrong" : "hint"}>
            {view.wrong_count > 0
              ? fill(words.wrong_lead, { n: view.wrong_count })
              : words.all_placed}
          </p>
          {mayPlace(view) && <p class="hint">{words.grid_hint}</p>}
          {problems.map((problem) => (
            <ProblemNotice key={problem.message} problem={problem} />
          ))}
          <Grid view={view} moves={moves} set={setMoves} />
          {count > 0 && (
            <form class="subgroup-save" onSubmit={(event) => void save(event)}>
              <label class="field">
                <span>{words.moves_from}</span>
                <input
                  type="date"
                  required
                  value={from}
                  onInput={(event) => setFrom(event.currentTarget.value)}
                />
              </label>
              <button type="submit" class="button primary" disabled={isBusy}>
                {`${words.save}: ${plural(words.moves, count)}`}
              </button>
              <button type="button" class="button" onClick={() => setMoves({})}>
                {words.forget}
              </button>
            </form>
          )}
        </>
      )}
    </div>
  );
}

export function Subgroups({ group, whenDone }: { group: string; whenDone(): void }) {
  const resource = useResource(group, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/subgroups", {
      path: { study_group_id: group },
    }),
  );
  const reload = () => {
    resource.reload();
    whenDone();
  };
  return <Loaded resource={resource}>{(view) => <Shown view={view} reload={reload} />}</Loaded>;
}
