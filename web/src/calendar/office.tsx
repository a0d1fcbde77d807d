/** "/s/calendar": the school year as a picture, with its special days; "/s/bells": who hears which
 * bells (CUR-06). */
import "#style/calendar.css";
import { calendar as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import type { Session } from "../view/page/session";
import { ScheduleParts } from "../view/schedule/schedule_parts_panel";
import { BellsRoom } from "./bells";
import { CalendarRoom } from "./calendar_room";

export function OfficeCalendar({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="changes" title={words.title}>
      <div class="calendar-room">
        <ScheduleParts current="calendar" />
        <CalendarRoom />
      </div>
    </OfficePage>
  );
}

export function OfficeBells({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="changes" title={words.bells_title}>
      <div class="calendar-room">
        <ScheduleParts current="bells" />
        <BellsRoom />
      </div>
    </OfficePage>
  );
}
