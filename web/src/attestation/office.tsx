/** "/s/attestation", its "sheet" and "record", and "/s/debts" of the office. */
import "#style/attestation.css";
import { attestation as words } from "#text";
import { call, type Schemas } from "../api/client";
import { OfficePage } from "../view/page/office_page";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { Debts } from "./debts";
import { SheetOfGroup } from "./group_sheet";
import { PlanOfGroup } from "./plan";
import { RecordOfStudent } from "./record";
import { Retakes } from "./retakes";

type Group = Schemas["AttestedGroup"];

type Part = keyof typeof words.parts;

/** `record` has no button: one comes to it from a student's name. */
function Parts({ current }: { current: Part | "record" }) {
  const group = here.value.query.get("group");
  const query = group === null ? "" : `?group=${group}`;
  const part = (name: Part, href: string) => (
    <a class="button small" href={href} aria-current={name === current ? "page" : undefined}>
      {words.parts[name]}
    </a>
  );
  return (
    <nav class="attestation-parts" aria-label={words.title}>
      {part("plan", `/s/attestation${query}`)}
      {part("sheet", `/s/attestation/sheet${query}`)}
      {part("debts", "/s/debts")}
      {part("retakes", "/s/attestation/retakes")}
      {part("practice", "/s/practice")}
      {part("finals", group === null ? "/s/finals" : `/s/finals/${group}`)}
      {part("cycles", "/s/cycles")}
    </nav>
  );
}

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
        <Parts current="record" />
        <RecordOfStudent />
      </div>
    </OfficePage>
  );
}

function OfficeRetakes({ session }: { session: Session }) {
  return (
    <OfficePage session={session} current="attestation" title={words.parts.retakes}>
      <div class="attestation">
        <Parts current="retakes" />
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
        <Parts current={isSheet ? "sheet" : "plan"} />
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
    <OfficePage session={session} current="attestation" title={words.parts.debts}>
      <div class="attestation">
        <Parts current="debts" />
        <Debts />
      </div>
    </OfficePage>
  );
}
