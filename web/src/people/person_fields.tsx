/** Particulars of a person, and the choice of one who is known. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import type { Problem, Schemas } from "../api/client";
import { useResource } from "../view/resource";
import { findPeople } from "./find";
import { Choice, Field } from "./form";

type Kind = Schemas["PersonKind"];
type Sex = Schemas["Sex"];

export interface Particulars {
  last_name: string;
  first_name: string;
  patronymic: string;
  sex: Sex;
  birth_date: string;
  personal_no: string;
}

export const noParticulars: Particulars = {
  last_name: "",
  first_name: "",
  patronymic: "",
  sex: "unknown",
  birth_date: "",
  personal_no: "",
};

export const wireParticulars = (one: Particulars) => ({
  ...one,
  birth_date: one.birth_date === "" ? null : one.birth_date,
});

export function PersonFields(props: {
  person: Particulars;
  set(person: Particulars): void;
  number: string;
}) {
  const { person } = props;
  const part = (name: keyof Particulars) => (value: string) =>
    props.set({ ...person, [name]: value });
  return (
    <>
      <div class="people-fields">
        <Field
          label={words.last_name}
          name="last_name"
          required
          first
          value={person.last_name}
          set={part("last_name")}
        />
        <Field
          label={words.first_name}
          name="first_name"
          value={person.first_name}
          set={part("first_name")}
        />
        <Field
          label={words.patronymic}
          name="patronymic"
          value={person.patronymic}
          set={part("patronymic")}
        />
      </div>
      <div class="people-fields">
        <Field
          label={words.birth_date}
          name="birth_date"
          type="date"
          value={person.birth_date}
          set={part("birth_date")}
        />
        <Choice<Sex>
          label={words.sex}
          name="sex"
          value={person.sex}
          set={part("sex")}
          options={(["unknown", "female", "male"] as const).map((value) => ({
            value,
            title: words.sexes[value],
          }))}
        />
        <Field
          label={props.number}
          name="personal_no"
          value={person.personal_no}
          set={part("personal_no")}
        />
      </div>
    </>
  );
}

export type NamesakeAnswer = Schemas["NamesakeAnswer"];

/** Below the refusal of somebody who may be known already: a tick that says he is another. */
export function namesakeRemedy(
  said: NamesakeAnswer,
  say: (answer: NamesakeAnswer) => void,
  title: string,
) {
  return (problem: Problem) =>
    problem.field === "namesake" && (
      <label class="tick">
        <input
          type="checkbox"
          checked={said === "another_person"}
          onChange={(event) => say(event.currentTarget.checked ? "another_person" : "ask")}
        />
        {title}
      </label>
    );
}

/** Found while typing; the chosen one stands in the field. */
export function PersonChoice(props: {
  label: string;
  kind?: Kind;
  chosen: { person_id: string; name: string } | null;
  choose(person: { person_id: string; name: string } | null): void;
}) {
  const [letters, setLetters] = useState("");
  const found = useResource(`${props.kind} ${letters}`, () => findPeople(letters, props.kind));
  if (props.chosen !== null)
    return (
      <p class="person-chosen">
        <span>{props.label}: </span>
        <b>{props.chosen.name}</b>{" "}
        <button type="button" class="button small" onClick={() => props.choose(null)}>
          {words.choose_another}
        </button>
      </p>
    );
  return (
    <div class="person-choice">
      <label class="field">
        <span>{props.label}</span>
        <input
          type="search"
          autocomplete="off"
          placeholder={words.letters}
          value={letters}
          onInput={(event) => setLetters(event.currentTarget.value)}
        />
      </label>
      <ul class="person-found">
        {(found.value?.people ?? []).slice(0, 8).map((one) => (
          <li key={one.person_id}>
            <button type="button" class="button small" onClick={() => props.choose(one)}>
              {one.name}
              {one.place !== "" && <small> {one.place}</small>}
            </button>
          </li>
        ))}
      </ul>
      {letters.trim() !== "" && found.value?.people.length === 0 && (
        <p class="hint">{words.nobody_found}</p>
      )}
    </div>
  );
}
