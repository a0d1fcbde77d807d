/** What an appointment is for: groups of a section or of a master, subjects of a department. */
import { people as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { Loaded, useResource } from "../../view/resource";
import { Refusal } from "../form";

type Appointed = Schemas["AppointedRole"];
export type RoleReach = Schemas["RoleReach"];

export interface Scope {
  reach: RoleReach;
  named: ReadonlySet<string>;
}

const reachOf: Partial<Record<Appointed, RoleReach>> = {
  section_head: "vocational",
  department_head: "subjects",
  training_master: "groups",
};

/** Null: the role is for the whole school. */
export const firstScope = (role: Appointed): Scope | null => {
  const reach = reachOf[role];
  return reach === undefined ? null : { reach, named: new Set() };
};

export const scopeOf = (role: Schemas["CardAppointment"]): Scope | null =>
  role.reach === null
    ? firstScope(role.role)
    : { reach: role.reach, named: new Set([...role.study_group_ids, ...role.subject_ids]) };

export const wireScope = (scope: Scope | null) =>
  scope === null
    ? {}
    : {
        reach: scope.reach,
        study_group_ids: scope.reach === "groups" ? [...scope.named] : [],
        subject_ids: scope.reach === "subjects" ? [...scope.named] : [],
      };

function Ticks(props: {
  scope: Scope;
  set(scope: Scope): void;
  choices: readonly { id: string; title: string; note: string }[];
  empty: string;
}) {
  const { scope, choices } = props;
  const turn = (id: string) => {
    const named = new Set(scope.named);
    if (!named.delete(id)) named.add(id);
    props.set({ ...scope, named });
  };
  if (choices.length === 0) return <p class="empty">{props.empty}</p>;
  return (
    <ul class="scope-choices">
      {choices.map((one) => (
        <li key={one.id}>
          <label class="tick">
            <input
              type="checkbox"
              checked={scope.named.has(one.id)}
              onChange={() => turn(one.id)}
            />
            <span>
              {one.title} {one.note !== "" && <small>{one.note}</small>}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

export function ScopeFields(props: { role: Appointed; scope: Scope; set(scope: Scope): void }) {
  const { scope, set } = props;
  const choices = useResource("role choices", () => call("get", "/api/v1/appointments/choices"));
  const kinds: readonly RoleReach[] = props.role === "section_head" ? ["vocational", "groups"] : [];
  return (
    <fieldset class="role-scope">
      <legend>{words.scope}</legend>
      {kinds.map((reach) => (
        <label key={reach} class="tick">
          <input
            type="radio"
            name="reach"
            checked={scope.reach === reach}
            onChange={() => set({ ...scope, reach })}
          />
          <span>{reach === "vocational" ? words.scope_all : words.scope_named}</span>
        </label>
      ))}
      {scope.reach !== "vocational" && (
        <Loaded resource={choices}>
          {(view) =>
            scope.reach === "subjects" ? (
              <Ticks
                scope={scope}
                set={set}
                choices={view.subjects.map((one) => ({
                  id: one.subject_id,
                  title: one.title,
                  note: "",
                }))}
                empty={words.scope_no_subjects}
              />
            ) : (
              <Ticks
                scope={scope}
                set={set}
                choices={view.groups.map((one) => ({
                  id: one.study_group_id,
                  title: one.title,
                  note: one.school_year_title,
                }))}
                empty={words.scope_no_groups}
              />
            )
          }
        </Loaded>
      )}
      {(["reach", "study_group_ids", "subject_ids"] as const).map((name) => (
        <Refusal key={name} name={name} />
      ))}
    </fieldset>
  );
}
