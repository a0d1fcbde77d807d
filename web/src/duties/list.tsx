/** Мои дела: what waits today, this week, later this month, and what is overdue; a press ticks one,
 * another takes the tick back. */
import { useEffect, useState } from "preact/hooks";
import { duties as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { longDate, numericDate, shortDate } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { setDutyCount } from "../view/duties_panel";
import { ProblemNotice } from "../view/problem";
import { Loaded, type Resource, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";
import { waitingOf } from "./waiting";
import { Weeks } from "./weeks";

type View = Schemas["DutyList"];
type Item = Schemas["DutyItem"];

const listed: Listed<Item> = {
  name: words.title,
  titles: words.table,
  rowOf: (item) => [
    numericDate(item.due_on),
    item.title,
    item.cadence_title,
    item.role_title,
    item.is_done ? words.is_done : words.is_not_done,
  ],
};

const keyOf = (item: Item) => `${item.code} ${item.due_on}`;

/** Arrows go from one duty to the next; space ticks. */
function walk(event: KeyboardEvent) {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const list = event.currentTarget;
  const all = list instanceof HTMLElement ? list.closest(".duties") : null;
  if (step === 0 || all === null) return;
  const ticks = [...all.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const at = ticks.findIndex((one) => one.isSameNode(document.activeElement));
  event.preventDefault();
  ticks[Math.min(Math.max(at + step, 0), ticks.length - 1)]?.focus();
}

function Duty(props: { item: Item; showsDay: boolean; tick(item: Item): void }) {
  const { item, showsDay } = props;
  return (
    <li class={item.is_done ? "duty done" : "duty"}>
      <label>
        <input type="checkbox" checked={item.is_done} onChange={() => props.tick(item)} />
        <span>
          {item.title}
          <small>
            {showsDay && <b>{shortDate(item.due_on)} · </b>}
            {item.cadence_title} · {item.role_title}
          </small>
        </span>
      </label>
      <a
        class="button small"
        href={item.path}
        aria-label={fill(words.open_of, { duty: item.title })}
      >
        {words.open}
      </a>
    </li>
  );
}

function Part(props: {
  id: string;
  title: string;
  items: readonly Item[];
  showsDay: boolean;
  tick(item: Item): void;
}) {
  const { id, title, items } = props;
  const done = items.filter((one) => one.is_done).length;
  if (items.length === 0) return null;
  return (
    <section class="card" aria-labelledby={id}>
      <div class="duty-head">
        <h2 id={id}>{title}</h2>
        <progress value={done} max={items.length} aria-label={title} />
        <span>{fill(words.done_of, { done, due: items.length })}</span>
      </div>
      <ul class="duty-list" onKeyDown={walk}>
        {items.map((item) => (
          <Duty key={keyOf(item)} item={item} showsDay={props.showsDay} tick={props.tick} />
        ))}
      </ul>
    </section>
  );
}

/** They stand by themselves: nobody ticks them, and an addendum that is sealed takes them away. */
function Addenda({ addenda }: { addenda: View["addenda"] }) {
  if (addenda.length === 0) return null;
  return (
    <section class="card" aria-labelledby="duties-addenda">
      <div class="duty-head">
        <h2 id="duties-addenda">{words.addenda}</h2>
      </div>
      <p class="hint">{words.addenda_hint}</p>
      <ul class="duty-list">
        {addenda.map((one) => (
          <li key={one.study_group_id} class={one.is_overdue ? "duty late" : "duty"}>
            <p class="duty-fact">
              {one.title}
              <small>
                <b>
                  {fill(one.is_overdue ? words.was_due_on : words.due_on, {
                    date: shortDate(one.due_on),
                  })}
                </b>
                {" · "}
                {plural(words.decisions, one.decisions)},{" "}
                {fill(words.first_on, { date: shortDate(one.since_on) })}
              </small>
            </p>
            <a
              class="button small"
              href={one.path}
              aria-label={fill(words.open_of, { duty: one.title })}
            >
              {words.open}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const parts = ["overdue", "due_today", "this_week", "this_month"] as const;

/** The list with one duty ticked otherwise; its week in the record too. */
function ticked(view: View, item: Item, is_done: boolean): View {
  const put = (one: Item) => (keyOf(one) === keyOf(item) ? { ...one, is_done } : one);
  const counts = item.due_on <= view.today;
  return {
    ...view,
    overdue: view.overdue.map(put),
    due_today: view.due_today.map(put),
    this_week: view.this_week.map(put),
    this_month: view.this_month.map(put),
    weeks: view.weeks.map((week) =>
      counts && week.from_on <= item.due_on && item.due_on <= week.to_on
        ? { ...week, done: week.done + (is_done ? 1 : -1) }
        : week,
    ),
  };
}

function Lists({ view, resource, place }: { view: View; resource: Resource<View>; place: string }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => setDutyCount(waitingOf(view)), [view]);
  const tick = async (item: Item) => {
    const is_done = !item.is_done;
    resource.set(ticked(view, item, is_done));
    const answer = await call("post", "/api/v1/duties/ticks", {
      body: {
        command_id: newId(),
        code: item.code,
        due_on: item.due_on,
        state: is_done ? "done" : "not_done",
      },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) resource.reload();
  };
  const isEmpty = view.addenda.length === 0 && parts.every((part) => view[part].length === 0);
  return (
    <div class="duties">
      {problem !== null && <ProblemNotice problem={problem} />}
      <p class="duty-day">
        {longDate(view.today)}
        {view.may_see_others && <a href={`${place}/all`}>{words.everybody}</a>}
      </p>
      {isEmpty && (
        <p class="card empty">{view.weeks.length === 0 ? words.no_duties : words.holidays}</p>
      )}
      <ListTools listed={listed} lines={parts.flatMap((part) => view[part])} />
      <Addenda addenda={view.addenda} />
      {parts.map((part) => (
        <Part
          key={part}
          id={`duties-${part}`}
          title={words[part]}
          items={shownOf(view[part], listed)}
          showsDay={part !== "due_today"}
          tick={(item) => void tick(item)}
        />
      ))}
      <Weeks weeks={view.weeks} />
      <p class="hint">{words.hint}</p>
    </div>
  );
}

/** `place`: "/s/duties" or "/t/duties". */
export function DutyLists({ place }: { place: string }) {
  const resource = useResource("duties", () => call("get", "/api/v1/duties"));
  return (
    <Loaded resource={resource}>
      {(view) => <Lists view={view} resource={resource} place={place} />}
    </Loaded>
  );
}
