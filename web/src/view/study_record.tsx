/** Учебная карточка студента, his record book (F-30): one table for each semester. For the family
 * and for the college. */
import { study_record as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate, shortNumericDate } from "../model/dates";
import { fill } from "../model/words";

type Row = Schemas["StudyRecordRow"];

function Result({ row }: { row: Row }) {
  const carried = row.carried !== "" && <small>{fill(words.carried, { from: row.carried })}</small>;
  if (row.settled === "")
    return (
      <span class={row.is_debt ? "owed" : undefined}>
        {row.result} {carried}
      </span>
    );
  return (
    <>
      <s>{row.result}</s> <span>{row.settled}</span> {carried}
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

function Practices({ practices }: { practices: Schemas["StudyRecord"]["practices"] }) {
  if (practices.length === 0) return null;
  return (
    <div class="card report-card">
      <h2 id="record-practice">{words.practice}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="record-practice">
        <table class="report-table study-record">
          <thead>
            <tr>
              <th scope="col">{words.practice}</th>
              <th scope="col">{words.base}</th>
              <th scope="col">{words.dates}</th>
              <th scope="col">{words.hours}</th>
              <th scope="col">{words.result}</th>
              <th scope="col">{words.attested_on}</th>
              <th scope="col">{words.teacher}</th>
            </tr>
          </thead>
          <tbody>
            {practices.map((one) => (
              <tr key={one.assignment}>
                <th scope="row">{one.subject_title}</th>
                <td>
                  {one.base}, {one.base_lead}
                </td>
                <td>
                  {fill(words.dates_of, {
                    from: shortNumericDate(one.from_on),
                    to: numericDate(one.to_on),
                    no: one.order_no,
                  })}
                </td>
                <td>{one.hours}</td>
                <td>{one.result === "" ? words.not_yet : one.result}</td>
                <td>{one.assessed_on === null ? "" : numericDate(one.assessed_on)}</td>
                <td>{one.lead}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Final attestation (VOC-11): what is planned, and what came of it. */
function Finals({ finals }: { finals: Schemas["StudyRecord"]["finals"] }) {
  if (finals.length === 0) return null;
  return (
    <div class="card report-card">
      <h2 id="record-finals">{words.finals}</h2>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="record-finals">
        <table class="report-table study-record">
          <thead>
            <tr>
              <th scope="col">{words.final}</th>
              <th scope="col">{words.topic}</th>
              <th scope="col">{words.attested_on}</th>
              <th scope="col">{words.result}</th>
              <th scope="col">{words.protocol}</th>
            </tr>
          </thead>
          <tbody>
            {finals.map((one) => (
              <tr key={one.final_attestation}>
                <th scope="row">{one.kind_title}</th>
                <td>{one.topic}</td>
                <td>{numericDate(one.held_on)}</td>
                <td>{one.result_words === "" ? words.not_yet : one.result_words}</td>
                <td>
                  {one.signed_on !== null &&
                    fill(words.protocol_of, {
                      no: one.protocol_no,
                      date: numericDate(one.signed_on),
                    })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

export function StudyRecordPeriods({ record }: { record: Schemas["StudyRecord"] }) {
  return (
    <>
      {record.periods.map((period) => (
        <Semester key={period.period_id} period={period} />
      ))}
      <Practices practices={record.practices} />
      <Finals finals={record.finals} />
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
          <p class="hint">{fill(words.diploma_rule, { rule: record.diploma_rule })}</p>
        </div>
      )}
    </>
  );
}
