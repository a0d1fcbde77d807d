/** What a file would write, or why it cannot be written. */
import { imports as words } from "#text";
import type { Problem, Schemas } from "../api/client";
import { fill } from "../model/words";
import { problemText } from "../view/problem";

export type Preview = Schemas["ImportPreview"];

function Wrong({ problem }: { problem: Problem }) {
  const items = problem.items ?? [];
  return (
    <section class="card" aria-labelledby="wrong-title">
      <h2 id="wrong-title" class="state-bad">
        {words.wrong}
      </h2>
      <p role="alert">{problemText(problem)}</p>
      {items.length > 0 && (
        <table class="import-table">
          <thead>
            <tr>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.remedy}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={`${item.place} ${item.remedy}`} class="wrong">
                <td>{item.place}</td>
                <td>{item.remedy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="hint">{words.wrong_lead}</p>
    </section>
  );
}

function Counts({ preview }: { preview: Preview }) {
  const anyGoes = preview.counts.some((count) => count.ended > 0);
  return (
    <table class="import-table import-counts">
      <thead>
        <tr>
          <th scope="col">{words.kind}</th>
          <th scope="col" class="number">
            {words.added}
          </th>
          <th scope="col" class="number">
            {words.already}
          </th>
          {anyGoes && (
            <th scope="col" class="number">
              {words.goes}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {preview.counts.map((count) => (
          <tr key={count.title}>
            <th scope="row">{count.title}</th>
            <td class={count.added > 0 ? "number new" : "number"}>{count.added}</td>
            <td class="number">{count.already_there}</td>
            {anyGoes && <td class="number">{count.ended}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stays although the new timetable has it otherwise is looked at first. */
const first = (row: Preview["rows"][number]) =>
  row.state === "kept" ? 0 : row.state === "ended" ? 1 : 2;

function Rows({ preview }: { preview: Preview }) {
  if (preview.rows.length === 0) return null;
  const rows = [...preview.rows].sort((one, other) => first(one) - first(other));
  return (
    <details class="import-rows" open={preview.rows.some((row) => row.state === "kept")}>
      <summary>{words.rows}</summary>
      {preview.rows.length < preview.row_count && (
        <p class="hint">
          {fill(words.rows_more, { shown: preview.rows.length, count: preview.row_count })}
        </p>
      )}
      <div class="table-scroll" tabIndex={0} role="region" aria-label={words.rows}>
        <table class="import-table">
          <thead>
            <tr>
              <th scope="col" class="number">
                {words.line}
              </th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.about}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.line} ${row.kind} ${row.title}`} class={row.state}>
                <td class="number">{row.line > 0 ? row.line : ""}</td>
                <td>{row.kind}</td>
                <th scope="row">{row.title}</th>
                <td>{row.about}</td>
                <td class="import-state">{words.states[row.state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function PreviewCard({ preview }: { preview: Preview }) {
  if (preview.problem !== null) return <Wrong problem={preview.problem} />;
  return (
    <section class="card" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.preview}</h2>
      <Counts preview={preview} />
      {preview.notes.length > 0 && (
        <>
          <h3>{words.notes}</h3>
          <ul class="import-notes">
            {preview.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      <Rows preview={preview} />
    </section>
  );
}

/** Whether the deed would change anything. */
export const bringsSomething = (preview: Preview) =>
  preview.problem === null && preview.counts.some((count) => count.added + count.ended > 0);
