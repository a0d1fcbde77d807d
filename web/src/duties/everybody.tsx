/** How far everybody is, by role and by person: for who leads the school. */
import { duties as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";

function Line({ title, due, done }: { title: string; due: number; done: number }) {
  return (
    <>
      <span>{title}</span>
      <progress value={done} max={Math.max(due, 1)} aria-label={title} />
      <span>{fill(words.done_of, { done, due })}</span>
    </>
  );
}

function Role({ one }: { one: Schemas["DutyRole"] }) {
  return (
    <details class="card duty-role">
      <summary>
        <Line title={one.role_title} due={one.due} done={one.done} />
      </summary>
      <ul class="duty-weeks">
        {one.people.map((person) => (
          <li key={person.person_id}>
            <Line title={person.name} due={person.due} done={person.done} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Everybody() {
  const resource = useResource("progress", () => call("get", "/api/v1/duties/progress"));
  return (
    <Loaded resource={resource}>
      {(view) => (
        <div class="duties">
          <h2 id="everybody-title">
            {fill(words.everybody_since, {
              from: numericDate(view.from_on),
              to: numericDate(view.to_on),
            })}
          </h2>
          <p class="hint">{words.everybody_hint}</p>
          {view.roles.map((one) => (
            <Role key={one.role} one={one} />
          ))}
        </div>
      )}
    </Loaded>
  );
}
