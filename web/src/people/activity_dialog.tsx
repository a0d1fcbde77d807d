/** A course beside the curriculum: extracurricular activity or an after-school group, with its
 * list, its hours and its lessons to the end (JRN-24, ADE-08). */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { newId, nobodyId } from "../model/id";
import { useResource } from "../view/resource";
import { ActivityHours, type HourRow, hoursOf, noHour } from "./activity_hours_dialog";
import { Choice, Field, FormDialog, orderOf } from "./form";
import { PersonChoice } from "./person_fields";

type Kind = "extracurricular" | "after_school";
type Group = Schemas["OfficeGroup"];

/** Who of the chosen classes is on their lists today. */
function useStudents(classes: readonly string[]) {
  return useResource(classes.join(" "), async () => {
    const rosters = await Promise.all(
      classes.map((study_group_id) =>
        call("get", "/api/v1/study-groups/{study_group_id}/roster", { path: { study_group_id } }),
      ),
    );
    const refused = rosters.find((one) => !one.ok);
    if (refused !== undefined && !refused.ok) return refused;
    const value = rosters.flatMap((one) => (one.ok ? [one.value] : []));
    return { ok: true as const, value };
  });
}

function Students(props: {
  classes: readonly string[];
  chosen: ReadonlySet<string>;
  set(chosen: ReadonlySet<string>): void;
}) {
  const rosters = useStudents(props.classes);
  const toggle = (id: string) => {
    const next = new Set(props.chosen);
    if (!next.delete(id)) next.add(id);
    props.set(next);
  };
  if (props.classes.length === 0) return <p class="hint">{words.activity_classes_first}</p>;
  return (
    <>
      {(rosters.value ?? []).map((roster) => {
        const present = roster.students.filter((one) => one.left_on === null);
        const isAll = present.every((one) => props.chosen.has(one.student_id));
        return (
          <fieldset key={roster.study_group_id} class="people-classes activity-students">
            <legend>
              {roster.title}{" "}
              <button
                type="button"
                class="button small"
                onClick={() => {
                  const next = new Set(props.chosen);
                  for (const one of present)
                    isAll ? next.delete(one.student_id) : next.add(one.student_id);
                  props.set(next);
                }}
              >
                {isAll ? words.activity_tick_none : words.activity_tick_all}
              </button>
            </legend>
            {present.map((one) => (
              <label key={one.student_id} class="tick">
                <input
                  type="checkbox"
                  checked={props.chosen.has(one.student_id)}
                  onChange={() => toggle(one.student_id)}
                />
                {one.name}
              </label>
            ))}
          </fieldset>
        );
      })}
    </>
  );
}

function Classes(props: {
  classes: readonly Group[];
  chosen: readonly string[];
  set(chosen: readonly string[]): void;
}) {
  return (
    <fieldset class="people-classes">
      <legend>{words.from_classes}</legend>
      {props.classes.map(({ study_group_id: id, title }) => (
        <label key={id} class="tick">
          <input
            type="checkbox"
            checked={props.chosen.includes(id)}
            onChange={() =>
              props.set(
                props.chosen.includes(id)
                  ? props.chosen.filter((one) => one !== id)
                  : [...props.chosen, id],
              )
            }
          />
          {title}
        </label>
      ))}
    </fieldset>
  );
}

const kinds: readonly Kind[] = ["extracurricular", "after_school"];

export function ActivityDialog(props: {
  classes: readonly Group[];
  view: Schemas["ActivityCourses"];
  onClose(): void;
  whenDone(): void;
}) {
  const { view } = props;
  const [ids] = useState(() => ({ study_group_id: newId(), course_id: newId() }));
  const [kind, setKind] = useState<Kind>("extracurricular");
  const [isWhole, setWhole] = useState(true);
  const [title, setTitle] = useState("");
  const [classes, setClasses] = useState<readonly string[]>([]);
  const [teacher, setTeacher] = useState<{ person_id: string; name: string } | null>(null);
  const [from, setFrom] = useState(view.today < view.starts_on ? view.starts_on : view.today);
  const [to, setTo] = useState(view.ends_on);
  const [hours, setHours] = useState<readonly HourRow[]>([noHour]);
  const [students, setStudents] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useState({ order_no: "", order_on: "" });
  const mayBeWhole = kind === "extracurricular" && classes.length < 2;
  const isOfClass = mayBeWhole && isWhole;
  return (
    <FormDialog
      title={words.form_activity}
      submit={words.form_group_do}
      done={words.activity_formed}
      wide
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/activities", {
          body: {
            command_id: newId(),
            ...ids,
            kind,
            reach: isOfClass ? "whole_class" : "group",
            title,
            class_ids: [...classes],
            teacher_id: teacher?.person_id ?? nobodyId,
            from,
            to,
            hours: hoursOf(hours),
            student_ids: isOfClass ? [] : [...students],
            ...orderOf(order),
          },
        })
      }
    >
      <p class="hint">{words.form_activity_lead}</p>
      <div class="people-fields">
        <Choice<Kind>
          label={words.activity_kind}
          name="kind"
          required
          value={kind}
          set={setKind}
          options={kinds.map((value) => ({ value, title: words.activity_kinds[value] }))}
        />
        <Field
          label={words.activity_titles[kind]}
          name="title"
          required
          first
          value={title}
          set={setTitle}
        />
      </div>
      <Classes
        classes={props.classes}
        chosen={classes}
        set={(chosen) => {
          setClasses(chosen);
          setStudents(new Set());
        }}
      />
      {mayBeWhole && (
        <label class="tick">
          <input
            type="checkbox"
            name="whole_class"
            checked={isWhole}
            onChange={(event) => setWhole(event.currentTarget.checked)}
          />
          {words.activity_whole}
        </label>
      )}
      <PersonChoice
        label={words.activity_teachers[kind]}
        kind="employee"
        chosen={teacher}
        choose={setTeacher}
      />
      <div class="people-fields">
        <Field
          label={words.activity_from}
          name="from"
          type="date"
          required
          value={from}
          set={setFrom}
        />
        <Field label={words.activity_to} name="to" type="date" required value={to} set={setTo} />
      </div>
      <ActivityHours rows={hours} set={setHours} hint={words.activity_hours_hint[kind]} />
      {!isOfClass && (
        <>
          <Students classes={classes} chosen={students} set={setStudents} />
          <div class="people-fields">
            <Field
              label={words.order_no}
              name="order_no"
              required={kind === "after_school"}
              maxLength={50}
              value={order.order_no}
              set={(order_no) => setOrder({ ...order, order_no })}
            />
            <Field
              label={words.order_on}
              name="order_on"
              type="date"
              required={kind === "after_school"}
              value={order.order_on}
              set={(order_on) => setOrder({ ...order, order_on })}
            />
          </div>
        </>
      )}
    </FormDialog>
  );
}
