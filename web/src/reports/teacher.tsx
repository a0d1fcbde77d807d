/** "/t/report": the report on the class that a class teacher leads; "/t/report/card": the card of
 * a student of it. */
import "#style/reports.css";
import { reports as words } from "#text";
import { call } from "../api/client";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { asked } from "./address";
import { StudentCard } from "./card";
import { ReportOfClass } from "./class_report";

function OwnClass() {
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <Loaded resource={list}>
      {({ classes }) => {
        const led = classes.filter((one) => one.led);
        const group = led.find((one) => one.study_group_id === asked("group")) ?? led[0];
        if (group === undefined) return <p class="card">{words.no_group}</p>;
        return <ReportOfClass group={group.study_group_id} groups={led} cards="/t/report/card" />;
      }}
    </Loaded>
  );
}

export function TeacherReport({ session }: { session: Session }) {
  const isCard = here.value.parts[2] === "card";
  return (
    <Frame session={session} here="/t" title={words.cards.class.title} subtitle={session.org_title}>
      <div class="reports">
        {isCard && (
          <p class="report-back">
            <a href="/t/report">{words.back_to_class}</a>
          </p>
        )}
        {isCard ? <StudentCard /> : <OwnClass />}
      </div>
    </Frame>
  );
}
