/** «Выдать направление» (VOC-06): to settle a debt that is named, or whatever is chosen. */
import { useState } from "preact/hooks";
import { debts as debtWords, retakes as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { plusDays } from "../model/dates";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { ChoiceFields, type Chosen } from "./choices";

type Debt = Schemas["DebtRow"];
type Kind = Schemas["RetakeKind"];
const kinds: readonly Kind[] = ["debt", "improvement"];
const usual_days = 14;

const today = () => new Date(Date.now() + 3 * 3_600_000).toISOString().slice(0, 10);

function usualEnd(debt: Debt | undefined): string {
  const usual = plusDays(today(), usual_days);
  return debt !== undefined && debt.deadline < usual ? debt.deadline : usual;
}

export function DirectionDialog(props: { debt?: Debt; onClose(): void; whenDone(): void }) {
  const { debt } = props;
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [kind, setKind] = useState<Kind>("debt");
  const [valid_until, setUntil] = useState(usualEnd(debt));
  const [examiners, setExaminers] = useState(debt?.next === "commission" ? "" : debt?.teachers);
  const [basis, setBasis] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const choose = (next: Chosen) => {
    if (next.teachers !== (chosen?.teachers ?? "")) setExaminers(next.teachers);
    setChosen(next);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const about = debt ?? chosen;
    if (about === null) return;
    setBusy(true);
    const { course_id, student_id, period_id } = about;
    const answer = await call("post", "/api/v1/attestation/retakes", {
      body: {
        command_id: newId(),
        course_id,
        student_id,
        period_id,
        kind,
        valid_until,
        examiners: examiners ?? "",
        basis,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.done);
    props.onClose();
    props.whenDone();
  };
  return (
    <Dialog title={words.direct_title} onClose={props.onClose}>
      <form class="attempt-form" onSubmit={(event) => void save(event)}>
        {debt !== undefined && (
          <p>
            <b>{debt.student}</b>
            {` · ${debt.subject_title}, ${debt.period_title} ${debt.school_year_title}`}
          </p>
        )}
        {problem !== null && <ProblemNotice problem={problem} />}
        {debt === undefined && <ChoiceFields hasYear choose={choose} />}
        {debt === undefined && (
          <label class="field">
            <span>{words.kind}</span>
            <select
              value={kind}
              onChange={(event) =>
                setKind(kinds.find((one) => one === event.currentTarget.value) ?? "debt")
              }
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {words.kinds[one]}
                </option>
              ))}
            </select>
            {kind === "improvement" && <small class="hint">{words.improvement_hint}</small>}
          </label>
        )}
        <label class="field">
          <span>{words.valid_until}</span>
          <input
            type="date"
            required
            data-first={debt === undefined ? undefined : ""}
            min={today()}
            max={debt?.deadline}
            value={valid_until}
            onInput={(event) => setUntil(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.examiners}</span>
          <input
            type="text"
            required
            maxLength={500}
            value={examiners ?? ""}
            onInput={(event) => setExaminers(event.currentTarget.value)}
          />
          <small class="hint">{words.examiners_hint}</small>
        </label>
        <label class="field">
          <span>{words.basis}</span>
          <input
            type="text"
            required={kind === "improvement"}
            maxLength={500}
            value={basis}
            onInput={(event) => setBasis(event.currentTarget.value)}
          />
          <small class="hint">{words.basis_hint}</small>
        </label>
        <button type="submit" class="button primary" disabled={isBusy}>
          {debtWords.direct}
        </button>
      </form>
    </Dialog>
  );
}
