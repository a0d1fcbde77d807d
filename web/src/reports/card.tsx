/** Табель of one student for the school. */
import { reports as words } from "#text";
import { call } from "../api/client";
import { ReportCardYears } from "../view/report_card";
import { Loaded, useResource } from "../view/resource";
import { asked } from "./address";

export function StudentCard() {
  const student_id = asked("student") ?? "";
  const resource = useResource(student_id, () =>
    call("get", "/api/v1/reports/students/{student_id}/report-card", { path: { student_id } }),
  );
  return (
    <Loaded resource={resource}>
      {(card) => (
        <>
          <div class="report-filters">
            <h2>{card.student_name}</h2>
            <button type="button" class="button" onClick={() => print()}>
              {words.print}
            </button>
          </div>
          <ReportCardYears card={card} />
        </>
      )}
    </Loaded>
  );
}
