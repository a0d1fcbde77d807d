/** The window of a protocol of the ГЭК: who sat, with which result; signing and correction. */
import { useState } from "preact/hooks";
import { finals as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { leftWords } from "./admission";
import type { View } from "./part";
import { StudentTicks } from "./student_ticks";

type Line = Schemas["FinalAttestationLine"];
type Value = "five" | "four" | "three" | "two";
const values: readonly Value[] = ["five", "four", "three", "two"];

/** «2» is no pass, nor is not to appear: who has one sits again. */
const isPassed = (one: Schemas["FinalResultLine"]) => one.result !== null && one.result !== "two";

/** Who may stand in it: admitted, and without a pass of that kind by another protocol; whoever
 * stands in it already. */
export function candidatesOf(view: View, line: Line): readonly Schemas["Graduate"][] {
  const passed = new Set(
    view.attestations
      .filter((one) => one.kind === line.kind && one.final_attestation !== line.final_attestation)
      .flatMap((one) => one.results)
      .filter(isPassed)
      .map((one) => one.student_id),
  );
  const inside = new Set(line.results.map((one) => one.student_id));
  return view.graduates.filter(
    (one) => inside.has(one.student_id) || (one.is_admitted && !passed.has(one.student_id)),
  );
}

/** Who has sat at signed sittings of the kind and not passed, with no other sitting planned. */
export function waitingOf(view: View, line: Line): readonly string[] {
  const ofKind = view.attestations.filter((one) => one.kind === line.kind);
  if (ofKind.some((one) => one.signed_on === null) || ofKind.at(-1) !== line) return [];
  const lines = ofKind.flatMap((one) => one.results);
  const passed = new Set(lines.filter(isPassed).map((one) => one.student_id));
  return [...new Map(lines.map((one) => [one.student_id, one.name])).entries()]
    .filter(([id]) => !passed.has(id))
    .map(([, name]) => name);
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

const typedOf = (line: Line): Record<string, Typed> =>
  Object.fromEntries(
    line.results.map(({ student_id, topic, lead, result }) => [
      student_id,
      { topic, lead, result: values.find((one) => one === result) ?? "absent" },
    ]),
  );

/** Who sat, before it is signed: who is admitted and had not left by that day. */
function satAt(line: Line, candidates: readonly Schemas["Graduate"][]): ReadonlySet<string> {
  if (line.signed_on !== null) return new Set(line.results.map((one) => one.student_id));
  const present = candidates.filter((one) => one.left_on === null || line.held_on <= one.left_on);
  return new Set(present.map((one) => one.student_id));
}

/** Signs a protocol; of one that is signed, puts it right with a reason. */
export function ProtocolDialog(props: {
  view: View;
  line: Line;
  onClose(): void;
  whenDone(): void;
}) {
  const { view, line } = props;
  const isCorrection = line.signed_on !== null;
  const candidates = candidatesOf(view, line);
  const [chosen, choose] = useState<ReadonlySet<string>>(() => satAt(line, candidates));
  const examined = candidates.filter((one) => chosen.has(one.student_id));
  const [typed, setTyped] = useState<Record<string, Typed>>(() => typedOf(line));
  const [protocol_no, setNumber] = useState(line.protocol_no);
  const [signed_on, setDay] = useState(line.signed_on ?? line.held_on);
  const [reason, setReason] = useState("");
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
    const path = { final_attestation: line.final_attestation };
    const body = { command_id: newId(), protocol_no, signed_on, results };
    const answer = isCorrection
      ? await call("post", "/api/v1/finals/attestations/{final_attestation}/correction", {
          path,
          body: { ...body, reason, corrects: line.version },
        })
      : await call("post", "/api/v1/finals/attestations/{final_attestation}/protocol", {
          path,
          body,
        });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(
      fill(isCorrection ? words.protocol_corrected : words.protocol_saved, { no: protocol_no }),
    );
    props.whenDone();
  };
  return (
    <Dialog
      wide
      title={isCorrection ? words.correct_title : words.protocol_title}
      onClose={props.onClose}
    >
      <form class="final-form" onSubmit={(event) => void send(event)}>
        <p class="wide">
          <b>{line.kind_title}</b> · {numericDate(line.held_on)}
        </p>
        <StudentTicks
          legend={fill(words.examined, { count: chosen.size, all: candidates.length })}
          students={candidates}
          chosen={chosen}
          choose={choose}
          note={leftWords}
        />
        <p class="hint wide">{isCorrection ? words.correct_hint : words.examined_hint}</p>
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
        {isCorrection && (
          <label class="field wide">
            <span>{words.correct_reason}</span>
            <input
              type="text"
              name="reason"
              required
              maxLength={500}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          </label>
        )}
        {!isCorrection && <p class="hint wide">{words.stands}</p>}
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <div class="dialog-acts wide">
          <button type="submit" class="button primary" disabled={isBusy || chosen.size === 0}>
            {isCorrection ? words.correct : words.sign}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
