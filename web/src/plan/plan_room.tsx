/** "/t/j/COURSE/plan": the plan of a course beside its lessons (JRN-21). */
import "#style/plan.css";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { plan as words } from "#text";
import { call } from "../api/client";
import { fill } from "../model/words";
import { Icon, type IconName } from "../view/icon";
import { later } from "../view/later";
import { showMessage } from "../view/message";
import { Frame } from "../view/page/frame";
import { here } from "../view/page/router";
import type { Session } from "../view/page/session";
import { ProblemNotice, problemText } from "../view/problem";
import { isComing, Loaded, useResource } from "../view/resource";
import type { PlanView } from "./model/plan";
import { PlanActs } from "./plan_acts";
import { PlanDraft } from "./plan_draft";
import { PlanStanding } from "./plan_standing";
import { PlanTable } from "./plan_table";

const PlanWindows = later(async () => (await import("./plan_windows")).PlanWindows);

function Tools({ draft, acts }: { draft: PlanDraft; acts: PlanActs }) {
  const items = draft.items.value;
  const at = draft.at.value;
  const tool = (icon: IconName, label: string, isOff: boolean, act: () => void) => (
    <button
      type="button"
      class="tool"
      title={label}
      aria-label={label}
      disabled={isOff}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
  const button = (title: string, hint: string, isOff: boolean, act: () => void) => (
    <button type="button" class="button small" title={hint} disabled={isOff} onClick={act}>
      {title}
    </button>
  );
  const isEmpty = items.length === 0;
  return (
    <div class="plan-tools" role="toolbar" aria-label={words.actions}>
      <button
        type="button"
        class={isEmpty ? "button small primary" : "button small"}
        onClick={() => acts.bring()}
      >
        {words.bring}
      </button>
      {button(words.shift, words.shift_hint, isEmpty, () => acts.shift())}
      {button(words.condense, words.condense_hint, at + 1 >= items.length, () => acts.condense())}
      <span class="plan-tools-lines">
        {tool("plus", words.add_first, false, () => {
          draft.add();
          const field = `[data-line="${draft.at.peek()}"][name="title"]`;
          requestAnimationFrame(() => document.querySelector<HTMLElement>(field)?.focus());
        })}
        {tool("up", words.up, at === 0 || isEmpty, () => draft.move(-1))}
        {tool("down", words.down, at + 1 >= items.length, () => draft.move(1))}
        {tool("cross", words.remove, isEmpty, () => draft.remove())}
        {tool("undo", words.undo, draft.steps.value.length === 0, () => draft.undo())}
      </span>
    </div>
  );
}

/** Appears with the first change: why, and the way to the server. */
function SaveBar({ draft, acts }: { draft: PlanDraft; acts: PlanActs }) {
  const problem = draft.problem.value;
  if (!draft.isDirty.value && problem === null) return null;
  const isAtReason = problem?.field === "reason";
  const isAtLine = /^items\[/.test(problem?.field ?? "");
  const line = Number(/\d+/.exec(problem?.field ?? "")?.[0] ?? 0) + 1;
  return (
    <form
      class="plan-save"
      onSubmit={(event) => {
        event.preventDefault();
        acts.save();
      }}
    >
      {problem !== null && !isAtReason && !isAtLine && <ProblemNotice problem={problem} />}
      {isAtLine && <p class="field-problem">{fill(words.first_line, { n: line })}</p>}
      {(draft.needsReason.value || isAtReason || draft.reason.value !== "") && (
        <label class="field">
          <span>{words.reason}</span>
          <input
            type="text"
            name="reason"
            maxLength={500}
            placeholder={words.reason_hint}
            aria-invalid={isAtReason || undefined}
            aria-describedby={isAtReason ? "plan-reason-problem" : undefined}
            value={draft.reason.value}
            onInput={(event) => draft.say(event.currentTarget.value)}
          />
        </label>
      )}
      {isAtReason && problem !== null && (
        <p class="field-problem" id="plan-reason-problem" role="alert">
          {problem.message}
        </p>
      )}
      <div class="plan-save-acts">
        <button type="submit" class="button primary" disabled={draft.isBusy.value}>
          {words.keep}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            draft.forget();
            acts.whenKept();
          }}
        >
          {words.drop}
        </button>
        <span class="hint" role="status">
          {draft.said.value || words.changed}
        </span>
      </div>
    </form>
  );
}

