/** «Достижения»: awards, achievements and groups of additional education in one place (DRY-10). */
import { diary_achievements as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";

type Line = Schemas["AchievementLine"];

function Part({ title, lines, empty }: { title: string; lines: readonly Line[]; empty: string }) {
  return (
    <section class="paper padded diary-part">
      <h2>{title}</h2>
      {lines.length === 0 && <p class="quiet">{empty}</p>}
      <ul class="diary-lines">
        {lines.map((line) => (
          <li key={line.achievement}>
            <h3>{line.title}</h3>
            <p>
              {[line.kind_title, line.outcome, line.level_title]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
            <p class="quiet">
              {[numericDate(line.achieved_on), line.group_title, line.document_no]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function DiaryAchievements({ student_id }: { student_id: string }) {
  const resource = useResource(student_id, () =>
    call("get", "/api/v1/students/{student_id}/achievements", { path: { student_id } }),
  );
  return (
    <Loaded resource={resource}>
      {({ awards, achievements, associations }) => (
        <>
          <Part title={words.awards} lines={awards} empty={words.no_awards} />
          <Part title={words.deeds} lines={achievements} empty={words.no_deeds} />
          <section class="paper padded diary-part">
            <h2>{words.associations}</h2>
            {associations.length === 0 && <p class="quiet">{words.no_associations}</p>}
            <ul class="diary-lines">
              {associations.map((one) => (
                <li key={one.study_group_id}>
                  <h3>{one.title}</h3>
                  <p>{[one.programme, one.teachers].filter((part) => part !== "").join(" · ")}</p>
                  <p class="quiet">{fill(words.since, { date: numericDate(one.joined_on) })}</p>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Loaded>
  );
}
