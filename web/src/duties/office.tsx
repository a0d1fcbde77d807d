/** "/s/duties": own duties; "/s/duties/all": how far everybody is. The archivist comes here too. */
import "#style/duties.css";
import type { ComponentChildren } from "preact";
import { duties as words } from "#text";
import { Frame } from "../view/page/frame";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Everybody } from "./everybody";
import { DutyLists } from "./list";

const officeRoles = [
  "director",
  "deputy",
  "journal_admin",
  "clerk",
  "scheduler",
  "section_head",
  "department_head",
  "training_master",
  "medic",
  "counsellor",
] as const;

function Page(props: { session: Session; children: ComponentChildren }) {
  const { session, children } = props;
  if (officeRoles.some((role) => session.roles.includes(role)))
    return (
      <OfficePage session={session} current="duties" title={words.title}>
        {children}
      </OfficePage>
    );
  return (
    <Frame session={session} here="/a" title={words.title} subtitle={session.org_title}>
      {children}
    </Frame>
  );
}

export function OfficeDuties({ session }: { session: Session }) {
  const isAll = here.value.parts[2] === "all";
  return (
    <Page session={session}>
      {isAll && (
        <p class="duty-back">
          <a href="/s/duties">{words.back}</a>
        </p>
      )}
      {isAll ? <Everybody /> : <DutyLists place="/s/duties" />}
    </Page>
  );
}
