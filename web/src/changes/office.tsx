/** "/s/changes": changes of lessons; "/s/changes/register": the register of them (F-13). */
import "#style/changes.css";
import { changes as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ScheduleParts } from "../view/schedule/schedule_parts_panel";
import { ChangesOfDay } from "./day";
import { Register } from "./register";

export function OfficeChanges({ session }: { session: Session }) {
  const isRegister = here.value.parts[2] === "register";
  return (
    <OfficePage session={session} current="changes" title={words.title}>
      <div class="changes">
        <ScheduleParts current={isRegister ? "register" : "changes"} />
        {isRegister ? <Register /> : <ChangesOfDay />}
      </div>
    </OfficePage>
  );
}
