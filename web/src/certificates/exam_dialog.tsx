/** Results of one exam by one protocol: all students of the class, or one whose result changes. */
import { useState } from "preact/hooks";
import { certificates as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import {
  examOf,
  linesOf,
  type Protocol,
  resultFigure,
  results,
  type Student,
  standingOf,
  type Typed,
} from "./exam_lines";
import { newProtocol, ProtocolFields } from "./protocol_fields";

type View = Schemas["ClassCertificates"];

/** Arrows and Enter go to the same field of the next student. */
function walk(event: KeyboardEvent) {
  const field = event.target;
  if (!(field instanceof HTMLInputElement)) return;
  const step =
    event.key === "ArrowDown" || event.key === "Enter" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const table = field.closest("table");
  if (step === 0 || table === null) return;
  event.preventDefault();
  const fields = [...table.querySelectorAll("input")];
  fields[fields.indexOf(field) + step]?.focus();
}

function Row(props: { student: Student; typed: Typed; put(typed: Typed): void }) {
  const { student, typed, put } = props;
  return (
    <tr>
      <th scope="row">{student.name}</th>
      <td>
        <input
          type="text"
          inputMode="numeric"
          maxLength={3}
          aria-label={fill(words.points_of, { name: student.name })}
          value={typed.points}
          onInput={(event) => put({ ...typed, points: event.currentTarget.value })}
        />
      </td>
      <td>
        <select
          aria-label={fill(words.result_of, { name: student.name })}
          value={typed.result}
          onChange={(event) => put({ ...typed, result: event.currentTarget.value })}
        >
          <option value="">—</option>
          {results.map((one) => (
            <option key={one} value={one}>
              {resultFigure[one]}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

/** The protocol of a result that is being corrected, so that only what is wrong is typed again. */
function firstProtocol(view: View, student: Student | undefined, subject: string): Protocol {
  const exam = student === undefined ? null : examOf(student, subject);
  const usual = newProtocol(view);
  if (exam === null) return usual;
  return { ...usual, kind: exam.kind, held_on: exam.held_on, protocol_no: exam.protocol_no };
}

export function ExamDialog(props: {
  view: View;
  /** Only his result of this subject. */
  only?: { student: Student; subject_id: string } | undefined;
  onClose(): void;
  whenDone(): void;
}) {
  const { view, only } = props;
  const subjects = view.subjects.filter((one) => one.has_exam);
  const [subject_id, setSubject] = useState(only?.subject_id ?? subjects[0]?.subject_id ?? "");
  const [protocol, setProtocol] = useState(() => firstProtocol(view, only?.student, subject_id));
  const [typed, setTyped] = useState<ReadonlyMap<string, Typed>>(new Map());
  const [problem, setProblem] = useState<Problem | null>(null);
  const students = only === undefined ? view.students : [only.student];
  // Who is corrected alone may have only a wrong protocol: he counts as typed.
  const told =
    only === undefined || typed.has(only.student.student_id)
      ? typed
      : new Map([[only.student.student_id, standingOf(only.student, subject_id)]]);
  const { lines, corrections, wrong } = linesOf(students, subject_id, told, protocol);

  const save = async (event: Event) => {
    event.preventDefault();
    if (wrong.length > 0) {
      setProblem({ code: "", message: fill(words.wrong_points, { names: wrong.join(", ") }) });
      return;
    }
    const answer = await call("post", "/api/v1/certificates/{study_group_id}/exams", {
      path: { study_group_id: view.study_group_id },
      body: { command_id: newId(), ...protocol, lines },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(plural(words.saved, lines.length));
    props.whenDone();
  };

  return (
    <Dialog wide title={words.record_title} onClose={props.onClose}>
      <form class="certificate-form" onSubmit={(event) => void save(event)}>
        <label class="field">
          <span>{words.subject}</span>
          <select
            data-first
            disabled={only !== undefined}
            value={subject_id}
            onChange={(event) => {
              setSubject(event.currentTarget.value);
              setTyped(new Map());
            }}
          >
            {subjects.map((one) => (
              <option key={one.subject_id} value={one.subject_id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <ProtocolFields
          view={view}
          protocol={protocol}
          needsReason={corrections > 0}
          put={(part) => setProtocol((before) => ({ ...before, ...part }))}
        />
        <p class="hint wide">{words.record_hint}</p>
        <div class="certificate-exams wide" tabIndex={-1}>
          <table onKeyDown={walk}>
            <thead>
              <tr>
                <th scope="col">{words.student}</th>
                <th scope="col">{words.points}</th>
                <th scope="col">{words.result}</th>
              </tr>
            </thead>
            <tbody>
              {students.map((student) => (
                <Row
                  key={`${subject_id} ${student.student_id}`}
                  student={student}
                  typed={typed.get(student.student_id) ?? standingOf(student, subject_id)}
                  put={(next) =>
                    setTyped((before) => new Map(before).set(student.student_id, next))
                  }
                />
              ))}
            </tbody>
          </table>
        </div>
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <div class="dialog-acts wide">
          <button
            type="submit"
            class="button primary"
            disabled={lines.length === 0 && wrong.length === 0}
          >
            {lines.length === 0 ? words.save : plural(words.save_count, lines.length)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
