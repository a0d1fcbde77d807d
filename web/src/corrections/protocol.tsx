/** "/s/corrections/protocol": the protocol of corrections (F-21) with search and signs. */
import "#style/protocol.css";
import { useRef, useState } from "preact/hooks";
import { protocol as words } from "#text";
import { call, type Problem } from "../api/client";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { ProblemNotice } from "../view/problem";
import { useResource } from "../view/resource";
import { TakeAway } from "../view/take_away";
import { Picture } from "./protocol_picture";
import { type Protocol, placeOf, type Search, SearchForm, search } from "./protocol_search";
import { SignLabel, Table } from "./protocol_table";

/** How often each sign was found; a click leaves only such lines. */
function Signs({ view, asked }: { view: Protocol; asked: Search }) {
  return (
    <ul class="protocol-counts" aria-label={words.signs_title}>
      {view.signs.map(({ sign, count }) => (
        <li key={sign}>
          {count > 0 ? (
            <a
              href={placeOf({ ...asked, only: asked.only === sign ? "" : sign })}
              aria-current={asked.only === sign ? "true" : undefined}
            >
              <SignLabel sign={sign} /> <b>{count}</b>
            </a>
          ) : (
            <span class="none">
              {words.signs[sign]} <b>0</b>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Meaning() {
  return (
    <details class="protocol-meaning">
      <summary>{words.meaning}</summary>
      <p>{words.meaning_lead}</p>
      <dl>
        {(
          ["mass_before_closing", "raised_after_closing", "by_another_person", "own_child"] as const
        ).map((sign) => (
          <div key={sign}>
            <dt>{words.sign_titles[sign]}</dt>
            <dd>{words.sign_meanings[sign]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The first page, and what was asked for after it. */
function Lines({ view, asked }: { view: Protocol; asked: Search }) {
  const [lines, setLines] = useState(view.lines);
  const [next, setNext] = useState(view.next_before);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const more = async () => {
    setBusy(true);
    const query = { ...asked, before: next };
    const answer = await call("get", "/api/v1/corrections/protocol", { query });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setLines((before) => [...before, ...answer.value.lines]);
    setNext(answer.value.next_before);
  };
  return (
    <section class="card" aria-labelledby="lines-title">
      <div class="card-head">
        <h2 id="lines-title">{words.lines}</h2>
        <TakeAway path="/api/v1/corrections/protocol" of={{ query: asked }} />
      </div>
      {lines.length === 0 ? <p class="empty">{words.none}</p> : <Table lines={lines} />}
      {problem !== null && <ProblemNotice problem={problem} />}
      {next !== -1 && (
        <button
          type="button"
          class="button protocol-more"
          disabled={isBusy}
          onClick={() => void more()}
        >
          {words.more}
        </button>
      )}
    </section>
  );
}

function Found({ view, asked }: { view: Protocol; asked: Search }) {
  return (
    <section class="card" aria-labelledby="found-title">
      <h2 id="found-title" aria-live="polite">
        {fill(words.found, {
          corrections: plural(words.corrections, view.found_count),
          from: numericDate(view.from),
          to: numericDate(view.to),
        })}
      </h2>
      {view.stopped && (
        <p class="notice">
          {fill(words.stopped, { corrections: plural(words.latest, view.looked_at_count) })}
        </p>
      )}
      <Signs view={view} asked={asked} />
      <Picture view={view} />
      <Meaning />
    </section>
  );
}

/** `staysInClass`: a search that is begun anew stays in its class, for a visit may name no more. */
export function ProtocolRoom({ staysInClass }: { staysInClass: boolean }) {
  const asked = search();
  const key = placeOf(asked);
  const found = useResource(key, () =>
    call("get", "/api/v1/corrections/protocol", { query: asked }),
  );
  const last = useRef<Protocol | null>(null);
  if (found.value !== null) last.current = found.value;
  const { problem } = found;
  return (
    <>
      <section class="card" aria-label={words.search}>
        <p class="hint">{words.lead}</p>
        <SearchForm view={last.current} problem={problem} staysInClass={staysInClass} />
        {problem !== null && <ProblemNotice problem={problem} retry={found.reload} />}
      </section>
      {found.value === null && problem === null && <p class="loading">{words.searching}</p>}
      {found.value !== null && (
        <>
          <Found view={found.value} asked={asked} />
          <Lines
            key={`${key} ${found.value.lines[0]?.entry_index}`}
            view={found.value}
            asked={asked}
          />
        </>
      )}
    </>
  );
}
