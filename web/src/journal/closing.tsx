/** Closing a period and the year of a course, with the list of what is missing (JRN-15). */
import { useState } from "preact/hooks";
import { frame as frameWords, results as words } from "#text";
import { type Answer, call, type Problem, type Schemas } from "../api/client";
import { stampOf } from "../model/dates";
import { newId } from "../model/id";
import type { JournalPage } from "../model/sheet";
import { fill, plural } from "../model/words";
import { Dialog } from "../view/dialog";
import { GapList } from "../view/gaps";
import { Icon } from "../view/icon";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";

type Closing = Schemas["CourseClosing"];
type Gap = Schemas["Gap"];

/** A gap of a period leads to its lesson in the grid, or to the table of results above. */
const linkOf = (course_id: string, period_id: string | null) => (gap: Gap) => {
  if (gap.lesson_id !== null) {
    const period = period_id === null ? "" : `?period=${period_id}`;
    return `/t/j/${course_id}${period}#${gap.lesson_id}`;
  }
  const ofResults = ["period_mark", "annual_mark", "few_marks"];
  return ofResults.includes(gap.kind) ? "#results-title" : null;
};

/** A warning: by the local act a period is closed with few marks as well. */
function FewMarks({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details class="few-marks">
      <summary>{plural(words.few_marks, lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

function Part(props: {
  title: string;
  state: string;
  gaps: readonly Gap[];
  /** «Иванов Пётр: отсрочка до 30.11.2026». */
  notes?: readonly string[];
  /** «Иванов Пётр: отметок 2 при минимуме 3» (ASM-07). */
  fewMarks?: readonly string[];
  link: (gap: Gap) => string | null;
  mayClose: boolean;
  closeLabel: string;
  onClose(): void;
}) {
  const { gaps } = props;
  return (
    <li class="closing-part">
      <div class="closing-head">
        <h3>{props.title}</h3>
        <span class={gaps.length > 0 ? "closing-state missing" : "closing-state"}>
          {props.state}
        </span>
        {props.mayClose && (
          <button
            type="button"
            class="button small"
            disabled={gaps.length > 0}
            onClick={props.onClose}
          >
            <Icon name="lock" />
            {props.closeLabel}
          </button>
        )}
      </div>
      {gaps.length > 0 && <GapList gaps={gaps} linkOf={props.link} />}
      {props.notes?.map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      <FewMarks lines={props.fewMarks ?? []} />
    </li>
  );
}

function periodState(period: Schemas["ClosingPeriod"]): string {
  if (period.closed) {
    const at = fill(words.closed, { date: stampOf(period.closed_at) });
    return period.closed_by_name === "" ? at : `${at}, ${period.closed_by_name}`;
  }
  if (!period.begun) return words.not_begun;
  return period.gaps.length > 0 ? plural(words.missing, period.gaps.length) : words.ready;
}

interface Asked {
  sentence: string;
  act(): Promise<Answer<unknown>>;
}

export function ClosingOfCourse({ page, whenClosed }: { page: JournalPage; whenClosed(): void }) {
  const { course_id } = page;
  const closing = useResource(course_id, () =>
    call("get", "/api/v1/courses/{course_id}/closing", { path: { course_id } }),
  );
  const [asked, setAsked] = useState<Asked | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const close = async ({ act }: Asked) => {
    setAsked(null);
    const answer = await act();
    setProblem(answer.ok ? null : answer.problem);
    closing.reload();
    if (answer.ok) whenClosed();
  };
  const askPeriod = ({ period_id, title }: Schemas["ClosingPeriod"]) =>
    setAsked({
      sentence: fill(words.sure_period, { title }),
      act: () =>
        call("post", "/api/v1/courses/{course_id}/periods/{period_id}/closing", {
          path: { course_id, period_id },
          body: { command_id: newId() },
        }),
    });
  const askCourse = () =>
    setAsked({
      sentence: words.sure_course,
      act: () =>
        call("post", "/api/v1/courses/{course_id}/closing", {
          path: { course_id },
          body: { command_id: newId() },
        }),
    });
  return (
    <section class="card" aria-labelledby="closing-title">
      <h2 id="closing-title">{words.closing}</h2>
      {problem !== null && <ProblemNotice problem={problem} />}
      <Loaded resource={closing}>
        {(view) => <Parts view={view} onPeriod={askPeriod} onCourse={askCourse} />}
      </Loaded>
      {asked !== null && (
        <Dialog title={words.closing} onClose={() => setAsked(null)}>
          <p>{asked.sentence}</p>
          <div class="dialog-acts">
            <button type="button" class="button" data-first onClick={() => setAsked(null)}>
              {frameWords.cancel}
            </button>
            <button type="button" class="button primary" onClick={() => void close(asked)}>
              {words.confirm_close}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}

function Parts(props: {
  view: Closing;
  onPeriod(period: Schemas["ClosingPeriod"]): void;
  onCourse(): void;
}) {
  const { view, onPeriod, onCourse } = props;
  const allClosed = view.periods.every((period) => period.closed);
  const yearState = view.closed
    ? words.course_closed
    : !allClosed
      ? words.all_periods_first
      : view.gaps.length > 0
        ? plural(words.missing, view.gaps.length)
        : words.ready;
  return (
    <ul class="closing-parts">
      {view.periods.map((period) => (
        <Part
          key={period.period_id}
          title={period.title}
          state={periodState(period)}
          gaps={period.closed ? [] : period.gaps}
          notes={period.notes}
          fewMarks={period.few_marks}
          link={linkOf(view.course_id, period.period_id)}
          mayClose={view.may_close && period.begun && !period.closed}
          closeLabel={fill(words.close_period, { title: period.title })}
          onClose={() => onPeriod(period)}
        />
      ))}
      <Part
        title={words.year}
        state={yearState}
        gaps={allClosed && !view.closed ? view.gaps : []}
        link={linkOf(view.course_id, null)}
        mayClose={view.may_close && allClosed && !view.closed}
        closeLabel={words.close_course}
        onClose={onCourse}
      />
    </ul>
  );
}
