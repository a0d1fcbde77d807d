/** "/s/health": what the medic keeps. Documents of absences, exemptions, the sheet of health; no
 * marks and no lessons (b.2, MEDIC). */
import "#style/attendance.css";
import "#style/care.css";
import { useState } from "preact/hooks";
import { health as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate, shortNumericDate, stampOf } from "../model/dates";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { addressWith } from "../view/page/address";
import { OfficePage } from "../view/page/office_page";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { Print } from "../view/take_away";
import { ExcuseForm } from "./excuse_form";
import { ClassExemptions } from "./exemptions";
import { HealthSheetForm } from "./health_sheet_form";

type View = Schemas["ClassHealth"];
type Line = Schemas["HealthLine"];
const views = ["documents", "exemptions", "sheets"] as const;

function Excuses({ view, reload }: { view: View; reload(): void }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isWriting, setWriting] = useState(false);
  const turn = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const students = view.students.filter((one) => chosen.has(one.student_id));
  return (
    <>
      <section class="card" aria-labelledby="health-students">
        <div class="attendance-moves">
          <h2 id="health-students">{words.students}</h2>
          <button
            type="button"
            class="button primary"
            disabled={students.length === 0}
            onClick={() => setWriting(true)}
          >
            <Icon name="plus" />
            {students.length === 0 ? words.excuse_none : plural(words.excuse, students.length)}
          </button>
        </div>
        <p class="hint">{words.excuse_hint}</p>
        <ul class="health-students">
          {view.students.map((one) => (
            <li key={one.student_id}>
              <label class="tick">
                <input
                  type="checkbox"
                  checked={chosen.has(one.student_id)}
                  onChange={() => turn(one.student_id)}
                />
                <span>
                  {one.name}{" "}
                  {one.birth_date !== null && <small>{numericDate(one.birth_date)}</small>}
                </span>
              </label>
            </li>
          ))}
        </ul>
        {view.students.length === 0 && <p class="empty">{words.no_students}</p>}
      </section>
      <section class="card" aria-labelledby="health-documents">
        <h2 id="health-documents">{words.documents_of_year}</h2>
        {view.excuses.length === 0 && <p class="empty">{words.no_documents}</p>}
        <ul class="exemption-list" hidden={view.excuses.length === 0}>
          {view.excuses.map((one) => (
            <li key={one.excuse} class="exemption">
              <div>
                <b>{one.student_name}</b>
                <p>
                  {one.words},{" "}
                  {fill(words.days, {
                    from: shortNumericDate(one.from_on),
                    to: numericDate(one.to_on),
                  })}
                  {one.text !== "" && `. ${one.text}`}
                </p>
                <small>
                  {one.registered_by}, {stampOf(one.registered_at)}
                </small>
              </div>
            </li>
          ))}
        </ul>
      </section>
      {isWriting && (
        <ExcuseForm
          students={students}
          from={view.today}
          to={view.today}
          onClose={() => setWriting(false)}
          whenDone={reload}
        />
      )}
    </>
  );
}

const shown = (line: Line) =>
  [
    line.health_group_title && fill(words.shown_health, { group: line.health_group_title }),
    line.sports_group_title && fill(words.shown_sports, { group: line.sports_group_title }),
    line.furniture_no && fill(words.shown_furniture, { no: line.furniture_no }),
    line.seat && fill(words.shown_seat, { seat: line.seat }),
  ].filter((one) => one !== "");

function Sheets({ view, reload }: { view: View; reload(): void }) {
  const [edited, setEdited] = useState<Line | null>(null);
  const path = { study_group_id: view.study_group_id };
  if (!view.keeps_sheets) return <p class="card empty">{words.off}</p>;
  return (
    <section class="card" aria-labelledby="health-sheets">
      <div class="attendance-moves">
        <h2 id="health-sheets">{words.sheet}</h2>
        <Print path="/api/v1/study-groups/{study_group_id}/health" of={{ path }} />
      </div>
      <p class="hint">{words.lead}</p>
      <ul class="exemption-list">
        {view.students.map((line) => (
          <li key={line.student_id} class="exemption">
            <div>
              <b>{line.name}</b>
              <p>{line.examined_on === null ? words.no_sheet : shown(line).join(" · ")}</p>
              {line.advice !== "" && <p>{line.advice}</p>}
              {line.examined_on !== null && (
                <small>{fill(words.examined_on, { date: numericDate(line.examined_on) })}</small>
              )}
            </div>
            <button
              type="button"
              class="button small"
              aria-label={`${words.change}: ${line.name}`}
              onClick={() => setEdited(line)}
            >
              {line.examined_on === null ? words.write : words.change}
            </button>
          </li>
        ))}
      </ul>
      {edited !== null && (
        <HealthSheetForm
          line={edited}
          today={view.today}
          onClose={() => setEdited(null)}
          whenDone={() => {
            setEdited(null);
            reload();
          }}
        />
      )}
    </section>
  );
}

function ClassHealth(props: { group: string; view: (typeof views)[number] }) {
  const path = { study_group_id: props.group };
  const resource = useResource(props.group, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/health", { path }),
  );
  if (props.view === "exemptions") return <ClassExemptions group={props.group} />;
  return (
    <Loaded resource={resource}>
      {(view) =>
        props.view === "sheets" ? (
          <Sheets view={view} reload={resource.reload} />
        ) : (
          <Excuses view={view} reload={resource.reload} />
        )
      }
    </Loaded>
  );
}

export function OfficeHealth({ session }: { session: Session }) {
  const list = useResource("health", () => call("get", "/api/v1/health/classes"));
  return (
    <OfficePage session={session} current="health" title={words.title}>
      <Loaded resource={list}>
        {({ classes }) => {
          const asked = here.value.query.get("group");
          const group = classes.find((one) => one.study_group_id === asked) ?? classes[0];
          if (group === undefined) return <p class="card empty">{words.no_classes}</p>;
          const id = group.study_group_id;
          const wanted = here.value.query.get("view");
          const view = views.find((one) => one === wanted) ?? "documents";
          return (
            <div class="attendance">
              <div class="attendance-bar">
                <label class="field">
                  <span class="unseen">{words.group}</span>
                  <select
                    value={id}
                    onChange={(event) => go(addressWith({ group: event.currentTarget.value }))}
                  >
                    {classes.map((one) => (
                      <option key={one.study_group_id} value={one.study_group_id}>
                        {one.title}
                      </option>
                    ))}
                  </select>
                </label>
                <nav class="tabs" aria-label={words.views}>
                  {views.map((one) => (
                    <a
                      key={one}
                      href={addressWith({ group: id, view: one === "documents" ? undefined : one })}
                      aria-current={one === view ? "page" : undefined}
                    >
                      {words[one]}
                    </a>
                  ))}
                </nav>
              </div>
              <ClassHealth key={id} group={id} view={view} />
            </div>
          );
        }}
      </Loaded>
    </OfficePage>
  );
}
