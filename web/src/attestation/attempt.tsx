/** «Записать попытку»: who must attest is said, not asked (273-ФЗ, ст. 58). */
import { useState } from "preact/hooks";
import { debts as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { ResultField } from "../view/scales/local_result_dialog";

/** What is attested: a debt, a deferred result, a mark that is improved. */
export type Attempted = Pick<
  Schemas["DebtRow"],
  | "student_id"
  | "student"
  | "course_id"
  | "subject_title"
  | "period_id"
  | "period_title"
  | "school_year_title"
  | "scale"
  | "teachers"
  | "arose_on"
  | "deadline"
  | "next"
  | "attempts"
> & { /** Instead of who must attest by law. */ notice?: string };
type Value = Schemas["ResultValue"];

const valuesOf: Partial<Record<Schemas["Scale"], readonly Value[]>> = {
  five_point: ["five", "four", "three", "two", "not_attested"],
  pass_fail: ["pass", "fail", "not_attested"],
  no_marks: ["mastered", "not_attested"],
  levels: ["level_high", "level_medium", "level_low", "not_attested"],
};
const titles: Partial<Record<Value, string>> = words.results;

/** The last day on which an attempt may be held so far. */
function latest(debt: Attempted): string {
  const today = new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);
  return today < debt.deadline ? today : debt.deadline;
}

export function AttemptDialog(props: { debt: Attempted; onClose(): void; whenDone(): void }) {
  const { debt } = props;
  const kind = debt.next ?? "teacher";
  const [held_on, setDay] = useState(latest(debt));
  const values = valuesOf[debt.scale] ?? [];
  const [result, setResult] = useState<Value | "">("");
  const [protocol_no, setProtocol] = useState("");
  const [examiners, setExaminers] = useState(kind === "teacher" ? debt.teachers : "");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    if (result === "") return;
    setBusy(true);
    const answer = await call("post", "/api/v1/attestation/attempts", {
      body: {
        command_id: newId(),
        course_id: debt.course_id,
        student_id: debt.student_id,
        period_id: debt.period_id,
        held_on,
        kind,
        result,
        protocol_no,
        examiners,
        corrects: -1,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.recorded);
    props.onClose();
    props.whenDone();
  };
  return (
    <Dialog title={words.record} onClose={props.onClose}>
      <form class="attempt-form" onSubmit={(event) => void save(event)}>
        <p>
          <b>{debt.student}</b>
          {` · ${debt.subject_title}, ${debt.period_title} ${debt.school_year_title}`}
        </p>
        <p class="notice">
          {debt.notice || words.who[kind]}{" "}
          {fill(words.not_later, { date: numericDate(debt.deadline) })}
        </p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <label class="field">
          <span>{words.held_on}</span>
          <input
            type="date"
            data-first
            required
            min={debt.attempts[0]?.held_on ?? debt.arose_on}
            max={latest(debt)}
            value={held_on}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <ResultField
          scale={debt.scale}
          label={words.result}
          value={result}
          set={setResult}
          values={values}
          titles={titles}
        />
        <label class="field">
          <span>{kind === "commission" ? words.protocol : words.protocol_optional}</span>
          <input
            type="text"
            maxLength={50}
            required={kind === "commission"}
            value={protocol_no}
            onInput={(event) => setProtocol(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.examiners[kind]}</span>
          <input
            type="text"
            maxLength={500}
            value={examiners}
            onInput={(event) => setExaminers(event.currentTarget.value)}
          />
        </label>
        <p class="hint">{words.addendum}</p>
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.record}
        </button>
      </form>
    </Dialog>
  );
}
