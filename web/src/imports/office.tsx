/** "/s/import?what=timetable", "/s/import/ID", "/s/setup?step=people". */
import "#style/imports.css";
import { setup as setupWords, imports as words } from "#text";
import { stampOf } from "../model/dates";
import { OfficePage } from "../view/page/office_page";
import { keepsTimetable, officePostsOf } from "../view/page/roles";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { MadeImportRoom } from "./made_import";
import { PeopleLoading } from "./people";
import { recentImports } from "./recent";
import { SetupRoom } from "./setup";
import { TimetableLoading } from "./timetable";

function Recent() {
  const recent = recentImports();
  if (recent.length === 0) return null;
  return (
    <section class="card" aria-labelledby="recent-title">
      <h2 id="recent-title">{words.recent}</h2>
      <ul class="import-recent">
        {recent.map((one) => (
          <li key={one.import_id}>
            <a href={`/s/import/${one.import_id}`}>
              {stampOf(one.at)} · {one.file_name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const open = (import_id: string) => go(`/s/import/${import_id}`);

/** Who keeps the timetable alone brings no people, and goes back to the week. */
const isSchedulerOnly = (session: Session) =>
  officePostsOf(session).includes("scheduler") &&
  !keepsTimetable(session) &&
  !session.roles.includes("clerk");

function Choosing({ session }: { session: Session }) {
  if (isSchedulerOnly(session)) return <TimetableLoading whenDone={() => go("/s/timetable")} />;
  const mayTimetable = keepsTimetable(session);
  const isTimetable = mayTimetable && here.value.query.get("what") === "timetable";
  return (
    <>
      <nav class="import-what" aria-label={words.what}>
        <a href="/s/import" aria-current={isTimetable ? undefined : "page"}>
          {words.people}
        </a>
        {mayTimetable && (
          <a href="/s/import?what=timetable" aria-current={isTimetable ? "page" : undefined}>
            {words.timetable}
          </a>
        )}
        <a href="/s/setup?step=ready">{words.readiness}</a>
      </nav>
      {isTimetable ? <TimetableLoading whenDone={open} /> : <PeopleLoading whenDone={open} />}
      <Recent />
    </>
  );
}

export function OfficeImport({ session }: { session: Session }) {
  const [, , import_id] = here.value.parts;
  return (
    <OfficePage
      session={session}
      current={isSchedulerOnly(session) ? "changes" : "closing"}
      title={words.title}
    >
      <div class="imports">
        {import_id === undefined ? (
          <Choosing session={session} />
        ) : (
          <>
            <nav class="import-what no-print" aria-label={words.what}>
              <a href="/s/import">{words.back}</a>
              <a href="/s/setup?step=ready">{words.readiness}</a>
            </nav>
            <MadeImportRoom
              key={import_id}
              import_id={import_id}
              keepsTimetable={keepsTimetable(session)}
            />
          </>
        )}
      </div>
    </OfficePage>
  );
}

export function OfficeSetup({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="closing" title={setupWords.title}>
      <div class="imports">
        <SetupRoom keepsTimetable={keepsTimetable(session)} />
      </div>
    </OfficePage>
  );
}
