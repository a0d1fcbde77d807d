/** The diary of one practice: the student writes his days, his family reads them (VOC-10). */
import { useEffect, useRef, useState } from "preact/hooks";
import { diary_practice as words } from "#text";
import { address, call, type Problem, rememberToken, type Schemas } from "../api/client";
import { numericDate, shortNumericDate, weekdayName } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";
import {
  another,
  begin,
  type Draft,
  type Drafts,
  lineOn,
  opensLine,
  without,
} from "./practice_day_drafts";

type View = Schemas["PracticeDiary"];
type Day = Schemas["PracticeDiaryDay"];

const mostHours = 8;
const mostText = 1000;

const dayTitle = (on: string) => `${weekdayName(on)}, ${shortNumericDate(on)}`;

/** The page that opened this one does not hand its session over: it has no byte to spare. */
async function holdToken() {
  const session = await call("get", "/api/v1/session");
  if (session.ok) rememberToken(session.value.csrf_token);
}

/** What a form of one day does. A line that was changed meanwhile is read again, and what is typed
 * stays. */
function useDayForm(props: {
  view: View;
  on: string;
  whenDone(message: string): void;
  readAgain(): void;
}) {
  const { view, on } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const base_version = lineOn(view.days, on)?.version ?? -1;
  const path = { assignment: view.line.assignment, done_on: on };
  const run = async (ask: () => ReturnType<typeof put>, message: string) => {
    setBusy(true);
    await holdToken();
    const answer = await ask();
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) props.whenDone(message);
    else if (answer.problem.code === "version_conflict") props.readAgain();
  };
  const put = (hours: number, text: string) =>
    call("put", "/api/v1/practice/assignments/{assignment}/diary/days/{done_on}", {
      path,
      body: { command_id: newId(), hours, text, base_version },
    });
  const withdraw = () =>
    call("post", "/api/v1/practice/assignments/{assignment}/diary/days/{done_on}/withdrawal", {
      path,
      body: { command_id: newId(), base_version },
    });
  return {
    problem,
    isBusy,
    save: (hours: number, text: string) => run(() => put(hours, text), words.saved),
    takeBack: () => run(withdraw, words.withdrawn),
  };
}

/** The line of the day as it stands, where the form began without it. */
function Standing({ line, isNew }: { line: Day; isNew: boolean }) {
  return (
    <div role="status">
      <p class="quiet">{fill(words.stands_now, { hours: line.hours, state: line.state_title })}</p>
      <p class="practice-day-text">{line.text}</p>
      {(isNew || !line.may_write) && (
        <p class="notice">{line.may_write ? words.taken : words.taken_for_good}</p>
      )}
    </div>
  );
}

function DayForm(props: {
  view: View;
  day: Day | null;
  draft: Draft;
  keep(change: Partial<Draft>): void;
  pick(on: string): void;
  onClose(): void;
  whenDone(message: string): void;
  readAgain(): void;
}) {
  const { view, day, draft, keep } = props;
  const { on, hours, text } = draft;
  const { problem, isBusy, save, takeBack } = useDayForm({ ...props, on });
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const choose = (chosen: string) => {
    if (opensLine(draft, view.days, chosen)) props.pick(chosen);
    else keep({ on: chosen });
  };
  const standing = lineOn(view.days, on);
  const isTaken = day === null && standing !== null;
  return (
    <form
      class="notice-form practice-day-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(Number(hours), text);
      }}
    >
      {problem !== null && <ProblemNotice problem={problem} />}
      {standing !== null && standing.version !== draft.seen && (
        <Standing line={standing} isNew={day === null} />
      )}
      <div class="notice-days">
        {day === null && (
          <label class="field">
            <span>{words.day}</span>
            <input
              type="date"
              required
              min={view.line.from_on}
              max={view.last_on}
              value={on}
              onInput={(event) => choose(event.currentTarget.value)}
            />
          </label>
        )}
        <label class="field">
          <span>{words.hours}</span>
          <input
            type="number"
            inputMode="numeric"
            required
            min={1}
            max={mostHours}
            value={hours}
            onInput={(event) => keep({ hours: event.currentTarget.value })}
          />
        </label>
      </div>
      <label class="field">
        <span>{words.text}</span>
        <textarea
          ref={first}
          rows={4}
          required
          maxLength={mostText}
          placeholder={words.text_hint}
          value={text}
          onInput={(event) => keep({ text: event.currentTarget.value })}
        />
      </label>
      <button type="submit" class="act" disabled={isBusy || isTaken}>
        {words.save}
      </button>
      <div class="practice-day-acts">
        <button type="button" class="clear" onClick={props.onClose}>
          {words.cancel}
        </button>
        {day?.state === "written" && day.remark === "" && (
          <button type="button" class="clear" disabled={isBusy} onClick={() => void takeBack()}>
            {words.withdraw}
          </button>
        )}
      </div>
    </form>
  );
}

