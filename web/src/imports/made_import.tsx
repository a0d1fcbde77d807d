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

function Undo({ made, whenDone }: { made: MadeImport; whenDone(): void }) {
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const isTimetable = made.enrolment_count === 0;
  if (isTimetable && made.lesson_count === 0) return <p class="hint no-print">{words.is_undone}</p>;
  if (!made.may_undo) return <p class="hint no-print">{words.not_yours_to_undo}</p>;
  const lead = isTimetable ? words.undo_timetable_lead : words.undo_lead;
  const undo = async () => {
    setAsked(false);
    const answer = await call("post", "/api/v1/imports/{import_id}/undoing", {
      path: { import_id: made.import_id },
      body: { command_id: newId() },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) {
      showMessage(isTimetable ? words.undone_timetable : words.undone);
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

export function MadeImportRoom({ import_id }: { import_id: string }) {
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
          </section>
          <Logins key={import_id} made={view} />
          <Undo made={view} whenDone={made.reload} />
        </>
      )}
    </Loaded>
  );
}
