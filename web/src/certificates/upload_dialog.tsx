/** A list of results, pasted from a spreadsheet or from a file: checked first, then recorded. */
import { useRef, useState } from "preact/hooks";
import { certificates as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { packFile } from "../api/packing";
import { newId } from "../model/id";
import { plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { listedLines, type Protocol, stateOf } from "./exam_lines";
import { newProtocol, ProtocolFields } from "./protocol_fields";

type Preview = Schemas["ExamPreview"];

const accepted = ".xlsx,.csv,.txt,text/csv,text/plain";
const isBook = /\.xlsx$/i;

function Rows({ preview, protocol }: { preview: Preview; protocol: Protocol }) {
  return (
    <div class="certificate-exams wide" tabIndex={0} role="region" aria-label={words.checked}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.student}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.points}</th>
            <th scope="col">{words.result}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => {
            const state = stateOf(row, protocol);
            return (
              <tr key={row.line} class={state}>
                <td>{row.line}</td>
                <th scope="row">{row.student}</th>
                <td>{row.subject}</td>
                <td>{row.points}</td>
                <td>{row.result}</td>
                <td>{row.problem === "" ? words.states[state] : row.problem}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export function UploadDialog(props: {
  view: Schemas["ClassCertificates"];
  onClose(): void;
  whenDone(): void;
}) {
  const { view } = props;
  const [protocol, setProtocol] = useState(() => newProtocol(view));
  const [subject_id, setSubject] = useState("");
  const [text, setText] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const [sheet, setSheet] = useState("");
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(0);
  const { lines, count } = listedLines(preview?.rows ?? [], protocol);
  const path = { study_group_id: view.study_group_id };

  /** What was chosen or pasted; a file that was chosen stands until something is pasted. */
  const check = async (list: File, subject: string, of_sheet: string) => {
    latest.current += 1;
    const turn = latest.current;
    const packed = await packFile(list).catch(() => null);
    if (turn !== latest.current) return;
    if (packed === null || "size" in packed) {
      setProblem({ code: "", message: packed === null ? words.file_changed : words.too_large });
      setFile(null);
      return;
    }
    const answer = await call("post", "/api/v1/certificates/{study_group_id}/exams/preview", {
      path,
      body: {
        file: { ...packed, sheet: of_sheet === "" ? null : of_sheet },
        subject_id: subject === "" ? null : subject,
      },
    });
    if (turn !== latest.current) return;
    setProblem(answer.ok ? null : answer.problem);
    setPreview(answer.ok ? answer.value : null);
  };
  const pasted = () => (text.trim() === "" ? null : new File([text], words.pasted_name));
  const checkAgain = (subject: string, of_sheet = sheet) => {
    const list = file ?? pasted();
    if (list !== null) void check(list, subject, of_sheet);
  };
  const record = async () => {
    const answer = await call("post", "/api/v1/certificates/{study_group_id}/exams", {
      path,
      body: { command_id: newId(), ...protocol, lines },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(plural(words.saved, lines.length));
    props.whenDone();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (preview !== null && lines.length > 0) void record();
    else checkAgain(subject_id);
  };

  return (
    <Dialog wide title={words.upload_title} onClose={props.onClose}>
      <form class="certificate-form" onSubmit={submit}>
        <ProtocolFields
          view={view}
          protocol={protocol}
          needsReason={count.changed > 0}
          put={(part) => setProtocol((before) => ({ ...before, ...part }))}
        />
        <label class="field">
          <span>{words.subject_of_list}</span>
          <select
            value={subject_id}
            onChange={(event) => {
              setSubject(event.currentTarget.value);
              setPreview(null);
              checkAgain(event.currentTarget.value);
            }}
          >
            <option value="">{words.subject_in_list}</option>
            {view.subjects
              .filter((one) => one.has_exam)
              .map((one) => (
                <option key={one.subject_id} value={one.subject_id}>
                  {one.title}
                </option>
              ))}
          </select>
        </label>
        <p class="hint wide">{words.upload_hint}</p>
        <label class="field wide">
          <span>{words.pasted}</span>
          <textarea
            data-first
            rows={5}
            placeholder={words.pasted_sample}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setFile(null);
              setPreview(null);
              latest.current += 1;
            }}
          />
        </label>
        <label class="field wide">
          <span>{words.file}</span>
          <input
            type="file"
            accept={accepted}
            onClick={(event) => {
              event.currentTarget.value = ""; // So that the same file may be chosen once more.
            }}
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen === undefined) return;
              setFile(chosen);
              setSheet("");
              setPreview(null);
              void check(chosen, subject_id, "");
            }}
          />
        </label>
        {file !== null && isBook.test(file.name) && (
          <label class="field wide">
            <span>{words.sheet}</span>
            <input
              type="text"
              maxLength={100}
              value={sheet}
              placeholder={preview?.sheet ?? ""}
              onInput={(event) => {
                setSheet(event.currentTarget.value);
                setPreview(null);
              }}
              onChange={(event) => checkAgain(subject_id, event.currentTarget.value)}
            />
          </label>
        )}
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        {preview !== null && (
          <>
            <p class="wide" role="status">
              {[
                plural(words.will_add, count.added),
                plural(words.will_change, count.changed),
                plural(words.stand_so, count.same),
                plural(words.are_wrong, count.wrong),
              ].join(", ")}
              .
            </p>
            <Rows preview={preview} protocol={protocol} />
          </>
        )}
        <div class="dialog-acts wide">
          {preview === null || lines.length === 0 ? (
            <button
              type="submit"
              class="button primary"
              formNoValidate
              disabled={file === null && text.trim() === ""}
            >
              {words.check}
            </button>
          ) : (
            <button type="submit" class="button primary">
              {plural(words.save_count, lines.length)}
            </button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
