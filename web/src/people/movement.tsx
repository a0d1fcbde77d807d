/** By order: admission, enrolment, transfer, leaving (JRN-26). */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { go } from "../view/page/router";
import { useResource } from "../view/resource";
import { Choice, Field, FormDialog, LastDayField, type Order, OrderFields, orderOf } from "./form";
import { classesOf, mayJoin } from "./model/joining";
import {
  type NamesakeAnswer,
  namesakeRemedy,
  noParticulars,
  PersonFields,
  wireParticulars,
} from "./person_fields";

type Group = Schemas["OfficeGroup"];

const isClass = (one: Group) => one.kind === "school_class" || one.kind === "vocational_group";

/** Groups of this year that are open. */
function useGroups(fits: (one: Group, school_year_title: string) => boolean) {
  const list = useResource("groups", () => call("get", "/api/v1/study-groups"));
  const year = list.value?.school_year_title ?? "";
  const groups = (list.value?.groups ?? []).filter((one) => fits(one, year) && !one.is_list_closed);
  return {
    today: list.value?.today ?? "",
    groups,
    options: groups.map((one) => ({ value: one.study_group_id, title: one.title })),
  };
}

function useOrder(): [Order, (order: Order) => void] {
  return useState<Order>({ order_no: "", order_on: "" });
}

/** Where somebody is enrolled, and from which day: today, unless another is chosen. */
function usePlace(
  first = "",
  fits: (one: Group, school_year_title: string) => boolean = (one) => one.kind !== "subgroup",
) {
  const { options, today } = useGroups(fits);
  const [group, setGroup] = useState(first);
  const [chosen, setDay] = useState("");
  return { options, group, setGroup, day: chosen === "" ? today : chosen, setDay };
}

function PlaceFields({ place }: { place: ReturnType<typeof usePlace> }) {
  return (
    <div class="people-fields">
      <Choice
        label={words.group}
        name="study_group_id"
        required
        value={place.group}
        set={place.setGroup}
        options={place.options}
      />
      <Field
        label={words.enrolled_on}
        name="enrolled_on"
        type="date"
        required
        value={place.day}
        set={place.setDay}
      />
    </div>
  );
}

export function AdmitDialog(props: { group?: string; onClose(): void; whenDone(): void }) {
  const place = usePlace(props.group);
  const [person_id] = useState(() => newId());
  const [person, setPerson] = useState(noParticulars);
  const [order, setOrder] = useOrder();
  const [namesake, setNamesake] = useState<NamesakeAnswer>("ask");
  return (
    <FormDialog
      title={words.admit}
      submit={words.admit}
      done={words.admitted}
      wide
      remedy={namesakeRemedy(namesake, setNamesake, words.another_person)}
      onClose={props.onClose}
      whenDone={() => {
        props.whenDone();
        go(`/s/people/${person_id}`);
      }}
      send={() =>
        call("post", "/api/v1/students", {
          body: {
            command_id: newId(),
            person_id,
            person: wireParticulars(person),
            study_group_id: place.group,
            enrolled_on: place.day,
            ...orderOf(order),
            namesake,
          },
        })
      }
    >
      <p class="hint">{words.admit_lead}</p>
      <PersonFields person={person} set={setPerson} number={words.file_no} />
      <PlaceFields place={place} />
      <OrderFields order={order} set={setOrder} />
    </FormDialog>
  );
}

interface Student {
  student_id: string;
  name: string;
}
interface Stay {
  study_group_id: string;
  title: string;
  kind: Schemas["StudyGroupKind"];
}

/** Into a class, an association or an after-school group of his class; a subgroup is chosen on the
 * class's page. */
export function EnrolDialog(props: {
  student: Student;
  stays: Schemas["PersonCard"]["enrolments"];
  onClose(): void;
  whenDone(): void;
}) {
  const place = usePlace("", (one, year) => mayJoin(one, classesOf(props.stays, year)));
  const [order, setOrder] = useOrder();
  return (
    <FormDialog
      title={`${words.enrol}: ${props.student.name}`}
      submit={words.enrol}
      done={words.enrolled}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/enrolments", {
          body: {
            command_id: newId(),
            student_id: props.student.student_id,
            study_group_id: place.group,
            enrolled_on: place.day,
            ...orderOf(order),
          },
        })
      }
    >
      <PlaceFields place={place} />
      <OrderFields order={order} set={setOrder} />
    </FormDialog>
  );
}

export function TransferDialog(props: {
  student: Student;
  from: Stay;
  onClose(): void;
  whenDone(): void;
}) {
  const { options } = useGroups((one) => isClass(one) && one.kind === props.from.kind);
  const [to, setTo] = useState("");
  const [on, setOn] = useState("");
  const [order, setOrder] = useOrder();
  return (
    <FormDialog
      title={`${words.transfer}: ${props.student.name}`}
      submit={words.transfer_do}
      done={words.transferred}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/enrolments/transfer", {
          body: {
            command_id: newId(),
            student_id: props.student.student_id,
            from_group_id: props.from.study_group_id,
            to_group_id: to,
            on,
            ...orderOf(order),
          },
        })
      }
    >
      <p class="hint">{fill(words.transfer_lead, { class: props.from.title })}</p>
      <Choice
        label={words.to_class}
        name="to_group_id"
        required
        value={to}
        set={setTo}
        options={options.filter((one) => one.value !== props.from.study_group_id)}
      />
      <Field label={words.first_day_there} name="on" type="date" required value={on} set={setOn} />
      <OrderFields order={order} set={setOrder} />
    </FormDialog>
  );
}

export function LeaveDialog(props: {
  student: Student;
  from: Stay;
  today: string;
  onClose(): void;
  whenDone(): void;
}) {
  const [left_on, setDay] = useState(props.today);
  const { groups } = useGroups((one) => one.is_after_school);
  const isByOrder =
    props.from.kind !== "subgroup" ||
    groups.some((one) => one.study_group_id === props.from.study_group_id);
  const [reason, setReason] = useState("");
  const [order, setOrder] = useOrder();
  return (
    <FormDialog
      title={`${words.leave}: ${props.student.name}`}
      submit={words.leave_do}
      done={words.left_done}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/enrolments/leaving", {
          body: {
            command_id: newId(),
            student_id: props.student.student_id,
            study_group_id: props.from.study_group_id,
            left_on,
            reason,
            ...orderOf(order),
          },
        })
      }
    >
      <p class="hint">{fill(words.leave_lead, { class: props.from.title })}</p>
      <LastDayField name="left_on" value={left_on} set={setDay} />
      <Field
        label={words.leave_reason}
        name="reason"
        maxLength={500}
        value={reason}
        set={setReason}
      />
      {isByOrder && <OrderFields order={order} set={setOrder} />}
    </FormDialog>
  );
}
