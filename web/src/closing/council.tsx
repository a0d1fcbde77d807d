/** Решения педагогического совета: a usual decision for all, exceptions by name, one protocol. */
import { useState } from "preact/hooks";
import { class_closing as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type View = Schemas["ClassClosingView"];
type Kind = Schemas["CouncilDecisionKind"];
type Chosen = Record<string, Kind | "">;

const kinds: readonly Kind[] = ["transfer", "conditional_transfer", "repeat", "graduate"];

const initial = (view: View): Chosen =>
  Object.fromEntries(
    view.students.map((student) => [student.student_id, student.decided ? student.kind : ""]),
  );

function KindSelect(props: {
  label: string;
  value: Kind | "";
  isOff: boolean;
  onChange(kind: Kind | ""): void;
}) {
  return (
    <select
      aria-label={props.label}
      value={props.value}
      disabled={props.isOff}
      onChange={(event) => props.onChange(event.currentTarget.value as Kind | "")}
    >
      <option value="">{words.undecided}</option>
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {words.kinds[kind]}
        </option>
      ))}
    </select>
  );
}

function Students(props: {
  view: View;
  chosen: Chosen;
  isOff: boolean;
  onChoose(student_id: string, kind: Kind | ""): void;
}) {
  const { view, chosen, isOff, onChoose } = props;
  return (
    <div class="table-scroll">
      <table class="council">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            <th scope="col">{words.debts}</th>
            <th scope="col">{words.decision}</th>
          </tr>
        </thead>
        <tbody>
          {view.students.map((student) => (
            <tr key={student.student_id}>
              <th scope="row">
                <i>{student.number}</i> {student.name}
              </th>
              <td>{student.debts.join(", ")}</td>
              <td>
                <KindSelect
                  label={`${words.decision}: ${student.name}`}
                  value={chosen[student.student_id] ?? ""}
                  isOff={isOff}
                  onChange={(kind) => onChoose(student.student_id, kind)}
                />
                {student.decided && student.text !== "" && <p class="hint">{student.text}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useCouncil(view: View, whenSaved: () => void) {
  const [chosen, setChosen] = useState<Chosen>(() => initial(view));
  const [protocol_no, setProtocol] = useState(view.protocol_no);
  const [decided_on, setDate] = useState(view.decided_on ?? "");
  const [problem, setProblem] = useState<Problem | null>(null);
  const { study_group_id } = view;
  /** Everybody without a decision gets the usual one; debtors the conditional one. */
  const proposeAll = () => {
    const proposed = view.students.map((student) => [
      student.student_id,
      chosen[student.student_id] || student.proposed,
    ]);
    setChosen(Object.fromEntries(proposed) as Chosen);
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (protocol_no.trim() === "" || decided_on === "") {
      setProblem({ code: "order_required", message: words.protocol_first });
      return;
    }
    const decisions = Object.entries(chosen).flatMap(([student_id, kind]) =>
      kind === "" ? [] : [{ student_id, kind, text: "" }],
    );
    const answer = await call("put", "/api/v1/study-groups/{study_group_id}/council-decisions", {
      path: { study_group_id },
      body: { command_id: newId(), protocol_no: protocol_no.trim(), decided_on, decisions },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.saved);
    whenSaved();
  };
  return {
    chosen,
    protocol_no,
    setProtocol,
    decided_on,
    setDate,
    problem,
    proposeAll,
    save,
    choose: (student_id: string, kind: Kind | "") =>
      setChosen((before) => ({ ...before, [student_id]: kind })),
  };
}

export function Council({ view, whenSaved }: { view: View; whenSaved(): void }) {
  const council = useCouncil(view, whenSaved);
  const isOff = view.closed || !view.may_decide;
  return (
    <section class="card" aria-labelledby="council-title">
      <h2 id="council-title">{words.council}</h2>
      {!view.may_decide && !view.closed && <p class="hint">{words.not_yours}</p>}
      <form onSubmit={(event) => void council.save(event)}>
        <div class="council-head">
          <label class="field">
            <span>{words.protocol_no}</span>
            <input
              name="protocol_no"
              maxLength={100}
              disabled={isOff}
              value={council.protocol_no}
              onInput={(event) => council.setProtocol(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{words.decided_on}</span>
            <input
              name="decided_on"
              type="date"
              disabled={isOff}
              value={council.decided_on}
              onInput={(event) => council.setDate(event.currentTarget.value)}
            />
          </label>
          {!isOff && (
            <button type="button" class="button" onClick={council.proposeAll}>
              {words.apply_default}
            </button>
          )}
        </div>
        <Students view={view} chosen={council.chosen} isOff={isOff} onChoose={council.choose} />
        {council.problem !== null && <ProblemNotice problem={council.problem} />}
        {!isOff && (
          <button type="submit" class="button primary">
            {words.save}
          </button>
        )}
      </form>
    </section>
  );
}
