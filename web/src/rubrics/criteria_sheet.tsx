/** "/t/criteria/LESSON?work=1": a class at once, students × criteria, for one work of one
 * lesson. */
import "#style/criteria_dialog.css";
import { useEffect, useRef, useState } from "preact/hooks";
import { criteria_dialog as cellWords, locks as lockWords, criteria as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { pointsOf, rubricOfClass } from "../model/points/dialog_points";
import { fill, plural } from "../model/words";
import {
  bordersText,
  Given,
  PointsField,
  type Reason,
  ReasonFields,
  titleOfRubric,
} from "../view/criteria_dialog";
import { showMessage } from "../view/message";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ProblemNotice, problemText } from "../view/problem";
import { Loaded, useResource } from "../view/resource";

type Sheet = Schemas["CriteriaSheet"];
type Cell = Schemas["CriteriaCell"];
type Rubric = Schemas["RubricView"];

const cellsPerRequest = 200; // base/limits.h: cells_per_request.

/** What is typed for one student, and what became of it. */
interface Row {
  student: Schemas["StudentToAssess"];
  cell: Cell;
  texts: string[];
  isTyped: boolean;
  needsReason: boolean;
  trouble: string;
}

function rowsOf(sheet: Sheet, work_no: number, rubric: Rubric): Row[] {
  return sheet.students.flatMap((student) => {
    const cell = sheet.cells.find(
      (one) => one.student_id === student.student_id && one.work_no === work_no,
    );
    if (cell === undefined) return [];
    const texts = rubric.criteria.map((_, at) =>
      cell.rubric === rubric.rubric ? String(cell.points[at] ?? "") : "",
    );
    return [{ student, cell, texts, isTyped: false, needsReason: false, trouble: "" }];
  });
}

/** Moves the hand to a field of the table; past its ends it stays. */
function focusField(table: HTMLElement | null, row: number, at: number): void {
  const field = table?.querySelector<HTMLElement>(`[data-row="${row}"][data-at="${at}"] input`);
  field?.focus();
}

function StateOf({ row }: { row: Row }) {
  if (row.trouble !== "") return <span class="trouble">{row.trouble}</span>;
  if (row.isTyped) return <span class="quiet">{words.not_recorded}</span>;
  const { text, differs, points_version } = row.cell;
  if (points_version !== -1 && differs) {
    return <span class="trouble">{fill(words.differs, { text: text || words.nothing })}</span>;
  }
  return <b>{text}</b>;
}

function Line(props: {
  row: Row;
  index: number;
  rubric: Rubric;
  mayWrite: boolean;
  onType(at: number, text: string): void;
  onKey(event: KeyboardEvent, at: number): void;
}) {
  const { row, index, rubric } = props;
  return (
    <tr class={row.isTyped ? "typed" : ""}>
      <th scope="row">{row.student.name}</th>
      {rubric.criteria.map((criterion, at) => (
        <td
          key={at}
          data-row={index}
          data-at={at}
          data-label={`${criterion.title}, ${fill(cellWords.of_most, { most: criterion.most })}`}
          onKeyDown={(event) => props.onKey(event, at)}
        >
          <PointsField
            criterion={criterion}
            value={row.texts[at] ?? ""}
            label={`${row.student.name}: ${fill(cellWords.points_of, {
              title: criterion.title,
              most: criterion.most,
            })}`}
            isFirst={false}
            disabled={!props.mayWrite}
            onType={(text) => props.onType(at, text)}
          />
        </td>
      ))}
      <td class="given-cell" aria-live="polite">
        <Given rubric={rubric} texts={row.texts} />
      </td>
      <td class="state-cell">
        <StateOf row={row} />
      </td>
    </tr>
  );
}

