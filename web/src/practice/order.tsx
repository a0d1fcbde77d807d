/** Many students by one order: all who are not sent yet are ticked, one unticks who stays. */
import { useState } from "preact/hooks";
import { practice as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { usualHours } from "./hours";

type View = Schemas["PracticeSheet"];
type Kind = Schemas["PracticeKind"];
const kinds: readonly Kind[] = ["educational", "industrial", "prediploma"];

/** Arrows go from one name to the next, as in a list. */
function walk(event: KeyboardEvent) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const list = event.currentTarget;
  if (step === 0 || !(list instanceof HTMLElement)) return;
  const ticks = [...list.querySelectorAll("input")];
  const at = ticks.findIndex((one) => one.isSameNode(document.activeElement));
  event.preventDefault();
  ticks[Math.min(Math.max(at + step, 0), ticks.length - 1)]?.focus();
}

function Students(props: {
  students: View["students"];
  chosen: ReadonlySet<string>;
  choose(chosen: ReadonlySet<string>): void;
}) {
  const { students, chosen, choose } = props;
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const all = students.filter((one) => !one.is_sent).map((one) => one.student_id);
  return (
    <fieldset class="practice-students wide">
      <legend>
        {words.who} {fill(words.of_all, { count: chosen.size, all: students.length })}
      </legend>
      <ul onKeyDown={walk}>
        {students.map((one, at) => (
          <li key={one.student_id}>
            <label class="tick">
              <input
                type="checkbox"
                data-first={at === 0 ? true : undefined}
                checked={chosen.has(one.student_id)}
                onChange={() => turn(one.student_id)}
              />
              <span>
                {one.name} {one.is_sent && <small>{words.is_sent}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="practice-acts">
        <button type="button" class="button small" onClick={() => choose(new Set(all))}>
          {words.tick_all}
        </button>
        <button type="button" class="button small" onClick={() => choose(new Set())}>
          {words.tick_none}
        </button>
      </div>
    </fieldset>
  );
}

export function OrderDialog(props: { view: View; onClose(): void; whenDone(): void }) {
  const { view } = props;
  // Who is not sent yet comes first, and is ticked.
  const students = [...view.students].sort((a, b) => Number(a.is_sent) - Number(b.is_sent));
  const [chosen, choose] = useState<ReadonlySet<string>>(
    () => new Set(students.filter((one) => !one.is_sent).map((one) => one.student_id)),
  );
  const leadOf = (base: string) => view.lines.find((one) => one.base === base)?.base_lead ?? "";
  const first = view.today < view.year_starts_on ? view.year_starts_on : view.today;
  const [order, setOrder] = useState({
    kind: view.kind,
    base: view.bases.at(-1) ?? "",
    base_lead: leadOf(view.bases.at(-1) ?? ""),
    lead_id: view.leads.find((one) => view.teachers.includes(one.name))?.lead_id ?? "",
    from_on: first,
    to_on: first,
    order_no: "",
  });
  // Until it is typed, the usual six hours of each working day.
  const [typedHours, typeHours] = useState<string | null>(null);
  const hours = typedHours ?? String(usualHours(order.from_on, order.to_on));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const put = (part: Partial<typeof order>) => setOrder((before) => ({ ...before, ...part }));

  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/practice/assignments", {
      body: {
        command_id: newId(),
        course_id: view.course_id,
        student_ids: students
          .map((one) => one.student_id)
          .filter((student_id) => chosen.has(student_id)),
        ...order,
        hours: Number(hours),
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(plural(words.sent_count, chosen.size));
    props.whenDone();
  };

  const text = (title: string, name: "base" | "base_lead" | "order_no", most: number) => (
    <label class={name === "order_no" ? "field" : "field wide"}>
      <span>{title}</span>
      <input
        type="text"
        required
        maxLength={most}
        list={name === "base" ? "practice-bases" : undefined}
        value={order[name]}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          const known = name === "base" ? leadOf(typed) : "";
          put(known === "" ? { [name]: typed } : { base: typed, base_lead: known });
        }}
      />
    </label>
  );
  const day = (title: string, name: "from_on" | "to_on") => (
    <label class="field">
      <span>{title}</span>
      <input
        type="date"
        required
        min={view.year_starts_on}
        max={view.year_ends_on}
        value={order[name]}
        onInput={(event) => {
          const on = event.currentTarget.value;
          const isLater = name === "from_on" && order.to_on < on;
          put(isLater ? { from_on: on, to_on: on } : { [name]: on });
        }}
      />
    </label>
  );
  return (
    <Dialog wide title={words.send_title} onClose={props.onClose}>
      <form class="practice-form" onSubmit={(event) => void send(event)}>
        <Students students={students} chosen={chosen} choose={choose} />
        <label class="field">
          <span>{words.kind}</span>
          <select
            value={order.kind}
            onChange={(event) =>
              put({ kind: kinds.find((one) => one === event.currentTarget.value) ?? order.kind })
            }
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        {text(words.order_no, "order_no", 50)}
        {text(words.base, "base", 300)}
        <datalist id="practice-bases">
          {view.bases.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        {text(words.base_lead, "base_lead", 300)}
        <label class="field wide">
          <span>{words.lead_title}</span>
          <select
            required
            value={order.lead_id}
            onChange={(event) => put({ lead_id: event.currentTarget.value })}
          >
            <option value="">{words.choose}</option>
            {view.leads.map((one) => (
              <option key={one.lead_id} value={one.lead_id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        {day(words.from, "from_on")}
        {day(words.to, "to_on")}
        <label class="field">
          <span>{words.hours}</span>
          <input
            type="number"
            required
            min={1}
            max={3000}
            value={hours}
            onInput={(event) => typeHours(event.currentTarget.value)}
          />
        </label>
        <p class="hint">{words.hours_hint}</p>
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <div class="dialog-acts wide">
          <button type="submit" class="button primary" disabled={isBusy || chosen.size === 0}>
            {words.send}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
