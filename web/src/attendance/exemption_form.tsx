/** One exemption: of whom, from what, when, by what document. */
import { useState } from "preact/hooks";
import { exemptions as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type View = Schemas["ExemptionsView"];
type Kind = Schemas["ExemptionKind"];
const kinds: readonly Kind[] = ["practice", "full"];

export function ExemptionForm(props: { view: View; onClose(): void; whenDone(): void }) {
  const { view } = props;
  const [student_id, setStudent] = useState("");
  const [subject_id, setSubject] = useState(view.subjects[0]?.subject_id ?? "");
  const [kind, setKind] = useState<Kind>("practice");
  const [from_on, setFrom] = useState(view.today);
  const [to_on, setTo] = useState(view.today);
  const [document_no, setNumber] = useState("");
  const [document_on, setDocumentOn] = useState(view.today);
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const grant = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/exemptions", {
      body: {
        command_id: newId(),
        student_id,
        subject_id,
        kind,
        from_on,
        to_on,
        document_no,
        document_on: document_on === "" ? null : document_on,
        text,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.granted);
    props.whenDone();
  };
  const day = (title: string, value: string, set: (on: string) => void) => (
    <label class="field">
      <span>{title}</span>
      <input
        type="date"
        required
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <Dialog title={words.form_title} onClose={props.onClose}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <form class="excuse-form" onSubmit={(event) => void grant(event)}>
        <label class="field wide">
          <span>{words.student}</span>
          <select
            data-first
            required
            value={student_id}
            onChange={(event) => setStudent(event.currentTarget.value)}
          >
            <option value="">{words.choose}</option>
            {view.students.map((one) => (
              <option key={one.student_id} value={one.student_id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <label class="field wide">
          <span>{words.subject}</span>
          <select
            required
            value={subject_id}
            onChange={(event) => setSubject(event.currentTarget.value)}
          >
            {view.subjects.map((one) => (
              <option key={one.subject_id} value={one.subject_id}>
                {one.title}
              </option>
            ))}
          </select>
        </label>
        <fieldset class="exemption-kinds wide">
          <legend>{words.kind}</legend>
          {kinds.map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="exemption_kind"
                checked={kind === one}
                onChange={() => setKind(one)}
              />
              <span>{words.kinds[one]}</span>
            </label>
          ))}
        </fieldset>
        {day(words.from, from_on, setFrom)}
        {day(words.to, to_on, setTo)}
        <label class="field">
          <span>{words.document_no}</span>
          <input
            type="text"
            maxLength={50}
            value={document_no}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        {day(words.document_on, document_on, setDocumentOn)}
        <label class="field wide">
          <span>{words.text}</span>
          <input
            type="text"
            maxLength={500}
            placeholder={words.text_hint}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </Dialog>
  );
}
