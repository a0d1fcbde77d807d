/** "/s/sheets": whose summary sheet to open, year by year. */
import { office as officeWords, sheet as words } from "#text";
import { call } from "../api/client";
import { OfficePage } from "../view/page/office_page";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";

export function SheetList({ session }: { session: Session }) {
  const year = here.value.query.get("year") ?? undefined;
  const closing = useResource(`${year}`, () =>
    call("get", "/api/v1/closing", { query: { school_year_id: year } }),
  );
  return (
    <OfficePage session={session} current="sheets" title={words.title}>
      <Loaded resource={closing}>
        {(view) => (
          <section class="card" aria-labelledby="choose-title">
            <div class="card-head">
              <h2 id="choose-title">{words.choose}</h2>
              <label class="year">
                <span>{officeWords.year}</span>
                <select
                  value={view.school_year_id}
                  onChange={(event) => go(`/s/sheets?year=${event.currentTarget.value}`)}
                >
                  {view.school_years.map((one) => (
                    <option key={one.school_year_id} value={one.school_year_id}>
                      {one.title}
                    </option>
                  ))}
                </select>
              </label>
            </div>
            <ul class="sheet-list">
              {view.classes.map((group) => (
                <li key={group.study_group_id}>
                  <a href={`/s/sheets/${group.study_group_id}`}>{group.title}</a>
                  <span class={group.closed ? "state-good" : "hint"}>
                    {group.closed ? officeWords.class_closed : words.draft}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </Loaded>
    </OfficePage>
  );
}
