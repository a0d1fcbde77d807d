/** What is to be taught and by whom: choosing a course proposes its teacher. */
import { changes as words } from "#text";
import type { Schemas } from "../api/client";

export interface TaughtCourse {
  course_id: string;
  teacher_id: string;
}
export const nothingTaught: TaughtCourse = { course_id: "", teacher_id: "" };

export function CourseFields(props: {
  view: Schemas["DayChanges"];
  courses: readonly Schemas["ListedCourse"][];
  chosen: TaughtCourse;
  set(chosen: TaughtCourse): void;
}) {
  const { view, courses, chosen, set } = props;
  return (
    <>
      <label class="field">
        <span>{words.course}</span>
        <select
          required
          data-first
          value={chosen.course_id}
          onChange={(event) => {
            const course_id = event.currentTarget.value;
            const course = courses.find((one) => one.course_id === course_id);
            set({ course_id, teacher_id: course?.teacher_ids[0] ?? "" });
          }}
        >
          <option value="">{words.choose}</option>
          {courses.map((one) => (
            <option key={one.course_id} value={one.course_id}>
              {one.subject_title} ({one.teachers})
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.teacher}</span>
        <select
          required
          value={chosen.teacher_id}
          onChange={(event) => set({ ...chosen, teacher_id: event.currentTarget.value })}
        >
          <option value="">{words.choose}</option>
          {view.teachers.map((one) => (
            <option key={one.teacher_id} value={one.teacher_id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
