/** The sheet of health of one student (F-10): what the medic writes of it, without a diagnosis. */
import { useState } from "preact/hooks";
import { health as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type Line = Schemas["HealthLine"];
const healthGroups = ["none", "first", "second", "third", "fourth", "fifth"] as const;
const sportsGroups = ["none", "main", "preparatory", "special_a", "special_b"] as const;

function Choice<Value extends string>(props: {
  label: string;
  value: Value;
  values: readonly Value[];
  titles: Record<Value, string>;
  set(value: Value): void;
  isFirst?: boolean;
}) {
  return (
    <label class="field">
      <span>{props.label}</span>
      <select
        data-first={props.isFirst}
        value={props.value}
        onChange={(event) => {
          const next = props.values.find((one) => one === event.currentTarget.value);
          if (next !== undefined) props.set(next);
        }}
      >
        {props.values.map((one) => (
          <option key={one} value={one}>
            {props.titles[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

export function HealthSheetForm(props: {
  line: Line;
  today: string;
  onClose(): void;
  whenDone(): void;
}) {
  const { line } = props;
  const [health_group, setHealth] = useState(line.health_group);
  const [sports_group, setSports] = useState(line.sports_group);
  const [furniture_no, setFurniture] = useState(line.furniture_no);
  const [seat, setSeat] = useState(line.seat);
  const [advice, setAdvice] = useState(line.advice);
  const [examined_on, setExamined] = useState(line.examined_on ?? props.today);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("put", "/api/v1/students/{student_id}/health", {
      path: { student_id: line.student_id },
      body: {
        command_id: newId(),
        health_group,
        sports_group,
        furniture_no,
        seat,
        advice,
        examined_on,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.saved);
    props.whenDone();
  };
  const text = (label: string, value: string, set: (text: string) => void, hint?: string) => (
    <label class="field wide">
      <span>{label}</span>
      <input
        type="text"
        maxLength={300}
        value={value}
        placeholder={hint}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <Dialog title={`${words.sheet}: ${line.name}`} onClose={props.onClose}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <form class="excuse-form" onSubmit={(event) => void save(event)}>
        <Choice<Line["health_group"]>
          label={words.health_group}
          value={health_group}
          values={healthGroups}
          titles={words.health_groups}
          set={setHealth}
          isFirst
        />
        <Choice<Line["sports_group"]>
          label={words.sports_group}
          value={sports_group}
          values={sportsGroups}
          titles={words.sports_groups}
          set={setSports}
        />
        <label class="field">
          <span>{words.furniture}</span>
          <input
            type="text"
            inputMode="numeric"
            maxLength={1}
            value={furniture_no}
            onInput={(event) => setFurniture(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{words.examined}</span>
          <input
            type="date"
            required
            value={examined_on}
            onInput={(event) => setExamined(event.currentTarget.value)}
          />
        </label>
        {text(words.seat, seat, setSeat, words.seat_hint)}
        {text(words.advice, advice, setAdvice, words.advice_hint)}
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </Dialog>
  );
}
