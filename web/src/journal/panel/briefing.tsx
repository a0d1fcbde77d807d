/** Beside a lesson: how it is held (ATT-08), and the safety briefing at it (JRN-20). */
import { useState } from "preact/hooks";
import { briefing as words } from "#text";
import { call, type Problem, type Schemas } from "../../api/client";
import { newId } from "../../model/id";
import { fill } from "../../model/words";
import { showMessage } from "../../view/message";
import { ProblemNotice } from "../../view/problem";
import type { PageLesson } from "../lesson_draft";
import type { JournalScreen } from "../screen";

type Kind = Schemas["BriefingKind"];
const kinds: readonly Kind[] = ["introductory", "primary", "repeated", "unscheduled", "targeted"];

/** How the lesson is held, where it is not in the classroom. */
function Mode({ lesson }: { lesson: PageLesson }) {
  if (lesson.mode === "offline") return null;
  return (
    <p class="hint lesson-mode">
      <span class="badge">{words.modes[lesson.mode]}</span> {lesson.mode_reason}
    </p>
  );
}

export function Briefing({ screen, lesson }: { screen: JournalScreen; lesson: PageLesson }) {
  const [known, setKnown] = useState(lesson.briefing);
  const [kind, setKind] = useState<Kind | "">(known?.kind ?? "");
  const [text, setText] = useState(known?.text ?? "");
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!screen.page.needs_briefing && known === null) return <Mode lesson={lesson} />;

  const canWrite =
    screen.page.mode !== "read" &&
    (lesson.lock === "open" || (lesson.lock === "edit_window_over" && known === null));
  const isChanged = kind !== (known?.kind ?? "") || (kind !== "" && text !== (known?.text ?? ""));
  const save = async (event: Event) => {
    event.preventDefault();
    const answer = await call("put", "/api/v1/lessons/{lesson_id}/briefing", {
      path: { lesson_id: lesson.lesson_id },
      body: { command_id: newId(), kind: kind === "" ? null : kind, text },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    const now = kind === "" ? null : { kind, text: text.trim() };
    setKnown(now);
    setText(now?.text ?? "");
    lesson.briefing = now; // Whoever comes back to the lesson sees it without asking again.
    showMessage(kind === "" ? words.removed : words.saved);
  };
  if (!canWrite) {
    return (
      <>
        <Mode lesson={lesson} />
        {known !== null && (
          <p class="hint briefing-said">
            {fill(words.said, { kind: words.kinds[known.kind].toLowerCase() })}
            {known.text !== "" && `, ${known.text}`}
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <Mode lesson={lesson} />
      <form class="briefing" onSubmit={(event) => void save(event)}>
        {problem !== null && <ProblemNotice problem={problem} />}
        <label class="field">
          <span>{words.title}</span>
          <select
            name="briefing_kind"
            value={kind}
            onChange={(event) => {
              const next = kinds.find((one) => one === event.currentTarget.value);
              setKind(next ?? "");
            }}
          >
            <option value="">{words.none}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </label>
        {kind !== "" && (
          <label class="field">
            <span>{words.text}</span>
            <input
              type="text"
              name="briefing_text"
              maxLength={500}
              placeholder={words.text_hint}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
        )}
        {isChanged && (
          <button type="submit" class="button primary small">
            {words.save}
          </button>
        )}
      </form>
    </>
  );
}
