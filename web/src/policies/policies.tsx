/** "/s/policies": what the local act decides, since when and by which clause. */
import "#style/control.css";
import { useState } from "preact/hooks";
import { policies as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { showMessage } from "../view/message";
import { OfficePage } from "../view/page/office_page";
import { leadsSchool } from "../view/page/roles";
import type { Session } from "../view/page/session";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { isText, TextValue } from "./text_value";

type Policy = Schemas["PolicyView"];
type Group = keyof typeof words.groups;

const titles: Record<string, string> = words.titles;
const values: Record<string, string> = words.values;

const titleOf = (key: string) => titles[key] ?? key;
const wordOf = (value: string) => values[value] ?? value;

const groups: readonly Group[] = [
  "entry",
  "records",
  "control",
  "correction",
  "attendance",
  "marks",
  "attestation",
  "statistics",
  "weights",
  "health",
];
const ofRecords = ["entry.homework_length", "entry.abbreviations"];
function groupOf(key: string): Group {
  if (ofRecords.includes(key)) return "records";
  if (key.startsWith("attendance.")) return "attendance";
  if (/^(entry|absence|kti|works|week|period\.marks_due|marks\.(written|composition))/.test(key))
    return "entry";
  if (/^(control|signs)\./.test(key)) return "control";
  if (/^attest\.|^period\.(notify_risk|between)$/.test(key)) return "attestation";
  if (key.startsWith("statistics.")) return "statistics";
  if (key.startsWith("weight.")) return "weights";
  if (key.startsWith("health.")) return "health";
  if (/^(lock|correction)\./.test(key)) return "correction";
  return "marks";
}

interface ValueFieldProps {
  policy: Policy;
  value: string;
  onChange(value: string): void;
}

function Choice({ policy, value, onChange }: ValueFieldProps) {
  return (
    <label class="field">
      <span>{words.value}</span>
      <select name="value" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {policy.choices.map((choice) => (
          <option key={choice} value={choice}>
            {wordOf(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A whole number between two bounds, or a fraction. */
function Figure({ policy, value, onChange }: ValueFieldProps) {
  const isNumber = policy.greatest > 0;
  const range = isNumber
    ? fill(words.range, { least: policy.least, greatest: policy.greatest })
    : words.fraction;
  return (
    <label class="field">
      <span>
        {words.value}, {range}
      </span>
      <input
        type="text"
        name="value"
        inputMode={isNumber ? "numeric" : "text"}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}

function Change(props: {
  policy: Policy;
  today: string;
  subjects: readonly string[];
  whenDone(): void;
  onCancel(): void;
}) {
  const { policy, subjects } = props;
  const [value, setValue] = useState(policy.value);
  const [from, setFrom] = useState(props.today);
  const [clause, setClause] = useState(policy.lines[0]?.clause ?? "");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const answer = await call("post", "/api/v1/policies", {
      body: {
        command_id: newId(),
        key: policy.key,
        value: value.trim(),
        valid_from: from,
        clause,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.saved);
    props.whenDone();
  };
  return (
    <form
      class="policy-form"
      aria-label={fill(words.change_of, { title: titleOf(policy.key) })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      <div class="remark-fields">
        {isText(policy) ? (
          <TextValue policy={policy} subjects={subjects} value={value} onChange={setValue} />
        ) : policy.choices.length > 0 ? (
          <Choice policy={policy} value={value} onChange={setValue} />
        ) : (
          <Figure policy={policy} value={value} onChange={setValue} />
        )}
        <label class="field">
          <span>{words.from}</span>
          <input
            type="date"
            required
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.clause}</span>
          <input
            type="text"
            name="clause"
            maxLength={300}
            placeholder={words.clause_hint}
            value={clause}
            onInput={(event) => setClause(event.currentTarget.value)}
          />
        </label>
      </div>
      <div class="policy-acts">
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function Row(props: {
  policy: Policy;
  today: string;
  subjects: readonly string[];
  maySet: boolean;
  whenDone(): void;
}) {
  const { policy, today } = props;
  const [isChanging, setChanging] = useState(false);
  const inForce = policy.lines.find((line) => line.valid_from <= today);
  const parts = (line: Schemas["PolicyLine"]) => ({
    date: numericDate(line.valid_from),
    clause: line.clause,
    value: wordOf(line.value),
  });
  return (
    <li>
      <div>
        <span>{titleOf(policy.key)}</span>
        <small class="hint">
          {inForce === undefined ? words.default : fill(words.since, parts(inForce))}
        </small>
        {policy.lines
          .filter((line) => line.valid_from > today)
          .map((line) => (
            <small key={line.valid_from} class="hint">
              {fill(words.later, parts(line))}
            </small>
          ))}
      </div>
      <b>{wordOf(policy.value)}</b>
      {props.maySet && !isChanging && (
        <button
          type="button"
          class="button small"
          aria-label={fill(words.change_of, { title: titleOf(policy.key) })}
          onClick={() => setChanging(true)}
        >
          {words.change}
        </button>
      )}
      {isChanging && (
        <Change
          policy={policy}
          today={today}
          subjects={props.subjects}
          whenDone={() => {
            setChanging(false);
            props.whenDone();
          }}
          onCancel={() => setChanging(false)}
        />
      )}
    </li>
  );
}

export function OfficePolicies({ session }: { session: Session }) {
  const policies = useResource("", () => call("get", "/api/v1/policies"));
  return (
    <OfficePage session={session} current="policies" title={words.title}>
      <Loaded resource={policies}>
        {(view) => (
          <div class="gap-room">
            <p class="hint">
              {words.lead}{" "}
              {(leadsSchool(session) || session.roles.includes("journal_admin")) && (
                <a href="/s/cycles">{words.to_cycles}</a>
              )}
            </p>
            {groups.map((group) => (
              <section key={group} class="card" aria-label={words.groups[group]}>
                <h2>{words.groups[group]}</h2>
                <ul class="policies">
                  {view.policies
                    .filter((policy) => groupOf(policy.key) === group)
                    .map((policy) => (
                      <Row
                        key={policy.key}
                        policy={policy}
                        today={view.today}
                        subjects={view.subject_titles}
                        maySet={view.may_set}
                        whenDone={policies.reload}
                      />
                    ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </Loaded>
    </OfficePage>
  );
}
