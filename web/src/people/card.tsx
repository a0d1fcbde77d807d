/** "/s/people/ID": everything the school's lists say of one person. */
import { type ComponentChildren, Fragment } from "preact";
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { AccountPart } from "./account";
import { peopleAt } from "./address";
import { FormDialog } from "./form";
import { EndGuardianDialog, GuardianDialog } from "./kin";
import { span } from "./model/span";
import { EnrolDialog, LeaveDialog, TransferDialog } from "./movement";
import { type Particulars, PersonFields, wireParticulars } from "./person_fields";
import { AppointDialog, DismissDialog, EndAppointmentDialog } from "./posts";
import { AppointmentLine } from "./posts/appointment_line";

type Card = Schemas["PersonCard"];
type Stay = Schemas["CardEnrolment"];
type Kin = Schemas["CardKin"];
type Open = (dialog: ComponentChildren) => void;

interface Part {
  card: Card;
  open: Open;
  close(): void;
  reload(): void;
}

function ParticularsDialog({ card, close, reload }: Part) {
  const [person, setPerson] = useState<Particulars>({
    ...card.person,
    birth_date: card.person.birth_date ?? "",
  });
  return (
    <FormDialog
      title={words.change_particulars}
      submit={words.save}
      done={words.saved}
      wide
      onClose={close}
      whenDone={reload}
      send={() =>
        call("put", "/api/v1/people/{person_id}", {
          path: { person_id: card.person.person_id },
          body: {
            command_id: newId(),
            person: wireParticulars({
              last_name: person.last_name,
              first_name: person.first_name,
              patronymic: person.patronymic,
              sex: person.sex,
              birth_date: person.birth_date,
              personal_no: person.personal_no,
            }),
          },
        })
      }
    >
      <p class="hint">{words.change_particulars_lead}</p>
      <PersonFields person={person} set={setPerson} number={words.number} />
    </FormDialog>
  );
}

function Head(part: Part) {
  const { card, open } = part;
  const facts = [
    card.person.birth_date === null
      ? words.no_birth_date
      : `${words.birth_date}: ${numericDate(card.person.birth_date)}`,
    card.person.personal_no === "" ? "" : `${words.number}: ${card.person.personal_no}`,
  ].filter((one) => one !== "");
  return (
    <section class="card" aria-labelledby="person-title">
      <h2 id="person-title">{card.name}</h2>
      <p>{facts.join(" · ")}</p>
      {card.may_keep && (
        <button
          type="button"
          class="button small"
          onClick={() => open(<ParticularsDialog {...part} />)}
        >
          {words.change_particulars}
        </button>
      )}
    </section>
  );
}

function StayLine({ stay, part }: { stay: Stay; part: Part }) {
  const { card, open, close, reload } = part;
  const student = { student_id: card.person.person_id, name: card.name };
  const isOpen = card.may_keep && stay.left_on === null && !stay.is_list_closed;
  const isHome = stay.kind === "school_class" || stay.kind === "vocational_group";
  const leaveWord = stay.kind === "subgroup" ? words.leave_subgroup : words.leave;
  const common = { student, from: stay, today: card.today, onClose: close, whenDone: reload };
  return (
    <li>
      <div>
        <a href={peopleAt(`class/${stay.study_group_id}`)}>{stay.title}</a>{" "}
        <small>{stay.school_year_title}</small>
        <br />
        <span>{span(stay.enrolled_on, stay.left_on)}</span>
        {stay.order !== "" && <small>{` ${words.order} ${stay.order}`}</small>}
        {stay.left_on !== null && (
          <small>
            {stay.left_order !== "" && ` ${words.left_order} ${stay.left_order}`}
            {stay.left_reason !== "" && `, ${stay.left_reason}`}
          </small>
        )}
      </div>
      {card.may_keep && stay.left_on === null && stay.is_list_closed && !stay.is_closed && (
        <small class="hint">{words.list_closed}</small>
      )}
      {isOpen && (
        <div class="people-tools">
          {isHome && (
            <button
              type="button"
              class="button small"
              onClick={() => open(<TransferDialog {...common} />)}
            >
              {words.transfer}
            </button>
          )}
          <button
            type="button"
            class="button small"
            aria-label={`${leaveWord}: ${stay.title}`}
            onClick={() => open(<LeaveDialog {...common} />)}
          >
            {leaveWord}
          </button>
        </div>
      )}
    </li>
  );
}

/** What he takes along when he leaves (F-18, F-19). */
const papers = [
  ["extract", "extract"],
  ["certificate-of-study", "study_certificate"],
] as const;

function Stays(part: Part) {
  const { card, open, close, reload } = part;
  const student = { student_id: card.person.person_id, name: card.name };
  const isStudent = card.enrolments.length > 0;
  if (!isStudent && (card.appointments.length > 0 || card.courses.length > 0)) return null;
  return (
    <section class="card" aria-labelledby="stays-title">
      <h2 id="stays-title">{words.stays}</h2>
      {!isStudent && <p class="empty">{words.no_stays}</p>}
      <ul class="people-lines">
        {card.enrolments.map((stay) => (
          <StayLine key={`${stay.study_group_id} ${stay.enrolled_on}`} stay={stay} part={part} />
        ))}
      </ul>
      <div class="people-tools">
        {card.may_keep && (
          <button
            type="button"
            class="button small"
            onClick={() =>
              open(
                <EnrolDialog
                  student={student}
                  stays={card.enrolments}
                  onClose={close}
                  whenDone={reload}
                />,
              )
            }
          >
            {words.enrol}
          </button>
        )}
        {isStudent && (
          <a
            class="button small"
            href={`/${here.value.parts[0]}/modes?student_id=${student.student_id}`}
          >
            {words.modes}
          </a>
        )}
        {isStudent &&
          papers.map(([file, title]) => (
            <a
              key={file}
              class="button small"
              target="_blank"
              rel="noopener"
              href={`/api/v1/reports/students/${student.student_id}/${file}.pdf`}
            >
              {words[title]}
            </a>
          ))}
      </div>
    </section>
  );
}

