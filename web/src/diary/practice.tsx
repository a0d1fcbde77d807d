/** «Практика»: where a student is sent, when, who leads it, and what came of it (VOC-10). */
import { diary_practice as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate, shortNumericDate } from "../model/dates";
import { fill } from "../model/words";
import { useResource } from "../view/resource";

function Assignment({ line }: { line: Schemas["PracticeLine"] }) {
  return (
    <li>
      <h3>
        {line.subject_title} <small>{line.state_title}</small>
      </h3>
      <p>
        {fill(words.where, {
          base: line.base,
          from: shortNumericDate(line.from_on),
          to: numericDate(line.to_on),
          hours: line.hours,
        })}
      </p>
      <p class="quiet">{fill(words.leads, { base: line.base_lead, college: line.lead })}</p>
      {line.result_words !== "" && (
        <p>
          {words.result} <b>{line.result_words}</b>. {line.competences}
        </p>
      )}
    </li>
  );
}

/** Nothing for who was never sent. */
export function DiaryPractice({ student_id }: { student_id: string }) {
  const { value } = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/practice", { path: { student_id } }),
  );
  if (value === null || value.lines.length === 0) return null;
  return (
    <section class="paper padded diary-debts" aria-labelledby="practice-title">
      <h2 id="practice-title">{words.title}</h2>
      <ul>
        {value.lines.map((line) => (
          <Assignment key={line.assignment} line={line} />
        ))}
      </ul>
    </section>
  );
}
