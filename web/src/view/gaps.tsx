/** What is missing (упущения), each with where it is and what to do; a link leads to the place. */
import type { Schemas } from "../api/client";

export function GapList(props: {
  gaps: readonly Schemas["Gap"][];
  /** Where a gap can be made good; nothing where this person cannot. */
  linkOf(gap: Schemas["Gap"]): string | null;
}) {
  return (
    <ul class="gaps">
      {props.gaps.map((gap) => {
        const link = props.linkOf(gap);
        return (
          <li key={`${gap.kind} ${gap.place} ${gap.student_id} ${gap.lesson_id}`}>
            {link === null ? <b>{gap.place}</b> : <a href={link}>{gap.place}</a>}
            <span>{gap.remedy}</span>
          </li>
        );
      })}
    </ul>
  );
}