function KinLine(props: { kin: Kin; end?: (() => void) | undefined }) {
  const { kin } = props;
  return (
    <li>
      <div>
        <a href={peopleAt(kin.person_id)}>{kin.name}</a>
        {kin.relation !== "" && `, ${kin.relation}`}
        {kin.place !== "" && ` (${kin.place})`}
        {kin.rights === "none" && <b class="rights-none"> {words.rights_names.none}</b>}
        <br />
        <span>{span(kin.valid_from, kin.valid_to)}</span>
        {kin.basis !== "" && <small>{` ${kin.basis}`}</small>}
      </div>
      {props.end !== undefined && (
        <button
          type="button"
          class="button small"
          aria-label={`${words.end_guardian}: ${kin.name}`}
          onClick={props.end}
        >
          {words.end_guardian}
        </button>
      )}
    </li>
  );
}

function KinPart(part: Part) {
  const { card, open, close, reload } = part;
  const common = {
    student: card.person.person_id,
    today: card.today,
    onClose: close,
    whenDone: reload,
  };
  const isStudent = card.enrolments.length > 0;
  return (
    <>
      {isStudent && (
        <section class="card" aria-labelledby="guardians-title">
          <h2 id="guardians-title">{words.guardians}</h2>
          {card.guardians.length === 0 && <p class="empty">{words.no_guardians}</p>}
          <ul class="people-lines">
            {card.guardians.map((kin) => (
              <KinLine
                key={`${kin.person_id} ${kin.valid_from}`}
                kin={kin}
                end={
                  card.may_keep && kin.valid_to === null
                    ? () => open(<EndGuardianDialog {...common} kin={kin} />)
                    : undefined
                }
              />
            ))}
          </ul>
          {card.may_keep && (
            <button
              type="button"
              class="button small"
              onClick={() => open(<GuardianDialog {...common} />)}
            >
              {words.add_guardian}
            </button>
          )}
        </section>
      )}
      {card.wards.length > 0 && (
        <section class="card" aria-labelledby="wards-title">
          <h2 id="wards-title">{words.wards}</h2>
          <ul class="people-lines">
            {card.wards.map((kin) => (
              <KinLine key={`${kin.person_id} ${kin.valid_from}`} kin={kin} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Posts(part: Part) {
  const { card, open, close, reload } = part;
  const person = { person_id: card.person.person_id, name: card.name };
  const common = { person, today: card.today, onClose: close, whenDone: reload };
  const isStaff = card.appointments.length + card.courses.length + card.classes.length > 0;
  const isFamily = card.enrolments.length > 0 || card.wards.length > 0;
  if (!isStaff && (isFamily || !card.may_appoint)) return null;
  return (
    <section class="card" aria-labelledby="posts-title">
      <h2 id="posts-title">{words.posts}</h2>
      <ul class="people-lines">
        {card.appointments.map((role) => (
          <AppointmentLine
            key={`${role.role} ${role.valid_from}`}
            role={role}
            card={card}
            end={() => open(<EndAppointmentDialog {...common} role={role} />)}
            change={() => open(<AppointDialog {...common} known={role} />)}
          />
        ))}
        {card.classes.map((one) => (
          <li key={`${one.study_group_id} ${one.valid_from}`}>
            <div>
              {words.class_teacher}{" "}
              <a href={peopleAt(`class/${one.study_group_id}`)}>{one.title}</a>
              <br />
              <span>{span(one.valid_from, one.valid_to)}</span>
            </div>
          </li>
        ))}
        {card.courses.map((one) => (
          <li key={`${one.course_id} ${one.valid_from}`}>
            <div>
              {`${one.subject_title}, ${one.study_group_title}`}
              <br />
              <span>{span(one.valid_from, one.valid_to)}</span>
              {one.comment !== "" && <small>{` ${one.comment}`}</small>}
            </div>
          </li>
        ))}
      </ul>
      {card.may_appoint && (
        <div class="people-tools">
          <button
            type="button"
            class="button small"
            onClick={() => open(<AppointDialog {...common} />)}
          >
            {words.appoint}
          </button>
          {isStaff && (
            <button
              type="button"
              class="button small"
              onClick={() => open(<DismissDialog {...common} />)}
            >
              {words.dismiss}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

export function PersonCard({ person_id }: { person_id: string }) {
  const resource = useResource(person_id, () =>
    call("get", "/api/v1/people/{person_id}", { path: { person_id } }),
  );
  const [dialog, setDialog] = useState<ComponentChildren>(null);
  return (
    <Loaded resource={resource}>
      {(card) => {
        const part: Part = {
          card,
          open: setDialog,
          close: () => setDialog(null),
          reload: resource.reload,
        };
        return (
          <div class="person-card">
            <Head {...part} />
            <Stays {...part} />
            <KinPart {...part} />
            <Posts {...part} />
            <AccountPart person_id={person_id} />
            <Fragment key="dialog">{dialog}</Fragment>
          </div>
        );
      }}
    </Loaded>
  );
}
