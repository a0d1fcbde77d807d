/** Documents for chosen students: the same days and kind, a number for each; then what each came
 * to: how many «н» were changed, and how many stay because their period is closed. */

import { useState } from "preact/hooks";
import { absences as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { said } from "../model/letters/lettering";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type Kind = Schemas["ExcuseKind"];
type Outcome = Schemas["ExcuseOutcome"];
type Student = Pick<Schemas["AbsenceRow"], "student_id" | "name">;

const kinds: readonly Kind[] = [
  "medical",
  "school_medic",
  "parent_note",
  "organisation_letter",
  "admin_permit",
  "class_teacher_permit",
  "other",
];
const statuses = ["ill", "excused", "absent"] as const;
type Status = (typeof statuses)[number];
const fits = (status: Status, kind: Kind) =>
  status === "excused" || (status === "ill" ? ofIllness.includes(kind) : kind === "other");
const ofIllness: readonly Kind[] = ["medical", "school_medic", "parent_note"];

function outcomeWords(name: string, outcome: Outcome): string {
  if (outcome.refusal !== null)
    return fill(words.refused, { name, words: outcome.refusal.message });
  const { recoded, stayed } = outcome;
  const told =
    recoded + stayed === 0
      ? fill(said(words.outcome_none), { name })
      : fill(said(words.outcome), { name, recoded });
  return stayed > 0 ? told + plural(words.stayed, stayed) : told;
}

export function ExcuseForm(props: {
  students: readonly Student[];
  from: string;
  to: string;
  onClose(): void;
  whenDone(): void;
}) {
  const [students] = useState(props.students);
  const [kind, setKind] = useState<Kind>("medical");
  const [status, setStatus] = useState<Status>("ill");
  const [from_on, setFrom] = useState(props.from);
  const [to_on, setTo] = useState(props.to);
  const [document_on, setDocumentOn] = useState("");
  const [numbers, setNumbers] = useState<Record<string, string>>({});
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isBusy, setBusy] = useState(false);

  const isDone = (at: number) => outcomes[at] !== undefined && outcomes[at].refusal === null;
  const left = students.filter((_, at) => !isDone(at));
  const isOver = outcomes.length > 0 && left.length === 0;
  const register = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const commands = left.map(({ student_id }) => ({
      command_id: newId(),
      student_id,
      kind,
      status,
      from_on,
      to_on,
      document_no: numbers[student_id] ?? "",
      document_on: document_on === "" ? null : document_on,
      text,
    }));
    const answer = await call("post", "/api/v1/excuses", { body: { commands } });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    const fresh = [...answer.value.outcomes];
    setOutcomes(
      students.flatMap((_, at) => {
        const one = isDone(at) ? outcomes[at] : fresh.shift();
        return one === undefined ? [] : [one];
      }),
    );
    if (answer.value.outcomes.some(({ refusal }) => refusal === null)) {
      showMessage(words.registered);
      props.whenDone();
    }
  };
  const choose = (next: Kind) => {
    setKind(next);
    setStatus(ofIllness.includes(next) ? "ill" : "excused");
  };
  return (
    <Dialog title={words.form_title} onClose={props.onClose}>
      {problem !== null && <ProblemNotice problem={problem} />}
      {outcomes.length > 0 && (
        <div role="status">
          <ul class="excuse-outcomes">
            {outcomes.map((outcome, at) => (
              <li key={outcome.command_id} class={outcome.refusal === null ? "good" : "bad"}>
                {outcomeWords(students[at]?.name ?? "", outcome)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {isOver ? (
        <button type="button" class="button primary" onClick={props.onClose}>
          {words.done}
        </button>
      ) : (
        <form class="excuse-form" onSubmit={(event) => void register(event)}>
          <label class="field wide">
            <span>{words.kind}</span>
            <select
              data-first
              value={kind}
              onChange={(event) => {
                const next = kinds.find((one) => one === event.currentTarget.value);
                if (next !== undefined) choose(next);
              }}
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {words.kinds[one]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span>{words.from}</span>
            <input
              type="date"
              required
              value={from_on}
              onInput={(event) => setFrom(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{words.to}</span>
            <input
              type="date"
              required
              value={to_on}
              onInput={(event) => setTo(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{words.status}</span>
            <select
              value={status}
              onChange={(event) => {
                const next = statuses.find((one) => one === event.currentTarget.value);
                if (next !== undefined) setStatus(next);
              }}
            >
              {statuses
                .filter((one) => fits(one, kind))
                .map((one) => (
                  <option key={one} value={one}>
                    {said(words.statuses[one])}
                  </option>
                ))}
            </select>
          </label>
          <label class="field">
            <span>{words.document_on}</span>
            <input
              type="date"
              value={document_on}
              onInput={(event) => setDocumentOn(event.currentTarget.value)}
            />
          </label>
          {left.map(({ student_id, name }) => (
            <label key={student_id} class="field wide">
              <span>{fill(words.document_no, { name })}</span>
              <input
                type="text"
                maxLength={50}
                value={numbers[student_id] ?? ""}
                onInput={(event) =>
                  setNumbers({ ...numbers, [student_id]: event.currentTarget.value })
                }
              />
            </label>
          ))}
          <label class="field wide">
            <span>{words.text}</span>
            <input
              type="text"
              maxLength={500}
              required={status === "absent"}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.register}
          </button>
        </form>
      )}
    </Dialog>
  );
}
