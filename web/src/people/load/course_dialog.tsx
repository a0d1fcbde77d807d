/** A subject for a class, entered by hand: with a new one the school gets it first. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { newId } from "../../model/id";
import { Loaded, useResource } from "../../view/resource";
import { Choice, Field, FormDialog } from "../form";
import { PersonChoice } from "../person_fields";
import { ScaleChoice } from "../scales/scale_dialog";

const fresh = "new";

export function CourseDialog(props: {
  group: Pick<Schemas["Roster"], "study_group_id" | "title" | "kind" | "today">;
  /** Subjects that the group has already. */
  taken: readonly string[];
  onClose(): void;
  whenDone(): void;
}) {
  const { group } = props;
  const known = useResource("subjects", () => call("get", "/api/v1/study-groups"));
  const [ids] = useState(() => ({ course_id: newId(), subject_id: newId() }));
  const [subject, setSubject] = useState("");
  const [title, setTitle] = useState("");
  const [teacher, setTeacher] = useState<{ person_id: string; name: string } | null>(null);
  const [from, setFrom] = useState("");
  const [hours, setHours] = useState("2");
  const [scale, setScale] = useState<Schemas["Scale"]>("five_point");
  const send = async (view: Schemas["OfficeGroups"]) => {
    if (subject === fresh) {
      const added = await call("post", "/api/v1/subjects", {
        body: {
          command_id: newId(),
          subject_id: ids.subject_id,
          title,
          short_title: "",
          kind: "subject",
        },
      });
      if (!added.ok) return added;
    }
    return call("post", "/api/v1/courses", {
      body: {
        command_id: newId(),
        course_id: ids.course_id,
        study_group_id: group.study_group_id,
        subject_id: subject === fresh ? ids.subject_id : subject,
        teacher_id: teacher?.person_id ?? null,
        from: from || view.starts_on,
        weekly_hours_hundredths: Math.round(Number(hours.replace(",", ".")) * 100),
        scale,
      },
    });
  };
  return (
    <Loaded resource={known}>
      {(view) => (
        <FormDialog
          title={`${words.open_course}: ${group.title}`}
          submit={words.open_course_do}
          done={words.course_opened}
          wide
          onClose={props.onClose}
          whenDone={props.whenDone}
          send={() => send(view)}
        >
          <p class="hint">{words.open_course_lead}</p>
          <div class="people-fields">
            <Choice
              label={words.subject}
              name="subject_id"
              required
              value={subject}
              set={setSubject}
              options={[
                ...view.subjects
                  .filter((one) => !props.taken.includes(one.title))
                  .map((one) => ({ value: one.subject_id, title: one.title })),
                { value: fresh, title: words.new_subject },
              ]}
            />
            {subject === fresh && (
              <Field
                label={words.subject_title}
                name="title"
                required
                value={title}
                set={setTitle}
              />
            )}
            <Field
              label={words.hours}
              name="weekly_hours_hundredths"
              value={hours}
              set={setHours}
            />
          </div>
          <PersonChoice label={words.teacher} chosen={teacher} choose={setTeacher} />
          <div class="people-fields">
            <Field
              label={words.teaches_from}
              name="from"
              type="date"
              required
              value={from || view.starts_on}
              set={setFrom}
            />
            <ScaleChoice
              value={scale}
              set={setScale}
              withLevels={group.kind === "association_group"}
            />
          </div>
        </FormDialog>
      )}
    </Loaded>
  );
}
