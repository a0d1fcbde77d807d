/** The second step: exams and defences with their days and commissions. */
import { useState } from "preact/hooks";
import { finals as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Dialog } from "../view/dialog";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { ReasonDialog } from "../view/reason_dialog";
import type { Part, View } from "./part";

type Line = Schemas["FinalAttestationLine"];
type Kind = Schemas["FinalAttestationKind"];
const kinds: readonly Kind[] = ["demonstration_exam", "diploma_work", "state_exam"];

const cancelWords = {
  title: words.cancel_title,
  reason: words.reason,
  hint: words.cancel_hint,
  act: words.cancel_exam,
  done: words.cancelled,
};

function Exam({ line, part }: { line: Line; part: Part }) {
  const { view, open, reload } = part;
  const path = { final_attestation: line.final_attestation };
  const cancel = () =>
    open(
      <ReasonDialog
        words={cancelWords}
        form="final-form"
        send={(body) =>
          call("post", "/api/v1/finals/attestations/{final_attestation}/cancellation", {
            path,
            body,
          })
        }
        onClose={() => open(null)}
        whenDone={reload}
      >
        <b>{line.kind_title}</b> · {numericDate(line.held_on)}
      </ReasonDialog>,
    );
  return (
    <li class="final-exam">
      <h3>
        {line.kind_title} <small>{numericDate(line.held_on)}</small>
      </h3>
      <dl>
        {line.place !== "" && (
          <div>
            <dt>{words.place}</dt>
            <dd>{line.place}</dd>
          </div>
        )}
        <div>
          <dt>{words.chair}</dt>
          <dd>{line.chair}</dd>
        </div>
        <div>
          <dt>{words.members}</dt>
          <dd>{line.members.join("; ")}</dd>
        </div>
        <div>
          <dt>{words.secretary}</dt>
          <dd>{line.secretary}</dd>
        </div>
        <div>
          <dt>{words.commission_order}</dt>
          <dd>{`№ ${line.order_no}`}</dd>
        </div>
      </dl>
      {view.may_keep && line.signed_on === null && (
        <button
          type="button"
          class="button small"
          aria-label={`${words.cancel_exam}: ${line.kind_title}`}
          onClick={cancel}
        >
          {words.cancel_exam}
        </button>
      )}
    </li>
  );
}

export function Exams({ part }: { part: Part }) {
  const { view, open, reload } = part;
  return (
    <section class="card" aria-labelledby="exams-title">
      <div class="final-head">
        <h2 id="exams-title">{`2. ${words.exams}`}</h2>
        {view.may_keep && (
          <button
            type="button"
            class="button primary"
            onClick={() =>
              open(<PlanDialog view={view} onClose={() => open(null)} whenDone={reload} />)
            }
          >
            {words.plan}
          </button>
        )}
      </div>
      {view.attestations.length === 0 ? (
        <p class="empty">{view.may_keep ? words.plan_first : words.no_exams_yet}</p>
      ) : (
        <ul class="final-exams">
          {view.attestations.map((line) => (
            <Exam key={line.final_attestation} line={line} part={part} />
          ))}
        </ul>
      )}
    </section>
  );
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => one !== "");

function PlanDialog({
  view,
  onClose,
  whenDone,
}: {
  view: View;
  onClose(): void;
  whenDone(): void;
}) {
  // The commission of the last one is usually that of the next.
  const last = view.attestations.at(-1);
  const [kind, setKind] = useState<Kind>("demonstration_exam");
  const [text, setText] = useState({
    held_on: view.today < view.year_starts_on ? view.year_starts_on : view.today,
    place: last?.place ?? "",
    chair: last?.chair ?? "",
    secretary: last?.secretary ?? "",
    members: last?.members.join("\n") ?? "",
    order_no: last?.order_no ?? "",
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/finals/study-groups/{study_group_id}/attestations", {
      path: { study_group_id: view.study_group_id },
      body: { command_id: newId(), kind, ...text, members: linesOf(text.members) },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(fill(words.planned, { date: numericDate(text.held_on) }));
    whenDone();
  };
  const field = (title: string, name: "place" | "chair" | "secretary" | "order_no") => (
    <label class={name === "order_no" ? "field" : "field wide"}>
      <span>{title}</span>
      <input
        type="text"
        required={name !== "place"}
        maxLength={name === "order_no" ? 50 : 300}
        value={text[name]}
        onInput={(event) => setText({ ...text, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <Dialog wide title={words.plan_title} onClose={onClose}>
      <form class="final-form" onSubmit={(event) => void send(event)}>
        <label class="field wide">
          <span>{words.kind}</span>
          <select
            data-first
            value={kind}
            onChange={(event) =>
              setKind(kinds.find((one) => one === event.currentTarget.value) ?? kind)
            }
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.held_on}</span>
          <input
            type="date"
            required
            min={view.year_starts_on}
            max={view.last_exam_on}
            value={text.held_on}
            onInput={(event) => setText({ ...text, held_on: event.currentTarget.value })}
          />
        </label>
        {field(words.commission_order, "order_no")}
        {field(words.place, "place")}
        {field(words.chair_hint, "chair")}
        {field(words.secretary, "secretary")}
        <label class="field wide">
          <span>{words.members_hint}</span>
          <textarea
            required
            rows={4}
            value={text.members}
            onInput={(event) => setText({ ...text, members: event.currentTarget.value })}
          />
        </label>
        {problem !== null && (
          <div class="wide">
            <ProblemNotice problem={problem} />
          </div>
        )}
        <div class="dialog-acts wide">
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.plan}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
