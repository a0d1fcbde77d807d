/** The diary of one student's practice, for who leads it: lines confirmed, one or all up to a day,
 * or given back with a remark; days without a line (VOC-10). */
import { useState } from "preact/hooks";
import { practice as words } from "#text";
import { address, call, type Problem, type Schemas } from "../api/client";
import { numericDate, shortNumericDate, weekdayName } from "../model/dates";
import { newId } from "../model/id";
import { fill, plural } from "../model/words";
import { Icon } from "../view/icon";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { ReasonDialog } from "../view/reason_dialog";
import { Loaded, useLast, useResource } from "../view/resource";
import { DiaryHours } from "./diary_hours";

type View = Schemas["PracticeDiary"];
type Day = Schemas["PracticeDiaryDay"];

const dayTitle = (on: string) => `${weekdayName(on)}, ${shortNumericDate(on)}`;

const returning = {
  title: words.return_title,
  reason: words.return_remark,
  hint: words.return_hint,
  act: words.return_line,
  done: words.line_returned,
};

/** The line as it stands: one that was changed meanwhile is read again, and the remark stays. */
function ReturnDialog(props: {
  view: View;
  done_on: string;
  onClose(): void;
  whenDone(): void;
  readAgain(): void;
}) {
  const { view, done_on } = props;
  const day = view.days.find((one) => one.done_on === done_on) ?? null;
  const text = useLast(day)?.text ?? "";
  const path = { assignment: view.line.assignment, done_on };
  const send = async (remark: string, command_id: string) => {
    const answer = await call(
      "post",
      "/api/v1/practice/assignments/{assignment}/diary/days/{done_on}/return",
      { path, body: { command_id, remark, base_version: day?.version ?? -1 } },
    );
    if (!answer.ok && answer.problem.code === "version_conflict") props.readAgain();
    return answer;
  };
  return (
    <ReasonDialog
      words={returning}
      form="practice-form"
      send={({ command_id, reason }) => send(reason, command_id)}
      onClose={props.onClose}
      whenDone={props.whenDone}
    >
      <b>{view.line.student_name}</b> · {dayTitle(done_on)}: {text}
    </ReasonDialog>
  );
}

