/** Табель успеваемости и посещаемости (F-16): one student, year by year. For the family and for
 * the school. */
import { report_card as words } from "#text";
import type { Schemas } from "../api/client";

type Year = Schemas["ReportCardYear"];
const missed = ["missed", "ill", "excused", "without_reason", "late"] as const;

function CardYear({ year }: { year: Year }) {
  const id = `card-${year.school_year_id}`;
  return (
    <div class="card report-card">
      <h2 id={id}>
        {year.title} · {year.study_group_title}
      </h2>
      {year.class_teacher !== "" && (
        <p class="quiet hint">
          {words.class_teacher}: {year.class_teacher}
        </p>
      )}
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby={id}>
        <table class="report-table card-table">
          <thead>
            <tr>
              <th scope="col">{words.subject}</th>
              {year.periods.map((title) => (
                <th key={title} scope="col">
                  {title.replace(/ .*/, "")}
                  <span class="unseen">{title.replace(/^\S+/, "")}</span>
                </th>
              ))}
              <th scope="col">{words.year}</th>
            </tr>
          </thead>
          <tbody>
            {year.rows.map((row) => (
              <tr key={row.subject_title}>
                <th scope="row">{row.subject_title}</th>
                {row.results.map((result, at) => (
                  <td key={year.periods[at]}>{result}</td>
                ))}
                <td>
                  <b>{row.annual}</b>
                </td>
              </tr>
            ))}
          </tbody>
          <tbody class="missed">
            {missed.map((part) => (
              <tr key={part}>
                <th scope="row">{words.parts[part]}</th>
                {year.missed.map((of, at) => (
                  <td key={year.periods[at] ?? words.year}>{of[part] > 0 ? of[part] : ""}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

export function ReportCardYears({ card }: { card: Schemas["ReportCard"] }) {
  if (card.years.length === 0) return <p class="empty">{words.empty}</p>;
  return (
    <>
      {card.years.map((year) => (
        <CardYear key={year.school_year_id} year={year} />
      ))}
    </>
  );
}
