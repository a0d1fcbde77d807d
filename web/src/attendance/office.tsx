/** "/s/presence" and "/s/absences" of the office. */
import { presence as presenceWords, absences as words } from "#text";
import { call } from "../api/client";
import { OfficePage } from "../view/page/office_page";
import { leadsSchool } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { ClassAbsences } from "./class_absences";
import { Presence } from "./presence";

/** Of the whole school for who leads it, of his groups for a training master. */
export function OfficeAbsences({ session }: { session: Session }) {
  const isHead = leadsSchool(session);
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <OfficePage session={session} current={isHead ? "presence" : "absences"} title={words.title}>
      <Loaded resource={list}>
        {(known) => {
          const classes = isHead ? known.classes : known.classes.filter((one) => one.accounts);
          const asked = here.value.query.get("group");
          const group = classes.find((one) => one.study_group_id === asked) ?? classes[0];
          if (group === undefined) return isHead ? null : <p class="card">{words.no_group}</p>;
          const common = { key: group.study_group_id, group, groups: classes };
          return isHead ? (
            <ClassAbsences {...common} />
          ) : (
            <ClassAbsences {...common} accountsOnly />
          );
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
