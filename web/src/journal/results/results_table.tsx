/** The table of results: arrows move, Enter confirms, a figure sets another mark. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { journal as journalWords, results as words } from "#text";
import type { Schemas } from "../../api/client";
import { numericDate } from "../../model/dates";
import { cellLook, local } from "../../model/marks";
import { meanText } from "../../model/means";
import { type ResultCell, type ResultColumn, resultAt, resultSign } from "../../model/results";
import type { JournalPage } from "../../model/sheet";
import { fill } from "../../model/words";
import { clamp } from "../../view/dom";

interface Place {
  row: number;
  column: number;
}

const steps: Record<string, [rows: number, columns: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [10, 0],
  PageUp: [-10, 0],
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

function cellClass({ result, isOpen }: ResultCell): string {
  if (result === null) return "result-cell";
  const isDeferred = result.value === "" && result.deferred_until !== null;
  const text = result.value || (isDeferred ? result.addendum : result.proposed);
  const looks = ["result-cell", cellLook(text)];
  if (result.value === "" && !isDeferred) looks.push("proposed");
  if (isDeferred) looks.push("deferred");
  if (result.flag === "forced" && result.value !== "") looks.push("forced");
  if (result.constituents_changed) looks.push("changed");
  if (!isOpen) looks.push("shut");
  return looks.join(" ");
}

/** How many marks there are of those that the local act asks for: of the page's own period, whose
 * rules it knows (ASM-07). */
function countWords(page: JournalPage, result: Schemas["PageResult"]): string {
  const minimum = page.rules.minimum_marks;
  if (result.period_id !== page.period_id || minimum === 0) return "";
  return fill(words.mark_count, { count: result.mark_count, minimum });
}

function cellTitle(page: JournalPage, { result, carried }: ResultCell): string {
  if (result === null) return "";
  const parts = [meanText(result.mean), countWords(page, result)];
  if (result.value === "" && result.proposed !== "") parts.push(words.proposed);
  if (result.value !== "" && result.flag === "forced") {
    parts.push(fill(words.forced, { reason: result.reason }));
  }
  if (result.constituents_changed) parts.push(words.changed);
  if (result.value === "" && result.deferred_until !== null) {
    parts.push(fill(words.deferred, { date: numericDate(result.deferred_until) }));
    if (result.addendum !== "") parts.push(fill(words.addendum, { mark: result.addendum }));
  }
  if (carried !== "") parts.push(fill(words.carried, { note: carried }));
  return parts.filter((part) => part !== "").join(" · ");
}

/** «отср.» stands where a mark is to come; then what came. */
function shownText({ result }: ResultCell): string {
  if (result === null || result.value !== "") return result?.value ?? "";
  if (result.deferred_until !== null) return result.addendum || words.deferred_sign;
  return result.proposed;
}

function Cell(props: {
  page: JournalPage;
  cell: ResultCell;
  column: ResultColumn;
  isActive: boolean;
  typed: string;
  onFocus(): void;
  onBlur(): void;
  onOpen(): void;
}) {
  const { page, cell, column, isActive } = props;
  const title = cellTitle(page, cell);
  const box = useRef<HTMLTableCellElement>(null);
  useLayoutEffect(() => {
    if (isActive && box.current?.closest("table")?.contains(document.activeElement)) {
      box.current.focus();
    }
  }, [isActive]);
  const text = props.typed || shownText(cell);
  return (
    <td
      ref={box}
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      class={cellClass(cell)}
      title={title}
      aria-label={fill(words.cell, {
        name: cell.student.name,
        period: column.title,
        value: [text || words.none, title].filter((part) => part !== "").join(", "),
      })}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
      onDblClick={props.onOpen}
    >
      {text}
      {cell.result?.constituents_changed && <sup aria-hidden="true">!</sup>}
      {cell.carried !== "" && <sup aria-hidden="true">*</sup>}
    </td>
  );
}

export function ResultsTable(props: {
  page: JournalPage;
  columns: readonly ResultColumn[];
  onPut(cell: ResultCell, column: ResultColumn, text: string): void;
}) {
  const { page, columns, onPut } = props;
  const [active, setActive] = useState<Place>({
    row: 0,
    column: Math.max(
      0,
      columns.findLastIndex((column) => column.isOpen),
    ),
  });
  // Points have several figures: they are collected until the cell is left, by a key or otherwise.
  const isOfPoints = local.scale !== null && page.scale !== "letters";
  const [typed, setTyped] = useState("");
  const isOpenAt = ({ row, column: at }: Place) => {
    const column = columns[at];
    return column !== undefined && page.mode === "write" && resultAt(page, row, column).isOpen;
  };
  /** Says whether a text may stand there. */
  const put = (place: Place, text: string | null): boolean => {
    const column = columns[place.column];
    setTyped("");
    if (column === undefined || text === null || !isOpenAt(place)) return false;
    onPut(resultAt(page, place.row, column), column, text);
    return true;
  };
  const putAndGoOn = (place: Place, text: string | null) => {
    if (!put(place, text)) return;
    setActive({ ...place, row: clamp(place.row + 1, 0, page.students.length - 1) });
  };
  const proposalAt = ({ row, column: at }: Place) => {
    const column = columns[at];
    const result = column === undefined ? null : resultAt(page, row, column).result;
    return result !== null && result.value === "" && result.proposed !== ""
      ? result.proposed
      : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    if (isOfPoints && /^\d$/.test(event.key)) {
      if (isOpenAt(active)) setTyped((typed + event.key).slice(-3));
    } else if (typed !== "" && (event.key === "Backspace" || event.key === "Escape")) {
      setTyped(event.key === "Escape" ? "" : typed.slice(0, -1));
    } else if (step !== undefined) {
      if (typed !== "") put(active, typed);
      setActive({
        row: clamp(active.row + step[0], 0, page.students.length - 1),
        column: clamp(active.column + step[1], 0, columns.length - 1),
      });
    } else if (event.key === "Enter" || event.key === " ") {
      putAndGoOn(active, typed === "" ? proposalAt(active) : typed);
    } else {
      const sign = resultSign(page, event);
      if (sign === null) return;
      putAndGoOn(active, sign);
    }
    event.preventDefault();
  };
  return (
    <div class="table-scroll" tabIndex={-1}>
      <table class="results-table" role="grid" aria-label={words.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th scope="col">{journalWords.student}</th>
            {columns.map((column) => (
              <th key={column.period_id} scope="col">
                {column.title}
                {column.form !== null && (
                  <small class="form-note">{words.forms[column.form]}</small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.students.map((student, row) => (
            <tr key={student.student_id}>
              <th scope="row">
                <i>{student.number}</i> {student.name}
                {page.early
                  .filter((one) => one.student_index === row)
                  .map((one) => (
                    <small key={one.period_id} class="early-note">
                      {one.note}
                    </small>
                  ))}
              </th>
              {columns.map((column, at) => (
                <Cell
                  key={column.period_id}
                  page={page}
                  cell={resultAt(page, row, column)}
                  column={column}
                  isActive={active.row === row && active.column === at}
                  typed={active.row === row && active.column === at ? typed : ""}
                  onFocus={() => setActive({ row, column: at })}
                  onBlur={() => {
                    // The window is left, not the cell: what is half typed waits.
                    if (typed !== "" && document.hasFocus()) put({ row, column: at }, typed);
                  }}
                  onOpen={() => putAndGoOn({ row, column: at }, proposalAt({ row, column: at }))}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
