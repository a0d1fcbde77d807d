/** The third step: a protocol for each exam; once signed it stands. */
import { useState } from "preact/hooks";
import { finals as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Print } from "../view/take_away";
import { leftWords } from "./admission";
import type { Part, View } from "./part";

type Line = Schemas["FinalAttestationLine"];
type Value = "five" | "four" | "three" | "two";
const values: readonly Value[] = ["five", "four", "three", "two"];

function Results({ line, title }: { line: Line; title: string }) {
  const hasTopics = line.kind === "diploma_work";
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby={title}>
      <table class="final-table lines">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            {hasTopics && <th scope="col">{words.topic}</th>}
            <th scope="col">{words.result}</th>
          </tr>
        </thead>
        <tbody>
          {line.results.map((one) => (
            <tr key={one.student_id}>
              <th scope="row">{one.name}</th>
              {hasTopics && (
                <td data-label={words.topic}>
                  {one.topic}
                  {one.lead !== "" && <small>{fill(words.lead_of, { name: one.lead })}</small>}
                </td>
              )}
              <td data-label={words.result}>
                <b>{one.result_words}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who may stand in it: admitted, and without a result of that kind by another protocol. */
function candidatesOf(view: View, line: Line): readonly Schemas["Graduate"][] {
  const examined = new Set(
    view.attestations
      .filter((one) => one.kind === line.kind)
      .flatMap((one) => one.results)
      .filter((one) => one.result !== null)
      .map((one) => one.student_id),
  );
  return view.graduates.filter((one) => one.is_admitted && !examined.has(one.student_id));
}

function hintOf(view: View, line: Line): string {
  if (view.admission === null) return words.admit_first;
  if (candidatesOf(view, line).length === 0) return words.all_examined;
  return line.is_over ? words.to_sign : fill(words.not_before, { date: numericDate(line.held_on) });
}

function Protocol({ line, part }: { line: Line; part: Part }) {
  const { view, open, reload } = part;
  const title = `protocol-${line.final_attestation}`;
  const maySign =
    view.may_keep && line.signed_on === null && line.is_over && candidatesOf(view, line).length > 0;
  return (
    <li class="final-exam">
      <div class="final-head">
        <h3 id={title}>
          {line.kind_title}{" "}
          <small>
            {line.signed_on === null
              ? words.unsigned
              : fill(words.signed, { no: line.protocol_no, date: numericDate(line.signed_on) })}
          </small>
        </h3>
        <span class="take-away">
          <Print
            path="/api/v1/finals/attestations/{final_attestation}/protocol"
            of={{ path: { final_attestation: line.final_attestation } }}
          />
        </span>
        {maySign && (
          <button
            type="button"
            class="button primary"
            aria-label={`${words.sign}: ${line.kind_title}`}
            onClick={() =>
              open(
                <ProtocolDialog
                  view={view}
                  line={line}
                  onClose={() => open(null)}
                  whenDone={reload}
                />,
              )
            }
          >
            {words.sign}
          </button>
        )}
      </div>
      {line.signed_on === null ? (
        <p class="hint">{hintOf(view, line)}</p>
      ) : (
        <Results line={line} title={title} />
      )}
    </li>
  );
}

export function Protocols({ part }: { part: Part }) {
  const { attestations } = part.view;
  return (
    <section class="card" aria-labelledby="protocols-title">
      <h2 id="protocols-title">{`3. ${words.protocols}`}</h2>
      {attestations.length === 0 ? (
        <p class="empty">{words.after_exams}</p>
      ) : (
        <ul class="final-exams">
          {attestations.map((line) => (
            <Protocol key={line.final_attestation} line={line} part={part} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface Typed {
  topic: string;
  lead: string;
  result: Value | "" | "absent";
}
const untyped: Typed = { topic: "", lead: "", result: "" };

interface FieldsOfOne {
  name: string;
  typed: Typed;
  onType(typed: Typed): void;
}

function ResultChoice(props: {
  title: string;
  look: string;
  typed: Typed;
  onType(typed: Typed): void;
}) {
  const { typed, onType } = props;
  return (
    <label class={props.look}>
      <span>{props.title}</span>
      <select
        required
        value={typed.result}
        onChange={(event) => {
          const value = event.currentTarget.value;
          const result =
            value === "absent" ? "absent" : (values.find((one) => one === value) ?? "");
          onType({ ...typed, result });
        }}
      >
        <option value="">{words.choose}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {words.results[one]}
          </option>
        ))}
        <option value="absent">{words.absent}</option>
      </select>
    </label>
  );
}

/** Of an exam: a line for each student, so that marks are chosen one under the other. */
function ExamFields({ name, typed, onType }: FieldsOfOne) {
  return <ResultChoice title={name} look="final-line wide" typed={typed} onType={onType} />;
}

function DefenceFields({ name, typed, onType }: FieldsOfOne) {
  return (
    <fieldset class="final-result wide">
      <legend>{name}</legend>
      <label class="field wide">
        <span>{words.topic}</span>
        <input
          type="text"
          required
          maxLength={500}
          value={typed.topic}
          onInput={(event) => onType({ ...typed, topic: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        <span>{words.lead}</span>
        <input
          type="text"
          maxLength={300}
          value={typed.lead}
          onInput={(event) => onType({ ...typed, lead: event.currentTarget.value })}
        />
      </label>
      <ResultChoice title={words.result} look="field" typed={typed} onType={onType} />
    </fieldset>
  );
}

/** Whom this sitting examined: the rest have another. */
function Sitting(props: {
  candidates: readonly Schemas["Graduate"][];
  chosen: ReadonlySet<string>;
  choose(chosen: ReadonlySet<string>): void;
}) {
  const { candidates, chosen } = props;
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    props.choose(next);
  };
  return (
    <fieldset class="final-students wide">
      <legend>{fill(words.examined, { count: chosen.size, all: candidates.length })}</legend>
      <ul>
        {candidates.map((one, at) => (
          <li key={one.student_id}>
            <label class="tick">
              <input
                type="checkbox"
                data-first={at === 0 ? true : undefined}
                checked={chosen.has(one.student_id)}
                onChange={() => turn(one.student_id)}
              />
              <span>
                {one.name}
                <small>{leftWords(one)}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function ProtocolDialog(props: { view: View; line: Line; onClose(): void; whenDone(): void }) {
  const { view, line } = props;
  const candidates = candidatesOf(view, line);
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        candidates
          .filter((one) => one.left_on === null || line.held_on <= one.left_on)
          .map((one) => one.student_id),
      ),
  );
  const examined = candidates.filter((one) => chosen.has(one.student_id));
  const [typed, setTyped] = useState<Record<string, Typed>>({});
  const [protocol_no, setNumber] = useState("");
  const [signed_on, setDay] = useState(line.held_on);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const Fields = line.kind === "diploma_work" ? DefenceFields : ExamFields;
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const results = examined.map(({ student_id }) => {
      const { topic, lead, result } = typed[student_id] ?? untyped;
      return {
        student_id,
        topic,
        lead,
        result: result === "" || result === "absent" ? null : result,
      };
    });
    const answer = await call("post", "/api/v1/finals/attestations/{final_attestation}/protocol", {
      path: { final_attestation: line.final_attestation },
      body: { command_id: newId(), protocol_no, signed_on, results },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(fill(words.protocol_saved, { no: protocol_no }));
    props.whenDone();
  };
  return (
    <Dialog wide title={words.protocol_title} onClose={props.onClose}>
      <form class="final-form" onSubmit={(event) => void send(event)}>
        <p class="wide">
          <b>{line.kind_title}</b> · {numericDate(line.held_on)}
        </p>
        <Sitting candidates={candidates} chosen={chosen} choose={choose} />
        <p class="hint wide">{words.examined_hint}</p>
        {examined.map((one) => (
          <Fields
            key={one.student_id}
            name={one.name}
            typed={typed[one.student_id] ?? untyped}
            onType={(next) => setTyped((before) => ({ ...before, [one.student_id]: next }))}
          />
        ))}
        <label class="field">
          <span>{words.protocol_no}</span>
          <input
            type="text"
            required
            maxLength={50}
            value={protocol_no}
            onInput={(event) => setNumber(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.signed_on}</span>
          <input
            type="date"
            required
            min={line.held_on}
            max={view.today}
            value={signed_on}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
        <p class="hint wide">{words.stands}</p>
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <div class="dialog-acts wide">
          <button type="submit" class="button primary" disabled={isBusy || chosen.size === 0}>
            {words.sign}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
