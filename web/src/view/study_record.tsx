/** Учебная карточка студента, his record book (F-30): one table for each semester. For the family
 * and for the college. */
import { study_record as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate } from "../model/dates";

type Row = Schemas["StudyRecordRow"];

function Result({ row }: { row: Row }) {
  if (row.settled === "") return <span class={row.is_debt ? "owed" : undefined}>{row.result}</span>;
  return (
    <>
      <s>{row.result}</s> <span>{row.settled}</span>
    </>
  );
}

function Semester({ period }: { period: Schemas["StudyRecordPeriod"] }) {
  const id = `record-${period.period_id}`;
  return (
    <div class="card report-card">
      <h2 id={id}>
        {period.school_year_title}, {period.period_title} · {period.study_group_title}
      </h2>
      {period.rows.length === 0 ? (
        <p class="empty">{words.nothing}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-labelledby={id}>
          <table class="report-table study-record">
            <thead>
              <tr>
                <th scope="col">{words.subject}</th>
                <th scope="col">{words.hours}</th>
                <th scope="col">{words.form}</th>
                <th scope="col">{words.result}</th>
                <th scope="col">{words.attested_on}</th>
                <th scope="col">{words.teacher}</th>
              </tr>
            </thead>
            <tbody>
              {period.rows.map((row) => (
                <tr key={row.course_id}>
                  <th scope="row">{row.subject_title}</th>
                  <td>{row.hours}</td>
                  <td>{row.form_title}</td>
                  <td>
                    <Result row={row} />
                  </td>
                  <td>{row.attested_on === null ? "" : numericDate(row.attested_on)}</td>
                  <td>{row.teachers}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

export function StudyRecordPeriods({ record }: { record: Schemas["StudyRecord"] }) {
  return (
    <>
      {record.periods.map((period) => (
        <Semester key={period.period_id} period={period} />
      ))}
      {record.diploma.length > 0 && (
        <div class="card report-card">
          <h2 id="record-diploma">{words.diploma}</h2>
          <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="record-diploma">
            <table class="report-table study-record">
              <thead>
                <tr>
                  <th scope="col">{words.subject}</th>
                  <th scope="col">{words.hours}</th>
                  <th scope="col">{words.result}</th>
                </tr>
              </thead>
              <tbody>
                {record.diploma.map((row) => (
                  <tr key={row.subject_title}>
                    <th scope="row">{row.subject_title}</th>
                    <td>{row.hours}</td>
                    <td>{row.result === "" ? words.not_yet : row.result}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p class="hint">{words.diploma_rule}</p>
        </div>
      )}
    </>
  );
}
