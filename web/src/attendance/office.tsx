/** "/s/presence" and "/s/absences" of the office. */
import { presence as presenceWords, absences as words } from "#text";
import { call } from "../api/client";
import { Frame } from "../view/page/frame";
import { OfficeTabs } from "../view/page/office_tabs";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { ClassAbsences } from "./class_absences";
import { Presence } from "./presence";

export function OfficeAbsences({ session }: { session: Session }) {
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <Frame
      session={session}
      here="/s"
      title={words.title}
      subtitle={session.org_title}
      bar={<OfficeTabs current="presence" />}
    >
      <Loaded resource={list}>
        {({ classes }) => {
          const asked = here.value.query.get("group");
          const group = classes.find((one) => one.study_group_id === asked) ?? classes[0];
          if (group === undefined) return null;
          return <ClassAbsences key={group.study_group_id} group={group} groups={classes} />;
        }}
      </Loaded>
    </Frame>
  );
}

export function OfficePresence({ session }: { session: Session }) {
  return (
    <Frame
      session={session}
      here="/s"
      title={presenceWords.title}
      subtitle={session.org_title}
      bar={<OfficeTabs current="presence" />}
    >
      <Presence />
    </Frame>
  );
}
