/** "/s/reports": the reports of the school, each a page of its own. */
import "#style/reports.css";
import { reports as words } from "#text";
import { call } from "../api/client";
import { OfficePage } from "../view/page/office_page";
import { leadsSchool } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { asked } from "./address";
import { StudentCard } from "./card";
import { ReportOfClass } from "./class_report";
import { ForecastOfClass } from "./forecast";
import { Fulfilment } from "./fulfilment";
import { HoursOfMonth } from "./hours";
import { ActivityListOfClass, GeneralListOfClass } from "./lists";
import { ResultsOfClass } from "./results";
import { YearOfTeacher } from "./teacher_hours";

type Kind = keyof typeof words.cards;
const kinds: readonly { name: Kind; isForHeads: boolean; href?: string }[] = [
  { name: "results", isForHeads: true },
  { name: "class", isForHeads: true },
  { name: "forecast", isForHeads: true },
  { name: "fulfilment", isForHeads: false },
  { name: "general", isForHeads: true },
  { name: "activities", isForHeads: true },
  { name: "hours", isForHeads: false },
  // Rooms of their own.
  { name: "associations", isForHeads: false, href: "/s/associations" },
  { name: "works", isForHeads: false, href: "/s/works" },
  { name: "achievements", isForHeads: false, href: "/s/achievements" },
];

/** What there is, each with what it answers. */
function Cards({ session }: { session: Session }) {
  const open = kinds.filter((kind) => !kind.isForHeads || leadsSchool(session));
  return (
    <ul class="report-cards">
      {open.map(({ name, href }) => (
        <li key={name} class="card">
          <h2>
            <a href={href ?? `/s/reports/${name}`}>{words.cards[name].title}</a>
          </h2>
          <p>{words.cards[name].lead}</p>
        </li>
      ))}
    </ul>
  );
}

function OfClasses({ kind }: { kind: string }) {
  const list = useResource("courses", () => call("get", "/api/v1/courses"));
  return (
    <Loaded resource={list}>
      {({ classes }) => {
        if (kind === "fulfilment") return <Fulfilment groups={classes} />;
        const group = asked("group") ?? classes[0]?.study_group_id;
        if (group === undefined) return <p class="empty">{words.no_classes}</p>;
        if (kind === "class")
          return <ReportOfClass group={group} groups={classes} cards="/s/reports/card" />;
        if (kind === "forecast") return <ForecastOfClass group={group} groups={classes} />;
        if (kind === "general") return <GeneralListOfClass group={group} groups={classes} />;
        if (kind === "activities") return <ActivityListOfClass group={group} groups={classes} />;
        return <ResultsOfClass group={group} groups={classes} />;
      }}
    </Loaded>
  );
}

function Report({ session }: { session: Session }) {
  const kind = here.value.parts[2];
  if (kind === undefined) return <Cards session={session} />;
  if (kind === "hours") return <HoursOfMonth />;
  if (kind === "teacher-hours") return <YearOfTeacher />;
  if (kind === "card") return <StudentCard />;
  return <OfClasses kind={kind} />;
}

export function OfficeReports({ session }: { session: Session }) {
  const kind = here.value.parts[2];
  return (
    <OfficePage session={session} current="reports" title={words.title}>
      <div class="reports">
        {kind !== undefined && (
          <p class="report-back">
            <a href="/s/reports">{words.back}</a>
          </p>
        )}
        <Report session={session} />
      </div>
    </OfficePage>
  );
}
