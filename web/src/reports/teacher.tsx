/** "/t/report": the report on the class that a class teacher leads; "/t/report/forecast": its
 * forecasts; "/t/report/general" and "/t/report/activities": its lists; "/t/report/card": the card
 * of a student of it; "/t/report/teacher-hours": one's own hours of the year (VOC-08). */
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
import { ForecastOfClass } from "./forecast";
import { ActivityListOfClass, GeneralListOfClass } from "./lists";
import { YearOfTeacher } from "./teacher_hours";

const lists = ["forecast", "general", "activities"] as const;

function OwnClass({ kind }: { kind: string | undefined }) {
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <Loaded resource={list}>
      {({ classes }) => {
        const led = classes.filter((one) => one.led);
        const group = led.find((one) => one.study_group_id === asked("group")) ?? led[0];
        if (group === undefined) return <p class="card">{words.no_group}</p>;
        const id = group.study_group_id;
        if (kind === "forecast") return <ForecastOfClass group={id} groups={led} />;
        if (kind === "general") return <GeneralListOfClass group={id} groups={led} />;
        if (kind === "activities") return <ActivityListOfClass group={id} groups={led} />;
        return (
          <>
            <p class="report-back">
              {lists.map((name) => (
                <a key={name} href={`/t/report/${name}?group=${id}`}>
                  {words.cards[name].title}
                </a>
              ))}
            </p>
            <ReportOfClass group={id} groups={led} cards="/t/report/card" />
          </>
        );
      }}
    </Loaded>
  );
}

export function TeacherReport({ session }: { session: Session }) {
  const kind = here.value.parts[2];
  const isHours = kind === "teacher-hours";
  const title = isHours ? kind : (lists.find((name) => name === kind) ?? "class");
  return (
    <Frame
      session={session}
      here="/t"
      title={words.cards[title].title}
      subtitle={session.org_title}
    >
      <div class="reports">
        {kind !== undefined && !isHours && (
          <p class="report-back">
            <a href="/t/report">{words.back_to_class}</a>
          </p>
        )}
        {isHours && <YearOfTeacher />}
        {kind === "card" && <StudentCard />}
        {!isHours && kind !== "card" && <OwnClass kind={kind} />}
      </div>
    </Frame>
  );
}
