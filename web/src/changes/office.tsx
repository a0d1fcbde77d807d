/** "/s/changes": changes of lessons; "/s/changes/register": the register of them (F-13). */
import "#style/changes.css";
import { changes as words } from "#text";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ChangesOfDay } from "./day";
import { Register } from "./register";

export function OfficeChanges({ session }: { session: Session }) {
  const isRegister = here.value.parts[2] === "register";
  const part = (is: boolean, href: string, title: string) => (
    <a class="button small" href={href} aria-current={is ? "page" : undefined}>
      {title}
    </a>
  );
  return (
    <OfficePage session={session} current="changes" title={words.title}>
      <div class="changes">
        <nav class="change-parts" aria-label={words.title}>
          {part(!isRegister, "/s/changes", words.lessons)}
          {part(isRegister, "/s/changes/register", words.register)}
        </nav>
        {isRegister ? <Register /> : <ChangesOfDay />}
      </div>
    </OfficePage>
  );
}
