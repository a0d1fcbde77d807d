/** Who is what: appointments, dismissal, class teachers, teachers of courses (JRN-17). */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { BasisField, Choice, Field, FormDialog, LastDayField } from "./form";
import {
  type NamesakeAnswer,
  namesakeRemedy,
  noParticulars,
  PersonChoice,
  PersonFields,
  wireParticulars,
} from "./person_fields";
import { firstScope, ScopeFields, scopeOf, wireScope } from "./posts/role_scope";

type Appointed = Schemas["AppointedRole"];
const roles: readonly Appointed[] = [
  "director",
  "deputy",
  "archivist",
  "journal_admin",
  "clerk",
  "scheduler",
  "section_head",
  "department_head",
  "training_master",
  "medic",
  "counsellor",
];

interface Named {
  person_id: string;
  name: string;
}
interface DialogEnds {
  today: string;
  onClose(): void;
  whenDone(): void;
}

/** With `known` it is said anew what this appointment is for. */
export function AppointDialog(
  props: DialogEnds & { person: Named; known?: Schemas["CardAppointment"] },
) {
  const { known } = props;
  const [role, setRole] = useState<Appointed | "">(known?.role ?? "");
  const [scope, setScope] = useState(known === undefined ? null : scopeOf(known));
  const [valid_from, setFrom] = useState(known?.valid_from ?? props.today);
  const [valid_to, setTo] = useState(known?.valid_to ?? "");
  const [basis, setBasis] = useState("");
  const chooseRole = (chosen: Appointed) => {
    setRole(chosen);
    setScope(firstScope(chosen));
  };
  return (
    <FormDialog
      title={`${known === undefined ? words.appoint : words.change_scope}: ${props.person.name}`}
      submit={known === undefined ? words.appoint : words.save}
      done={words.appointed}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/appointments", {
          body: {
            command_id: newId(),
            person_id: props.person.person_id,
            role: role === "" ? "deputy" : role,
            valid_from,
            valid_to: valid_to === "" ? null : valid_to,
            basis,
            ...wireScope(scope),
          },
        })
      }
    >
      {known === undefined && (
        <Choice<Appointed>
          label={words.role}
          name="role"
          required
          value={role}
          set={chooseRole}
          options={roles.map((value) => ({ value, title: words.role_names[value] }))}
        />
      )}
      {known !== undefined && <p class="hint">{words.role_names[known.role]}</p>}
      {role !== "" && scope !== null && (
        <ScopeFields role={role} scope={scope} isKnown={known !== undefined} set={setScope} />
      )}
      {known === undefined && (
        <div class="people-fields">
          <Field
            label={words.valid_from}
            name="valid_from"
            type="date"
            required
            value={valid_from}
            set={setFrom}
          />
          <Field
            label={words.valid_to}
            name="valid_to"
            type="date"
            hint={words.valid_to_hint}
            value={valid_to}
            set={setTo}
          />
        </div>
      )}
      <BasisField value={basis} set={setBasis} />
    </FormDialog>
  );
}

export function EndAppointmentDialog(
  props: DialogEnds & { person: Named; role: Schemas["CardAppointment"] },
) {
  const [valid_to, setTo] = useState(props.today);
  const [basis, setBasis] = useState("");
  return (
    <FormDialog
      title={`${words.end_role}: ${words.role_names[props.role.role]}`}
      submit={words.end_role}
      done={words.role_ended}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/appointments/ending", {
          body: {
            command_id: newId(),
            person_id: props.person.person_id,
            role: props.role.role,
            valid_from: props.role.valid_from,
            valid_to,
            basis,
          },
        })
      }
    >
      <LastDayField name="valid_to" value={valid_to} set={setTo} />
      <BasisField value={basis} set={setBasis} />
    </FormDialog>
  );
}

export function DismissDialog(props: DialogEnds & { person: Named }) {
  const [last_day, setDay] = useState(props.today);
  const [basis, setBasis] = useState("");
  return (
    <FormDialog
      title={`${words.dismiss}: ${props.person.name}`}
      submit={words.dismiss_do}
      done={words.dismissed}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/people/{person_id}/dismissal", {
          path: { person_id: props.person.person_id },
          body: { command_id: newId(), last_day, basis },
        })
      }
    >
      <p class="notice">{words.dismiss_lead}</p>
      <LastDayField name="last_day" value={last_day} set={setDay} />
      <BasisField value={basis} set={setBasis} />
    </FormDialog>
  );
}

export function CourseTeacherDialog(props: DialogEnds & { course: Schemas["RosterCourse"] }) {
  const [teacher, setTeacher] = useState<Named | null>(null);
  const [from, setFrom] = useState(props.today);
  const [comment, setComment] = useState("");
  return (
    <FormDialog
      title={`${words.change_teacher}: ${props.course.subject_title}`}
      submit={teacher === null ? words.make_vacant : words.hand_over}
      done={words.handed_over}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/courses/{course_id}/teacher", {
          path: { course_id: props.course.course_id },
          body: { command_id: newId(), teacher_id: teacher?.person_id ?? null, from, comment },
        })
      }
    >
      <p class="hint">{words.change_teacher_lead}</p>
      <PersonChoice label={words.new_teacher} chosen={teacher} choose={setTeacher} />
      <Field
        label={words.teaches_from}
        name="from"
        type="date"
        required
        value={from}
        set={setFrom}
      />
      <BasisField name="comment" optional value={comment} set={setComment} />
    </FormDialog>
  );
}

export function ClassTeacherDialog(props: DialogEnds & { group: string; title: string }) {
  const [teacher, setTeacher] = useState<Named | null>(null);
  const [valid_from, setFrom] = useState(props.today);
  return (
    <FormDialog
      title={fill(words.class_teacher_of, { class: props.title })}
      submit={words.appoint}
      done={words.appointed}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/study-groups/{study_group_id}/class-teacher", {
          path: { study_group_id: props.group },
          body: { command_id: newId(), teacher_id: teacher?.person_id ?? "", valid_from },
        })
      }
    >
      <p class="hint">{words.class_teacher_lead}</p>
      <PersonChoice label={words.class_teacher} chosen={teacher} choose={setTeacher} />
      <Field
        label={words.leads_from}
        name="valid_from"
        type="date"
        required
        value={valid_from}
        set={setFrom}
      />
    </FormDialog>
  );
}

/** An employee becomes known; what he does is said on his card. */
export function EmployeeDialog(props: { onClose(): void; whenDone(person_id: string): void }) {
  const [person_id] = useState(() => newId());
  const [person, setPerson] = useState(noParticulars);
  const [namesake, setNamesake] = useState<NamesakeAnswer>("ask");
  return (
    <FormDialog
      title={words.add_employee}
      submit={words.add}
      done={words.added}
      wide
      onClose={props.onClose}
      whenDone={() => props.whenDone(person_id)}
      remedy={namesakeRemedy(namesake, setNamesake, words.another_employee)}
      send={() =>
        call("post", "/api/v1/people", {
          body: {
            command_id: newId(),
            person_id,
            person: wireParticulars(person),
            namesake,
          },
        })
      }
    >
      <PersonFields person={person} set={setPerson} number={words.staff_no} />
    </FormDialog>
  );
}
