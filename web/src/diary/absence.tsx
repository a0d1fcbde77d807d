/** «Сообщить об отсутствии»: a family says which days a child will be away, and takes it back. */

import { useState } from "preact/hooks";
import { absence_notice as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { dayAndMonth, stampOf } from "../model/dates";
import { type Child, childrenOf } from "../model/diary_week";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { showMessage } from "../view/message";
import type { Session } from "../view/page/session";
import { ProblemNotice } from "../view/problem";
import { Loaded, useResource } from "../view/resource";

type View = Schemas["AbsenceNotices"];
type Notice = Schemas["NoticeLine"];
type Cause = Schemas["AbsenceCause"];

const causes: readonly Cause[] = ["illness", "doctor", "family", "competition", "other"];

const daysOf = ({ from_on, to_on }: Notice) =>
  from_on === to_on
    ? fill(words.one_day, { from: dayAndMonth(from_on) })
    : fill(words.days, { from: dayAndMonth(from_on), to: dayAndMonth(to_on) });

function Form({ view, whenDone }: { view: View; whenDone(): void }) {
  const [from, setFrom] = useState(view.today);
  const [to, setTo] = useState(view.today);
  const [cause, setCause] = useState<Cause>("illness");
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    const answer = await call("post", "/api/v1/absence-notices", {
      body: {
        command_id: newId(),
        student_id: view.student_id,
        from_on: from,
        to_on: to,
        cause,
        text,
      },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    setText("");
    showMessage(words.sent);
    whenDone();
  };
  return (
    <form class="notice-form" onSubmit={(event) => void send(event)}>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div class="notice-days">
        <label class="field">
          <span>{words.from}</span>
          <input
            type="date"
            name="from_on"
            required
            value={from}
            onInput={(event) => {
              const day = event.currentTarget.value;
              setFrom(day);
              if (to < day) setTo(day);
            }}
          />
        </label>
        <label class="field">
          <span>{words.to}</span>
          <input
            type="date"
            name="to_on"
            required
            value={to}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
      </div>
      <label class="field">
        <span>{words.cause}</span>
        <select
          name="cause"
          value={cause}
          onChange={(event) => {
            const chosen = causes.find((one) => one === event.currentTarget.value);
            if (chosen !== undefined) setCause(chosen);
          }}
        >
          {causes.map((one) => (
            <option key={one} value={one}>
              {words.causes[one]}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.text}</span>
        <input
          type="text"
          name="text"
          maxLength={500}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <small class="hint">{words.text_hint}</small>
      </label>
      <button type="submit" class="act" disabled={isBusy}>
        {words.send}
      </button>
    </form>
  );
}

function Given({ notice, whenDone }: { notice: Notice; whenDone(): void }) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const withdraw = async () => {
    const answer = await call("post", "/api/v1/absence-notices/{notice}/withdrawal", {
      path: { notice: notice.notice },
      body: { command_id: newId() },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.withdrawn);
    whenDone();
  };
  const days = daysOf(notice);
  return (
    <li>
      <div>
        <b>{days}</b>
        <span>
          {words.causes[notice.cause]}
          {notice.text !== "" && `: ${notice.text}`}
        </span>
        <small>{fill(words.made, { name: notice.made_by, time: stampOf(notice.made_at) })}</small>
        {problem !== null && <ProblemNotice problem={problem} />}
      </div>
      {notice.may_withdraw && (
        <button
          type="button"
          class="clear"
          aria-label={fill(words.withdraw_label, { days })}
          onClick={() => void withdraw()}
        >
          {words.withdraw}
        </button>
      )}
    </li>
  );
}

function OfChild({ child }: { child: Child }) {
  const notices = useResource(child.student_id, () =>
    call("get", "/api/v1/students/{student_id}/absence-notices", {
      path: { student_id: child.student_id },
    }),
  );
  return (
    <Loaded resource={notices}>
      {(view) => (
        <>
          {view.may_give ? (
            <Form view={view} whenDone={notices.reload} />
          ) : (
            <p class="quiet">{words.may_not}</p>
          )}
          {view.notices.length > 0 && <h2>{words.given}</h2>}
          <ul class="given-notices">
            {view.notices.map((notice) => (
              <Given key={notice.notice} notice={notice} whenDone={notices.reload} />
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

export function AbsenceNotice({ session }: { session: Session }) {
  const children = childrenOf(session);
  const [chosen, setChosen] = useState(children[0]?.student_id);
  const child = children.find((one) => one.student_id === chosen);
  if (child === undefined) return null;
  return (
    <details class="paper padded absence" id="absence">
      <summary>{words.title}</summary>
      <p class="quiet">{words.lead}</p>
      {children.length > 1 && (
        <label class="field">
          <span>{words.child}</span>
          <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
            {children.map((one) => (
              <option key={one.student_id} value={one.student_id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <OfChild key={child.student_id} child={child} />
    </details>
  );
}
