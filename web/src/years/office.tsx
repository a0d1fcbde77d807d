/** "/s/year": the switch to a new school year in three steps: what will be, changes, the deed. */
import "#style/years.css";
import { year as words } from "#text";
import { call } from "../api/client";
import { OfficePage } from "../view/page/office_page";
import { leadsSchool } from "../view/page/roles";
import { go, here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { Loaded, type Resource, useResource } from "../view/resource";
import { addressOf, type Step, stepHere } from "./address";
import { CarryingOut } from "./carrying_out";
import { useChanges } from "./changes";
import { Editing } from "./editing";
import { Prospect } from "./prospect";
import type { YearSwitch } from "./year_plan";

function Steps() {
  const current = stepHere();
  const steps: readonly [Step, string][] = [
    [1, words.step_1],
    [2, words.step_2],
    [3, words.step_3],
  ];
  return (
    <nav class="year-steps" aria-label={words.steps}>
      <ol>
        {steps.map(([step, title]) => (
          <li key={step}>
            <a href={addressOf({ step })} aria-current={step === current ? "step" : undefined}>
              <i>{step}</i> {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Wizard(props: { resource: Resource<YearSwitch>; view: YearSwitch; mayLead: boolean }) {
  const { resource, view, mayLead } = props;
  const plan = useChanges(view.from.school_year_id);
  const step = stepHere();
  if (step === 2) return <Editing view={view} plan={plan} mayLead={mayLead} />;
  if (step === 3) return <CarryingOut view={view} plan={plan} whenDone={resource.reload} />;
  return <Prospect view={view} mayLead={mayLead} />;
}

function Year({ school_year_id, mayLead }: { school_year_id: string; mayLead: boolean }) {
  const resource = useResource(school_year_id, () =>
    call("get", "/api/v1/school-years/{school_year_id}/switch", { path: { school_year_id } }),
  );
  return (
    <Loaded resource={resource}>
      {(view) => <Wizard key={school_year_id} resource={resource} view={view} mayLead={mayLead} />}
    </Loaded>
  );
}

export function OfficeYear({ session }: { session: Session }) {
  const years = useResource("years", () => call("get", "/api/v1/school-years"));
  return (
    <OfficePage session={session} current="closing" title={words.title}>
      <div class="year-switch">
        <Loaded resource={years}>
          {({ school_years, current_id }) => {
            const chosen = here.value.query.get("year") ?? current_id;
            return (
              <>
                <div class="year-head">
                  <Steps />
                  <label class="field">
                    <span>{words.from}</span>
                    <select
                      value={chosen}
                      onChange={(event) => go(addressOf({ year: event.currentTarget.value }))}
                    >
                      {school_years.map((one) => (
                        <option key={one.school_year_id} value={one.school_year_id}>
                          {one.title}
                        </option>
                      ))}
                    </select>
                  </label>
                </div>
                <Year key={chosen} school_year_id={chosen} mayLead={leadsSchool(session)} />
              </>
            );
          }}
        </Loaded>
      </div>
    </OfficePage>
  );
}
