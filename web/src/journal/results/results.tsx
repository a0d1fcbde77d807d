/** Итоги: period and annual marks of a course. Computed ones stand in grey until confirmed; one
 * that differs needs a reason and stays marked (requirements e.3). */
import "#style/results.css";
import { useState } from "preact/hooks";
import { scales as scaleWords, results as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { newId } from "../../model/id";
import { isBeside, local } from "../../model/marks";
import {
  confirmable,
  nilId,
  type ResultCell,
  type ResultColumn,
  resultColumns,
  resultValue,
} from "../../model/results";
import type { JournalPage } from "../../model/sheet";
import { fill, plural } from "../../model/words";
import { showMessage } from "../../view/message";
import { problemText } from "../../view/problem";
import { ClosingOfCourse } from "../closing";
import { CourseForecast } from "./forecast";
import { ReasonForResult } from "./result_reason";
import { ResultsTable } from "./results_table";

/** What marks stand to become: asked for only when it is opened. */
function Forecast({ page }: { page: JournalPage }) {
  const [isOpen, setOpen] = useState(false);
  if (page.mode === "substitute" || isBeside(page.kind) || page.scale === "no_marks") return null;
  return (
    <details
      class="card forecast"
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={isOpen}
    >
      <summary>{words.forecast}</summary>
      {isOpen && <CourseForecast course_id={page.course_id} />}
    </details>
  );
}

export interface Wanted {
  cell: ResultCell;
  value: Schemas["ResultValue"];
  reason: string;
}

const named: Partial<Record<Schemas["ResultValue"], string>> = words.values;
/** Points and letters name themselves: points_10, letter_a. */
const titleOf = (value: Schemas["ResultValue"]) =>
  named[value] ?? value.replace(/^(points|letter)_/, "").toUpperCase();

async function send(page: JournalPage, column: ResultColumn, wanted: readonly Wanted[]) {
  const commands = wanted.map(({ cell, value, reason }) => ({
    command_id: newId(),
    course_id: page.course_id,
    student_id: cell.student.student_id,
    value,
    reason,
    base_version: cell.result?.version ?? -1,
  }));
  if (column.period_id === nilId) {
    return call("put", "/api/v1/annual-marks", { body: { commands } });
  }
  const { period_id } = column;
  return call("put", "/api/v1/period-marks", {
    body: { commands: commands.map((command) => ({ ...command, period_id })) },
  });
}

export function Results({ page, reload }: { page: JournalPage; reload(): void }) {
  const [asked, setAsked] = useState<{ column: ResultColumn; wanted: Wanted } | null>(null);
  const columns = resultColumns(page, words.year);

  const confirm = async (column: ResultColumn, wanted: readonly Wanted[]) => {
    const answer = await send(page, column, wanted);
    if (!answer.ok) {
      showMessage(problemText(answer.problem));
      return;
    }
    const refused = answer.value.outcomes.filter((one) => one.refusal !== null);
    const [first] = refused;
    const [only] = wanted;
    const code = first?.refusal?.code;
    if (wanted.length === 1 && only !== undefined && code === "override_reason_required") {
      setAsked({ column, wanted: only });
      return;
    }
    if (first?.refusal != null) showMessage(problemText(first.refusal));
    else showMessage(plural(words.done, wanted.length));
    reload();
  };

  const put = (cell: ResultCell, column: ResultColumn, text: string) => {
    const value = resultValue(text);
    if (value === null) {
      if (local.scale !== null) showMessage(local.scale.words);
      return;
    }
    // Where levels are given nothing is computed, and so there is nothing to differ from; nor
    // beside the curriculum.
    const isComputed = page.scale !== "levels" && page.scale !== "letters" && !isBeside(page.kind);
    const differs =
      isComputed &&
      column.form === null &&
      cell.result?.value === "" &&
      cell.result.proposed !== text;
    const wanted = { cell, value, reason: "" };
    if (differs) setAsked({ column, wanted });
    else void confirm(column, [wanted]);
  };

  const confirmAll = (column: ResultColumn, text?: string) => {
    const wanted = confirmable(page, column).flatMap((cell) => {
      const value = resultValue(text ?? cell.result?.proposed ?? "");
      return value === null ? [] : [{ cell, value, reason: "" }];
    });
    void confirm(column, wanted);
  };

  return (
    <div class="results">
      {/* Above what comes later: nothing moves it. */}
      <Forecast page={page} />
      <section class="card" aria-labelledby="results-title">
        <h2 id="results-title">{words.table}</h2>
        {page.mode === "write" && (
          <p class="hint">
            {isBeside(page.kind)
              ? columns.length === 0
                ? words.legend_after_school
                : words.legend_activity
              : page.scale === "levels"
                ? words.legend_levels
                : page.scale === "letters"
                  ? scaleWords.legend_letters
                  : local.scale !== null
                    ? scaleWords.legend_points
                    : words.legend}
          </p>
        )}
        {page.mode === "write" &&
          columns
            .filter((column) => column.form !== null && column.isOpen)
            .map((column) => (
              <p class="hint" key={column.period_id}>
                {fill(words.legend_attestation, {
                  period: column.title,
                  form: column.form === null ? "" : words.forms[column.form],
                })}
              </p>
            ))}
        <div class="confirm-all">
          {columns
            .filter((column) => column.isOpen && column.form === null && page.mode === "write")
            .map((column) => {
              const count = confirmable(page, column).length;
              return (
                <div key={column.period_id}>
                  <b>{column.title}</b>
                  <button
                    type="button"
                    class="button primary small"
                    disabled={count === 0}
                    onClick={() => confirmAll(column)}
                  >
                    {count === 0 ? words.nothing_to_confirm : plural(words.confirm_all, count)}
                  </button>
                  {isBeside(page.kind) && count > 0 && (
                    <button
                      type="button"
                      class="button small"
                      onClick={() => confirmAll(column, words.values.attended)}
                    >
                      {words.all_attended}
                    </button>
                  )}
                </div>
              );
            })}
        </div>
        {columns.length > 0 && <ResultsTable page={page} columns={columns} onPut={put} />}
        {page.mode === "substitute" ? (
          <p class="hint">{words.by_teacher}</p>
        ) : (
          <p>
            <a class="button small" href={`/api/v1/courses/${page.course_id}/journal.pdf`} download>
              {words.by_pdf}
            </a>{" "}
            {!isBeside(page.kind) && (
              <a class="button small" href={`/t/exam/${page.course_id}`}>
                {words.exam_sheet}
              </a>
            )}
          </p>
        )}
      </section>
      {page.mode !== "substitute" && <ClosingOfCourse page={page} whenClosed={reload} />}
      {asked !== null && (
        <ReasonForResult
          title={fill(words.reason_text, {
            name: asked.wanted.cell.student.name,
            proposed: asked.wanted.cell.result?.proposed || words.none,
            value: titleOf(asked.wanted.value),
          })}
          onClose={() => setAsked(null)}
          onSave={(reason) => {
            setAsked(null);
            void confirm(asked.column, [{ ...asked.wanted, reason }]);
          }}
        />
      )}
    </div>
  );
}
