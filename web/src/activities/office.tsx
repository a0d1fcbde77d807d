/** "/s/activities/COURSE" of the office. */
import "#style/activities.css";
import { activities as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ActivityJournal } from "./journal";

export function OfficeActivities({ session }: { session: Session }) {
  const course = here.value.parts[2];
  return (
    <OfficePage session={session} current="people" title={words.title}>
      <div class="activities">
        <p class="activity-back">
          <a href="/s/people/groups#activities">{words.to_groups}</a>
        </p>
        {course !== undefined && <ActivityJournal key={course} course_id={course} />}
      </div>
    </OfficePage>
  );
}
