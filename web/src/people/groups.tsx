/** «Классы и группы»: who leads them, how many study there, whose subgroups are amiss. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { Activities } from "./activities";
import { Choice, Field, FormDialog } from "./form";
import { PersonChoice } from "./person_fields";
import { ScaleChoice } from "./scales/scale_dialog";
import { SchoolScalesDialog } from "./scales/scales_dialog";

type View = Schemas["OfficeGroups"];
type Group = Schemas["OfficeGroup"];

/** JRN-19: a group that draws from one class or several, with its course. */
function SubgroupDialog(props: { view: View; onClose(): void; whenDone(): void }) {
  const classes = props.view.groups.filter(
    (one) =>
      (one.kind === "school_class" || one.kind === "vocational_group") && !one.is_list_closed,
  );
  const [ids] = useState(() => ({ study_group_id: newId(), course_id: newId() }));
  const [title, setTitle] = useState("");
  const [parents, setParents] = useState<readonly string[]>([]);
  const [subject_id, setSubject] = useState("");
  const [teacher, setTeacher] = useState<{ person_id: string; name: string } | null>(null);
  const [from, setFrom] = useState(props.view.today);
  const [hours, setHours] = useState("2");
  const [scale, setScale] = useState<Schemas["Scale"]>("five_point");
  const toggle = (id: string) =>
    setParents(parents.includes(id) ? parents.filter((one) => one !== id) : [...parents, id]);
  return (
    <FormDialog
      title={words.form_group}
      submit={words.form_group_do}
      done={words.group_formed}
      wide
      onClose={props.onClose}
      whenDone={props.whenDone}
      send={() =>
        call("post", "/api/v1/study-groups", {
          body: {
            command_id: newId(),
            ...ids,
            title,
            parent_group_ids: [...parents],
            subject_id,
            teacher_id: teacher?.person_id ?? null,
            from,
            weekly_hours_hundredths: Math.round(Number(hours.replace(",", ".")) * 100),
            scale,
          },
        })
      }
    >
      <p class="hint">{words.form_group_lead}</p>
      <div class="people-fields">
        <Field label={words.group_title} name="title" required first value={title} set={setTitle} />
        <Choice
          label={words.subject}
          name="subject_id"
          required
          value={subject_id}
          set={setSubject}
          options={props.view.subjects.map((one) => ({
            value: one.subject_id,
            title: one.title,
          }))}
        />
      </div>
      <fieldset class="people-classes">
        <legend>{words.from_classes}</legend>
        {classes.map((one) => (
          <label key={one.study_group_id} class="tick">
            <input
              type="checkbox"
              checked={parents.includes(one.study_group_id)}
              onChange={() => toggle(one.study_group_id)}
            />
            {one.title}
          </label>
        ))}
      </fieldset>
      <PersonChoice label={words.teacher} chosen={teacher} choose={setTeacher} />
      <div class="people-fields">
        <Field
          label={words.teaches_from}
          name="from"
          type="date"
          required
          value={from}
          set={setFrom}
        />
        <Field label={words.hours} name="weekly_hours_hundredths" value={hours} set={setHours} />
        <ScaleChoice value={scale} set={setScale} />
      </div>
    </FormDialog>
  );
}

function Row({ group }: { group: Group }) {
  const place = `/s/people/class/${group.study_group_id}`;
  return (
    <tr>
      <th scope="row">
        <a href={place}>{group.title}</a>
        {group.parents.length > 0 && <small>{group.parents.join(", ")}</small>}
        {group.is_closed && <small>{words.year_closed}</small>}
      </th>
      <td data-label={words.students_count} class="number">
        {group.student_count}
      </td>
      <td data-label={words.class_teacher}>{group.lead || words.dash}</td>
      <td data-label={words.subgroups}>
        {group.wrong_count > 0 ? (
          <a class="wrong" href={`${place}?part=subgroups`}>
            {fill(words.wrong_places, { n: group.wrong_count })}
          </a>
        ) : (
          words.dash
        )}
      </td>
    </tr>
  );
}

const kinds = ["school_class", "vocational_group", "subgroup", "association_group"] as const;

/** `keepsTimetable`: a clerk keeps people and no timetable. */
export function Groups({ keepsTimetable }: { keepsTimetable: boolean }) {
  const resource = useResource("groups", () => call("get", "/api/v1/study-groups"));
  const [isForming, setForming] = useState(false);
  const [isScaling, setScaling] = useState(here.value.query.has("scales"));
  return (
    <Loaded resource={resource}>
      {(view) => (
        <>
          <div class="people-head">
            <p class="hint">{fill(words.groups_lead, { year: view.school_year_title })}</p>
            <a class="button small" href="/s/year">
              {words.new_year}
            </a>
            {keepsTimetable && (
              <button type="button" class="button small" onClick={() => setScaling(true)}>
                {words.scales}
              </button>
            )}
            <button type="button" class="button primary" onClick={() => setForming(true)}>
              {words.form_group}
            </button>
          </div>
          {kinds.map((kind) => {
            const groups = view.groups.filter((one) => one.kind === kind);
            return (
              groups.length > 0 && (
                <div key={kind} class="card">
                  <h2 id={`groups-${kind}`}>{words.group_kinds[kind]}</h2>
                  <div
                    class="table-scroll"
                    tabIndex={0}
                    role="region"
                    aria-labelledby={`groups-${kind}`}
                  >
                    <table class="people-table">
                      <thead>
                        <tr>
                          <th scope="col">{words.group}</th>
                          <th scope="col">{words.students_count}</th>
                          <th scope="col">{words.class_teacher}</th>
                          <th scope="col">{words.subgroups}</th>
                        </tr>
                      </thead>
                      <tbody>
                        {groups.map((one) => (
                          <Row key={one.study_group_id} group={one} />
                        ))}
                      </tbody>
                    </table>
                  </div>
                </div>
              )
            );
          })}
          {keepsTimetable && (
            <Activities
              classes={view.groups.filter(
                (one) =>
                  (one.kind === "school_class" || one.kind === "vocational_group") &&
                  !one.is_list_closed,
              )}
            />
          )}
          {isScaling && keepsTimetable && (
            <SchoolScalesDialog onClose={() => setScaling(false)} whenDone={resource.reload} />
          )}
          {isForming && (
            <SubgroupDialog
              view={view}
              onClose={() => setForming(false)}
              whenDone={resource.reload}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
