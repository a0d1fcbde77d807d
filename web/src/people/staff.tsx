/** «Сотрудники»: roles with their dates and basis, hours a week, classes led. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { addressWith } from "../view/page/address";
import { go, here, replace } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { span } from "./card";
import { EmployeeDialog } from "./posts";

type Member = Schemas["StaffMember"];

const hoursOf = (hundredths: number) => String(hundredths / 100).replace(".", ",");
const plain = (text: string) => text.toLowerCase().replaceAll(words.yo, words.ye);

/** Whether one of the beginnings typed is missing among the words of the name. */
function isMeant(member: Member, letters: string): boolean {
  const parts = plain(member.name).split(" ");
  return plain(letters)
    .split(" ")
    .every((letter) => parts.some((part) => part.startsWith(letter)));
}

function Row({ member }: { member: Member }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/s/people/${member.person_id}`}>{member.name}</a>
        {member.personal_no !== "" && <small>{`${words.staff_no}: ${member.personal_no}`}</small>}
      </th>
      <td data-label={words.posts}>
        {member.roles.map((role) => (
          <div key={`${role.role} ${role.valid_from}`}>
            {role.title}
            <small>{`${span(role.valid_from, role.valid_to)}, ${role.basis}`}</small>
          </div>
        ))}
        {member.subjects.join(", ")}
        {member.roles.length + member.subjects.length === 0 && words.dash}
      </td>
      <td data-label={words.hours} class="number">
        {member.weekly_hours_hundredths === 0
          ? words.dash
          : hoursOf(member.weekly_hours_hundredths)}
      </td>
      <td data-label={words.class_teacher}>{member.classes.join(", ") || words.dash}</td>
    </tr>
  );
}

export function Staff() {
  const resource = useResource("staff", () => call("get", "/api/v1/staff"));
  const [isAdding, setAdding] = useState(false);
  const letters = here.value.query.get("q") ?? "";
  return (
    <div class="card">
      <Loaded resource={resource}>
        {(staff) => (
          <>
            <div class="people-head">
              <h2 id="staff-title">{`${words.staff}, ${staff.school_year_title}`}</h2>
              <TakeTables path="/api/v1/staff" />
              <button type="button" class="button primary" onClick={() => setAdding(true)}>
                {words.add_employee}
              </button>
            </div>
            <label class="field people-filter">
              <span>{words.letters_label}</span>
              <input
                type="search"
                autocomplete="off"
                placeholder={words.letters}
                value={letters}
                onInput={(event) => replace(addressWith({ q: event.currentTarget.value }))}
              />
            </label>
            {staff.vacancies > 0 && (
              <p class="notice">{fill(words.vacancies, { n: staff.vacancies })}</p>
            )}
            <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="staff-title">
              <table class="people-table">
                <thead>
                  <tr>
                    <th scope="col">{words.full_name}</th>
                    <th scope="col">{words.posts}</th>
                    <th scope="col">{words.hours}</th>
                    <th scope="col">{words.class_teacher}</th>
                  </tr>
                </thead>
                <tbody>
                  {staff.members
                    .filter((one) => isMeant(one, letters))
                    .map((one) => (
                      <Row key={one.person_id} member={one} />
                    ))}
                </tbody>
              </table>
            </div>
            {staff.cut_off && <p class="notice">{words.cut_off}</p>}
          </>
        )}
      </Loaded>
      {isAdding && (
        <EmployeeDialog
          onClose={() => setAdding(false)}
          whenDone={(person_id) => go(`/s/people/${person_id}`)}
        />
      )}
    </div>
  );
}
