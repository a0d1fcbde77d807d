/** "/a": packages of class-years on two media in two rooms; red until that is so (ORD-1.4.2-4). */
import { archive as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { later } from "../view/later";
import { Frame } from "../view/page/frame";
import { holdsOnlyPost } from "../view/page/roles";
import type { Session } from "../view/page/session";
import { Loaded, type Resource, useResource } from "../view/resource";
import { Media } from "./media";
import { PackageCard } from "./package_card";

const PracticeLink = later(async () => (await import("../view/practice_panel")).PracticeLink);

type View = Schemas["ArchiveView"];

function Alarms({ alarms }: { alarms: View["alarms"] }) {
  if (alarms.length === 0) return null;
  return (
    <section class="notice bad" aria-labelledby="alarms-title">
      <h2 id="alarms-title">
        <Icon name="warning" />
        {words.alarms}
      </h2>
      <ul>
        {alarms.map((alarm) => (
          <li key={alarm.place + alarm.remedy}>
            {alarm.place}: {alarm.remedy}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Classes that are closed and whose packages are still being put together. */
function Waiting({ waiting }: { waiting: View["waiting"] }) {
  if (waiting.length === 0) return null;
  return (
    <section class="card" aria-labelledby="waiting-title">
      <h2 id="waiting-title">{words.waiting}</h2>
      <ul class="register">
        {waiting.map((group) => (
          <li key={group.study_group_id}>
            <b>{group.study_group_title}</b>
            <span class={group.overdue ? "state-bad" : "hint"}>
              {fill(words.waiting_until, { date: numericDate(group.due_on) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Page(props: { view: View; resource: Resource<View>; mayKeep: boolean }) {
  const { view, resource, mayKeep } = props;
  return (
    <>
      <Alarms alarms={view.alarms} />
      <Waiting waiting={view.waiting} />
      <div class="archive">
        <section aria-labelledby="packages-title">
          <h2 id="packages-title">{words.packages}</h2>
          {view.packages.length === 0 && <p class="empty">{words.empty}</p>}
          <ul class="packages">
            {view.packages.map((one) => (
              <PackageCard
                key={one.package_id}
                package_={one}
                hasAddenda={view.packages.some((other) => other.completes === one.package_id)}
                mayKeep={mayKeep}
                whenChecked={resource.reload}
              />
            ))}
          </ul>
        </section>
        <Media view={view} mayKeep={mayKeep} whenSaved={resource.reload} />
      </div>
    </>
  );
}

export function ArchiveRoom({ session }: { session: Session }) {
  const resource = useResource("archive", () => call("get", "/api/v1/archive"));
  const mayKeep = session.roles.includes("archivist") || session.roles.includes("director");
  return (
    <Frame session={session} here="/a" title={words.title} subtitle={session.org_title}>
      <Loaded resource={resource}>
        {(view) => (
          <>
            <Page view={view} resource={resource} mayKeep={mayKeep} />
            <p>
              <a href="/s/duties">{words.duties}</a>
            </p>
            {holdsOnlyPost(session) && <PracticeLink />}
          </>
        )}
      </Loaded>
    </Frame>
  );
}
