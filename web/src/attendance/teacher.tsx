/** "/t/absences": the absences of the class that a class teacher leads. */
import { absences as words } from "#text";
import { call } from "../api/client";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { ClassAbsences } from "./class_absences";

export function TeacherAbsences({ session }: { session: Session }) {
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <Frame session={session} here="/t" title={words.title} subtitle={session.org_title}>
      <Loaded resource={list}>
        {({ classes }) => {
          const led = classes.filter((one) => one.led);
          const asked = here.value.query.get("group");
          const group = led.find((one) => one.study_group_id === asked) ?? led[0];
          if (group === undefined) return <p class="card">{words.no_group}</p>;
          return <ClassAbsences key={group.study_group_id} group={group} groups={led} />;
        }}
      </Loaded>
    </Frame>
  );
}
