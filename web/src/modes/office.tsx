/** "/s/modes": who learns otherwise than in his class, and what is carried from elsewhere. */
import "#style/study_modes.css";
import { study_modes as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { PeopleParts } from "../view/page/people_parts";
import type { Session } from "../view/page/session";
import { Modes } from "./list";

export function OfficeModes({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="people" title={words.title}>
      <div class="people">
        <PeopleParts current="modes" session={session} />
        <Modes />
      </div>
    </OfficePage>
  );
}
