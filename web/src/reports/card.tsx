/** Табель of one student for the school. */
import { call } from "../api/client";
import { ReportCardYears } from "../view/report_card";
import { Loaded, useResource } from "../view/resource";
import { Print } from "../view/take_away";
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
            <Print
              path="/api/v1/reports/students/{student_id}/report-card"
              of={{ path: { student_id } }}
            />
          </div>
          <ReportCardYears card={card} />
        </>
      )}
    </Loaded>
  );
}
