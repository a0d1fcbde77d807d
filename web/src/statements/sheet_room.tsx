/** "/s/sheets/ID": the summary sheet (F-08) as it stands, and what was issued for the class. */
import "#style/take_away.css";
import { sheet as words } from "#text";
import { call, type Schemas } from "../api/client";
import { stampOf } from "../model/dates";
import { fill } from "../model/words";
import { OfficePage } from "../view/page/office_page";
import { isInspector } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { isComing, Loaded, useResource } from "../view/resource";

type View = Schemas["SummarySheetView"];
type Sheet = Schemas["SummarySheet"];
type Student = Schemas["SummarySheetStudent"];

function StudentRows({ student }: { student: Student }) {
  const span = Math.max(1, student.rows.length);
  const about = [student.birth_date, student.personal_no].filter((part) => part !== "").join(", ");
  return (
    <tbody>
      {student.rows.map((row, at) => (
        <tr key={row.title}>
          {at === 0 && (
            <>
              <td rowSpan={span}>{student.number}</td>
              <th scope="rowgroup" rowSpan={span}>
                {student.full_name}
                {about !== "" && <small>{about}</small>}
                {student.note !== "" && <small>{student.note}</small>}
              </th>
            </>
          )}
          <th scope="row">{row.title}</th>
          {row.values.map((value, column) => (
            <td key={column} class="sheet-mark">
              {value}
            </td>
          ))}
          {at === 0 && (
            <td rowSpan={span} class="sheet-decision">
              {student.decision}
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

function Table({ sheet }: { sheet: Sheet }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={words.scroll}>
      <table class="sheet">
        <thead>
          <tr>
            <th scope="col">№</th>
            <th scope="col">{words.student}</th>
            <th scope="col">{words.period}</th>
            {sheet.subjects.map((subject) => (
              <th key={subject} scope="col" class="sheet-subject">
                <span>{subject}</span>
              </th>
            ))}
            <th scope="col">{words.decision}</th>
          </tr>
        </thead>
        {sheet.students.map((student) => (
          <StudentRows key={`${student.number} ${student.full_name}`} student={student} />
        ))}
      </table>
    </div>
  );
}

function Totals({ sheet }: { sheet: Sheet }) {
  const line = (text: string, n: number) => fill(text, { n });
  return (
    <p>
      {[
        line(words.at_start, sheet.count_at_start),
        line(words.arrived, sheet.arrived),
        line(words.left, sheet.left),
        line(words.at_end, sheet.count_at_end),
      ].join(", ")}
      .{" "}
      {[
        line(words.transferred, sheet.transferred),
        line(words.conditional, sheet.conditional),
        line(words.repeating, sheet.repeating),
        line(words.graduated, sheet.graduated),
      ].join(", ")}
      .
    </p>
  );
}

function Documents({ view, inspects }: { view: View; inspects: boolean }) {
  const path = `/api/v1/study-groups/${view.study_group_id}/summary-sheet.pdf`;
  const journal = `/api/v1/study-groups/${view.study_group_id}/journal.pdf`;
  const personal = `/api/v1/reports/study-groups/${view.study_group_id}/personal-files.pdf`;
  return (
    <section class="card" aria-labelledby="documents-title">
      <h2 id="documents-title">{words.documents}</h2>
      {view.documents.length === 0 && <p class="empty">{words.no_documents}</p>}
      <ul class="documents">
        {view.documents.map((document) => (
          <li key={document.document_id}>
            <a href={`/api/v1/documents/${document.document_id}/file`} download>
              {words.forms[document.form]}
            </a>
            <span class="hint">
              {fill(words.document_no, { no: document.document_no })} ·{" "}
              {fill(words.size, { size: Math.ceil(document.size_bytes / 1024) })}
            </span>
          </li>
        ))}
      </ul>
      <p class="take-away">
        {!view.closed && (
          <a class="button small" href={path} download>
            {words.pdf_draft}
          </a>
        )}
        <a class="button small" href={journal} target="_blank" rel="noopener">
          {words.whole_journal}
        </a>
        {!inspects && (
          <a class="button small" href={personal} target="_blank" rel="noopener">
            {words.personal_files}
          </a>
        )}
      </p>
    </section>
  );
}

function Page({ view, inspects }: { view: View; inspects: boolean }) {
  const { sheet } = view;
  return (
    <>
      <Documents view={view} inspects={inspects} />
      <section class="card" aria-labelledby="sheet-title">
        <div class="card-head">
          <h2 id="sheet-title">{words.title}</h2>
          <span class={view.closed ? "state-good" : "pill"}>
            {view.closed ? fill(words.issued, { date: stampOf(view.closed_at) }) : words.draft}
          </span>
        </div>
        <p>{sheet.organization_full_name}</p>
        <p class="hint">
          {[
            fill(words.class_of[sheet.family], {
              class: sheet.class_title,
              year: sheet.school_year_title,
            }),
            fill(words.level, { level: sheet.programme_level }),
            fill(words.system, { system: sheet.period_system }),
            fill(words.teacher[sheet.family], { name: sheet.class_teacher }),
          ].join(" · ")}
        </p>
        <Table sheet={sheet} />
        {sheet.footnotes.map((note) => (
          <p key={note} class="hint">
            {note}
          </p>
        ))}
        <Totals sheet={sheet} />
      </section>
    </>
  );
}

export function SheetRoom({ session }: { session: Session }) {
  const study_group_id = here.value.parts[2] ?? "";
  const resource = useResource(study_group_id, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/summary-sheet", {
      path: { study_group_id },
    }),
  );
  const sheet = resource.value?.sheet;
  const known = sheet === undefined ? words.title : `${words.title}: ${sheet.class_title}`;
  return (
    <OfficePage
      session={session}
      current="sheets"
      title={isComing(resource) ? null : known}
      subtitle={sheet?.school_year_title ?? session.org_title}
    >
      <Loaded resource={resource}>
        {(view) => <Page view={view} inspects={isInspector(session)} />}
      </Loaded>
    </OfficePage>
  );
}
