/** «Табель» of the diary: all periods and all years (DRY-07). */
import { call } from "../api/client";
import { ReportCardYears } from "../view/report_card";
import { Loaded, useResource } from "../view/resource";

export function DiaryReportCard({ student_id }: { student_id: string }) {
  const resource = useResource(student_id, () =>
    call("get", "/api/v1/reports/students/{student_id}/report-card", { path: { student_id } }),
  );
  return <Loaded resource={resource}>{(card) => <ReportCardYears card={card} />}</Loaded>;
}
