/** Lists of a class: общие сведения (F-09) and занятия в объединениях (F-11). */
import { class_lists as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { ClassChoice } from "./filters";

type Groups = readonly Schemas["CoursesOfClass"][];

const filled = (...parts: readonly (string | null)[]) =>
  parts.filter((part) => part !== null && part !== "").join(", ");
const dateOf = (on: string | null) => (on === null ? "" : numericDate(on));

function General({ view, groups }: { view: Schemas["GeneralList"]; groups: Groups }) {
  const titles = [
    words.name,
    words.birth_date,
    words.sex,
    words.personal_no,
    words.enrolled,
    words.left,
    words.guardians,
  ];
  return (
    <div class="card">
      <h2 id="general-title">{fill(words.general_of, { class: view.study_group_title })}</h2>
      <p>{fill(words.year, { year: view.school_year_title })}</p>
      <div class="report-filters">
        <ClassChoice groups={groups} group={view.study_group_id} title={view.study_group_title} />
        <TakeAway
          path="/api/v1/reports/study-groups/{study_group_id}/general"
          of={{ path: { study_group_id: view.study_group_id } }}
        />
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="general-title">
        <table class="report-table class-list">
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.student_id}>
                <th scope="row">
                  {row.number}. {row.name}
                </th>
                <td>{dateOf(row.birth_date)}</td>
                <td>{words.sexes[row.sex]}</td>
                <td>{row.personal_no}</td>
                <td>{filled(dateOf(row.enrolled_on), row.order)}</td>
                <td>{filled(dateOf(row.left_on), row.left_order, row.left_reason)}</td>
                <td>{row.guardians.join("; ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="hint">{words.general_hint}</p>
    </div>
  );
}

function Activities({ view, groups }: { view: Schemas["ActivityList"]; groups: Groups }) {
  const titles = [words.name, words.association, words.teacher, words.hours, words.results];
  return (
    <div class="card">
      <h2 id="activities-title">{fill(words.activities_of, { class: view.study_group_title })}</h2>
      <p>{fill(words.busy, { busy: view.busy, all: view.rows.length })}</p>
      <div class="report-filters">
        <ClassChoice groups={groups} group={view.study_group_id} title={view.study_group_title} />
        <TakeAway
          path="/api/v1/reports/study-groups/{study_group_id}/activities"
          of={{ path: { study_group_id: view.study_group_id } }}
        />
      </div>
      <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="activities-title">
        <table class="report-table class-list">
          <thead>
            <tr>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {view.rows.map((row) => (
            <tbody key={row.student_id}>
              {row.activities.length === 0 && (
                <tr>
                  <th scope="row">
                    {row.number}. {row.name}
                  </th>
                  <td colSpan={4}>{words.nowhere}</td>
                </tr>
              )}
              {row.activities.map((one, at) => (
                <tr key={one.study_group_id}>
                  {at === 0 && (
                    <th scope="rowgroup" rowSpan={row.activities.length}>
                      {row.number}. {row.name}
                    </th>
                  )}
                  <td>{one.title}</td>
                  <td>{one.teachers}</td>
                  <td>{one.hours.join("; ")}</td>
                  <td>{one.results.join("; ")}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p class="hint">{words.activities_hint}</p>
    </div>
  );
}

export function GeneralListOfClass({ group, groups }: { group: string; groups: Groups }) {
  const resource = useResource(group, () =>
    call("get", "/api/v1/reports/study-groups/{study_group_id}/general", {
      path: { study_group_id: group },
    }),
  );
  return <Loaded resource={resource}>{(view) => <General view={view} groups={groups} />}</Loaded>;
}

export function ActivityListOfClass({ group, groups }: { group: string; groups: Groups }) {
  const resource = useResource(group, () =>
    call("get", "/api/v1/reports/study-groups/{study_group_id}/activities", {
      path: { study_group_id: group },
    }),
  );
  return (
    <Loaded resource={resource}>{(view) => <Activities view={view} groups={groups} />}</Loaded>
  );
}
