/** What became of the family's appeals about a lesson's marks, and one more (ASM-10). */
import { useState } from "preact/hooks";
import { diary_appeal as words } from "#text";
import { call, type Problem, rememberToken, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { problemText } from "../view/problem";
import { useResource } from "../view/resource";

type Mark = Schemas["DiaryMark"];
type Line = Schemas["AppealLine"];

function State({ line }: { line: Line }) {
  const change = line.value === "" ? "" : `: ${line.disputed} → ${line.value}`;
  return (
    <div class="outcome" role="status">
      <h3>{fill(words.about, { mark: line.disputed })}</h3>
      <p>
        {line.state_title}
        {change}
      </p>
      <p class="quiet">{line.text}</p>
      {line.decided_on !== null && (
        <p>
          {fill(words.protocol, { no: line.protocol_no, date: numericDate(line.decided_on) })}
          {line.decision !== "" && ` ${line.decision}`}
        </p>
      )}
    </div>
  );
}

function Form(props: {
  mark: Mark;
  student_id: string;
  lesson_id: string;
  days: number;
  whenFiled(): void;
}) {
  const { mark, student_id, lesson_id } = props;
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const file = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    // The page that opened this one does not hand its session over: it has no byte to spare.
    const session = await call("get", "/api/v1/session");
    if (session.ok) rememberToken(session.value.csrf_token);
    const answer = await call("post", "/api/v1/students/{student_id}/appeals", {
      path: { student_id },
      body: { command_id: newId(), lesson_id, mark: mark.entry_index, text },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) props.whenFiled();
  };
  return (
    <details class="appeal">
      <summary>{words.open}</summary>
      <form onSubmit={(event) => void file(event)}>
        <p class="quiet">{plural(words.lead, props.days)}</p>
        {problem !== null && (
          <p class="notice" role="alert">
            {problemText(problem)}
          </p>
        )}
        <label class="field">
          <span>{words.text}</span>
          <textarea
            rows={4}
            maxLength={500}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="act" disabled={isBusy}>
          {words.send}
        </button>
      </form>
    </details>
  );
}

/** Nothing for who reads a diary that is not his family's. */
export function AppealPart(props: { mark: Mark; student_id: string; lesson_id: string }) {
  const { mark, student_id, lesson_id } = props;
  const { value, reload } = useResource(`${student_id} ${mark.entry_index}`, () =>
    call("get", "/api/v1/students/{student_id}/appeals", {
      path: { student_id },
      query: { lesson_id, mark: mark.entry_index },
    }),
  );
  if (value === null) return null;
  const known = value.appeals.filter((one) => one.lesson_id === lesson_id);
  return (
    <>
      {known.map((line) => (
        <State key={line.appeal} line={line} />
      ))}
      {value.may_file && <Form {...props} days={value.days} whenFiled={reload} />}
    </>
  );
}
