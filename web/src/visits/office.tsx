/** "/s/visits": inspectors who are let in, for how long, and to read what (b.3 rule 9). */
import "#style/lines.css";
import "#style/visits.css";
import { useState } from "preact/hooks";
import { visits as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate, shortNumericDate } from "../model/dates";
import { fill } from "../model/words";
import { SlipDialog } from "../view/access/slip_dialog";
import { Dialog } from "../view/dialog";
import { OfficePage } from "../view/page/office_page";
import { PeopleParts } from "../view/page/people_parts";
import type { Session } from "../view/page/session";
import { ProblemNotice } from "../view/problem";
import { ReasonDialog } from "../view/reason_dialog";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";
import { VisitForm } from "./form";

type Line = Schemas["VisitLine"];
type Slip = Schemas["PasswordSlip"];
type Opened = { name: "form" } | { name: "end" | "login"; line: Line };

const endWords = {
  title: words.end_title,
  reason: words.end_reason,
  hint: words.end_hint,
  act: words.end,
  done: words.end_done,
};

const namedBy = (line: Line) =>
  line.groups.length === 0 ? words.whole_school : line.groups.map((one) => one.title).join(", ");

const basisOf = (line: Line) =>
  fill(words.basis_of, { no: line.basis_no, date: numericDate(line.basis_on) });

const listed: Listed<Line> = {
  name: words.title,
  titles: words.table,
  rowOf: (line) => [
    line.name,
    line.authority,
    basisOf(line),
    line.opened_by,
    numericDate(line.from_on),
    numericDate(line.to_on),
    namedBy(line),
    words.states[line.state],
    line.ended_on === null ? "" : `${numericDate(line.ended_on)}: ${line.end_reason}`,
  ],
};

function Row({ line, open }: { line: Line; open(opened: Opened): void }) {
  const isOpen = line.state === "ahead" || line.state === "under_way";
  return (
    <tr>
      <th scope="row">
        {line.name}
        <small>{line.authority}</small>
      </th>
      <td data-label={words.basis}>
        {basisOf(line)}
        <small>{fill(words.opened_by, { name: line.opened_by })}</small>
      </td>
      <td data-label={words.dates} class="dates">
        {shortNumericDate(line.from_on)} – {numericDate(line.to_on)}
      </td>
      <td data-label={words.named}>{namedBy(line)}</td>
      <td data-label={words.state}>
        <span class={line.state === "under_way" ? "state-good" : "hint"}>
          {words.states[line.state]}
        </span>
        {line.ended_on !== null && (
          <small>
            {numericDate(line.ended_on)}: {line.end_reason}
          </small>
        )}
      </td>
      <td class="acts">
        {isOpen && (
          <div class="visit-acts">
            <button
              type="button"
              class="button small"
              aria-label={`${words.give_login}: ${line.name}`}
              onClick={() => open({ name: "login", line })}
            >
              {words.give_login}
            </button>
            <button
              type="button"
              class="button small"
              aria-label={`${words.end}: ${line.name}`}
              onClick={() => open({ name: "end", line })}
            >
              {words.end}
            </button>
          </div>
        )}
      </td>
    </tr>
  );
}

function Table({ lines, open }: { lines: readonly Line[]; open(opened: Opened): void }) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="visits-title">
      <table class="visits-table lines">
        <thead>
          <tr>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.basis}</th>
            <th scope="col">{words.dates}</th>
            <th scope="col">{words.named}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">
              <span class="unseen">{words.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.visit} line={line} open={open} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Visits({ view, reload }: { view: Schemas["VisitsView"]; reload(): void }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [slip, setSlip] = useState<Slip | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const close = () => setOpened(null);
  const handOut = async (visit: number) => {
    const answer = await call("post", "/api/v1/visits/{visit}/login", { path: { visit } });
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) setSlip(answer.value);
  };
  return (
    <section class="card">
      <div class="visits-head">
        <h2 id="visits-title">{words.title}</h2>
        <button type="button" class="button primary" onClick={() => setOpened({ name: "form" })}>
          {words.open}
        </button>
      </div>
      <p class="hint">{words.lead}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {view.lines.length === 0 ? (
        <p class="empty">{words.none}</p>
      ) : (
        <>
          <ListTools listed={listed} lines={view.lines} />
          <Table lines={shownOf(view.lines, listed)} open={setOpened} />
        </>
      )}
      {opened?.name === "form" && (
        <VisitForm
          view={view}
          onClose={close}
          whenDone={(visit) => {
            close();
            reload();
            if (visit !== null) void handOut(visit);
          }}
        />
      )}
      {opened?.name === "login" && (
        <Dialog title={words.give_login} onClose={close}>
          <p>{fill(words.login_lead, { name: opened.line.name })}</p>
          <button
            type="button"
            class="button primary"
            data-first
            onClick={() => {
              close();
              void handOut(opened.line.visit);
            }}
          >
            {words.give_login}
          </button>
        </Dialog>
      )}
      {opened?.name === "end" && (
        <ReasonDialog
          words={endWords}
          form="visit-form"
          send={(body) =>
            call("post", "/api/v1/visits/{visit}/ending", {
              path: { visit: opened.line.visit },
              body,
            })
          }
          onClose={close}
          whenDone={() => {
            close();
            reload();
          }}
        >
          <b>{opened.line.name}</b>, {opened.line.authority}
        </ReasonDialog>
      )}
      {slip !== null && (
        <SlipDialog slip={slip} title={words.slip_title} onClose={() => setSlip(null)} />
      )}
    </section>
  );
}

export function OfficeVisits({ session }: { session: Session }) {
  const visits = useResource("visits", () => call("get", "/api/v1/visits"));
  return (
    <OfficePage session={session} current="people" title={words.title}>
      <div class="visits">
        <PeopleParts current="visits" session={session} />
        <Loaded resource={visits}>{(view) => <Visits view={view} reload={visits.reload} />}</Loaded>
      </div>
    </OfficePage>
  );
}
