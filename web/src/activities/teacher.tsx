/** "/t/activities/COURSE" of who teaches it and of the class teacher. */
import "#style/activities.css";
import { activities as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ActivityJournal } from "./journal";

export function TeacherActivity({ session }: { session: Session }) {
  const course = here.value.parts[2] ?? "";
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <div class="activities">
        <p class="activity-back">
          <a href="/t">{words.to_day}</a>
        </p>
        <ActivityJournal key={course} course_id={course} />
      </div>
    </Frame>
  );
}
