/** "/s/works": the schedule of assessment procedures of any class. */
import { works as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import type { Session } from "../view/page/session";
import { WorkBoard } from "./board";

export function OfficeWorks({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="reports" title={words.title}>
      <p class="works-back">
        <a href="/s/reports">{words.to_reports}</a>
      </p>
      <WorkBoard />
    </OfficePage>
  );
}
