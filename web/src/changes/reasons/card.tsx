/** One reason of changes: what it says, and how it goes on: prolonged, shortened, ended, taken
 * back. */
import { useState } from "preact/hooks";
import { changes as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { numericDate } from "../../model/dates";
import { newId } from "../../model/id";
import { fill, plural } from "../../model/words";
import { Dialog } from "../../view/dialog";
import { showMessage } from "../../view/message";
import { go } from "../../view/page/router";
import { ProblemNotice } from "../../view/problem";
import { useAct } from "../act";
import { ReasonFields, type Said, sent } from "./fields";

type View = Schemas["DayChanges"];
type Line = Schemas["ChangeReasonLine"];

const saidBy = (line: Line): Said => ({
  text: line.text,
  from_on: line.from_on,
  to_on: line.to_on,
  document_kind: line.document_kind,
  document_no: line.document_no,
  document_on: line.document_on ?? "",
});

function Revise(props: { view: View; line: Line; onClose(): void; whenDone(): void }) {
  const { view, line } = props;
  const { problem, isBusy, act } = useAct();
  const [said, setSaid] = useState(saidBy(line));
  const [later, setLater] = useState<Schemas["LaterSubstitutions"]>("ended");
  const isShorter = said.to_on < line.to_on || said.from_on > line.from_on;
  const canEndToday = line.from_on <= view.today && view.today < line.to_on;
  const revise = () =>
    act(() =>
      call("put", "/api/v1/changes/reasons/{change_reason}", {
        path: { change_reason: line.change_reason },
        body: { command_id: newId(), base_version: line.version, later, ...sent(said) },
      }),
    );
  return (
    <Dialog title={words.revise_reason} wide onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void revise().then((done) => {
            if (done === null) return;
            showMessage(words.reason_revised);
            props.whenDone();
          });
        }}
      >
        {problem !== null && <ProblemNotice problem={problem} />}
        <ReasonFields said={said} problem={problem} year={view} first="to_on" set={setSaid} />
        {canEndToday && said.to_on !== view.today && (
          <button
            type="button"
            class="button small"
            onClick={() => setSaid({ ...said, to_on: view.today })}
          >
            {words.end_today}
          </button>
        )}
        {isShorter && line.lesson_count > 0 && (
          <label class="tick">
            <input
              type="checkbox"
              checked={later === "ended"}
              onChange={(event) => setLater(event.currentTarget.checked ? "ended" : "kept")}
            />
            {words.end_later}
          </label>
        )}
        <button type="submit" class="button primary" disabled={isBusy}>
          {words.save}
        </button>
      </form>
    </Dialog>
  );
}

export function ReasonCard({ view, line, whenDone }: { view: View; line: Line; whenDone(): void }) {
  const [isOpen, setOpen] = useState(false);
  const { problem, isBusy, act } = useAct();
  const takeBack = () =>
    act(() =>
      call("post", "/api/v1/changes/reasons/{change_reason}/withdrawal", {
        path: { change_reason: line.change_reason },
        body: { command_id: newId(), base_version: line.version },
      }),
    );
  const stands = line.from_on <= line.to_on;
  return (
    <section class="card reason-card" aria-labelledby="reason-title">
      <p>
        <a href="/s/changes/reasons">{words.all_reasons}</a>
      </p>
      <h2 id="reason-title">{line.text}</h2>
      <dl class="reason-facts">
        <div>
          <dt>{words.whose_reason}</dt>
          <dd>{line.bound_to}</dd>
        </div>
        <div>
          <dt>{words.term}</dt>
          <dd>
            {stands
              ? fill(words.term_days, {
                  from: numericDate(line.from_on),
                  to: numericDate(line.to_on),
                })
              : words.taken_back}
          </dd>
        </div>
        <div>
          <dt>{words.document}</dt>
          <dd>{line.document === "" ? words.no_document : line.document}</dd>
        </div>
        <div>
          <dt>{words.changed_lessons}</dt>
          <dd>{line.lesson_count}</dd>
        </div>
      </dl>
      {problem !== null && <ProblemNotice problem={problem} />}
      {stands && (
        <div class="change-deeds">
          <button type="button" class="button small" onClick={() => setOpen(true)}>
            {words.revise_reason}
          </button>
          {line.lesson_count === 0 && (
            <button
              type="button"
              class="button small"
              disabled={isBusy}
              onClick={() =>
                void takeBack().then((done) => {
                  if (done === null) return;
                  showMessage(words.reason_taken_back);
                  go("/s/changes/reasons");
                })
              }
            >
              {words.take_back_reason}
            </button>
          )}
        </div>
      )}
      {isOpen && (
        <Revise
          view={view}
          line={line}
          onClose={() => setOpen(false)}
          whenDone={() => {
            setOpen(false);
            whenDone();
          }}
        />
      )}
    </section>
  );
}

/** "Ждут решения: 12 уроков" */
export const awaitingWords = (line: Line) =>
  line.awaiting_count === null || line.awaiting_count === undefined || line.awaiting_count === 0
    ? null
    : plural(words.awaiting, line.awaiting_count);
