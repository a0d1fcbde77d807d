/** Закрытие по частям (JRN-15): the parts of a year in their order, who closed each and when, what
 * keeps the next one open. */
import { useState } from "preact/hooks";
import { class_closing as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { stampOf } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { GapList } from "../view/gaps";
import { Icon } from "../view/icon";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type View = Schemas["ClassClosingView"];
type Aspect = Schemas["ClosingAspect"];
type LinkOf = (gap: Schemas["Gap"]) => string | null;

function State({ isClosed, isNext }: { isClosed: boolean; isNext: boolean }) {
  if (isNext) return <span class="state-open">{words.aspects.is_next}</span>;
  if (!isClosed) return <span class="hint">{words.aspects.is_open}</span>;
  return (
    <span class="state-good">
      <Icon name="lock" />
      {words.aspects.is_closed}
    </span>
  );
}

/** Who and when; nothing of a year that was closed before its parts were. */
function Signature({ aspect }: { aspect: Aspect }) {
  if (!aspect.closed || aspect.closed_by_name === "") return null;
  const stamp = { name: aspect.closed_by_name, date: stampOf(aspect.closed_at) };
  return <p class="hint">{fill(words.aspects.closed_by, stamp)}</p>;
}

function Next(props: { view: View; aspect: Aspect; linkOf: LinkOf; whenDone(): void }) {
  const { view, aspect, linkOf } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const close = async () => {
    setBusy(true);
    const answer = await call("post", "/api/v1/study-groups/{study_group_id}/aspects", {
      path: { study_group_id: view.study_group_id },
      body: { command_id: newId(), aspect: aspect.aspect },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) showMessage(fill(words.aspects.done, { part: aspect.title }));
    props.whenDone();
  };
  return (
    <div class="aspect-next">
      <p class="hint">{words.aspects.what[aspect.aspect]}</p>
      {aspect.notes.length > 0 && (
        <ul class="aspect-notes">
          {aspect.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {aspect.gap_count > 0 && (
        <details>
          <summary>{fill(words.aspects.gap_count, { count: aspect.gap_count })}</summary>
          <GapList gaps={aspect.gaps} linkOf={linkOf} />
          {aspect.gap_count > aspect.gaps.length && (
            <p class="hint">{fill(words.aspects.first_ones, { count: aspect.gaps.length })}</p>
          )}
        </details>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
      {view.may_close && (
        <button
          type="button"
          class="button"
          disabled={isBusy || aspect.gap_count > 0}
          onClick={() => void close()}
        >
          <Icon name="lock" />
          {fill(words.aspects.close, { part: aspect.title })}
        </button>
      )}
    </div>
  );
}

function Archive({ view }: { view: View }) {
  const isNext = !view.closed && view.aspects.every((aspect) => aspect.closed);
  return (
    <li class={view.closed ? "closed" : ""}>
      <div class="aspect-head">
        <b>{words.aspects.archive}</b>
        <State isClosed={view.closed} isNext={isNext} />
      </div>
      <p class="hint">{view.closed ? stampOf(view.closed_at) : words.aspects.archive_what}</p>
    </li>
  );
}

export function Aspects(props: { view: View; linkOf: LinkOf; whenDone(): void }) {
  const { view, linkOf, whenDone } = props;
  return (
    <section class="card" aria-labelledby="aspects-title">
      <h2 id="aspects-title">{words.aspects.title}</h2>
      <ol class="aspects">
        {view.aspects.map((aspect) => (
          <li key={aspect.aspect} class={aspect.closed ? "closed" : ""}>
            <div class="aspect-head">
              <b>{aspect.title}</b>
              <State isClosed={aspect.closed} isNext={aspect.is_next} />
            </div>
            <Signature aspect={aspect} />
            {aspect.is_next && (
              <Next view={view} aspect={aspect} linkOf={linkOf} whenDone={whenDone} />
            )}
          </li>
        ))}
        <Archive view={view} />
      </ol>
    </section>
  );
}
