/** "/s/changes": changes of lessons; "/s/changes/register": the register of them (F-13);
 * "/s/changes/reasons": what they were made for. */
import "#style/changes.css";
import { changes as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ScheduleParts } from "../view/schedule/schedule_parts_panel";
import { ChangesOfDay } from "./day";
import { Reasons } from "./reasons/list";
import { Register } from "./register";
import { search } from "./search";

export function OfficeChanges({ session }: { session: Session }) {
  const part = here.value.parts[2];
  const isCard = search().change_reason !== undefined;
  const current = part === "register" || part === "reasons" ? part : "changes";
  return (
    <OfficePage session={session} current="changes" title={words.title}>
      <div class="changes">
        <ScheduleParts current={isCard ? "reasons" : current} />
        {current === "register" ? (
          <Register />
        ) : current === "reasons" ? (
          <Reasons />
        ) : (
          <ChangesOfDay />
        )}
      </div>
    </OfficePage>
  );
}
