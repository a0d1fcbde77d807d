/** What was understood of a table, before anything is taken from it. */
import { plan_import as words, work_types as workTypes } from "#text";
import { fill, plural } from "../model/words";
import { hoursOf, workNumbers } from "./model/plan";
import type { ImportedPlan, ImportProblem } from "./model/plan_import";

const mostShown = 12;
const mostProblems = 50;

const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);

const problemLine = ({ row, rule, remedy }: ImportProblem) =>
  fill(row === 0 ? words.problem_whole : words.problem, { row, rule, remedy });

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const lines = problems.filter((one) => one.row > 0);
  return (
    <div class="notice bad" role="alert">
      {lines.length > 0 && (
        <p>
          <b>{plural(words.problems, lines.length)}.</b> {words.fix}
        </p>
      )}
      <ul>
        {problems.slice(0, mostProblems).map((one) => (
          <li key={`${one.row} ${one.rule}`}>{problemLine(one)}</li>
        ))}
      </ul>
      {problems.length > mostProblems && (
        <p>{plural(words.more, problems.length - mostProblems)}</p>
      )}
    </div>
  );
}

export function ImportPreview({ plan }: { plan: ImportedPlan }) {
  const { items, problems, columns, ignored } = plan;
  const numbers = workNumbers(items);
  const list = columns.map(({ column, field }) =>
    fill(words.column, { letter: letterOf(column), field: words.fields[field] }),
  );
  return (
    <div class="plan-preview" aria-live="polite">
      {columns.length > 0 && (
        <p>
          <b>
            {plural(words.found, items.length)}, {plural(words.found_hours, hoursOf(items))}.
          </b>{" "}
          {fill(words.columns, { list: list.join(", ") })} {!plan.hasHeader && words.guessed}{" "}
          {ignored.length > 0 && fill(words.ignored, { list: ignored.join(", ") })}
        </p>
      )}
      {problems.length > 0 && <Problems problems={problems} />}
      {items.length > 0 && (
        <div class="plan-scroll">
          <table aria-label={words.preview}>
            <thead>
              <tr>
                <th scope="col">№</th>
                <th scope="col">{words.fields.section}</th>
                <th scope="col">{words.fields.title}</th>
                <th scope="col">{words.fields.hours}</th>
                <th scope="col">{words.fields.work_type}</th>
                <th scope="col">{words.fields.homework}</th>
              </tr>
            </thead>
            <tbody>
              {items.slice(0, mostShown).map((item, index) => (
                <tr key={index}>
                  <th scope="row">{index + 1}</th>
                  <td>{item.section}</td>
                  <td>{item.title}</td>
                  <td>{item.hours}</td>
                  <td>
                    {item.work_type !== "class_work" &&
                      `${workTypes.long[item.work_type]} № ${numbers[index]}`}
                  </td>
                  <td>{item.homework}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {items.length > mostShown && (
        <p class="hint">{plural(words.more, items.length - mostShown)}</p>
      )}
    </div>
  );
}
