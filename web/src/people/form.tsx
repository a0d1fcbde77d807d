/** A dialog with a form of the office: the server's refusal stands at the field it is about. */
import { type ComponentChildren, createContext } from "preact";
import { useContext, useState } from "preact/hooks";
import { people as words } from "#text";
import type { Answer, Problem } from "../api/client";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice, problemText } from "../view/problem";

const Refused = createContext<Problem | null>(null);

export function FormDialog<Value>(props: {
  title: string;
  submit: string;
  /** Said when it is done. */
  done: string;
  wide?: boolean;
  send(): Promise<Answer<Value>>;
  onClose(): void;
  whenDone(value: Value): void;
  /** Below a refusal: what else may be done about it. */
  remedy?(problem: Problem): ComponentChildren;
  children: ComponentChildren;
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
    props.whenDone(answer.value);
  };
  return (
    <Dialog title={props.title} wide={props.wide ?? false} onClose={props.onClose}>
      <form class="people-form" onSubmit={(event) => void save(event)}>
        {problem !== null && <ProblemNotice problem={problem} />}
        {problem !== null && props.remedy?.(problem)}
        <Refused.Provider value={problem}>{props.children}</Refused.Provider>
        <button type="submit" class="button primary" disabled={isBusy}>
          {props.submit}
        </button>
      </form>
    </Dialog>
  );
}

function useRefusal(name: string): { at: string; text: string } | null {
  const problem = useContext(Refused);
  if (problem === null || problem.field !== name || name === "") return null;
  return { at: `problem-${name}`, text: problemText(problem) };
}

/** A refusal of what is no single field. */
export function Refusal({ name }: { name: string }) {
  const refusal = useRefusal(name);
  if (refusal === null) return null;
  return (
    <small class="field-problem" id={refusal.at}>
      {refusal.text}
    </small>
  );
}

export function Field(props: {
  label: string;
  name: string;
  value: string;
  set(value: string): void;
  type?: "date";
  required?: boolean;
  first?: boolean;
  hint?: string;
  maxLength?: number;
}) {
  const refusal = useRefusal(props.name);
  return (
    <label class="field">
      <span>{props.label}</span>
      <input
        name={props.name}
        required={props.required ?? false}
        {...(props.type === "date"
          ? { type: "date" as const }
          : { type: "text" as const, maxLength: props.maxLength ?? 100 })}
        {...(props.first ? { "data-first": "" } : {})}
        autocomplete="off"
        aria-invalid={refusal !== null}
        {...(refusal === null ? {} : { "aria-describedby": refusal.at })}
        value={props.value}
        onInput={(event) => props.set(event.currentTarget.value)}
      />
      {props.hint !== undefined && <small class="hint">{props.hint}</small>}
      {refusal !== null && (
        <small class="field-problem" id={refusal.at}>
          {refusal.text}
        </small>
      )}
    </label>
  );
}

export function Choice<Value extends string>(props: {
  label: string;
  name: string;
  value: Value | "";
  set(value: Value): void;
  options: readonly { value: Value; title: string }[];
  required?: boolean;
}) {
  const refusal = useRefusal(props.name);
  return (
    <label class="field">
      <span>{props.label}</span>
      <select
        name={props.name}
        required={props.required ?? false}
        value={props.value}
        aria-invalid={refusal !== null}
        onChange={(event) => {
          const found = props.options.find((one) => one.value === event.currentTarget.value);
          if (found !== undefined) props.set(found.value);
        }}
      >
        {props.value === "" && <option value="">{words.choose}</option>}
        {props.options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.title}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface Order {
  order_no: string;
  order_on: string;
}

/** JRN-26: number and date of the order. */
export function OrderFields({ order, set }: { order: Order; set(order: Order): void }) {
  return (
    <div class="people-fields">
      <Field
        label={words.order_no}
        name="order_no"
        required
        maxLength={50}
        value={order.order_no}
        set={(order_no) => set({ ...order, order_no })}
      />
      <Field
        label={words.order_on}
        name="order_on"
        type="date"
        required
        value={order.order_on}
        set={(order_on) => set({ ...order, order_on })}
      />
    </div>
  );
}

/** The paper that something is founded on. */
export function BasisField(props: {
  value: string;
  set(value: string): void;
  name?: string;
  optional?: true;
}) {
  return (
    <Field
      label={words.basis}
      name={props.name ?? "basis"}
      required={props.optional !== true}
      hint={words.basis_hint}
      value={props.value}
      set={props.set}
    />
  );
}

export function LastDayField(props: { name: string; value: string; set(value: string): void }) {
  return <Field {...props} label={words.last_day} type="date" required first />;
}

export const orderOf = ({ order_no, order_on }: Order) => ({
  order_no,
  order_on: order_on === "" ? null : order_on,
});