/** All lines that wait, up to a day that one chooses: the last at first. Stays where none waits. */
function ConfirmUpTo(props: { waiting: Day[]; isBusy: boolean; confirm(days: Day[]): void }) {
  const { waiting } = props;
  const last = waiting.at(-1)?.done_on ?? "";
  const [until, setUntil] = useState(last);
  // A line may have been confirmed since the day was chosen.
  const chosen = waiting.some((day) => day.done_on === until) ? until : last;
  const days = waiting.filter((day) => day.done_on <= chosen);
  return (
    <>
      <label class="field">
        <span>{words.confirm_until}</span>
        <select
          value={chosen}
          disabled={waiting.length === 0}
          onChange={(event) => setUntil(event.currentTarget.value)}
        >
          {waiting.length === 0 && <option value="">—</option>}
          {waiting.map((day) => (
            <option key={day.done_on} value={day.done_on}>
              {dayTitle(day.done_on)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        class="button primary"
        disabled={props.isBusy || days.length === 0}
        aria-busy={props.isBusy}
        onClick={() => props.confirm(days)}
      >
        <Icon name="check" />
        {plural(words.confirm_count, days.length)}
      </button>
    </>
  );
}

function State({ day, isOwed }: { day: Day; isOwed: boolean }) {
  return (
    <>
      <span class={day.state ?? (isOwed ? "owed" : undefined)}>
        {day.state_title || words.no_line}
      </span>
      {day.remark !== "" && <small>{fill(words.remark_was, { text: day.remark })}</small>}
      {day.checked_on !== null && (
        <small>{`${day.checked_by}, ${numericDate(day.checked_on)}`}</small>
      )}
    </>
  );
}

function Row(props: {
  day: Day;
  may_check: boolean;
  isOwed: boolean;
  isBusy: boolean;
  confirm(): void;
  giveBack(): void;
}) {
  const { day, isBusy } = props;
  const title = dayTitle(day.done_on);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-label={words.hours}>{day.state === null ? "—" : day.hours}</td>
      <td data-label={words.done} class="practice-done">
        {day.text || "—"}
      </td>
      <td data-label={words.state}>
        <State day={day} isOwed={props.isOwed} />
      </td>
      <td class="acts">
        {props.may_check && day.state !== null && (
          <div class="practice-acts">
            {day.state !== "confirmed" && (
              <button
                type="button"
                class="button small"
                aria-label={`${words.confirm}: ${title}`}
                disabled={isBusy}
                aria-busy={isBusy}
                onClick={props.confirm}
              >
                {words.confirm}
              </button>
            )}
            {day.state !== "returned" && (
              <button
                type="button"
                class="button small"
                aria-label={`${words.return_line}: ${title}`}
                disabled={isBusy}
                onClick={props.giveBack}
              >
                {words.return_line}
              </button>
            )}
          </div>
        )}
      </td>
    </tr>
  );
}

function Table(props: {
  view: View;
  isBusy: boolean;
  confirm(days: Day[]): void;
  giveBack(done_on: string): void;
}) {
  const { view } = props;
  if (view.days.length === 0) return <p class="empty">{words.no_days}</p>;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="practice-title">
      <table class="practice-table lines">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{words.done}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">
              <span class="unseen">{words.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {view.days.map((day) => (
            <Row
              key={day.done_on}
              day={day}
              may_check={view.may_check}
              isOwed={view.line.diary.missing.includes(day.done_on)}
              isBusy={props.isBusy}
              confirm={() => props.confirm([day])}
              giveBack={() => props.giveBack(day.done_on)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ view }: { view: View }) {
  const { line } = view;
  const { missing } = line.diary;
  return (
    <>
      <h2 id="practice-title">{fill(words.diary_of, { name: line.student_name })}</h2>
      <p>
        {`${line.subject_title} · ${view.study_group_title} · ${line.base}, `}
        {`${shortNumericDate(line.from_on)} – ${numericDate(line.to_on)}`}
        <br />
        {fill(words.leads_of, { base: line.base_lead, college: line.lead })}
      </p>
      <p>
        <DiaryHours line={line} />
      </p>
      {missing.length > 0 && <p class="owed">{plural(words.missing_days, missing.length)}</p>}
    </>
  );
}

function Diary({ view, reload }: { view: View; reload(): void }) {
  const [returned, giveBack] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { assignment } = view.line;
  const waiting = view.days.filter((day) => day.state === "written");
  const confirm = async (days: Day[]) => {
    setBusy(true);
    const answer = await call(
      "post",
      "/api/v1/practice/assignments/{assignment}/diary/confirmations",
      {
        path: { assignment },
        body: {
          command_id: newId(),
          days: days.map(({ done_on, version }) => ({ done_on, version })),
        },
      },
    );
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) showMessage(plural(words.confirmed_count, days.length));
    reload();
  };
  const paper = address("/api/v1/practice/assignments/{assignment}/diary.pdf", {
    path: { assignment },
  });
  return (
    <div class="card">
      <Head view={view} />
      {view.is_closed && <p class="notice">{words.closed}</p>}
      <div class="practice-head">
        {view.may_check && (
          <ConfirmUpTo waiting={waiting} isBusy={isBusy} confirm={(days) => void confirm(days)} />
        )}
        <a class="button" href={paper} target="_blank" rel="noopener">
          <Icon name="print" />
          {words.print_diary}
        </a>
      </div>
      {view.may_check && (
        <div class="practice-told">
          {problem !== null ? (
            <ProblemNotice problem={problem} />
          ) : (
            <p class="hint">
              {waiting.length === 0
                ? words.none_waits
                : fill(words.some_wait, { lines: plural(words.waiting_days, waiting.length) })}
            </p>
          )}
        </div>
      )}
      <Table
        view={view}
        isBusy={isBusy}
        confirm={(days) => void confirm(days)}
        giveBack={giveBack}
      />
      {returned !== null && (
        <ReturnDialog
          view={view}
          done_on={returned}
          readAgain={reload}
          onClose={() => giveBack(null)}
          whenDone={() => {
            giveBack(null);
            reload();
          }}
        />
      )}
    </div>
  );
}

export function DiaryOfPractice({ assignment }: { assignment: number }) {
  const resource = useResource(String(assignment), () =>
    call("get", "/api/v1/practice/assignments/{assignment}/diary", { path: { assignment } }),
  );
  return (
    <Loaded resource={resource}>{(view) => <Diary view={view} reload={resource.reload} />}</Loaded>
  );
}
