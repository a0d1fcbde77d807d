/** "/s/attestation", its "sheet" and "record", "/s/debts" and "/s/early" of the office. */
import "#style/attestation.css";
import { attestation_parts as places, attestation as words } from "#text";
import { call, type Schemas } from "../api/client";
import { AttestationParts } from "../view/page/attestation_parts";
import { OfficePage } from "../view/page/office_page";
import { PeopleParts } from "../view/page/people_parts";
import { leadsSchool } from "../view/page/roles";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { Debts } from "./debts";
import { EarlyAttestationList } from "./early";
import { SheetOfGroup } from "./group_sheet";
import { PlanOfGroup } from "./plan";
import { RecordOfStudent } from "./record";
import { Retakes } from "./retakes";

type Group = Schemas["AttestedGroup"];

function GroupChoice({ groups, group }: { groups: readonly Group[]; group: Group }) {
  const place = here.value.parts.join("/");
  return (
    <label class="field attestation-group">
      <span>{words.group}</span>
      <select
        value={group.study_group_id}
        onChange={(event) => go(`/${place}?group=${event.currentTarget.value}`)}
      >
        {groups.map((one) => (
          <option key={one.study_group_id} value={one.study_group_id}>
            {`${one.title}, ${one.school_year_title}`}
          </option>
        ))}
      </select>
    </label>
  );
}

export function OfficeAttestation({ session }: { session: Session }) {
  if (here.value.parts[2] === "record") return <OfficeRecord session={session} />;
  if (here.value.parts[2] === "retakes") return <OfficeRetakes session={session} />;
  return <OfficeGroups session={session} />;
}

function OfficeRecord({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="attestation" title={words.record_title}>
      <div class="attestation">
        <AttestationParts current={null} session={session} />
        <RecordOfStudent />
      </div>
    </OfficePage>
  );
}

function OfficeRetakes({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="attestation" title={places.retakes}>
      <div class="attestation">
        <AttestationParts current="retakes" session={session} />
        <Retakes />
      </div>
    </OfficePage>
  );
}

function OfficeGroups({ session }: { session: Session }) {
  const list = useResource("groups", () => call("get", "/api/v1/attestation/study-groups"));
  const isSheet = here.value.parts[2] === "sheet";
  return (
    <OfficePage session={session} current="attestation" title={words.title}>
      <div class="attestation">
        <AttestationParts current={isSheet ? "sheet" : "plan"} session={session} />
        <Loaded resource={list}>
          {({ groups }) => {
            const asked = here.value.query.get("group");
            const group = groups.find((one) => one.study_group_id === asked) ?? groups[0];
            if (group === undefined) return <p class="card empty">{words.no_groups}</p>;
            const chooser = <GroupChoice groups={groups} group={group} />;
            return isSheet ? (
              <SheetOfGroup group={group.study_group_id} chooser={chooser} />
            ) : (
              <PlanOfGroup
                key={group.study_group_id}
                group={group.study_group_id}
                chooser={chooser}
              />
            );
          }}
        </Loaded>
      </div>
    </OfficePage>
  );
}

export function OfficeDebts({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="attestation" title={places.debts}>
      <div class="attestation">
        <AttestationParts current="debts" session={session} />
        <Debts />
      </div>
    </OfficePage>
  );
}

/** Who leads the school comes from attestation, a clerk from the modes of study. */
export function OfficeEarly({ session }: { session: Session }) {
  const isHead = leadsSchool(session);
  return (
    <OfficePage session={session} current={isHead ? "attestation" : "people"} title={places.early}>
      <div class="attestation">
        {isHead ? (
          <AttestationParts current="early" session={session} />
        ) : (
          <PeopleParts current="early" session={session} />
        )}
        <EarlyAttestationList />
      </div>
    </OfficePage>
  );
}
