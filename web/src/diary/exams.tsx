/** «Экзамены и аттестат»: what was sat, and what the certificate's marks come to (LAW-10). */

import { useState } from "preact/hooks";
import { diary_exams as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";

function Exams({ exams }: { exams: readonly Schemas["SatExam"][] }) {
  return (
    <ul>
      {exams.map(({ subject_title, exam }) => (
        <li key={exam.entry_index}>
          <h3>
            {subject_title} <small>{exam.text}</small>
          </h3>
          <p class="quiet">
            {fill(words.when, { date: numericDate(exam.held_on), no: exam.protocol_no })}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Marks({ student_id }: { student_id: string }) {
  const certificate = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/certificate", { path: { student_id } }),
  );
  return (
    <Loaded resource={certificate}>
      {(view) => (
        <>
          <dl class="results">
            {view.marks.map((mark) => (
              <div key={mark.subject_id} title={mark.explanation}>
                <dt>{mark.subject_title}</dt>
                <dd>{mark.mark === "" ? words.missing : mark.mark}</dd>
              </div>
            ))}
          </dl>
          <p class="quiet">{view.rules}</p>
        </>
      )}
    </Loaded>
  );
}

/** The marks are computed from the results of all years: only when somebody wants to see them. */
function Certificate(props: { student_id: string; class_title: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="explained"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpen(true);
      }}
    >
      <summary>{fill(words.marks, { class: props.class_title })}</summary>
      {isOpen && <Marks student_id={props.student_id} />}
    </details>
  );
}

/** Of who is or was in a 9th or 11th class (`has_exams`). */
export function DiaryExams({ student_id }: { student_id: string }) {
  const { value } = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/exams", { path: { student_id } }),
  );
  if (value === null || (value.exams.length === 0 && value.class_title === "")) return null;
  return (
    <section class="paper padded diary-debts" aria-labelledby="exams-title">
      <h2 id="exams-title">{words.title}</h2>
      {value.exams.length > 0 && <Exams exams={value.exams} />}
      {value.class_title !== "" && (
        <Certificate student_id={student_id} class_title={value.class_title} />
      )}
    </section>
  );
}
