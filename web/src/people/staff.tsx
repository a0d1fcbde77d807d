/** «Сотрудники»: roles with their dates and basis, hours a week, classes led. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { go } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { FoundCount, LettersField, shownOf } from "../view/shown_list/shown_list";
import { TakeTables } from "../view/take_away";
import { span } from "./model/span";
import { EmployeeDialog } from "./posts";

type Member = Schemas["StaffMember"];

const hoursOf = (hundredths: number) => String(hundredths / 100).replace(".", ",");

/** Found by the name, a post, a subject or a class. */
const rowOf = ({ name, roles, subjects, classes }: Member) => [
  name,
  ...roles.map((role) => role.title),
  ...subjects,
  ...classes,
];

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
            {role.scope !== "" && <small>{role.scope}</small>}
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
            <div class="list-tools">
              <LettersField />
              <FoundCount
                shown={shownOf(staff.members, { rowOf }).length}
                all={staff.members.length}
              />
            </div>
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
                  {shownOf(staff.members, { rowOf }).map((one) => (
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
