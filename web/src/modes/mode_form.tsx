/** A mode of study is set, or ends on another day. */
import { useState } from "preact/hooks";
import { study_modes as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { useResource } from "../view/resource";
import { Entry, ModeDialog, Select } from "./form";
import { daysOf } from "./line";

type Kind = Schemas["StudyModeKind"];
type Line = Schemas["StudyModeLine"];
const kinds: readonly Kind[] = [
  "home",
  "hospital",
  "family",
  "individual_plan",
  "distance",
  "network",
  "academic_leave",
];

export interface Chosen {
  student_id: string;
  name: string;
}

/** A class, then one of its list. */
function StudentChoice(props: {
  classes: Schemas["StudyModesView"]["classes"];
  student_id: string;
  set(student_id: string): void;
}) {
  const [group, setGroup] = useState("");
  const roster = useResource<Schemas["Roster"] | null>(group, async () =>
    group === ""
      ? { ok: true, value: null }
      : call("get", "/api/v1/study-groups/{study_group_id}/roster", {
          path: { study_group_id: group },
        }),
  );
  const students = roster.value === null ? [] : roster.value.students;
  return (
    <>
      <Select
        label={words.class}
        value={group}
        set={(value) => {
          setGroup(value);
          props.set("");
        }}
        choose={words.choose}
        isFirst
        options={props.classes.map((one) => ({ value: one.study_group_id, title: one.title }))}
      />
      <Select
        label={words.student}
        value={props.student_id}
        set={props.set}
        choose={words.choose}
        options={students
          .filter((one) => one.left_on === null)
          .map((one) => ({ value: one.student_id, title: one.name }))}
      />
    </>
  );
}

export function SetMode(props: {
  today: string;
  /** Where the student is not known yet. */
  classes?: Schemas["StudyModesView"]["classes"];
  student?: Chosen;
  onClose(): void;
  whenDone(): void;
}) {
  const [student_id, setStudent] = useState(props.student?.student_id ?? "");
  const [kind, setKind] = useState<Kind>("home");
  const [from_on, setFrom] = useState(props.today);
  const [to_on, setTo] = useState(props.today);
  const [order_no, setOrder] = useState("");
  const [order_on, setOrderOn] = useState(props.today);
  const [place, setPlace] = useState("");
  return (
    <ModeDialog
      title={words.set_title}
      submit={words.save}
      done={words.set_done}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/study-modes", {
          body: {
            command_id: newId(),
            student_id,
            kind,
            from_on,
            to_on,
            order_no,
            order_on: order_on === "" ? null : order_on,
            place,
          },
        })
      }
    >
      {(problem) => (
        <>
          {props.student === undefined ? (
            <StudentChoice classes={props.classes ?? []} student_id={student_id} set={setStudent} />
          ) : (
            <p class="wide">{props.student.name}</p>
          )}
          <Select
            label={words.kind}
            value={kind}
            set={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
            options={kinds.map((one) => ({ value: one, title: words.kinds[one] }))}
          />
          <Entry
            label={words.from}
            name="from_on"
            isDay
            value={from_on}
            set={setFrom}
            problem={problem}
          />
          <Entry label={words.to} name="to_on" isDay value={to_on} set={setTo} problem={problem} />
          <Entry
            label={words.order_no}
            name="order_no"
            value={order_no}
            set={setOrder}
            problem={problem}
          />
          <Entry
            label={words.order_on}
            name="order_on"
            isDay
            value={order_on}
            set={setOrderOn}
            problem={problem}
          />
          <Entry
            label={words.place}
            name="place"
            isWide
            value={place}
            set={setPlace}
            problem={problem}
            hint={words.place_hint}
          />
        </>
      )}
    </ModeDialog>
  );
}

export function EndMode(props: { line: Line; today: string; onClose(): void; whenDone(): void }) {
  const { line } = props;
  const [to_on, setTo] = useState(props.today < line.to_on ? props.today : line.to_on);
  const [order_no, setOrder] = useState("");
  return (
    <ModeDialog
      title={words.end_title}
      submit={words.end_save}
      done={words.end_done}
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/study-modes/{study_mode}/ending", {
          path: { study_mode: line.study_mode },
          body: { command_id: newId(), to_on, order_no },
        })
      }
    >
      {(problem) => (
        <>
          <p class="wide">
            {line.student_name}: {line.kind_title}, {daysOf(line)}
          </p>
          <Entry
            label={words.last_day}
            name="to_on"
            isDay
            isFirst
            value={to_on}
            set={setTo}
            problem={problem}
          />
          <Entry
            label={words.order_no}
            name="order_no"
            value={order_no}
            set={setOrder}
            problem={problem}
          />
          <p class="hint wide">{fill(words.end_hint, { date: numericDate(line.from_on) })}</p>
        </>
      )}
    </ModeDialog>
  );
}
