/** Who looks after a student: established, limited by a court, ended. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { Choice, Field, FormDialog, LastDayField } from "./form";
import {
  type NamesakeAnswer,
  namesakeRemedy,
  noParticulars,
  PersonChoice,
  PersonFields,
  wireParticulars,
} from "./person_fields";

type Rights = Schemas["GuardianRights"];

interface DialogEnds {
  student: string;
  today: string;
  onClose(): void;
  whenDone(): void;
}

export function GuardianDialog(props: DialogEnds) {
  const [isNew, setNew] = useState(true);
  const [new_id] = useState(() => newId());
  const [known, setKnown] = useState<{ person_id: string; name: string } | null>(null);
  const [person, setPerson] = useState(noParticulars);
  const [namesake, setNamesake] = useState<NamesakeAnswer>("ask");
  const [relation, setRelation] = useState("");
  const [rights, setRights] = useState<Rights>("full");
  const [valid_from, setFrom] = useState(props.today);
  const [basis, setBasis] = useState("");
  const establish = (guardian_id: string) =>
    call("post", "/api/v1/guardianships", {
      body: {
        command_id: newId(),
        student_id: props.student,
        guardian_id,
        relation,
        rights,
        valid_from,
        basis,
      },
    });
  const send = async () => {
    if (!isNew) return establish(known?.person_id ?? "");
    const registered = await call("post", "/api/v1/people", {
      body: {
        command_id: newId(),
        person_id: new_id,
        person: wireParticulars(person),
        namesake,
      },
    });
    return registered.ok ? establish(new_id) : registered;
  };
  return (
    <FormDialog
      title={words.add_guardian}
      submit={words.add}
      done={words.added}
      wide
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={send}
      remedy={namesakeRemedy(namesake, setNamesake, words.another_employee)}
    >
      <fieldset class="people-switch">
        <legend class="unseen">{words.add_guardian}</legend>
        {([true, false] as const).map((value) => (
          <label key={String(value)} class="tick">
            <input
              type="radio"
              name="is_new"
              checked={isNew === value}
              onChange={() => setNew(value)}
            />
            {value ? words.new_person : words.known_person}
          </label>
        ))}
      </fieldset>
      {isNew ? (
        <PersonFields person={person} set={setPerson} number={words.number} />
      ) : (
        <PersonChoice label={words.guardian} chosen={known} choose={setKnown} />
      )}
      <div class="people-fields">
        <Field
          label={words.relation}
          name="relation"
          required
          hint={words.relation_hint}
          value={relation}
          set={setRelation}
        />
        <Choice<Rights>
          label={words.rights}
          name="rights"
          value={rights}
          set={setRights}
          options={(["full", "none"] as const).map((value) => ({
            value,
            title: words.rights_names[value],
          }))}
        />
        <Field
          label={words.valid_from}
          name="valid_from"
          type="date"
          required
          value={valid_from}
          set={setFrom}
        />
      </div>
      <Field
        label={rights === "none" ? words.court : words.document}
        name="basis"
        required={rights === "none"}
        value={basis}
        set={setBasis}
      />
    </FormDialog>
  );
}

export function EndGuardianDialog(props: DialogEnds & { kin: Schemas["CardKin"] }) {
  const [valid_to, setTo] = useState(props.today);
  const [basis, setBasis] = useState("");
  return (
    <FormDialog
      title={`${words.end_guardian}: ${props.kin.name}`}
      submit={words.end_guardian}
      done={words.guardian_ended}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/guardianships/ending", {
          body: {
            command_id: newId(),
            student_id: props.student,
            guardian_id: props.kin.person_id,
            valid_to,
            basis,
          },
        })
      }
    >
      <LastDayField name="valid_to" value={valid_to} set={setTo} />
      <Field label={words.document} name="basis" value={basis} set={setBasis} />
    </FormDialog>
  );
}
