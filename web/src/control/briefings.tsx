/** Courses without a safety briefing in this half-year (JRN-20). */
import "#style/briefings.css";
import { briefings as words } from "#text";
import { call, type Schemas } from "../api/client";
import { dayAndMonth, numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { Loaded, useResource } from "../view/resource";
import { FoundCount, LettersField, shownOf } from "../view/shown_list/shown_list";
import { TakeTables } from "../view/take_away";

type Line = Schemas["MissingBriefing"];

const rowOf = (one: Line) => [one.study_group_title, one.subject_title, one.teachers];

export function Briefings() {
  const resource = useResource("briefings", () => call("get", "/api/v1/briefings"));
  return (
    <Loaded resource={resource}>
      {(view) => {
        const shown = shownOf(view.missing, { rowOf });
        return (
          <section class="card" aria-labelledby="briefings-title">
            <div class="briefings-head">
              <h2 id="briefings-title">
                {view.missing.length === 0 ? words.none : plural(words.count, view.missing.length)}
              </h2>
              {view.missing.length > 0 && <TakeTables path="/api/v1/briefings" />}
            </div>
            <p class="hint">
              {fill(words.lead, {
                from: dayAndMonth(view.starts_on),
                to: dayAndMonth(view.ends_on),
                all: view.courses_needing,
              })}
            </p>
            {view.missing.length === 0 ? (
              <p class="all-done">
                <Icon name="check" />
                {words.all_done}
              </p>
            ) : (
              <>
                <div class="list-tools">
                  <LettersField />
                  <FoundCount shown={shown.length} all={view.missing.length} />
                </div>
                <div class="table-scroll" role="region" aria-label={words.title} tabIndex={0}>
                  <table class="briefings">
                    <thead>
                      <tr>
                        {words.columns.map((title) => (
                          <th key={title} scope="col">
                            {title}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {shown.map((one) => (
                        <tr key={one.course_id}>
                          <th scope="row">{one.study_group_title}</th>
                          <td>
                            <a href={`/t/j/${one.course_id}?on=${one.lesson_on}#${one.lesson_id}`}>
                              {one.subject_title}
                            </a>
                          </td>
                          <td>{one.teachers}</td>
                          <td>{numericDate(one.since)}</td>
                          <td>{one.lessons_held}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </>
            )}
          </section>
        );
      }}
    </Loaded>
  );
}
