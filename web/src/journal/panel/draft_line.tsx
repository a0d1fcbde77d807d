/** What was typed about a lesson and is not saved yet. */
import { problems, lesson as words } from "#text";
import { fill } from "../../model/words";
import { problemText } from "../../view/problem";
import { draftsOf, type PageLesson } from "../lesson_draft";
import type { JournalScreen } from "../screen";

export function DraftLine({ screen, lesson }: { screen: JournalScreen; lesson: PageLesson }) {
  const { lesson_id } = lesson;
  const drafts = draftsOf(screen);
  const state = drafts.of(lesson_id);
  if (state === null) return null;
  const { phase, problem, theirs } = state;
  return (
    <div class="draft">
      {theirs !== null && (
        <div class="notice bad" role="alert">
          <p>{fill(words.conflict, { text: theirs.topic || theirs.homework || "—" })}</p>
          <button type="button" class="button small" onClick={() => drafts.takeTheirs(lesson_id)}>
            {words.take_theirs}
          </button>
        </div>
      )}
      {problem !== null && theirs === null && (
        <p class="field-problem" role="alert">
          {problem.code === "no_connection" ? problems.no_connection : problemText(problem)}
        </p>
      )}
      <div class="draft-acts">
        <span class="hint">{phase === "waiting" ? words.waiting : words.dirty}</span>
        <button
          type="button"
          class="button primary small"
          disabled={phase === "sending"}
          onClick={() => void drafts.save(lesson_id)}
        >
          {theirs === null ? words.save : words.keep_mine}
        </button>
      </div>
    </div>
  );
}
