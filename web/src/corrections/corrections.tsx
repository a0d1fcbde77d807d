/** Requests to correct beyond the edit window: what waits for a decision, and what was decided. */
import "#style/corrections.css";
import { useState } from "preact/hooks";
import { corrections as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { longDate, numericDate, stampOf } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import { type Listed, ListTools, shownOf } from "../view/shown_list/shown_list";

type Line = Schemas["CorrectionLine"];
type Decision = Schemas["CorrectionDecision"];

function useDecision(line: Line, whenDecided: () => void) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const decide = async (decision: Decision, comment: string) => {
    setBusy(true);
    const answer = await call("post", "/api/v1/lessons/{lesson_id}/correction-decision", {
      path: { lesson_id: line.lesson_id },
      body: { command_id: newId(), request: line.request, decision, comment },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(decision === "granted" ? words.done_granted : words.done_declined);
    whenDecided();
  };
  return { problem, isBusy, decide };
}

function Decide({ line, whenDecided }: { line: Line; whenDecided(): void }) {
  const { problem, isBusy, decide } = useDecision(line, whenDecided);
  const [isDeclining, setDeclining] = useState(false);
  const [comment, setComment] = useState("");
  return (
    <div class="correction-acts">
      {problem !== null && <ProblemNotice problem={problem} />}
      {isDeclining ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void decide("declined", comment);
          }}
        >
          <label class="field">
            <span>{words.why}</span>
            <input
              type="text"
              name="comment"
              maxLength={500}
              placeholder={words.why_hint}
              value={comment}
              onInput={(event) => setComment(event.currentTarget.value)}
            />
          </label>
          <button type="button" class="button" onClick={() => setDeclining(false)}>
            {words.back}
          </button>
          <button type="submit" class="button primary" disabled={isBusy}>
            {words.decline}
          </button>
        </form>
      ) : (
        <>
          <button
            type="button"
            class="button primary"
            disabled={isBusy}
            onClick={() => void decide("granted", "")}
          >
            {words.grant}
          </button>
          <button type="button" class="button" onClick={() => setDeclining(true)}>
            {words.decline}
          </button>
        </>
      )}
    </div>
  );
}

function stateOf(line: Line): string {
  if (line.state === "pending") return words.waits;
  if (line.state === "declined") return fill(words.declined, { comment: line.comment });
  const until = line.valid_until ?? 0;
  const time = stampOf(until);
  return fill(until / 1000 > Date.now() ? words.granted : words.was_granted, { time });
}

const listed: Listed<Line> = {
  name: words.title,
  titles: words.table,
  rowOf: (line) => [
    line.study_group_title,
    line.subject_title,
    numericDate(line.lesson_on),
    line.slot_no,
    line.topic,
    line.reason,
    line.requested_by,
    stampOf(line.requested_at),
    stateOf(line),
    line.decided_by,
  ],
};

function About({ line }: { line: Line }) {
  const place = `${longDate(line.lesson_on)}, ${fill(words.lesson, { slot: line.slot_no })}`;
  return (
    <>
      <h3>
        <a href={`/t/j/${line.course_id}?on=${line.lesson_on}`}>
          {line.subject_title}, {line.study_group_title}
        </a>
      </h3>
      <p class="hint">
        {place}
        {line.topic !== "" && ` · ${line.topic}`}
      </p>
      <p class="correction-reason">{line.reason}</p>
      <p class="hint">
        {fill(words.asked, { name: line.requested_by, time: stampOf(line.requested_at) })}
      </p>
    </>
  );
}

/** `own`: of a teacher, who sees his own and decides nothing. */
export function Corrections({ own }: { own: boolean }) {
  const corrections = useResource("", () => call("get", "/api/v1/corrections"));
  return (
    <Loaded resource={corrections}>
      {(view) => (
        <>
          <ListTools listed={listed} lines={[...view.pending, ...view.decided]} />
          <section class="card" aria-labelledby="pending-title">
            <h2 id="pending-title">{words.pending}</h2>
            <p class="hint">{own ? words.lead_own : words.lead}</p>
            {view.pending.length === 0 && <p>{words.none_pending}</p>}
            <ul class="corrections" hidden={view.pending.length === 0}>
              {shownOf(view.pending, listed).map((line) => (
                <li key={line.request}>
                  <div>
                    <About line={line} />
                  </div>
                  {line.may_decide ? (
                    <Decide line={line} whenDecided={corrections.reload} />
                  ) : (
                    <p class="hint">
                      <Icon name="lock" /> {own ? words.waits : words.own}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </section>
          <section class="card" aria-labelledby="decided-title">
            <h2 id="decided-title">{words.decided}</h2>
            {view.decided.length === 0 && <p>{words.none_decided}</p>}
            <ul class="corrections" hidden={view.decided.length === 0}>
              {shownOf(view.decided, listed).map((line) => (
                <li key={line.request}>
                  <div>
                    <About line={line} />
                  </div>
                  <p class={`correction-state ${line.state}`}>
                    {stateOf(line)}
                    <small>{fill(words.who, { name: line.decided_by })}</small>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Loaded>
  );
}
