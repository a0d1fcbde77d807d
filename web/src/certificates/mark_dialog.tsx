/** One mark of one certificate: what it is made from, by which rule, what is missing; its exam. */
import { useState } from "preact/hooks";
import { certificates as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { ReasonDialog } from "../view/reason_dialog";
import { ExamDialog } from "./exam_dialog";

type Mark = Schemas["CertificateMark"];
type Student = Schemas["CertificateStudent"];

const told = {
  title: words.withdraw_title,
  reason: words.reason,
  hint: words.withdraw_hint,
  act: words.withdraw,
  done: words.withdrawn,
};

function Explained({ view, mark }: { view: Schemas["ClassCertificates"]; mark: Mark }) {
  const { exam } = mark;
  return (
    <>
      <dl class="certificate-parts">
        <dt>{words.mark}</dt>
        <dd>
          <b>{mark.mark === "" ? words.no_mark : mark.mark}</b>
          {mark.explanation !== "" && <span>{mark.explanation}</span>}
        </dd>
        <dt>{view.grade === 9 ? words.annual : words.of_both_years}</dt>
        <dd>{mark.counted === "" ? "—" : mark.counted}</dd>
        <dt>{words.exam}</dt>
        <dd>
          {exam === null ? (
            words.no_exam
          ) : (
            <>
              {exam.text}
              <small>
                {fill(words.exam_by, { date: numericDate(exam.held_on), no: exam.protocol_no })}
              </small>
            </>
          )}
        </dd>
      </dl>
      {mark.missing.length > 0 && (
        <div class="notice">
          <p>{words.missing}</p>
          <ul>
            {mark.missing.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="hint">{view.rules}</p>
    </>
  );
}

export function MarkDialog(props: {
  view: Schemas["ClassCertificates"];
  student: Student;
  mark: Mark;
  onClose(): void;
  whenDone(): void;
}) {
  const { view, student, mark, onClose, whenDone } = props;
  const [opened, open] = useState<"exam" | "withdrawal" | null>(null);
  const { exam, subject_id } = mark;
  const mayBeSat = view.subjects.some((one) => one.subject_id === subject_id && one.has_exam);
  if (opened === "exam")
    return (
      <ExamDialog
        view={view}
        only={{ student, subject_id }}
        onClose={onClose}
        whenDone={whenDone}
      />
    );
  if (opened === "withdrawal" && exam !== null)
    return (
      <ReasonDialog
        words={told}
        form="certificate-form"
        send={(body) =>
          call("post", "/api/v1/certificates/{study_group_id}/exams/withdrawal", {
            path: { study_group_id: view.study_group_id },
            body: {
              ...body,
              student_id: student.student_id,
              subject_id,
              corrects: exam.entry_index,
            },
          })
        }
        onClose={onClose}
        whenDone={whenDone}
      >
        <b>{student.name}</b> · {mark.subject_title} · {exam.text}
      </ReasonDialog>
    );
  const stands = exam !== null && !exam.is_withdrawn;
  return (
    <Dialog title={`${student.name}: ${mark.subject_title}`} onClose={onClose}>
      <Explained view={view} mark={mark} />
      {view.may_keep && mayBeSat && (
        <div class="dialog-acts">
          <button type="button" class="button" data-first onClick={() => open("exam")}>
            {stands ? words.correct_exam : words.record_one}
          </button>
          {stands && (
            <button type="button" class="button" onClick={() => open("withdrawal")}>
              {words.withdraw}
            </button>
          )}
        </div>
      )}
    </Dialog>
  );
}
