/** "/s" of an inspector: what his visit names, until which day; nothing on it changes anything. */
import "#style/lines.css";
import "#style/visits.css";
import { inspection as words } from "#text";
import { address, call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { CourseLinks, YearChoice } from "../view/journals/class_panel";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";

type Visit = Schemas["VisitLine"];
type Classes = Schemas["CourseList"];
type Group = Classes["classes"][number];

function About({ visit }: { visit: Visit }) {
  return (
    <section class="card visit-about" aria-labelledby="visit-title">
      <h2 id="visit-title">{fill(words.until, { date: numericDate(visit.to_on) })}</h2>
      <p>
        {visit.authority},{" "}
        {fill(words.basis, { no: visit.basis_no, date: numericDate(visit.basis_on) })}
      </p>
      <p class="hint">
        {visit.groups.length === 0
          ? words.whole_school
          : fill(words.named, { classes: visit.groups.map((one) => one.title).join(", ") })}
      </p>
    </section>
  );
}

function ClassCard({ group }: { group: Group }) {
  const path = { study_group_id: group.study_group_id };
  const journal = address("/api/v1/study-groups/{study_group_id}/journal.pdf", { path });
  return (
    <section class="card visit-class" aria-label={fill(words.class, { title: group.title })}>
      <h2>{group.title}</h2>
      <p class="visit-links">
        <a href={`/s/class/${group.study_group_id}`}>{words.class_page}</a>
        <a href={`/s/sheets/${group.study_group_id}`}>{words.sheet}</a>
        <a href={`/s/corrections/protocol?study_group_id=${group.study_group_id}`}>
          {words.protocol}
        </a>
        <a href={`/s/check?group=${group.study_group_id}`}>{words.check}</a>
        <a href={journal} target="_blank" rel="noopener">
          {words.paper}
        </a>
      </p>
      <CourseLinks group={group} closed={words.closed} />
    </section>
  );
}

function SchoolLinks({ today }: { today: string }) {
  const register = address("/api/v1/changes/register.pdf", { query: { month: today } });
  return (
    <section class="card" aria-labelledby="school-title">
      <h2 id="school-title">{words.school}</h2>
      <p class="visit-links">
        <a href="/s/sheets">{words.sheets}</a>
        <a href="/s/corrections/protocol">{words.protocol}</a>
        <a href="/a">{words.archive}</a>
        <a href={register} target="_blank" rel="noopener">
          {words.changes}
        </a>
        <a href="/api/v1/reports/fulfilment.pdf" target="_blank" rel="noopener">
          {words.fulfilment}
        </a>
      </p>
    </section>
  );
}

export function InspectorStart({ session }: { session: Session }) {
  const year = here.value.query.get("year") ?? undefined;
  const visit = useResource("visit", () => call("get", "/api/v1/own-visit"));
  const courses = useResource(`courses ${year}`, () =>
    call("get", "/api/v1/courses", { query: { school_year_id: year } }),
  );
  return (
    <OfficePage session={session} current="closing" title={words.title}>
      <div class="visits">
        <Loaded resource={visit}>
          {(mine) => (
            <>
              <About visit={mine} />
              {mine.groups.length === 0 && <SchoolLinks today={session.today} />}
              <Loaded resource={courses}>
                {(list) => (
                  <>
                    <YearChoice list={list} label={words.year} />
                    {list.classes.length === 0 && <p class="empty">{words.no_classes}</p>}
                    <div class="visit-grid">
                      {list.classes.map((group) => (
                        <ClassCard key={group.study_group_id} group={group} />
                      ))}
                    </div>
                  </>
                )}
              </Loaded>
            </>
          )}
        </Loaded>
      </div>
    </OfficePage>
  );
}
