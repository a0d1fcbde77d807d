/** «Контрольные»: what awaits a child in the next two weeks, and the list of the term (ASM-12). */
import { diary_works as words } from "#text";
import { call, type Schemas } from "../api/client";
import { longDate } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";

type Work = Schemas["AnnouncedWork"];

function List({ works, today }: { works: readonly Work[]; today: string }) {
  return (
    <ul class="diary-lines">
      {works.map((work) => (
        <li key={work.planned_work} class={work.planned_on < today ? "gone" : ""}>
          <h3>
            {work.subject_title} <small>{longDate(work.planned_on)}</small>
          </h3>
          <p>
            {work.title}
            {work.level !== "school" && `, ${work.level_title}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function DiaryWorks({ student_id }: { student_id: string }) {
  const resource = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/works", { path: { student_id } }),
  );
  return (
    <Loaded resource={resource}>
      {({ coming, of_term, period_title, today }) => (
        <>
          <section class="paper padded diary-part" aria-labelledby="coming-title">
            <h2 id="coming-title">{words.coming}</h2>
            {coming.length === 0 ? <p>{words.nothing}</p> : <List works={coming} today={today} />}
          </section>
          {of_term.length > 0 && (
            <section class="paper padded diary-part" aria-labelledby="term-title">
              <h2 id="term-title">{fill(words.of_term, { period: period_title })}</h2>
              <List works={of_term} today={today} />
            </section>
          )}
        </>
      )}
    </Loaded>
  );
}
