/** «Мероприятия» and «Достижения»: sheets 3 and 4 of F-23, and what is written into them. */
import { useState } from "preact/hooks";
import { associations as words } from "#text";
import { call } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { AchievementForm } from "../view/achievements/achievement_form";
import { MassEventForm } from "../view/achievements/event_form";
import { here } from "../view/page/router";
import { useResource } from "../view/resource";
import type { Journal } from "./months";

const tableOf = (title: string) => fill(words.table_of, { title });

function Events({ journal }: { journal: Journal }) {
  const titles = [words.date, words.event, words.place, words.participants, words.conducted_by];
  if (journal.events.length === 0) return <p class="empty">{words.no_events}</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={tableOf(words.events)}>
      <table class="association-sheet">
        <thead>
          <tr>
            <th scope="col">№</th>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {journal.events.map((one) => (
            <tr key={one.number}>
              <td class="number">{one.number}</td>
              <td class="number">{numericDate(one.held_on)}</td>
              <th scope="row">
                {one.title}
                {one.outcome !== "" && <small>{one.outcome}</small>}
              </th>
              <td>{one.place || "—"}</td>
              <td class="number">{one.participants}</td>
              <td>{one.conducted_by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Achievements({ journal }: { journal: Journal }) {
  const titles = [words.student, words.contest, words.date, words.outcome];
  if (journal.achievements.length === 0) return <p class="empty">{words.no_achievements}</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={tableOf(words.achievements)}>
      <table class="association-sheet">
        <thead>
          <tr>
            <th scope="col">№</th>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {journal.achievements.map((one) => (
            <tr key={one.number}>
              <td class="number">{one.number}</td>
              <th scope="row">{one.name}</th>
              <td>{one.event}</td>
              <td class="number">{numericDate(one.achieved_on)}</td>
              <td>{one.outcome || "—"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Form = "event" | "award" | "deed";

export function Deeds({ journal, reload }: { journal: Journal; reload(): void }) {
  const [form, setForm] = useState<Form | null>(null);
  const { study_group_id } = journal;
  const path = { study_group_id };
  // Who only reads the journal may be refused here: then there is nothing to write with.
  const { value: group } = useResource(study_group_id, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/achievements", { path }),
  );
  const whenDone = () => {
    setForm(null);
    reload();
  };
  const add = (name: Form, title: string) =>
    group?.may_keep === true && (
      <button type="button" class="button small" onClick={() => setForm(name)}>
        {title}
      </button>
    );
  const all = `/${here.value.parts[0]}/achievements?group=${study_group_id}`;
  return (
    <>
      <section class="card" aria-labelledby="event-sheet">
        <div class="sheet-head">
          <h2 id="event-sheet">{words.events}</h2>
          {add("event", words.add_event)}
        </div>
        <Events journal={journal} />
      </section>
      <section class="card" aria-labelledby="achievement-sheet">
        <div class="sheet-head">
          <h2 id="achievement-sheet">{words.achievements}</h2>
          {add("deed", words.add_achievement)}
          {add("award", words.add_award)}
          {group !== null && (
            <a class="button small" href={all}>
              {words.all_achievements}
            </a>
          )}
        </div>
        <Achievements journal={journal} />
      </section>
      {group !== null && (form === "deed" || form === "award") && (
        <AchievementForm
          group={group}
          isAward={form === "award"}
          onClose={() => setForm(null)}
          whenDone={whenDone}
        />
      )}
      {group !== null && form === "event" && (
        <MassEventForm
          group={group}
          conducted_by={journal.teachers}
          onClose={() => setForm(null)}
          whenDone={whenDone}
        />
      )}
    </>
  );
}
