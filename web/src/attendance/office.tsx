/** "/s/presence" and "/s/absences" of the office. */
import { presence as presenceWords, absences as words } from "#text";
import { call } from "../api/client";
import { OfficePage } from "../view/page/office_page";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { ClassAbsences } from "./class_absences";
import { Presence } from "./presence";

export function OfficeAbsences({ session }: { session: Session }) {
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <OfficePage session={session} current="presence" title={words.title}>
      <Loaded resource={list}>
        {({ classes }) => {
          const asked = here.value.query.get("group");
          const group = classes.find((one) => one.study_group_id === asked) ?? classes[0];
          if (group === undefined) return null;
          return <ClassAbsences key={group.study_group_id} group={group} groups={classes} />;
        }}
      </Loaded>
    </OfficePage>
  );
}

export function OfficePresence({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="presence" title={presenceWords.title}>
      <Presence />
    </OfficePage>
  );
}
