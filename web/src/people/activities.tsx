/** Extracurricular activity and after-school groups of the year, under the groups of the office. */
import { useState } from "preact/hooks";
import { people as words } from "#text";
import { call, type Schemas } from "../api/client";
import { plural } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { ActivityDialog } from "./activity_dialog";

function Row({ line }: { line: Schemas["ActivityCourse"] }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/s/activities/${line.course_id}`}>
          {line.kind === "after_school" ? line.study_group_title : line.subject_title}
        </a>
        <small>
          {words.activity_kinds[line.kind === "after_school" ? line.kind : "extracurricular"]}
        </small>
      </th>
      <td data-label={words.group}>
        {line.is_group ? (
          <a href={`/s/people/class/${line.study_group_id}`}>{line.study_group_title}</a>
        ) : (
          line.study_group_title
        )}
        <small>{plural(words.people_count, line.student_count)}</small>
      </td>
      <td data-label={words.teacher}>{line.teachers}</td>
      <td data-label={words.activity_hours}>
        {line.hours.map((hour) => (
          <small key={hour}>{hour}</small>
        ))}
      </td>
    </tr>
  );
}

export function Activities({ classes }: { classes: readonly Schemas["OfficeGroup"][] }) {
  const resource = useResource("activities", () => call("get", "/api/v1/activities"));
  const [isForming, setForming] = useState(false);
  return (
    <div class="card" id="activities">
      <Loaded resource={resource}>
        {(view) => (
          <>
            <div class="people-head">
              <h2 id="activities-title">{words.activities}</h2>
              {view.may_form && (
                <button type="button" class="button" onClick={() => setForming(true)}>
                  {words.form_activity}
                </button>
              )}
            </div>
            {view.lines.length === 0 ? (
              <p class="empty">{words.no_activities}</p>
            ) : (
              <div
                class="table-scroll"
                tabIndex={0}
                role="region"
                aria-labelledby="activities-title"
              >
                <table class="people-table">
                  <thead>
                    <tr>
                      <th scope="col">{words.activity}</th>
                      <th scope="col">{words.group}</th>
                      <th scope="col">{words.teacher}</th>
                      <th scope="col">{words.activity_hours}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {view.lines.map((line) => (
                      <Row key={line.course_id} line={line} />
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            {isForming && (
              <ActivityDialog
                classes={classes}
                view={view}
                onClose={() => setForming(false)}
                whenDone={resource.reload}
              />
            )}
          </>
        )}
      </Loaded>
    </div>
  );
}
