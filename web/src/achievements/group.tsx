/** Awards, achievements and mass events of a class or an association (LAW-01, ADE-01, ADE-07). */
import "#style/achievements.css";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { achievements as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { AchievementForm } from "../view/achievements/achievement_form";
import { MassEventForm } from "../view/achievements/event_form";
import { Icon } from "../view/icon";
import type { Session } from "../view/page/session";
import { Loaded, useResource } from "../view/resource";
import { FoundCount, LettersField, lettersAsked, shownOf } from "../view/shown_list/shown_list";
import { TakeTables } from "../view/take_away";
import { WithdrawDialog, type Withdrawn } from "./withdraw";

type View = Schemas["GroupAchievements"];
type Line = Schemas["AchievementLine"];
type Event = Schemas["MassEventLine"];
type Form = "award" | "deed" | "event";

const lines = {
  rowOf: (one: Line) => [
    one.student_name,
    one.words,
    numericDate(one.achieved_on),
    one.document_no,
    one.group_title,
    one.recorded_by,
  ],
};
const events = {
  rowOf: (one: Event) => [
    one.title,
    numericDate(one.held_on),
    one.place,
    one.conducted_by,
    one.outcome,
    one.recorded_by,
  ],
};

function AchievementRow({ line, withdraw }: { line: Line; withdraw: (() => void) | null }) {
  return (
    <li>
      <div>
        <b>{line.student_name}</b>
        <p>{line.words}</p>
        <small>
          {[
            numericDate(line.achieved_on),
            line.document_no,
            line.group_title,
            fill(words.by, { name: line.recorded_by }),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </small>
      </div>
      {withdraw !== null && (
        <button
          type="button"
          class="button small"
          aria-label={`${words.withdraw}: ${line.student_name}, ${line.title}`}
          onClick={withdraw}
        >
          {words.withdraw}
        </button>
      )}
    </li>
  );
}

function EventRow({ event, withdraw }: { event: Event; withdraw: (() => void) | null }) {
  return (
    <li>
      <div>
        <b>{event.title}</b>
        <p>
          {[
            numericDate(event.held_on),
            event.place,
            plural(words.people, event.participants),
            fill(words.held_by, { name: event.conducted_by }),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
        {event.outcome !== "" && <p>{event.outcome}</p>}
        <small>{fill(words.by, { name: event.recorded_by })}</small>
      </div>
      {withdraw !== null && (
        <button
          type="button"
          class="button small"
          aria-label={`${words.withdraw}: ${event.title}`}
          onClick={withdraw}
        >
          {words.withdraw}
        </button>
      )}
    </li>
  );
}

function Part(props: {
  id: string;
  title: string;
  hint?: string | undefined;
  add?: { title: string; open(): void } | undefined;
  empty: string;
  children: ComponentChildren[];
}) {
  return (
    <section class="card" aria-labelledby={props.id}>
      <div class="achievements-head">
        <h2 id={props.id}>{props.title}</h2>
        {props.add !== undefined && (
          <button type="button" class="button primary" onClick={props.add.open}>
            <Icon name="plus" />
            {props.add.title}
          </button>
        )}
      </div>
      {props.hint !== undefined && <p class="hint">{props.hint}</p>}
      {props.children.length === 0 ? (
        props.empty !== "" && <p class="empty">{props.empty}</p>
      ) : (
        <ul class="achievement-list">{props.children}</ul>
      )}
    </section>
  );
}

function Shown({ view, session, reload }: { view: View; session: Session; reload(): void }) {
  const [form, setForm] = useState<Form | null>(null);
  const [withdrawn, setWithdrawn] = useState<Withdrawn | null>(null);
  const whenDone = () => {
    setForm(null);
    setWithdrawn(null);
    reload();
  };
  const adding = (name: Form, title: string) =>
    view.may_keep ? { title, open: () => setForm(name) } : undefined;
  const taking = (what: Withdrawn["what"], entry_index: number, told: string) =>
    view.may_keep ? () => setWithdrawn({ what, entry_index, told }) : null;
  const rows = (lines: readonly Line[]) =>
    lines.map((line) => (
      <AchievementRow
        key={line.achievement}
        line={line}
        withdraw={taking("achievement", line.achievement, `${line.student_name}. ${line.words}`)}
      />
    ));
  const path = { study_group_id: view.study_group_id };
  const achievements = shownOf(view.achievements, lines);
  const ofOthers = shownOf(view.of_other_groups, lines);
  const massEvents = shownOf(view.mass_events, events);
  const all = view.achievements.length + view.of_other_groups.length + view.mass_events.length;
  const none = (text: string) => (lettersAsked() === "" ? text : "");
  return (
    <div class="achievements">
      <div class="achievements-head">
        <p>{`${view.study_group_title}, ${view.school_year_title}`}</p>
        <TakeTables path="/api/v1/study-groups/{study_group_id}/achievements" of={{ path }} />
      </div>
      {all > 0 && (
        <div class="list-tools">
          <LettersField />
          <FoundCount shown={achievements.length + ofOthers.length + massEvents.length} all={all} />
        </div>
      )}
      <Part
        id="awards-title"
        title={words.awards}
        hint={view.is_association ? undefined : words.awards_hint}
        add={adding("award", words.add_award)}
        empty={none(words.no_awards)}
      >
        {rows(achievements.filter((one) => one.is_award))}
      </Part>
      <Part
        id="deeds-title"
        title={words.deeds}
        add={adding("deed", words.add_deed)}
        empty={none(words.no_deeds)}
      >
        {rows(achievements.filter((one) => !one.is_award))}
      </Part>
      {view.of_other_groups.length > 0 && (
        <Part id="others-title" title={words.others} hint={words.others_hint} empty="">
          {ofOthers.map((line) => (
            <AchievementRow key={line.achievement} line={line} withdraw={null} />
          ))}
        </Part>
      )}
      <Part
        id="events-title"
        title={words.events}
        add={adding("event", words.add_event)}
        empty={none(words.no_events)}
      >
        {massEvents.map((event) => (
          <EventRow
            key={event.mass_event}
            event={event}
            withdraw={taking("mass_event", event.mass_event, event.title)}
          />
        ))}
      </Part>
      {(form === "award" || form === "deed") && (
        <AchievementForm
          group={view}
          isAward={form === "award"}
          onClose={() => setForm(null)}
          whenDone={whenDone}
        />
      )}
      {form === "event" && (
        <MassEventForm
          group={view}
          conducted_by={session.name}
          onClose={() => setForm(null)}
          whenDone={whenDone}
        />
      )}
      {withdrawn !== null && (
        <WithdrawDialog one={withdrawn} onClose={() => setWithdrawn(null)} whenDone={whenDone} />
      )}
    </div>
  );
}

export function OfGroup(props: { study_group_id: string; session: Session }) {
  const path = { study_group_id: props.study_group_id };
  const resource = useResource(props.study_group_id, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/achievements", { path }),
  );
  return (
    <Loaded resource={resource}>
      {(view) => <Shown view={view} session={props.session} reload={resource.reload} />}
    </Loaded>
  );
}
