/** What goes to the diploma supplement: tables of the group, a paper for each student. */
import { finals as words } from "#text";
import { address } from "../api/client";
import { TakeRegistry } from "../view/graduates/registry_dialog";
import { Icon } from "../view/icon";
import { TakeTables } from "../view/take_away";
import type { View } from "./part";

export function Supplement({ view, cycles }: { view: View; cycles: boolean }) {
  const { study_group_id } = view;
  return (
    <section class="card" aria-labelledby="supplement-title">
      <div class="final-head">
        <h2 id="supplement-title">{words.supplement}</h2>
        <TakeTables
          path="/api/v1/finals/study-groups/{study_group_id}/supplement"
          of={{ path: { study_group_id } }}
        />
        <TakeRegistry
          study_group_id={study_group_id}
          title={view.study_group_title}
          of="diplomas"
        />
      </div>
      <p class="hint">
        {words.supplement_hint} {cycles && <a href="/s/cycles">{words.cycles_title}</a>}
      </p>
      <ul class="final-papers">
        {view.graduates.map((one) => (
          <li key={one.student_id}>
            <a
              class="button small"
              href={address(
                "/api/v1/finals/study-groups/{study_group_id}/students/{student_id}/supplement.pdf",
                { path: { study_group_id, student_id: one.student_id } },
              )}
              target="_blank"
              rel="noopener"
              aria-label={`${words.supplement}: ${one.name}`}
            >
              <Icon name="print" />
              {one.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
