/** «Табель» of the diary: all periods and all years (DRY-07); of a student of a college,
 * his record book too (VOC-05). */
import { call } from "../api/client";
import { ReportCardYears } from "../view/report_card";
import { Loaded, useResource } from "../view/resource";
import { StudyRecordPeriods } from "../view/study_record";

export function DiaryReportCard({ student_id }: { student_id: string }) {
  const resource = useResource(student_id, () =>
    call("get", "/api/v1/reports/students/{student_id}/report-card", { path: { student_id } }),
  );
  const record = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/study-record", { path: { student_id } }),
  );
  return (
    <>
      <Loaded resource={resource}>{(card) => <ReportCardYears card={card} />}</Loaded>
      <Loaded resource={record}>{(shown) => <StudyRecordPeriods record={shown} />}</Loaded>
    </>
  );
}
