/** "/s/finals/GROUP" and "/s/cycles" of the office. */
import "#style/lines.css";
import "#style/finals.css";
import { finals as words } from "#text";
import { call } from "../api/client";
import { AttestationParts } from "../view/page/attestation_parts";
import { OfficePage } from "../view/page/office_page";
import { leadsSchool } from "../view/page/roles";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { Cycles } from "./cycles";
import { FinalsOfGroup } from "./group";

/** Vocational groups of this year and the one before. */
function Groups() {
  const resource = useResource("finals", () => call("get", "/api/v1/attestation/study-groups"));
  return (
    <Loaded resource={resource}>
      {({ groups }) => (
        <div class="card">
          <h2>{words.groups}</h2>
          <p class="hint">{words.groups_hint}</p>
          {groups.length === 0 ? (
            <p class="empty">{words.no_groups}</p>
          ) : (
            <ul class="final-groups">
              {groups.map((one) => (
                <li key={one.study_group_id}>
                  <a href={`/s/finals/${one.study_group_id}`}>{one.title}</a>{" "}
                  <small>{one.school_year_title}</small>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </Loaded>
  );
}

export function OfficeFinals({ session }: { session: Session }) {
  const group = here.value.parts[2];
  const isHead = leadsSchool(session) || session.roles.includes("section_head");
  return (
    <OfficePage
      session={session}
      current={isHead ? "attestation" : "people"}
      title={words.title}
      subtitle={words.subtitle}
    >
      <div class="finals">
        {isHead && <AttestationParts current="finals" session={session} />}
        {group === undefined ? (
          <Groups />
        ) : (
          <FinalsOfGroup
            key={group}
            study_group_id={group}
            cycles={leadsSchool(session) || session.roles.includes("journal_admin")}
          />
        )}
      </div>
    </OfficePage>
  );
}

export function OfficeCycles({ session }: { session: Session }) {
  const isHead = leadsSchool(session);
  return (
    <OfficePage
      session={session}
      current={isHead ? "attestation" : "policies"}
      title={words.cycles_title}
    >
      <div class="finals">
        {isHead ? (
          <AttestationParts current="cycles" session={session} />
        ) : (
          <p class="final-back">
            <a href="/s/policies">{words.to_policies}</a>
          </p>
        )}
        <Cycles />
      </div>
    </OfficePage>
  );
}
