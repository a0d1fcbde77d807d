/** Marks for behaviour of a class (ASM-13): students × periods and the year. A letter gives one and
 * goes on to the next student; Enter opens the window with all of them and a note. */
import "#style/behaviour.css";
import { useRef, useState } from "preact/hooks";
import { behaviour as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { showMessage } from "../view/message";
import { ProblemNotice, problemText } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { BehaviourDialog } from "./cell";
import { askedByKey, type Value, type Wanted } from "./keys";

type Sheet = Schemas["BehaviourSheet"];
type Cell = Schemas["BehaviourCell"];
type Row = Schemas["BehaviourStudent"];

interface Place {
  row: number;
  column: number;
}

const isOpen = (sheet: Sheet, { row, column }: Place) =>
  !sheet.is_closed &&
  sheet.columns[column]?.has_begun === true &&
  sheet.students[row]?.cells[column]?.is_member === true;

function withCell(sheet: Sheet, place: Place, part: Partial<Cell>): Sheet {
  const change = (row: Row): Row => ({
    ...row,
    cells: row.cells.map((cell, at) => (at === place.column ? { ...cell, ...part } : cell)),
  });
  return {
    ...sheet,
    students: sheet.students.map((row, at) => (at === place.row ? change(row) : row)),
  };
}

async function send(sheet: Sheet, place: Place, wanted: Wanted) {
  const row = sheet.students[place.row];
  const cell = row?.cells[place.column];
  const column = sheet.columns[place.column];
  if (row === undefined || cell === undefined || column === undefined) return null;
  return call("put", "/api/v1/study-groups/{study_group_id}/behaviour", {
    path: { study_group_id: sheet.study_group_id },
    body: {
      command_id: newId(),
      student_id: row.student_id,
      period_id: column.period_id,
      value: wanted.value,
      note: wanted.note,
      base_version: cell.version,
    },
  });
}

function CellButton(props: { cell: Cell; label: string; isOpen: boolean; onOpen(): void }) {
  const { cell } = props;
  if (!props.isOpen && cell.value === null) return <span class="quiet">{words.dash}</span>;
  const look = cell.value === null ? "" : words.values[cell.value].short;
  const title = cell.value === null ? words.nothing : words.values[cell.value].title;
  return (
    <button
      type="button"
      class={`behaviour-cell ${cell.value ?? ""}`}
      aria-label={`${props.label}: ${title}${cell.note === "" ? "" : `, ${cell.note}`}`}
      title={cell.note}
      disabled={!props.isOpen}
      onClick={props.onOpen}
    >
      {look}
      {cell.note !== "" && <i aria-hidden="true">*</i>}
    </button>
  );
}

function Table({ first, reload }: { first: Sheet; reload(): void }) {
  const [sheet, setSheet] = useState(first);
  const [open, setOpen] = useState<(Place & { first: Value | null }) | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const latest = useRef(sheet);
  latest.current = sheet;

  const focus = ({ row, column }: Place) =>
    table.current
      ?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"] button`)
      ?.focus();

  /** Whether it stands so now. */
  const give = async (place: Place, wanted: Wanted): Promise<boolean> => {
    const answer = await send(latest.current, place, wanted);
    if (answer === null) return false;
    if (!answer.ok) {
      setProblem(answer.problem);
      if (answer.problem.code === "version_conflict") reload();
      showMessage(problemText(answer.problem));
      return false;
    }
    setProblem(null);
    const version = answer.value.outcome === "recorded" ? answer.value.entry_index : undefined;
    setSheet((now) =>
      withCell(now, place, { ...wanted, ...(version === undefined ? {} : { version }) }),
    );
    return true;
  };

  const onKey = (event: KeyboardEvent, place: Place) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, [number, number]> = {
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      focus({ row: place.row + step[0], column: place.column + step[1] });
      return;
    }
    const cell = latest.current.students[place.row]?.cells[place.column];
    if (cell === undefined || !isOpen(latest.current, place)) return;
    const asked = askedByKey(event, cell);
    if (asked === null) return;
    event.preventDefault();
    if (asked.act === "ask") return setOpen({ ...place, first: asked.value });
    void give(place, { value: asked.value, note: asked.note });
    focus({ row: place.row + 1, column: place.column });
  };

  const opened = open === null ? undefined : sheet.students[open.row];
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      {sheet.is_closed && <p class="notice">{words.closed}</p>}
      {sheet.students.length === 0 && <p class="empty">{words.nobody}</p>}
      <div class="table-scroll" tabIndex={-1} role="region" aria-label={words.title}>
        <table ref={table} class="behaviour-table">
          <thead>
            <tr>
              <th scope="col">{words.student}</th>
              {sheet.columns.map((column) => (
                <th key={column.period_id} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.students.map((student, row) => (
              <tr key={student.student_id}>
                <th scope="row">{student.name}</th>
                {student.cells.map((cell, column) => (
                  <td
                    key={sheet.columns[column]?.period_id}
                    data-row={row}
                    data-column={column}
                    onKeyDown={(event) => onKey(event, { row, column })}
                  >
                    <CellButton
                      cell={cell}
                      label={`${student.name}, ${sheet.columns[column]?.title}`}
                      isOpen={isOpen(sheet, { row, column })}
                      onOpen={() => setOpen({ row, column, first: cell.value })}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {!sheet.is_closed && <p class="hint">{words.keys}</p>}
      {open !== null && opened !== undefined && (
        <BehaviourDialog
          title={`${opened.name}, ${sheet.columns[open.column]?.title}`}
          value={open.first}
          note={opened.cells[open.column]?.note ?? ""}
          onClose={() => setOpen(null)}
          give={async (wanted) => {
            if (await give(open, wanted)) setOpen(null);
          }}
        />
      )}
    </>
  );
}

export function BehaviourOfClass({ group }: { group: string }) {
  const resource = useResource(group, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/behaviour", {
      path: { study_group_id: group },
    }),
  );
  const turn = useRef(0);
  const shown = useRef<Sheet | null>(null);
  return (
    <Loaded resource={resource}>
      {(sheet) => {
        if (shown.current !== sheet) {
          shown.current = sheet;
          turn.current += 1;
        }
        return (
          <section class="card">
            <h2>
              {fill(words.of_class, {
                group: sheet.study_group_title,
                year: sheet.school_year_title,
              })}
            </h2>
            <Table key={turn.current} first={sheet} reload={resource.reload} />
          </section>
        );
      }}
    </Loaded>
  );
}