function Line({ day, write }: { day: Day; write: (() => void) | null }) {
  const title = dayTitle(day.done_on);
  const act = day.state === null ? words.write : words.mend;
  return (
    <>
      <div class="practice-day-head">
        <b>{title}</b>
        {day.state !== null && <span>{fill(words.hours_of, { hours: day.hours })}</span>}
        <span class={day.state ?? "missing"}>{day.state_title || words.no_line}</span>
      </div>
      {day.text !== "" && <p class="practice-day-text">{day.text}</p>}
      {day.remark !== "" && <p class="notice">{fill(words.remark, { text: day.remark })}</p>}
      {day.state === "confirmed" && day.checked_on !== null && (
        <p class="quiet">
          {fill(words.confirmed, { name: day.checked_by, date: numericDate(day.checked_on) })}
        </p>
      )}
      {write !== null && (
        <button type="button" class="clear" aria-label={`${act}: ${title}`} onClick={write}>
          {act}
        </button>
      )}
    </>
  );
}

function Days({ view, reload }: { view: View; reload(): void }) {
  const [chosen, choose] = useState<string | null>(null);
  const [drafts, setDrafts] = useState<Drafts>({});
  const open = (key: string) => {
    setDrafts(begin(drafts, view, key));
    choose(key);
  };
  const close = () => {
    if (chosen !== null) setDrafts(without(drafts, chosen));
    choose(null);
  };
  const done = (message: string) => {
    close();
    showMessage(message);
    reload();
  };
  const form = (key: string, day: Day | null) => {
    const draft = drafts[key];
    return (
      draft !== undefined && (
        <DayForm
          key={key}
          view={view}
          day={day}
          draft={draft}
          keep={(change) => setDrafts({ ...drafts, [key]: { ...draft, ...change } })}
          pick={open}
          onClose={close}
          whenDone={done}
          readAgain={reload}
        />
      )
    );
  };
  // Its line may have been taken back meanwhile: what is typed stays.
  const isInList = view.days.some((day) => day.done_on === chosen);
  const paper = address("/api/v1/practice/assignments/{assignment}/diary.pdf", {
    path: { assignment: view.line.assignment },
  });
  return (
    <div class="practice-diary">
      {view.is_closed && <p class="quiet">{words.closed}</p>}
      {view.may_write && chosen !== another && (
        <button type="button" class="act" onClick={() => open(another)}>
          {words.write_day}
        </button>
      )}
      {chosen !== null && !isInList && form(chosen, null)}
      {view.days.length === 0 && <p class="quiet">{words.no_days}</p>}
      <ul class="diary-lines">
        {[...view.days].reverse().map((day) => (
          <li key={day.done_on}>
            {chosen === day.done_on && <b>{dayTitle(day.done_on)}</b>}
            {chosen === day.done_on && day.remark !== "" && (
              <p class="notice">{fill(words.remark, { text: day.remark })}</p>
            )}
            {chosen === day.done_on ? (
              form(day.done_on, day)
            ) : (
              <Line day={day} write={day.may_write ? () => open(day.done_on) : null} />
            )}
          </li>
        ))}
      </ul>
      <a class="clear" href={paper} target="_blank" rel="noopener">
        {words.print}
      </a>
    </div>
  );
}

export function PracticeDiary(props: { assignment: number; whenChanged(): void }) {
  const { assignment } = props;
  const resource = useResource(String(assignment), () =>
    call("get", "/api/v1/practice/assignments/{assignment}/diary", { path: { assignment } }),
  );
  const reload = () => {
    resource.reload();
    props.whenChanged();
  };
  return <Loaded resource={resource}>{(view) => <Days view={view} reload={reload} />}</Loaded>;
}
