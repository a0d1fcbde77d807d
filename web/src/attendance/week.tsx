/** The class teacher's week: who is away today, students by days, documents, notices. */

import { useState } from "preact/hooks";
import { frame as frameWords, absences as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate, plusDays, shortNumericDate, stampOf } from "../model/dates";
import { said, shown } from "../model/letters/lettering";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { addressWith } from "../view/page/address";
import { isComing, Loaded, useResource } from "../view/resource";
import { dayAsked } from "./address";
import { ExcuseForm } from "./excuse_form";
import { AbsenceWarnings, useAbsenceWarnings } from "./warnings";
import { WeekTable } from "./week_table";

type View = Schemas["AbsencesView"];

function Away({ view }: { view: View }) {
  const at = view.days.indexOf(view.today);
  const hasBegun = view.rows.some((row) => (row.days[at]?.lessons ?? 0) > 0);
  const unannounced = view.away.filter((one) => one.unannounced).length;
  return (
    <section class="card" aria-labelledby="away-title">
      <h2 id="away-title">{words.away}</h2>
      {!hasBegun && <p>{words.no_lessons_today}</p>}
      {hasBegun && view.away.length === 0 && view.unchecked < view.rows.length && (
        <p class="all-done">
          <Icon name="check" /> {words.away_none}
        </p>
      )}
      {unannounced > 0 && (
        <p class="away-alarm">
          <Icon name="warning" /> {plural(words.unannounced_lead, unannounced)}
        </p>
      )}
      <ul class="away-list">
        {view.away.map((one) => (
          <li key={one.student_id} class={one.unannounced ? "alarming" : ""}>
            <span class="letter">{shown(one.letter)}</span>
            <b>{one.name}</b>
            <span>
              {fill(words.lesson, { slot: one.slot_no, subject: one.subject_title })}
              {" · "}
              {one.unannounced
                ? words.unannounced
                : one.explained_by === ""
                  ? words.not_explained
                  : fill(words.explained, { words: one.explained_by })}
            </span>
          </li>
        ))}
      </ul>
      {hasBegun && view.unchecked > 0 && (
        <p class="hint">{plural(words.unchecked, view.unchecked)}</p>
      )}
    </section>
  );
}

const daysOf = (one: { from_on: string; to_on: string }) =>
  one.from_on === one.to_on
    ? numericDate(one.from_on)
    : fill(words.days, { from: shortNumericDate(one.from_on), to: numericDate(one.to_on) });

function Papers({ view }: { view: View }) {
  return (
    <div class="papers">
      <section class="card" aria-labelledby="notices-title">
        <h2 id="notices-title">{words.notices}</h2>
        {view.notices.length === 0 && <p class="hint">{words.no_notices}</p>}
        <ul class="paper-list">
          {view.notices.map((one) => (
            <li key={one.notice}>
              <b>{one.student_name}</b>
              <span>
                {daysOf(one)} · {one.cause_title}
                {one.text !== "" && `: ${one.text}`}
              </span>
              <small>
                {fill(words.recorded_by, { name: one.made_by, time: stampOf(one.made_at) })}
              </small>
            </li>
          ))}
        </ul>
      </section>
      <section class="card" aria-labelledby="excuses-title">
        <h2 id="excuses-title">{words.excuses}</h2>
        {view.excuses.length === 0 && <p class="hint">{words.no_excuses}</p>}
        <ul class="paper-list">
          {view.excuses.map((one) => (
            <li key={one.excuse}>
              <b>{one.student_name}</b>
              <span>
                {daysOf(one)} · {one.words}
                {one.text !== "" && `. ${one.text}`}
              </span>
              <small>
                {fill(words.recorded_by, {
                  name: one.registered_by,
                  time: stampOf(one.registered_at),
                })}
              </small>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const isThisWeek = ({ today, monday }: View) => monday <= today && today < plusDays(monday, 7);

function WeekMoves({ view }: { view: View }) {
  const last = view.days.at(-1) ?? view.monday;
  return (
    <div class="attendance-moves">
      <a
        class="tool"
        href={addressWith({ on: plusDays(view.monday, -7) })}
        aria-label={words.previous}
      >
        <Icon name="left" />
      </a>
      <h2 id="week-title">
        {fill(words.days, { from: shortNumericDate(view.monday), to: numericDate(last) })}
      </h2>
      <a class="tool" href={addressWith({ on: plusDays(view.monday, 7) })} aria-label={words.next}>
        <Icon name="right" />
      </a>
      {!isThisWeek(view) && (
        <a class="button small" href={addressWith({ on: undefined })}>
          {words.this_week}
        </a>
      )}
    </div>
  );
}

/** Until when a document is meant first: today in its week, else the week's last day. */
function lastDayOf({ today, monday, days }: View): string {
  const last = days.at(-1) ?? monday;
  return monday <= today && today < last ? today : last;
}

export function AbsenceWeek({ group }: { group: string }) {
  const on = dayAsked("on");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const warnings = useAbsenceWarnings(group);
  const view = useResource(`${group} ${on}`, () =>
    call("get", "/api/v1/study-groups/{study_group_id}/absences", {
      path: { study_group_id: group },
      query: { on },
    }),
  );
  // Together, or what comes later would push the other away.
  if (isComing(warnings)) return <p class="loading">{frameWords.loading}</p>;
  return (
    <Loaded resource={view}>
      {(value) => (
        <>
          <AbsenceWarnings warnings={warnings.value?.warnings ?? []} />
          {isThisWeek(value) && <Away view={value} />}
          <section class="card" aria-labelledby="week-title">
            <WeekMoves view={value} />
            <WeekTable view={value} chosen={chosen} choose={setChosen} />
            {chosen.size > 0 ? (
              <p>
                <button type="button" class="button primary" onClick={() => setAsking(true)}>
                  {plural(words.excuse, chosen.size)}
                </button>
              </p>
            ) : (
              <p class="hint">{said(words.excuse_hint)}</p>
            )}
          </section>
          <Papers view={value} />
          {isAsking && (
            <ExcuseForm
              students={value.rows.filter((row) => chosen.has(row.student_id))}
              from={value.monday}
              to={lastDayOf(value)}
              onClose={() => setAsking(false)}
              whenDone={() => {
                setChosen(new Set());
                view.reload();
              }}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
