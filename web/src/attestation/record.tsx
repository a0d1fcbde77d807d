/** Учебная карточка of one student for the college. */
import "#style/reports.css";
import { study_record as words } from "#text";
import { call } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { here } from "../view/page/router";
import { Loaded, useResource } from "../view/resource";
import { StudyRecordPeriods } from "../view/study_record";
import { Print } from "../view/take_away";

export function RecordOfStudent() {
  const student_id = here.value.query.get("student") ?? "";
  const resource = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/study-record", { path: { student_id } }),
  );
  return (
    <Loaded resource={resource}>
      {(record) => (
        <>
          <div class="card">
            <div class="attestation-head">
              <h2>{record.student_name}</h2>
              <span class="take-away">
                <Print
                  path="/api/v1/students/{student_id}/study-record"
                  of={{ path: { student_id } }}
                />
              </span>
            </div>
            {record.birth_date !== null && (
              <p>{fill(words.born_on, { date: numericDate(record.birth_date) })}</p>
            )}
            {record.personal_no !== "" && (
              <p>{fill(words.personal_no, { no: record.personal_no })}</p>
            )}
            <ul>
              {record.orders.map((order) => (
                <li key={order}>{order}</li>
              ))}
            </ul>
            {record.periods.length === 0 && <p class="empty">{words.empty}</p>}
          </div>
          <StudyRecordPeriods record={record} />
        </>
      )}
    </Loaded>
  );
}
