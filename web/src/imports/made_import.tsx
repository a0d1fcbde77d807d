/** "/s/import/ID": what an import brought, logins of who came, and taking it back. */
import { useState } from "preact/hooks";
import { imports as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { stampOf } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { Logins } from "./logins";

type MadeImport = Schemas["MadeImport"];

function People({ made }: { made: MadeImport }) {
  if (made.persons.length === 0) return <p>{words.made_nobody}</p>;
  return (
    <details class="import-rows">
      <summary>
        {words.made_people}: {made.persons.length}
      </summary>
      <ul class="import-people">
        {made.persons.map((one) => (
          <li key={one.person_id}>
            {one.name}{" "}
            <small>{one.about === "" ? words.imported_as[one.imported_as] : one.about}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What of it stands and can be taken back; null for nothing. */
function kindOf(made: MadeImport): keyof typeof words.undo_leads | null {
  if (made.enrolment_count > 0) return "people";
  if (made.returning_count > 0) return "version";
  if (made.lesson_count > 0) return "timetable";
  return made.load_count > 0 ? "load" : null;
}

/** A FET file names no scales: every course of it begins on five points (ASM-01). A clerk, who
 * keeps no timetable, has no list of courses either. */
function Scales({ made, keepsTimetable }: { made: MadeImport; keepsTimetable: boolean }) {
  const kind = kindOf(made);
  if (kind === null || kind === "people") return null;
  return (
    <p class="hint no-print">
      {words.made_scales}{" "}
      {keepsTimetable && <a href="/s/people/groups?scales=1">{words.give_scales}</a>}
    </p>
  );
}

function Undo({ made, whenDone }: { made: MadeImport; whenDone(): void }) {
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const kind = kindOf(made);
  if (kind === null) return <p class="hint no-print">{words.is_undone}</p>;
  if (!made.may_undo) return <p class="hint no-print">{words.not_yours_to_undo}</p>;
  const lead = words.undo_leads[kind];
  const undo = async () => {
    setAsked(false);
    const answer = await call("post", "/api/v1/imports/{import_id}/undoing", {
      path: { import_id: made.import_id },
      body: { command_id: newId() },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) {
      showMessage(words.undone_kinds[kind]);
      whenDone();
    }
  };
  return (
    <section class="card no-print" aria-labelledby="undo-title">
      <h2 id="undo-title">{words.undo}</h2>
      <p>{lead}</p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <button type="button" class="button" onClick={() => setAsked(true)}>
        {words.undo}
      </button>
      {isAsked && (
        <Dialog title={`${words.undo}?`} onClose={() => setAsked(false)}>
          <p>{lead}</p>
          <div class="import-tools">
            <button type="button" class="button primary" onClick={() => void undo()}>
              {words.undo}
            </button>
            <button type="button" class="button" data-first onClick={() => setAsked(false)}>
              {words.undo_keep}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

export function MadeImportRoom(props: { import_id: string; keepsTimetable: boolean }) {
  const { import_id } = props;
  const made = useResource(import_id, () =>
    call("get", "/api/v1/imports/{import_id}", { path: { import_id } }),
  );
  return (
    <Loaded resource={made}>
      {(view) => (
        <>
          <section class="card no-print" aria-labelledby="made-title">
            <h2 id="made-title">{words.made}</h2>
            <p>
              {fill(words.made_line, {
                when: stampOf(view.made_at),
                who: view.made_by,
                count: view.entry_count,
              })}
            </p>
            <People made={view} />
            <Scales made={view} keepsTimetable={props.keepsTimetable} />
          </section>
          <Logins key={import_id} made={view} />
          <Undo made={view} whenDone={made.reload} />
        </>
      )}
    </Loaded>
  );
}
