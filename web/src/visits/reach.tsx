/** What a visit opens: the whole school, or the classes that its basis names, of any year. */
import { useState } from "preact/hooks";
import { visits as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";

type Group = Schemas["VisitGroup"];

/** Nothing until it has been said: no ticks are not the whole school. */
export interface Reach {
  kind: "whole_school" | "named_groups" | null;
  named: ReadonlyMap<string, Group>;
}

export const noReach: Reach = { kind: null, named: new Map() };

const kinds = ["whole_school", "named_groups"] as const;

function Classes({ reach, choose }: { reach: Reach; choose(named: Reach["named"]): void }) {
  const [year, setYear] = useState<string | undefined>(undefined);
  const groups = useResource(year ?? "", () =>
    call("get", "/api/v1/visits/study-groups", { query: { school_year_id: year } }),
  );
  const turn = (group: Group) => {
    const next = new Map(reach.named);
    if (!next.delete(group.study_group_id)) next.set(group.study_group_id, group);
    choose(next);
  };
  const titles = [...reach.named.values()].map((one) => `${one.title} (${one.school_year_title})`);
  return (
    <>
      <p class="hint">{words.named_hint}</p>
      <Loaded resource={groups}>
        {(view) => (
          <>
            {view.school_years.length > 1 && (
              <label class="field visit-year">
                <span>{words.year}</span>
                <select
                  name="school_year_id"
                  value={view.school_year_id}
                  onChange={(event) => setYear(event.currentTarget.value)}
                >
                  {view.school_years.map((one) => (
                    <option key={one.school_year_id} value={one.school_year_id}>
                      {one.title}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {view.groups.length === 0 && <p class="empty">{words.no_classes}</p>}
            <ul>
              {view.groups.map((one) => (
                <li key={one.study_group_id}>
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={reach.named.has(one.study_group_id)}
                      onChange={() => turn(one)}
                    />
                    <span>{one.title}</span>
                  </label>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {titles.length > 0 && (
        <p class="hint">{fill(words.chosen, { classes: titles.join(", ") })}</p>
      )}
    </>
  );
}

export function ReachFields({ reach, change }: { reach: Reach; change(reach: Reach): void }) {
  return (
    <fieldset class="visit-classes wide">
      <legend>{words.named}</legend>
      {kinds.map((kind) => (
        <label key={kind} class="tick">
          <input
            type="radio"
            name="reach"
            required
            checked={reach.kind === kind}
            onChange={() => change({ ...reach, kind })}
          />
          <span>{words.reach[kind]}</span>
        </label>
      ))}
      {reach.kind === "named_groups" && (
        <Classes reach={reach} choose={(named) => change({ ...reach, named })} />
      )}
    </fieldset>
  );
}