/** Another's plan: what is here stays until this person decides. */
function Theirs({ draft, acts }: { draft: PlanDraft; acts: PlanActs }) {
  const problem = draft.problem.value;
  const keepMine = async () => {
    const { course_id } = draft.view;
    const answer = await call("get", "/api/v1/courses/{course_id}/plan", { path: { course_id } });
    draft.problem.value = answer.ok ? null : answer.problem;
    if (!answer.ok) return;
    draft.keepAgainst(answer.value.version);
    acts.save();
  };
  return (
    <div class="notice bad" role="alert">
      <p>{words.theirs}</p>
      {problem !== null && problem.code !== "plan_changed" && <p>{problemText(problem)}</p>}
      <p class="plan-save-acts">
        <button
          type="button"
          class="button"
          onClick={() => {
            draft.forget();
            acts.whenKept();
          }}
        >
          {words.take_theirs}
        </button>
        <button type="button" class="button" onClick={() => void keepMine()}>
          {words.keep_mine}
        </button>
      </p>
    </div>
  );
}

function Plan(props: { view: PlanView; session: Session; reload(): void }) {
  const { view, session, reload } = props;
  const before = useRef<PlanDraft | null>(null);
  const draft = useMemo(() => {
    const line = before.current?.at.peek() ?? 0;
    before.current = new PlanDraft(view, session.person_id, line);
    return before.current;
  }, [view]);
  const acts = useMemo(() => new PlanActs(draft, reload), [draft]);
  useEffect(() => {
    if (draft.wasRestored && draft.isDirty.peek()) showMessage(words.restored);
  }, [draft]);
  const isEmpty = draft.items.value.length === 0;
  const isOutdated = draft.isDirty.value && draft.isOutdated.value;
  return (
    <>
      {!view.may_write && <p class="hint">{view.closed ? words.lead_closed : words.lead_read}</p>}
      <PlanStanding laid={draft.laid.value} view={view} />
      <section class="card" aria-labelledby="plan-table-title">
        <h2 id="plan-table-title">{words.table}</h2>
        {view.may_write && <Tools draft={draft} acts={acts} />}
        {isEmpty ? (
          <p class="empty">{view.may_write ? words.lead_empty : words.none}</p>
        ) : (
          <>
            {view.may_write && <p class="hint plan-keys">{words.keys}</p>}
            <PlanTable draft={draft} acts={acts} />
          </>
        )}
        {isOutdated && <Theirs draft={draft} acts={acts} />}
        {view.may_write && !isOutdated && <SaveBar draft={draft} acts={acts} />}
      </section>
      {acts.window.value !== null && <PlanWindows draft={draft} acts={acts} />}
    </>
  );
}

export function PlanRoom({ session }: { session: Session }) {
  const course_id = here.value.parts[2] ?? "";
  const plan = useResource(course_id, () =>
    call("get", "/api/v1/courses/{course_id}/plan", { path: { course_id } }),
  );
  const view = plan.value;
  const known = view === null ? words.title : `${view.study_group_title} · ${view.subject_title}`;
  const bar = (
    <nav class="tabs" aria-label={words.title}>
      <a href={`/t/j/${course_id}`}>{words.journal}</a>
      <a href={`/t/j/${course_id}/plan`} aria-current="page">
        {words.title}
      </a>
    </nav>
  );
  return (
    <Frame
      session={session}
      here="/t"
      title={isComing(plan) ? null : known}
      subtitle={view === null ? "" : `${view.teachers} · ${view.school_year_title}`}
      bar={bar}
    >
      <Loaded resource={plan}>
        {(value) => <Plan view={value} session={session} reload={plan.reload} />}
      </Loaded>
    </Frame>
  );
}
