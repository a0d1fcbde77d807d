/** A lesson whose edit window is over: asking a second person to open it (JRN-14). */
import { useState } from "preact/hooks";
import { correction_ask as words } from "#text";
import { call, type Problem } from "../api/client";
import { stampOf } from "../model/dates";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import type { PageLesson } from "./lesson_draft";
import type { JournalScreen } from "./screen";

/** What is known of the lesson's request; nothing for most lessons. */
const standingOf = (screen: JournalScreen, lesson: PageLesson) =>
  screen.page.corrections.find(
    (one) => screen.page.lessons[one.lesson_index]?.lesson_id === lesson.lesson_id,
  );

function AskForm(props: { lesson_id: string; whenAsked(): void; onClose(): void }) {
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [command_id] = useState(newId);
  const send = async () => {
    const answer = await call("post", "/api/v1/lessons/{lesson_id}/correction-request", {
      path: { lesson_id: props.lesson_id },
      body: { command_id, reason },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.sent);
    props.whenAsked();
  };
  return (
    <div class="correction">
      {problem !== null && <ProblemNotice problem={problem} />}
      <label class="field">
        <span>{words.reason}</span>
        <textarea
          rows={2}
          name="correction_reason"
          maxLength={500}
          placeholder={words.reason_hint}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
            // The lesson's form about it would save the lesson.
            event.preventDefault();
            event.stopPropagation();
            void send();
          }}
        />
      </label>
      <div class="draft-acts">
        <button type="button" class="button small" onClick={props.onClose}>
          {words.back}
        </button>
        <button type="button" class="button primary small" onClick={() => void send()}>
          {words.send}
        </button>
      </div>
    </div>
  );
}

export function Correction({ screen, lesson }: { screen: JournalScreen; lesson: PageLesson }) {
  const [isAsking, setAsking] = useState(false);
  const standing = standingOf(screen, lesson);
  if (lesson.lock === "open") {
    const until = standing?.unlocked_until ?? null;
    if (until === null || until / 1000 < Date.now()) return null;
    return <p class="hint correction">{fill(words.unlocked, { time: stampOf(until) })}</p>;
  }
  if (lesson.lock !== "edit_window_over" || screen.page.mode === "read") return null;
  if (standing !== undefined && standing.request !== -1) {
    return (
      <p class="hint correction">
        {words.asked_already} <a href="/t/corrections">{words.all}</a>
      </p>
    );
  }
  if (!isAsking) {
    return (
      <p class="correction">
        <button type="button" class="button small" onClick={() => setAsking(true)}>
          <Icon name="lock" />
          {words.ask}
        </button>
      </p>
    );
  }
  return (
    <AskForm
      lesson_id={lesson.lesson_id}
      whenAsked={() => {
        screen.isOutdated.value = true;
      }}
      onClose={() => setAsking(false)}
    />
  );
}
