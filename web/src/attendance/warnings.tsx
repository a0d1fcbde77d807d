/** Who of the class misses so much of a subject that «н/а» is near (ASM-08, E-5). */
import { absences as words } from "#text";
import { call, type Schemas } from "../api/client";
import { plural } from "../model/words";
import { Icon } from "../view/icon";
import { useResource } from "../view/resource";

type Line = Schemas["AbsenceWarningLine"];

/** A student with the subjects he misses. */
function byStudent(lines: readonly Line[]): [string, Line[]][] {
  const students = new Map<string, Line[]>();
  for (const line of lines) {
    const his = students.get(line.student_id) ?? [];
    his.push(line);
    students.set(line.student_id, his);
  }
  return [...students.entries()];
}

export const useAbsenceWarnings = (group: string) =>
  useResource(group, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/absence-warnings", {
      path: { study_group_id: group },
    }),
  );

/** Nothing where nobody is near the limit. */
export function AbsenceWarnings({ warnings }: { warnings: readonly Line[] }) {
  if (warnings.length === 0) return null;
  const students = byStudent(warnings);
  return (
    <details class="card absence-warnings">
      <summary>
        <Icon name="warning" /> {plural(words.warned, students.length)}
      </summary>
      <p class="hint">{words.warned_hint}</p>
      <ul class="warned-list">
        {students.map(([id, lines]) => (
          <li key={id}>
            <b>{lines[0]?.student}</b>
            {lines.map((line) => (
              <span key={line.course_id}>{`${line.subject_title}: ${line.words}`}</span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
