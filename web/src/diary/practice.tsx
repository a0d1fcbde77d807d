/** «Практика»: where a student is sent, when, who leads it, what came of it; its diary (VOC-10). */
import { useState } from "preact/hooks";
import { diary_practice as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate, shortNumericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { useResource } from "../view/resource";
import { PracticeDiary } from "./practice_diary";

type Line = Schemas["PracticeLine"];

/** How far the diary is: hours, days without a line, lines that were given back. */
function Kept({ line }: { line: Line }) {
  const { written_hours, confirmed_hours, missing, returned_days } = line.diary;
  return (
    <>
      <p>
        {fill(words.kept, { written: written_hours, all: line.hours, confirmed: confirmed_hours })}
      </p>
      {missing.length > 0 && <p class="lacks">{plural(words.missing, missing.length)}</p>}
      {returned_days > 0 && <p class="lacks">{plural(words.returned, returned_days)}</p>}
    </>
  );
}

function Assignment({ line, reload }: { line: Line; reload(): void }) {
  const [isOpen, setOpen] = useState(false);
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
      {line.state !== "ahead" && (
        <>
          <Kept line={line} />
          <button
            type="button"
            class="clear"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? words.close : words.open}
          </button>
        </>
      )}
      {isOpen && <PracticeDiary assignment={line.assignment} whenChanged={reload} />}
    </li>
  );
}

/** Nothing for who was never sent. */
export function DiaryPractice({ student_id }: { student_id: string }) {
  const { value, reload } = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/practice", { path: { student_id } }),
  );
  if (value === null || value.lines.length === 0) return null;
  return (
    <section class="paper padded diary-debts" aria-labelledby="practice-title">
      <h2 id="practice-title">{words.title}</h2>
      <ul>
        {value.lines.map((line) => (
          <Assignment key={line.assignment} line={line} reload={reload} />
        ))}
      </ul>
    </section>
  );
}
