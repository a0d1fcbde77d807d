/** "/t/duties": own duties of a teacher; "/t/duties/all" for one who leads the school too. */
import "#style/duties.css";
import { duties as words } from "#text";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Everybody } from "./everybody";
import { DutyLists } from "./list";

export function TeacherDuties({ session }: { session: Session }) {
  const isAll = here.value.parts[2] === "all";
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      {isAll && (
        <p class="duty-back">
          <a href="/t/duties">{words.back}</a>
        </p>
      )}
      {isAll ? <Everybody /> : <DutyLists place="/t/duties" />}
    </Frame>
  );
}
