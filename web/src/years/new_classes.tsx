/** Classes that nobody of the school goes on into: the first ones and the tenth ones. */
import { useState } from "preact/hooks";
import { year as words } from "#text";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import type { Plan } from "./changes";
import { fillingOf, folded, type NewClass, targetsOf, type YearSwitch } from "./year_plan";

const usualSeats = 25;
const grades = [1, 10, 2, 3, 4, 5, 6, 7, 8, 9, 11];

function Filling({ one, count }: { one: NewClass; count: number }) {
  const text = count > one.seats ? words.too_many : words.filling;
  return (
    <small class={count > one.seats ? "debts" : undefined}>
      {fill(text, { n: count, seats: one.seats })}
    </small>
  );
}

function Added({ view, plan }: { view: YearSwitch; plan: Plan }) {
  const { changes, change } = plan;
  const filling = fillingOf(view, changes);
  return (
    <ul class="year-added">
      {changes.added.map((one) => (
        <li key={one.title}>
          <b>{one.title}</b> <Filling one={one} count={filling.get(folded(one.title)) ?? 0} />
          <button
            type="button"
            class="tool"
            aria-label={fill(words.remove, { class: one.title })}
            onClick={() => change({ added: changes.added.filter((other) => other !== one) })}
          >
            <Icon name="cross" />
          </button>
        </li>
      ))}
    </ul>
  );
}

export function NewClasses({ view, plan }: { view: YearSwitch; plan: Plan }) {
  const { changes, change } = plan;
  const [grade, setGrade] = useState(1);
  const [title, setTitle] = useState("");
  const [seats, setSeats] = useState(usualSeats);
  const [isTaken, setTaken] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const taken = targetsOf(view, changes).some(
      ({ group }) => folded(group.title) === folded(title),
    );
    setTaken(taken);
    if (taken) return;
    change({ added: [...changes.added, { title: title.trim(), grade, seats }] });
    setTitle("");
  };
  return (
    <section class="card" aria-labelledby="added-title">
      <h2 id="added-title">{words.added}</h2>
      <p class="hint">{words.added_lead}</p>
      <Added view={view} plan={plan} />
      <form class="year-fields" onSubmit={add}>
        <label class="field narrow">
          <span>{words.grade}</span>
          <select
            value={String(grade)}
            onChange={(event) => setGrade(Number(event.currentTarget.value))}
          >
            {grades.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.new_title}</span>
          <input
            name="new_title"
            required
            maxLength={100}
            placeholder={fill(words.title_example, { grade })}
            aria-invalid={isTaken}
            aria-describedby={isTaken ? "title-taken" : undefined}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label class="field narrow">
          <span>{words.seats}</span>
          <input
            type="number"
            min={1}
            max={200}
            value={seats}
            onInput={(event) => setSeats(Number(event.currentTarget.value))}
          />
        </label>
        <button type="submit" class="button">
          {words.add}
        </button>
      </form>
      {isTaken && (
        <p id="title-taken" class="field-problem" role="alert">
          {words.taken_title}
        </p>
      )}
    </section>
  );
}
