import { remarks as words } from "#text";
import { call } from "../api/client";
import { numericDate } from "../model/dates";
import { useResource } from "../view/resource";

/** Whom a remark is about, of the course's list, and at which of its lessons: what stands in the
 * cell does not matter, and nothing need (JRN-16). */
export function WhomFields(props: {
  course: string;
  student: string;
  lesson: string;
  setStudent(id: string): void;
  setLesson(id: string): void;
}) {
  const page = useResource(props.course, () =>
    call("get", "/api/v1/courses/{course_id}/journal", {
      path: { course_id: props.course },
    }),
  );
  const shown = page.value;
  const held = (shown?.lessons ?? []).filter(
    (one) => one.lesson_on <= (shown?.today ?? "") && one.lock !== "cancelled",
  );
  return (
    <>
      <label class="field">
        <span>{words.student}</span>
        <select
          value={props.student}
          onChange={(event) => {
            props.setStudent(event.currentTarget.value);
            if (event.currentTarget.value === "") props.setLesson("");
          }}
        >
          <option value="">{words.everybody}</option>
          {(shown?.students ?? []).map((one) => (
            <option key={one.student_id} value={one.student_id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {props.student !== "" && (
        <label class="field">
          <span>{words.lesson}</span>
          <select
            value={props.lesson}
            onChange={(event) => props.setLesson(event.currentTarget.value)}
          >
            <option value="">{words.any_lesson}</option>
            {held.map((one) => (
              <option key={one.lesson_id} value={one.lesson_id}>
                {numericDate(one.lesson_on)}, {one.slot_no}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}