function Table(props: { sheet: Sheet; work_no: number; rubric: Rubric }) {
  const { sheet, work_no, rubric } = props;
  const [rows, setRows] = useState(() => rowsOf(sheet, work_no, rubric));
  const [reason, setReason] = useState<Reason>({ kind: "typo", text: "" });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const latest = useRef(rows);
  latest.current = rows;

  const change = (student_id: string, part: (row: Row) => Partial<Row>) =>
    setRows((before) =>
      before.map((row) => (row.student.student_id === student_id ? { ...row, ...part(row) } : row)),
    );
  const ready = (row: Row) => row.isTyped && pointsOf(rubric, row.texts) !== null;

  const send = async (batch: readonly Row[]) => {
    if (batch.length === 0) return;
    setBusy(true);
    const answer = await call("post", "/api/v1/criteria", {
      body: {
        commands: batch.slice(0, cellsPerRequest).map((row) => ({
          command_id: newId(),
          lesson_id: sheet.lesson_id,
          student_id: row.student.student_id,
          work_no,
          rubric: rubric.rubric,
          points: pointsOf(rubric, row.texts) ?? [],
          base_version: row.cell.version,
          points_version: row.cell.points_version,
          reason_code: row.needsReason ? reason.kind : ("none" as const),
          reason: row.needsReason ? reason.text.trim() : "",
        })),
      },
    });
    setBusy(false);
    if (!answer.ok) return setProblem(answer.problem);
    setProblem(null);
    let recorded = 0;
    answer.value.outcomes.forEach((outcome, at) => {
      const sent = batch[at];
      if (sent === undefined) return;
      const isDone = outcome.outcome === "recorded" || outcome.outcome === "unchanged";
      if (isDone) recorded += 1;
      change(sent.student.student_id, (row) => ({
        cell: outcome.cell ?? row.cell,
        // What was typed meanwhile stays typed.
        isTyped: isDone ? row.texts.join() !== sent.texts.join() : true,
        needsReason: outcome.refusal?.code === "reason_required",
        trouble:
          outcome.outcome === "conflict"
            ? fill(words.conflict, { text: outcome.cell?.text || words.nothing })
            : outcome.refusal === null
              ? ""
              : problemText(outcome.refusal),
      }));
    });
    if (recorded > 0) showMessage(plural(words.recorded, recorded));
  };

  const onKey = (event: KeyboardEvent, index: number, at: number) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      focusField(table.current, index + (event.key === "ArrowDown" ? 1 : -1), at);
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    const row = latest.current[index];
    if (row !== undefined && ready(row)) void send([row]);
    // A row half filled is gone on with; a whole one gives way to the next student.
    const isLast = at === rubric.criteria.length - 1;
    if (row !== undefined && pointsOf(rubric, row.texts) === null && !isLast)
      focusField(table.current, index, at + 1);
    else focusField(table.current, index + 1, 0);
  };

  const waiting = rows.filter(ready);
  const isAsked = rows.some((row) => row.needsReason);
  return (
    <>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div class="table-scroll" tabIndex={-1} role="region" aria-label={words.title}>
        <table ref={table} class="criteria-table">
          <thead>
            <tr>
              <th scope="col">{words.student}</th>
              {rubric.criteria.map((criterion, at) => (
                <th key={at} scope="col">
                  {criterion.title}{" "}
                  <small>{fill(cellWords.of_most, { most: criterion.most })}</small>
                </th>
              ))}
              <th scope="col">{words.given}</th>
              <th scope="col">{words.stands}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Line
                key={row.student.student_id}
                row={row}
                index={index}
                rubric={rubric}
                mayWrite={
                  sheet.may_write && (!rubric.is_retired || row.cell.rubric === rubric.rubric)
                }
                onType={(at, text) =>
                  change(row.student.student_id, (now) => ({
                    texts: now.texts.map((one, place) => (place === at ? text : one)),
                    isTyped: true,
                    trouble: "",
                  }))
                }
                onKey={(event, at) => onKey(event, index, at)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {isAsked && <ReasonFields reason={reason} onChange={setReason} />}
      {sheet.may_write && (
        <div class="criteria-acts">
          <button
            type="button"
            class="button primary"
            disabled={isBusy || waiting.length === 0}
            onClick={() => void send(waiting)}
          >
            {waiting.length === 0 ? words.all_recorded : plural(words.record, waiting.length)}
          </button>
          <span class="hint">{words.keys}</span>
        </div>
      )}
    </>
  );
}

