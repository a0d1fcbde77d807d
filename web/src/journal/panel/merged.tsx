/** A lesson held for two groups at once: what is typed of it goes into both journals (CUR-02). */
import { useEffect, useState } from "preact/hooks";
import { lesson as words } from "#text";
import { call, type Problem, type Schemas } from "../../api/client";
import { newId } from "../../model/id";
import type { JournalPage } from "../../model/sheet";
import { fill } from "../../model/words";
import { showMessage } from "../../view/message";
import { ProblemNotice } from "../../view/problem";
import { draftsOf, type PageLesson } from "../lesson_draft";
import type { JournalScreen } from "../screen";

type MergedLesson = Schemas["MergedLesson"];

/** Asked for once by a page. */
const known = new WeakMap<JournalPage, Promise<MergedLesson[]>>();

function mergedOf(page: JournalPage): Promise<MergedLesson[]> {
  const asked = known.get(page);
  if (asked !== undefined) return asked;
  const { course_id } = page;
  const answer = call("get", "/api/v1/courses/{course_id}/merged-lessons", {
    path: { course_id },
  }).then((got) => {
    if (got.ok) return got.value.lessons;
    known.delete(page);
    return [];
  });
  known.set(page, answer);
  return answer;
}

export function Merged({ screen, lesson }: { screen: JournalScreen; lesson: PageLesson }) {
  const [others, setOthers] = useState<MergedLesson[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isSending, setSending] = useState(false);
  const [saved, setSaved] = useState(0);
  const { page } = screen;
  const { lesson_id } = lesson;
  const canWrite = page.mode !== "read" && lesson.lock !== "not_yours";
  useEffect(() => {
    if (!canWrite) return;
    let isCurrent = true;
    void mergedOf(page).then((all) => {
      if (isCurrent) setOthers(all.filter((one) => one.lesson_id === lesson_id));
    });
    return () => {
      isCurrent = false;
    };
  }, [page, lesson_id, canWrite, saved]);
  if (others.length === 0) return null;
  const drafts = draftsOf(screen);
  const save = async () => {
    setSending(true);
    setProblem(null);
    await drafts.save(lesson_id);
    if (drafts.of(lesson_id) === null) {
      const answer = await call("post", "/api/v1/lessons/{lesson_id}/merged-record", {
        path: { lesson_id },
        body: { command_id: newId() },
      });
      setProblem(answer.ok ? null : answer.problem);
      if (answer.ok) {
        showMessage(words.merged_saved);
        known.delete(page);
        setSaved(saved + 1);
      }
    }
    setSending(false);
  };
  return (
    <div class="merged">
      {others.map((one) => (
        <p class="hint" key={one.other_lesson_id}>
          {fill(words.merged_with, { title: one.other_title })}
          {one.other_topic !== "" && ` ${fill(words.merged_topic, { topic: one.other_topic })}`}
        </p>
      ))}
      {problem !== null && <ProblemNotice problem={problem} />}
      {lesson.lock !== "not_held" && (
        <button type="button" class="button small" disabled={isSending} onClick={() => void save()}>
          {words.merged_save}
        </button>
      )}
    </div>
  );
}
