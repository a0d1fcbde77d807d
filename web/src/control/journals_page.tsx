/** "/s/journals": journals of a section head's groups, of a department head's subjects; they are
 * read, not written (VOC-02). */
import "#style/lines.css";
import "#style/visits.css";
import { journals as words } from "#text";
import { call, type Schemas } from "../api/client";
import { CourseLinks, YearChoice } from "../view/journals/class_panel";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";

type List = Schemas["CourseList"];
type Group = List["classes"][number];

function ClassCard({ group }: { group: Group }) {
  return (
    <section class="card visit-class" aria-label={group.title}>
      <h2>{group.title}</h2>
      <CourseLinks group={group} closed={words.closed} />
    </section>
  );
}

export function OfficeJournals({ session }: { session: Session }) {
  const year = here.value.query.get("year") ?? undefined;
  const courses = useResource(`courses ${year}`, () =>
    call("get", "/api/v1/courses", { query: { school_year_id: year } }),
  );
  return (
    <OfficePage session={session} current="journals" title={words.title}>
      <div class="visits">
        <p class="hint">{words.lead}</p>
        <Loaded resource={courses}>
          {(list) => {
            const classes = list.classes.filter((one) => one.courses.length > 0);
            return (
              <>
                <YearChoice list={list} label={words.year} />
                {classes.length === 0 && <p class="empty">{words.none}</p>}
                <div class="visit-grid">
                  {classes.map((group) => (
                    <ClassCard key={group.study_group_id} group={group} />
                  ))}
                </div>
              </>
            );
          }}
        </Loaded>
      </div>
    </OfficePage>
  );
}