function usualRubric(sheet: Sheet, work_no: number): Rubric | undefined {
  const cells = sheet.cells.filter((one) => one.work_no === work_no);
  return rubricOfClass(
    sheet.rubrics,
    cells.map((one) => one.rubric),
  );
}

function Chosen({ sheet }: { sheet: Sheet }) {
  const asked = Number(here.value.query.get("work") ?? "");
  const [work_no, setWork] = useState(
    sheet.works.find((one) => one.work_no === asked)?.work_no ?? sheet.works[0]?.work_no ?? 1,
  );
  const [rubric, setRubric] = useState(() => usualRubric(sheet, work_no));
  useEffect(() => setRubric(usualRubric(sheet, work_no)), [work_no]);
  if (!sheet.scale.endsWith("_point")) return <p class="empty">{cellWords.other_scale}</p>;
  if (rubric === undefined) {
    return (
      <p class="empty">
        {cellWords.no_rubrics} <a href={`/t/rubrics/${sheet.course_id}`}>{cellWords.make_rubric}</a>
      </p>
    );
  }
  return (
    <>
      <div class="criteria-choices">
        {sheet.works.length > 1 && (
          <label class="field">
            <span>{words.work}</span>
            <select
              name="work"
              value={work_no}
              onChange={(event) => setWork(Number(event.currentTarget.value))}
            >
              {sheet.works.map((one) => (
                <option key={one.work_no} value={one.work_no}>
                  {one.title}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          <span>{cellWords.rubric}</span>
          <select
            name="rubric"
            value={rubric.rubric}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setRubric(sheet.rubrics.find((one) => String(one.rubric) === value) ?? rubric);
            }}
          >
            {sheet.rubrics.map((one) => (
              <option key={one.rubric} value={one.rubric}>
                {titleOfRubric(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="hint">{bordersText(rubric)}</p>
      {sheet.may_write && rubric.is_retired && <p class="notice">{words.retired_hint}</p>}
      {!sheet.may_write && <p class="notice">{words.read_only}</p>}
      {sheet.may_write && sheet.lock !== "open" && <p class="notice">{lockWords[sheet.lock]}</p>}
      <Table key={`${work_no} ${rubric.rubric}`} sheet={sheet} work_no={work_no} rubric={rubric} />
    </>
  );
}

export function TeacherCriteria({ session }: { session: Session }) {
  const lesson_id = here.value.parts[2] ?? "";
  const resource = useResource(lesson_id, () =>
    call("get", "/api/v1/lessons/{lesson_id}/criteria", { path: { lesson_id } }),
  );
  return (
    <Frame session={session} here="/t" title={words.title}>
      <div class="rubrics-room">
        <Loaded resource={resource}>
          {(sheet) => (
            <>
              <p class="room-back">
                <a href={`/t/j/${sheet.course_id}?on=${sheet.lesson_on}#${sheet.lesson_id}`}>
                  {words.to_journal}
                </a>{" "}
                <a href={`/t/rubrics/${sheet.course_id}`}>{words.to_rubrics}</a>
              </p>
              <div class="card">
                <h2>
                  {sheet.subject_title}, {sheet.study_group_title}, {numericDate(sheet.lesson_on)}
                </h2>
                <p class="hint">{sheet.works.map((one) => one.title).join("; ")}</p>
                <Chosen sheet={sheet} />
              </div>
            </>
          )}
        </Loaded>
      </div>
    </Frame>
  );
}
