/** "/s/timetable?class=ID", "?teacher=ID", "?room=TITLE", each with "&on=DATE": the week as the
 * timetable has it, and how a class's own is changed (CUR-06). */
import "#style/timetable.css";
import { timetable as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { officePostsOf } from "../view/page/roles";
import type { Session } from "../view/page/session";
import { ScheduleParts } from "../view/schedule/schedule_parts_panel";
import { WeekRoom } from "./week_room";

export function OfficeTimetable({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="changes" title={words.title}>
      <div class="week-room">
        <ScheduleParts current="timetable" />
        <WeekRoom />
        {officePostsOf(session).includes("scheduler") && (
          <p>
            <a href="/s/import?what=timetable">{words.to_import}</a>
          </p>
        )}
      </div>
    </OfficePage>
  );
}
