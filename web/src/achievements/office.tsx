/** "/s/achievements": of any class. */
import { achievements as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import type { Session } from "../view/page/session";
import { ChosenGroup } from "./choosing";

export function OfficeAchievements({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="reports" title={words.title}>
      <p class="achievements-back">
        <a href="/s/reports">{words.to_reports}</a>
      </p>
      <ChosenGroup session={session} isOpen={() => true} />
    </OfficePage>
  );
}
