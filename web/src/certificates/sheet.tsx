/** Отметки в аттестаты of one class: students by rows, subjects by columns. */
import { useState } from "preact/hooks";
import { certificates as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill, plural } from "../model/words";
import { TakeRegistry } from "../view/graduates/registry_dialog";
import { Icon } from "../view/icon";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { ExamDialog } from "./exam_dialog";
import { byNote } from "./exam_lines";
import { MarkDialog } from "./mark_dialog";
import { UploadDialog } from "./upload_dialog";

type View = Schemas["ClassCertificates"];
type Student = Schemas["CertificateStudent"];
type Opened =
  | { name: "exam" | "upload" }
  | { name: "mark"; student_id: string; subject_id: string };

function Cell(props: {
  student: Student;
  mark: Schemas["CertificateMark"] | undefined;
  onOpen(subject_id: string): void;
}) {
  const { student, mark } = props;
  if (mark === undefined) return <td class="none">–</td>;
  const isSat = mark.exam !== null && !mark.exam.is_withdrawn;
  const about = mark.mark === "" ? mark.missing.join("; ") : mark.explanation;
  const label = fill(words.cell, {
    student: student.name,
    subject: mark.subject_title,
    mark: mark.mark === "" ? words.no_mark : mark.mark,
  });
  return (
    <td>
      <button
        type="button"
        class={`certificate-mark ${mark.mark === "" ? "missing" : `of-${mark.mark}`}`}
        title={about}
        aria-label={isSat ? `${label}, ${words.with_exam}` : label}
        onClick={() => props.onOpen(mark.subject_id)}
      >
        {mark.mark === "" ? "?" : mark.mark}
        {isSat && <i aria-hidden="true">{words.exam_sign}</i>}
      </button>
    </td>
  );
}

/** Arrows go from mark to mark, as in a journal. */
function walk(event: KeyboardEvent) {
  const cell = event.target instanceof Element ? event.target.closest("td") : null;
  const row = cell?.parentElement;
  if (!(cell instanceof HTMLTableCellElement) || !(row instanceof HTMLTableRowElement)) return;
  const at = cell.cellIndex;
  const next =
    event.key === "ArrowRight"
      ? row.cells[at + 1]
      : event.key === "ArrowLeft"
        ? row.cells[at - 1]
        : event.key === "ArrowDown"
          ? row.nextElementSibling?.children[at]
          : event.key === "ArrowUp"
            ? row.previousElementSibling?.children[at]
            : undefined;
  const button = next?.querySelector("button");
  if (button === null || button === undefined) return;
  event.preventDefault();
  button.focus();
}

function Table({ view, open }: { view: View; open(opened: Opened): void }) {
  if (view.students.length === 0) return <p class="empty">{words.nobody}</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="certificates-title">
      <table class="certificate-table" onKeyDown={walk}>
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            {view.subjects.map((subject) => (
              <th key={subject.subject_id} scope="col" class="turned">
                <span>{subject.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.students.map((student) => (
            <tr key={student.student_id}>
              <th scope="row">
                {student.name}
                {student.missing > 0 && <small>{plural(words.left, student.missing)}</small>}
              </th>
              {view.subjects.map((subject) => (
                <Cell
                  key={subject.subject_id}
                  student={student}
                  mark={student.marks.find((one) => one.subject_title === subject.title)}
                  onOpen={(subject_id) =>
                    open({ name: "mark", student_id: student.student_id, subject_id })
                  }
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What certificates lack of no one subject: by whom, a line a note. */
function Notes({ view }: { view: View }) {
  const notes = byNote(view.students);
  if (notes.length === 0) return null;
  return (
    <div class="notice certificate-notes">
      <p>{words.also_missing}</p>
      <ul>
        {notes.map(({ note, names }) => (
          <li key={note}>
            {note} — {names.length === view.students.length ? words.everybody : names.join(", ")}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sheet({ view, reload }: { view: View; reload(): void }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const closeAndReload = () => {
    close();
    reload();
  };
  const student =
    opened?.name === "mark"
      ? view.students.find((one) => one.student_id === opened.student_id)
      : undefined;
  const mark =
    opened?.name === "mark"
      ? student?.marks.find((one) => one.subject_id === opened.subject_id)
      : undefined;
  return (
    <div class="card">
      <h2 id="certificates-title">
        {fill(words.of_class, { class: view.study_group_title, year: view.school_year_title })}
      </h2>
      <p>{view.rules}</p>
      {view.is_complete && (
        <p class="all-done">
          <Icon name="check" />
          {words.all_done}
        </p>
      )}
      {view.missing > 0 && (
        <p class="certificate-left">{plural(words.left_of_class, view.missing)}</p>
      )}
      <Notes view={view} />
      <div class="certificate-head">
        {view.may_keep && (
          <>
            <button
              type="button"
              class="button primary"
              onClick={() => setOpened({ name: "exam" })}
            >
              <Icon name="plus" />
              {words.record}
            </button>
            <button type="button" class="button" onClick={() => setOpened({ name: "upload" })}>
              {words.upload}
            </button>
          </>
        )}
        <TakeAway
          path="/api/v1/certificates/{study_group_id}/marks"
          of={{ path: { study_group_id: view.study_group_id } }}
        />
        <TakeRegistry
          study_group_id={view.study_group_id}
          title={view.study_group_title}
          of="certificates"
        />
      </div>
      <Table view={view} open={setOpened} />
      <p class="hint">{words.legend}</p>
      {opened?.name === "exam" && (
        <ExamDialog view={view} onClose={close} whenDone={closeAndReload} />
      )}
      {opened?.name === "upload" && (
        <UploadDialog view={view} onClose={close} whenDone={closeAndReload} />
      )}
      {student !== undefined && mark !== undefined && (
        <MarkDialog
          view={view}
          student={student}
          mark={mark}
          onClose={close}
          whenDone={closeAndReload}
        />
      )}
    </div>
  );
}

export function CertificatesOfClass({ study_group_id }: { study_group_id: string }) {
  const resource = useResource(study_group_id, () =>
    call("get", "/api/v1/certificates/{study_group_id}", { path: { study_group_id } }),
  );
  return (
    <Loaded resource={resource}>{(view) => <Sheet view={view} reload={resource.reload} />}</Loaded>
  );
}
