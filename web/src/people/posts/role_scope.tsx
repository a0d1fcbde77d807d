/** What an appointment is for: groups of a section or of a master, subjects of a department,
 * students under care, a deputy's part of the school. */
import { people as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { fill } from "../../model/words";
import { Loaded, useResource } from "../../view/resource";
import { Refusal } from "../form";
import { PersonChoice } from "../person_fields";

type Appointed = Schemas["AppointedRole"];
type Choices = Schemas["RoleChoices"];
export type RoleReach = Schemas["RoleReach"];

export interface Scope {
  /** Null: a deputy of the whole school. */
  reach: RoleReach | null;
  /** Ids, numbers or words of what is named, whatever the reach. */
  named: ReadonlySet<string>;
  /** Names of students, by their ids. */
  students: ReadonlyMap<string, string>;
}

const reachOf: Partial<Record<Appointed, RoleReach | null>> = {
  deputy: null,
  section_head: "vocational",
  department_head: "subjects",
  training_master: "groups",
  counsellor: "students",
};

/** Null: the role is for the whole school. */
export const firstScope = (role: Appointed): Scope | null => {
  const reach = reachOf[role];
  return reach === undefined ? null : { reach, named: new Set(), students: new Map() };
};

/** Of an appointment that stands: a deputy of the whole school is given a part of it. */
export const scopeOf = (role: Schemas["CardAppointment"]): Scope | null =>
  role.reach === null
    ? { reach: "parallels", named: new Set(), students: new Map() }
    : {
        reach: role.reach,
        named: new Set([
          ...role.study_group_ids,
          ...role.subject_ids,
          ...role.students.map((one) => one.student_id),
          ...role.grades.map(String),
          ...role.families,
        ]),
        students: new Map(role.students.map((one) => [one.student_id, one.name])),
      };

const families: readonly Schemas["ProgrammeFamily"][] = ["general", "additional", "vocational"];

export const wireScope = (scope: Scope | null) => {
  if (scope === null || scope.reach === null) return {};
  const named = (reach: RoleReach) => (scope.reach === reach ? [...scope.named] : []);
  return {
    reach: scope.reach,
    study_group_ids: named("groups"),
    subject_ids: named("subjects"),
    student_ids: named("students"),
    grades: named("parallels").map(Number),
    families: families.filter((one) => named("families").includes(one)),
  };
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

function Students({ scope, set }: { scope: Scope; set(scope: Scope): void }) {
  const change = (id: string, name: string | null) => {
    const named = new Set(scope.named);
    const students = new Map(scope.students);
    if (name === null) {
      named.delete(id);
      students.delete(id);
    } else {
      named.add(id);
      students.set(id, name);
    }
    set({ ...scope, named, students });
  };
  return (
    <>
      {scope.students.size === 0 && <p class="empty">{words.scope_nobody}</p>}
      <ul class="scope-choices">
        {[...scope.students].map(([id, name]) => (
          <li key={id}>
            <span>{name}</span>{" "}
            <button
              type="button"
              class="button small"
              aria-label={`${words.scope_drop}: ${name}`}
              onClick={() => change(id, null)}
            >
              {words.scope_drop}
            </button>
          </li>
        ))}
      </ul>
      <PersonChoice
        key={scope.students.size}
        label={words.scope_add_student}
        kind="student"
        chosen={null}
        choose={(person) => {
          if (person !== null) change(person.person_id, person.name);
        }}
      />
    </>
  );
}

const kindsOf = (role: Appointed, isKnown: boolean): readonly (RoleReach | null)[] => {
  if (role === "section_head") return ["vocational", "groups"];
  if (role !== "deputy") return [];
  // From a part back to the whole it is another appointment.
  return isKnown ? ["parallels", "families", "groups"] : [null, "parallels", "families", "groups"];
};

function titleOf(role: Appointed, reach: RoleReach | null): string {
  if (reach === null) return words.scope_school;
  if (reach === "vocational") return words.scope_all;
  if (reach === "parallels") return words.scope_parallels;
  if (reach === "families") return words.scope_families;
  return role === "deputy" ? words.scope_classes : words.scope_named;
}

function choicesOf(view: Choices, role: Appointed, reach: RoleReach) {
  const plain = (id: string, title: string) => ({ id, title, note: "" });
  if (reach === "subjects") return view.subjects.map((one) => plain(one.subject_id, one.title));
  if (reach === "parallels")
    return view.grades.map((grade) => plain(String(grade), fill(words.grade, { grade })));
  if (reach === "families") return view.families.map((one) => plain(one, words.families[one]));
  return (role === "deputy" ? view.classes : view.groups).map((one) => ({
    id: one.study_group_id,
    title: one.title,
    note: one.school_year_title,
  }));
}

export function ScopeFields(props: {
  role: Appointed;
  scope: Scope;
  isKnown: boolean;
  set(scope: Scope): void;
}) {
  const { role, scope, set } = props;
  const choices = useResource("role choices", () => call("get", "/api/v1/appointments/choices"));
  const { reach } = scope;
  return (
    <fieldset class="role-scope">
      <legend>{reach === "students" ? words.scope_students : words.scope}</legend>
      {kindsOf(role, props.isKnown).map((one) => (
        <label key={one} class="tick">
          <input
            type="radio"
            name="reach"
            checked={reach === one}
            onChange={() => set({ reach: one, named: new Set(), students: new Map() })}
          />
          <span>{titleOf(role, one)}</span>
        </label>
      ))}
      {reach === "students" && <Students scope={scope} set={set} />}
      {reach !== null && reach !== "vocational" && reach !== "students" && (
        <Loaded resource={choices}>
          {(view) => (
            <Ticks
              scope={scope}
              set={set}
              choices={choicesOf(view, role, reach)}
              empty={reach === "subjects" ? words.scope_no_subjects : words.scope_no_groups}
            />
          )}
        </Loaded>
      )}
      {(
        ["reach", "study_group_ids", "subject_ids", "student_ids", "grades", "families"] as const
      ).map((name) => (
        <Refusal key={name} name={name} />
      ))}
    </fieldset>
  );
}
