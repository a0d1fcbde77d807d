/** "/s/changes/reasons": reasons of changes of the year, those that stand first. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { numericDate } from "../../model/dates";
import { fill, plural } from "../../model/words";
import { go, here } from "../../view/page/router";
import { Loaded, useResource } from "../../view/resource";
import { TakeTables } from "../../view/take_away";
import { awaitingWords } from "./card";
import { ReasonRecord } from "./record";

type View = Schemas["ChangeReasons"];
type Line = Schemas["ChangeReasonLine"];

const said = (line: Line) => `${line.text} ${line.bound_to} ${line.document}`.toLocaleLowerCase();

function Row({ line, today }: { line: Line; today: string }) {
  const awaiting = awaitingWords(line);
  const isOver = line.to_on < today;
  return (
    <li class="reason-row">
      <div class="change-what">
        <h3>
          <a href={`/s/changes?change_reason=${line.change_reason}`}>{line.text}</a>
        </h3>
        <small>
          {line.bound_to} ·{" "}
          {fill(words.term_days, { from: numericDate(line.from_on), to: numericDate(line.to_on) })}
        </small>
        <small>{line.document === "" ? words.no_document : line.document}</small>
      </div>
      <div class="reason-state">
        {awaiting !== null && <span class="pill overdue">{awaiting}</span>}
        {line.lesson_count > 0 && (
          <span class="pill">{plural(words.changed_count, line.lesson_count)}</span>
        )}
        {isOver && <small>{words.over}</small>}
      </div>
    </li>
  );
}

function List({ view, reload }: { view: View; reload(): void }) {
  const { query } = here.value;
  const letters = query.get("q") ?? "";
  const isAll = query.get("all") === "1";
  const [isOpen, setOpen] = useState(query.get("whose") !== null);
  const show = (change: { q?: string; all?: boolean }) => {
    const wanted = { q: letters, all: isAll, ...change };
    const given = new URLSearchParams();
    if (wanted.q !== "") given.set("q", wanted.q);
    if (wanted.all) given.set("all", "1");
    const text = given.toString();
    go(text === "" ? "/s/changes/reasons" : `/s/changes/reasons?${text}`);
  };
  const shown = view.reasons.filter(
    (one) =>
      (isAll || one.to_on >= view.today) && said(one).includes(letters.toLocaleLowerCase().trim()),
  );
  return (
    <section class="card" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{words.reasons_title}</h2>
      <p class="hint">{words.reasons_lead}</p>
      <div class="change-chooser">
        <label class="field">
          <span>{words.find_reason}</span>
          <input
            type="search"
            value={letters}
            onInput={(event) => show({ q: event.currentTarget.value })}
          />
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={isAll}
            onChange={(event) => show({ all: event.currentTarget.checked })}
          />
          {words.with_over}
        </label>
        <TakeTables path="/api/v1/changes/reasons" />
        <button type="button" class="button primary" onClick={() => setOpen(true)}>
          {words.record_reason}
        </button>
      </div>
      {shown.length === 0 ? (
        <p class="empty">{view.reasons.length === 0 ? words.no_reasons : words.none_found}</p>
      ) : (
        <ul class="reason-rows">
          {shown.map((one) => (
            <Row key={one.change_reason} line={one} today={view.today} />
          ))}
        </ul>
      )}
      {view.cut_off && <p class="hint">{words.cut_off}</p>}
      {isOpen && (
        <ReasonRecord
          view={view}
          whose={query.get("whose") ?? undefined}
          onClose={() => setOpen(false)}
          whenDone={() => {
            setOpen(false);
            reload();
          }}
        />
      )}
    </section>
  );
}

export function Reasons() {
  const resource = useResource("reasons", () => call("get", "/api/v1/changes/reasons"));
  return (
    <Loaded resource={resource}>{(view) => <List view={view} reload={resource.reload} />}</Loaded>
  );
}
