/** Досрочная аттестация: who gets his marks before the others, by which order (ASM-08). */
import { useState } from "preact/hooks";
import { early_attestation as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { ReasonDialog } from "../view/reason_dialog";
import { Loaded, useLast, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";
import { Choice } from "./choices";

type View = Schemas["EarlyAttestations"];
type Line = Schemas["EarlyAttestationLine"];

const withdrawal = {
  title: words.withdraw_title,
  reason: words.reason,
  hint: words.withdraw_hint,
  act: words.withdraw,
  done: words.withdrawn,
};

const listed: Listed<Line> = {
  name: words.title,
  titles: words.table,
  rowOf: (line) => [
    line.student,
    line.study_group_title,
    line.period_title,
    numericDate(line.ends_on),
    numericDate(line.from_on),
    fill(words.order_words, { no: line.order_no, date: numericDate(line.order_on) }),
    line.reason,
  ],
};

function Row({ line, withdraw }: { line: Line; withdraw(): void }) {
  return (
    <tr>
      <th scope="row">
        {line.student}
        <small>{line.study_group_title}</small>
      </th>
      <td data-label={words.period}>
        {line.period_title}
        <small>{fill(words.ends, { date: numericDate(line.ends_on) })}</small>
      </td>
      <td data-label={words.from_on}>
        <b>{numericDate(line.from_on)}</b>
      </td>
      <td data-label={words.order}>
        {fill(words.order_words, { no: line.order_no, date: numericDate(line.order_on) })}
        <small>{line.reason}</small>
        {line.may_withdraw && (
          <span class="retake-acts">
            <button
              type="button"
              class="button small"
              aria-label={`${words.withdraw}: ${line.student}`}
              onClick={withdraw}
            >
              {words.withdraw}
            </button>
          </span>
        )}
      </td>
    </tr>
  );
}

/** Whom, for which period: of the class that is chosen. */
function Whom(props: {
  view: View;
  student_id: string;
  period_id: string;
  choose(student: string, period: string): void;
}) {
  const { view, student_id, period_id, choose } = props;
  return (
    <>
      <Choice
        title={words.student}
        value={student_id}
        options={view.students.map((one) => ({ id: one.student_id, title: one.name }))}
        choose={(id) => choose(id, period_id)}
      />
      <Choice
        title={words.period}
        value={period_id}
        options={view.periods.map((one) => ({ id: one.period_id, title: one.title }))}
        choose={(id) => choose(student_id, id)}
      />
    </>
  );
}

function AllowDialog(props: { onClose(): void; whenDone(): void }) {
  const [group, setGroup] = useState<string | undefined>(undefined);
  const [student_id, setStudent] = useState("");
  const [period_id, setPeriod] = useState("");
  const [fields, setFields] = useState({ from_on: "", order_no: "", order_on: "", reason: "" });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const resource = useResource(`early ${group}`, () =>
    call("get", "/api/v1/attestation/early", { query: { study_group_id: group } }),
  );
  const save = async (event: Event, study_group_id: string) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/attestation/early", {
      body: { command_id: newId(), student_id, study_group_id, period_id, ...fields },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.done);
    props.onClose();
    props.whenDone();
  };
  const put = (name: keyof typeof fields) => (event: { currentTarget: { value: string } }) => {
    const { value } = event.currentTarget;
    setFields((before) => ({ ...before, [name]: value }));
  };
  const dateField = (name: "from_on" | "order_on") => (
    <label class="field">
      <span>{words[name]}</span>
      <input type="date" name={name} required value={fields[name]} onInput={put(name)} />
    </label>
  );
  const textField = (name: "order_no" | "reason", length: number) => (
    <label class="field">
      <span>{words[name]}</span>
      <input
        type="text"
        name={name}
        required
        maxLength={length}
        value={fields[name]}
        onInput={put(name)}
      />
    </label>
  );
  const known = useLast(resource.value);
  if (known === null)
    return (
      <Dialog title={words.title} onClose={props.onClose}>
        <Loaded resource={resource}>{() => null}</Loaded>
      </Dialog>
    );
  // While another class is fetched there is nobody to choose, and so nothing to send.
  const view = resource.value ?? { ...known, students: [], periods: [] };
  const standing = resource.value?.study_group_id ?? group ?? "";
  return (
    <Dialog title={words.title} onClose={props.onClose}>
      <form class="attempt-form" onSubmit={(event) => void save(event, standing)}>
        <p class="hint">{words.allow_hint}</p>
        {problem !== null && <ProblemNotice problem={problem} />}
        <Choice
          title={words.group}
          value={standing}
          options={view.groups.map((one) => ({ id: one.study_group_id, title: one.title }))}
          choose={(id) => {
            if (id === standing) return;
            setGroup(id);
            setStudent("");
            setPeriod("");
          }}
        />
        {resource.problem !== null && (
          <ProblemNotice problem={resource.problem} retry={resource.reload} />
        )}
        <Whom
          view={view}
          student_id={student_id}
          period_id={period_id}
          choose={(student, period) => {
            setStudent(student);
            setPeriod(period);
          }}
        />
        {dateField("from_on")}
        {textField("order_no", 50)}
        {dateField("order_on")}
        {textField("reason", 500)}
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </Dialog>
  );
}

function Shown({ view, reload }: { view: View; reload(): void }) {
  const [isAllowing, setAllowing] = useState(false);
  const [taken, setTaken] = useState<Line | null>(null);
  return (
    <div class="card">
      <h2 id="early-title">{words.title}</h2>
      <p class="hint">{words.lead}</p>
      {view.may_allow && (
        <div class="attestation-head">
          <button type="button" class="button primary" onClick={() => setAllowing(true)}>
            {words.allow}
          </button>
        </div>
      )}
      <ListTools listed={listed} lines={view.rows} />
      {view.rows.length === 0 ? (
        <p class="empty">{view.may_allow ? words.nobody : words.nobody_here}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="early-title">
          <table class="attestation-table debt-table">
            <thead>
              <tr>
                {[words.student, words.period, words.from_on, words.order].map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shownOf(view.rows, listed).map((line) => (
                <Row key={line.early_attestation} line={line} withdraw={() => setTaken(line)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isAllowing && <AllowDialog onClose={() => setAllowing(false)} whenDone={reload} />}
      {taken !== null && (
        <ReasonDialog
          words={withdrawal}
          form="attempt-form"
          send={(body) =>
            call("post", "/api/v1/attestation/early/{early_attestation}/withdrawal", {
              path: { early_attestation: taken.early_attestation },
              body,
            })
          }
          onClose={() => setTaken(null)}
          whenDone={() => {
            setTaken(null);
            reload();
          }}
        >
          <b>{taken.student}</b> · {taken.period_title}, {numericDate(taken.from_on)}
        </ReasonDialog>
      )}
    </div>
  );
}

export function EarlyAttestationList() {
  const resource = useResource("early", () => call("get", "/api/v1/attestation/early"));
  return (
    <Loaded resource={resource}>{(view) => <Shown view={view} reload={resource.reload} />}</Loaded>
  );
}
