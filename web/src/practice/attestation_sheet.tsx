/** «Аттестационный лист»: competences, characteristic, mark; from one student to the next. */
import { useState } from "preact/hooks";
import { practice as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate, shortNumericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { ResultField } from "../view/scales/local_result_dialog";
import { DiaryHours } from "./diary_hours";

type View = Schemas["PracticeSheet"];
type Line = Schemas["PracticeLine"];
type Value = Schemas["ResultValue"];

const valuesOf: Partial<Record<Schemas["Scale"], readonly Value[]>> = {
  five_point: ["five", "four", "three", "two", "one", "not_attested"],
  pass_fail: ["pass", "fail", "not_attested"],
  no_marks: ["mastered", "not_attested"],
  levels: ["level_high", "level_medium", "level_low", "not_attested"],
};
const titles: Partial<Record<Value, string>> = words.results;

/** Whose sheet comes next: by the list, from this student on. */
function nextOf(view: View, line: Line): Line | null {
  const at = view.lines.findIndex((one) => one.assignment === line.assignment);
  const waits = (one: Line) =>
    one.result === null && one.state !== "ahead" && one.assignment !== line.assignment;
  return view.lines.slice(at + 1).find(waits) ?? view.lines.slice(0, at).find(waits) ?? null;
}

export function AttestationSheet(props: {
  view: View;
  line: Line;
  onClose(): void;
  whenDone(next: Line | null): void;
}) {
  const { view, line } = props;
  const isChange = line.result !== null;
  const [competences, setCompetences] = useState(line.competences);
  const [characteristic, setCharacteristic] = useState(line.characteristic);
  const [result, setResult] = useState<Value | "">(line.result ?? "");
  const [assessed_on, setDay] = useState(
    line.assessed_on ?? (line.to_on < view.today ? line.to_on : view.today),
  );
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const next = isChange ? null : nextOf(view, line);
  const values = (valuesOf[view.scale] ?? []).filter(
    (one) => one !== "one" || view.lowest_mark < 2,
  );

  const save = async (then: Line | null) => {
    if (result === "" || isBusy) return;
    setBusy(true);
    const answer = await call(
      "put",
      "/api/v1/practice/assignments/{assignment}/attestation-sheet",
      {
        path: { assignment: line.assignment },
        body: {
          command_id: newId(),
          competences,
          characteristic,
          result,
          assessed_on,
          reason,
          base_version: line.version,
        },
      },
    );
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(fill(words.sheet_saved, { name: line.student_name }));
    props.whenDone(then);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const isNext = event.submitter instanceof HTMLButtonElement && event.submitter.value === "next";
    void save(isNext ? next : null);
  };
  /** Ctrl+Enter saves from a text of several lines too, and goes on to the next student. */
  const byKey = (event: KeyboardEvent) => {
    if (
      event.key !== "Enter" ||
      !event.ctrlKey ||
      !(event.currentTarget instanceof HTMLFormElement)
    )
      return;
    event.preventDefault();
    if (event.currentTarget.reportValidity()) void save(next);
  };
  return (
    <Dialog wide title={words.sheet_title} onClose={props.onClose}>
      <form class="practice-form" onSubmit={submit} onKeyDown={byKey}>
        <p class="wide">
          <b>{line.student_name}</b>
          {` · ${line.base}, ${shortNumericDate(line.from_on)} – ${numericDate(line.to_on)}`}
        </p>
        <p class="wide hint">
          <DiaryHours line={line} />
        </p>
        <label class="field wide">
          <span>{words.competences}</span>
          <textarea
            data-first
            required
            maxLength={2000}
            placeholder={words.competences_hint}
            value={competences}
            onInput={(event) => setCompetences(event.currentTarget.value)}
          />
        </label>
        <label class="field wide">
          <span>{words.characteristic}</span>
          <textarea
            maxLength={2000}
            value={characteristic}
            onInput={(event) => setCharacteristic(event.currentTarget.value)}
          />
        </label>
        <ResultField
          scale={view.scale}
          label={words.result}
          value={result}
          set={setResult}
          values={values}
          titles={titles}
        />
        <label class="field">
          <span>{words.assessed_on}</span>
          <input
            type="date"
            required
            min={line.from_on}
            max={view.today}
            value={assessed_on}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        {isChange && (
          <label class="field wide">
            <span>{words.change_reason}</span>
            <input
              type="text"
              required
              maxLength={500}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
        )}
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <div class="dialog-acts wide">
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.save}
          </button>
          {next !== null && (
            <button type="submit" class="button" value="next" disabled={isBusy}>
              {words.save_and_next}
            </button>
          )}
        </div>
        {next !== null && (
          <p class="hint wide">{fill(words.next_hint, { name: next.student_name })}</p>
        )}
      </form>
    </Dialog>
  );
}
