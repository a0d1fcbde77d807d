/** What the dialogs of this room are made of: a form whose refusal stands above its fields. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Answer, Problem } from "../api/client";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice, problemText } from "../view/problem";

export function ModeDialog<Value>(props: {
  title: string;
  submit: string;
  /** Said when it is done. */
  done: string;
  send(): Promise<Answer<Value>>;
  onClose(): void;
  whenDone(): void;
  children: (problem: Problem | null) => ComponentChildren;
}) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await props.send();
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(props.done);
    props.onClose();
    props.whenDone();
  };
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form class="mode-form" onSubmit={(event) => void save(event)}>
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        {props.children(problem)}
        <button type="submit" class="button primary" disabled={isBusy}>
          {props.submit}
        </button>
      </form>
    </Dialog>
  );
}

/** A line or a day; marked where the server's refusal is about it. */
export function Entry(props: {
  label: string;
  name: string;
  value: string;
  set(value: string): void;
  problem: Problem | null;
  isDay?: boolean;
  isWide?: boolean;
  isFirst?: boolean;
  hint?: string;
}) {
  const { problem, name } = props;
  const refusal = problem !== null && problem.field === name ? problemText(problem) : null;
  const type = props.isDay ? { type: "date" as const } : { type: "text" as const, maxLength: 300 };
  return (
    <label class={props.isWide ? "field wide" : "field"}>
      <span>{props.label}</span>
      <input
        {...type}
        {...(props.isFirst ? { "data-first": "" } : {})}
        name={name}
        autocomplete="off"
        required={props.isDay ?? false}
        aria-invalid={refusal !== null}
        value={props.value}
        onInput={(event) => props.set(event.currentTarget.value)}
      />
      {props.hint !== undefined && <small class="hint">{props.hint}</small>}
    </label>
  );
}

export function Select(props: {
  label: string;
  value: string;
  set(value: string): void;
  options: readonly { value: string; title: string }[];
  choose?: string;
  isFirst?: boolean;
}) {
  return (
    <label class="field wide">
      <span>{props.label}</span>
      <select
        required
        {...(props.isFirst ? { "data-first": "" } : {})}
        value={props.value}
        onChange={(event) => props.set(event.currentTarget.value)}
      >
        {props.choose !== undefined && <option value="">{props.choose}</option>}
        {props.options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}
