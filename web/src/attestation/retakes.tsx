/** Направления на пересдачу: numbered papers, what each is for and what came of it (VOC-06). */
import { useState } from "preact/hooks";
import { retakes as words } from "#text";
import { address, call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { addressWith } from "../view/page/address";
import { go, here, replace } from "../view/page/router";
import { ReasonDialog } from "../view/reason_dialog";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { AttemptDialog, type Attempted } from "./attempt";
import { DirectionDialog } from "./direction";

type View = Schemas["RetakeList"];
type Line = Schemas["RetakeLine"];
type State = Schemas["RetakeState"];
const states: readonly State[] = ["valid", "used", "expired", "withdrawn"];

const asked = (name: string) => here.value.query.get(name) ?? "";

/** What the dialog of an attempt needs to know of a direction. */
const attemptedBy = (line: Line): Attempted => ({
  ...line,
  teachers: line.examiners,
  arose_on: line.given_on,
  deadline: line.valid_until,
  attempts: [],
  notice: line.kind === "improvement" ? fill(words.by_direction, { number: line.number }) : "",
});

const withdrawal = {
  title: words.withdraw_title,
  reason: words.withdraw_reason,
  hint: words.withdraw_hint,
  act: words.withdraw,
  done: words.withdrawn,
};

/** Nobody can come by it any more, and nobody did. */
const isSpent = (state: State) => state === "expired" || state === "withdrawn";

/** Until when it is valid, what was made by it, or why it was taken back. */
function StateNote({ line }: { line: Line }) {
  if (line.state === "withdrawn") return <small>{line.withdrawn_reason}</small>;
  if (line.held_on === null)
    return <small>{`${words.valid_until}: ${numericDate(line.valid_until)}`}</small>;
  return (
    <small>
      {fill(words.held, { date: numericDate(line.held_on) })}
      <b>{line.result}</b>
    </small>
  );
}

function Row({ line, hold, withdraw }: { line: Line; hold(): void; withdraw(): void }) {
  const paper = address("/api/v1/attestation/retakes/{direction}/paper.pdf", {
    path: { direction: line.direction },
  });
  return (
    <tr class="debt">
      <th scope="row">
        {`${words.number} ${line.number}`}
        <small>{fill(words.given, { date: numericDate(line.given_on) })}</small>
      </th>
      <td data-label={words.student}>
        {line.student}
        <small>{line.study_group_title}</small>
      </td>
      <td data-label={words.subject}>
        {line.subject_title}
        <small>{`${line.period_title}, ${line.school_year_title}`}</small>
      </td>
      <td data-label={words.purpose}>
        {line.kind_title}
        {line.basis !== "" && <small>{line.basis}</small>}
      </td>
      <td data-label={words.examiners}>{line.examiners}</td>
      <td data-label={words.state}>
        <span class={`debt-state ${isSpent(line.state) ? "exhausted" : ""}`}>
          {words.states[line.state]}
        </span>
        <StateNote line={line} />
        <span class="retake-acts">
          <a
            class="button small"
            href={paper}
            target="_blank"
            rel="noopener"
            aria-label={fill(words.print_of, { number: line.number })}
          >
            <Icon name="print" />
            {words.print}
          </a>
          {line.may_hold && (
            <button
              type="button"
              class="button small"
              aria-label={fill(words.record_of, {
                name: line.student,
                subject: line.subject_title,
              })}
              onClick={hold}
            >
              {words.record}
            </button>
          )}
          {line.may_withdraw && (
            <button
              type="button"
              class="button small"
              aria-label={fill(words.withdraw_of, { number: line.number })}
              onClick={withdraw}
            >
              {words.withdraw}
            </button>
          )}
        </span>
      </td>
    </tr>
  );
}

function Filters({ view, direct }: { view: View; direct(): void }) {
  return (
    <div class="attestation-head">
      <label class="field">
        <span>{words.search}</span>
        <input
          type="search"
          placeholder={words.search_hint}
          value={asked("find")}
          onInput={(event) => replace(addressWith({ find: event.currentTarget.value }))}
        />
      </label>
      <label class="field">
        <span>{words.year}</span>
        <select
          value={view.school_year_id}
          onChange={(event) => go(addressWith({ year: event.currentTarget.value }))}
        >
          {view.school_years.map((one) => (
            <option key={one.school_year_id} value={one.school_year_id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.state}</span>
        <select
          value={asked("state")}
          onChange={(event) => go(addressWith({ state: event.currentTarget.value }))}
        >
          <option value="">{words.all}</option>
          {states.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </select>
      </label>
      {view.may_direct && (
        <button type="button" class="button primary" onClick={direct}>
          {words.direct}
        </button>
      )}
      <TakeTables
        path="/api/v1/attestation/retakes"
        of={{ query: { school_year_id: view.school_year_id } }}
      />
    </div>
  );
}

/** Whether all words that are looked for stand somewhere in the line. */
function isFound(line: Line, find: string): boolean {
  const text = [
    line.number,
    line.student,
    line.subject_title,
    line.study_group_title,
    line.kind_title,
  ]
    .join(" ")
    .toLowerCase();
  return find
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Shown({ view, reload }: { view: View; reload(): void }) {
  const [held, setHeld] = useState<Line | null>(null);
  const [taken, setTaken] = useState<Line | null>(null);
  const [isDirecting, setDirecting] = useState(false);
  const state = asked("state");
  const rows = view.rows.filter(
    (one) => (state === "" || one.state === state) && isFound(one, asked("find")),
  );
  return (
    <div class="card">
      <h2 id="retakes-title">{words.title}</h2>
      <p class="hint">{words.lead}</p>
      <Filters view={view} direct={() => setDirecting(true)} />
      {view.cut_off && <p class="notice">{words.cut_off}</p>}
      {rows.length === 0 ? (
        <p class="empty">{view.rows.length === 0 ? words.nobody : words.nothing_found}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="retakes-title">
          <table class="attestation-table debt-table">
            <thead>
              <tr>
                {[
                  words.number,
                  words.student,
                  words.subject,
                  words.purpose,
                  words.examiners,
                  words.state,
                ].map((one) => (
                  <th key={one} scope="col">
                    {one}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((line) => (
                <Row
                  key={line.direction}
                  line={line}
                  hold={() => setHeld(line)}
                  withdraw={() => setTaken(line)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {held !== null && (
        <AttemptDialog debt={attemptedBy(held)} onClose={() => setHeld(null)} whenDone={reload} />
      )}
      {taken !== null && (
        <ReasonDialog
          words={withdrawal}
          form="attempt-form"
          send={(body) =>
            call("post", "/api/v1/attestation/retakes/{direction}/withdrawal", {
              path: { direction: taken.direction },
              body,
            })
          }
          onClose={() => setTaken(null)}
          whenDone={() => {
            setTaken(null);
            reload();
          }}
        >
          <b>{`${words.number} ${taken.number}`}</b> · {taken.student}, {taken.subject_title}
        </ReasonDialog>
      )}
      {isDirecting && <DirectionDialog onClose={() => setDirecting(false)} whenDone={reload} />}
    </div>
  );
}

export function Retakes() {
  const year = asked("year");
  const resource = useResource(`retakes ${year}`, () =>
    call("get", "/api/v1/attestation/retakes", {
      query: { school_year_id: year === "" ? undefined : year },
    }),
  );
  return (
    <Loaded resource={resource}>{(view) => <Shown view={view} reload={resource.reload} />}</Loaded>
  );
}
