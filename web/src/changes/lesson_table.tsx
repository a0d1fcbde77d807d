/** One row a lesson: what has been changed about it, and what can be done. */
import { useState } from "preact/hooks";
import { modes as modeWords, changes as words } from "#text";
import type { Schemas } from "../api/client";
import { longDate, numericDate } from "../model/dates";
import { fill } from "../model/words";
import type { Chosen, Possible } from "./chosen";
import { type Deed, LessonDialog } from "./lesson_dialog";
import { ApplyDialog } from "./reasons/apply_dialog";
import { SubjectDialog } from "./subject_dialog";
import { reasonsOf } from "./why_fields";

type View = Schemas["DayChanges"];
export type Lesson = Schemas["ChangeLesson"];
type RowDeed = Deed | "subject" | "reason";

/** Changed in own words, while a recorded reason could be named. */
const wantsReason = (view: View, lesson: Lesson) =>
  lesson.applied_reason < 0 &&
  (lesson.cancelled || lesson.substitute !== "" || lesson.is_extra || lesson.moved_from !== null) &&
  reasonsOf(view, lesson).length > 0;

/** "совмещение", "тот же предмет", "ведёт в классе". */
const aboutPossible = (one: Possible) =>
  one.kind === "merge"
    ? words.is_merge
    : one.same_subject
      ? words.same_subject
      : one.same_class
        ? words.same_class
        : words.is_free;

function groupsOf(possible: readonly Possible[]): [string, Possible[]][] {
  const groups = new Map<string, Possible[]>();
  for (const one of possible) {
    const title = aboutPossible(one);
    groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  return [...groups];
}

/** `card`: the reason whose card this is; it need not be named again. */
function Standing({ lesson, card }: { lesson: Lesson; card: number | undefined }) {
  const kind = lesson.kind === "merge" ? words.merge : words.substitution;
  return (
    <>
      {lesson.cancelled && (
        <p>
          <span class="pill overdue">{words.cancelled}</span> {lesson.cancel_reason}
        </p>
      )}
      {lesson.substitute !== "" && (
        <p>
          <span class="pill">{kind}</span> {lesson.substitute}
          <small>
            {lesson.substitution_reason}
            {lesson.coefficient_hundredths !== 100 &&
              `, ${words.coefficient_short} ${lesson.coefficient_hundredths / 100}`}
          </small>
        </p>
      )}
      {lesson.moved_from !== null && (
        <p>
          <span class="pill">
            {fill(words.moved_from, { date: numericDate(lesson.moved_from) })}
          </span>{" "}
          <small>{lesson.change_reason}</small>
        </p>
      )}
      {lesson.is_extra && (
        <p>
          <span class="pill">{words.extra}</span> <small>{lesson.change_reason}</small>
        </p>
      )}
      {lesson.mode !== "offline" && (
        <p>
          <span class="pill">{modeWords.short[lesson.mode]}</span>{" "}
          <small>{lesson.mode_reason}</small>
        </p>
      )}
      {lesson.applied_words !== "" && lesson.applied_reason !== card && (
        <p>
          <a href={`/s/changes?change_reason=${lesson.applied_reason}`}>{lesson.applied_words}</a>
        </p>
      )}
      {lesson.closed && <p class="hint">{words.closed}</p>}
    </>
  );
}

function Row(props: {
  lesson: Lesson;
  card: number | undefined;
  canApply: boolean;
  chosen: Possible | undefined;
  pick(one: Possible | undefined): void;
  open(deed: RowDeed): void;
}) {
  const { lesson, chosen, pick, open } = props;
  const name = `${lesson.study_group_title} · ${lesson.subject_title}, ${lesson.starts_at}`;
  const deed = (what: RowDeed, title: string) => (
    <button
      type="button"
      class="button small"
      aria-label={`${title}: ${name}`}
      onClick={() => open(what)}
    >
      {title}
    </button>
  );
  return (
    <li class={lesson.cancelled ? "change-lesson cancelled" : "change-lesson"}>
      <div class="change-hour">
        <b>{lesson.slot_no}</b>
        <small>
          {lesson.starts_at}–{lesson.ends_at}
        </small>
      </div>
      <div class="change-what">
        <h4>
          {lesson.study_group_title} · {lesson.subject_title}
        </h4>
        <small>
          {lesson.teacher === "" ? words.vacancy : lesson.teacher}
          {lesson.room_title !== "" && ` · ${lesson.room_title}`}
        </small>
        <Standing lesson={lesson} card={props.card} />
      </div>
      <div class="change-acts">
        {lesson.possible.length > 0 && (
          <select
            aria-label={`${words.substitute}: ${name}`}
            value={chosen?.teacher_id ?? ""}
            onChange={(event) => {
              const id = event.currentTarget.value;
              pick(lesson.possible.find((one) => one.teacher_id === id));
            }}
          >
            <option value="">
              {lesson.substitute === "" ? words.choose_substitute : words.choose_another}
            </option>
            {groupsOf(lesson.possible).map(([title, ones]) => (
              <optgroup key={title} label={title}>
                {ones.map((one) => (
                  <option key={one.teacher_id} value={one.teacher_id}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
        {!lesson.closed && !lesson.cancelled && lesson.possible.length === 0 && (
          <span class="hint">{words.nobody}</span>
        )}
        {!lesson.closed && (
          <div class="change-deeds">
            {lesson.substitute !== "" && !lesson.cancelled && deed("end", words.end)}
            {!lesson.cancelled && !lesson.recorded && deed("move", words.move)}
            {!lesson.cancelled && deed("cancel", words.cancel)}
            {!lesson.cancelled && deed("subject", words.other_subject)}
            {!lesson.cancelled && deed("mode", modeWords.change)}
            {lesson.cancelled && deed("restore", words.restore)}
            {props.canApply && deed("reason", words.to_reason)}
          </div>
        )}
      </div>
    </li>
  );
}

export function LessonTable(props: {
  view: View;
  /** The id of the title that the lessons stand under: a day may stand under two. */
  title: string;
  chosen: Chosen;
  pick(lesson_id: string, one: Possible | undefined): void;
  whenDone(): void;
}) {
  const { view, title, chosen } = props;
  const [opened, setOpened] = useState<{ lesson: Lesson; deed: RowDeed } | null>(null);
  const finish = () => {
    setOpened(null);
    props.whenDone();
  };
  const days = [...new Set(view.lessons.map((one) => one.lesson_on))];
  return (
    <>
      {days.map((day) => (
        <section key={day} class="change-day" aria-labelledby={`${title} ${title}-${day}`}>
          <h3 id={`${title}-${day}`}>{longDate(day)}</h3>
          <ol>
            {view.lessons
              .filter((one) => one.lesson_on === day)
              .map((lesson) => (
                <Row
                  key={lesson.lesson_id}
                  lesson={lesson}
                  card={view.reason?.change_reason}
                  canApply={wantsReason(view, lesson)}
                  chosen={chosen.get(lesson.lesson_id)}
                  pick={(one) => props.pick(lesson.lesson_id, one)}
                  open={(deed) => setOpened({ lesson, deed })}
                />
              ))}
          </ol>
        </section>
      ))}
      {opened?.deed === "subject" && (
        <SubjectDialog
          view={view}
          lesson={opened.lesson}
          onClose={() => setOpened(null)}
          whenDone={finish}
        />
      )}
      {opened?.deed === "reason" && (
        <ApplyDialog
          view={view}
          lesson={opened.lesson}
          onClose={() => setOpened(null)}
          whenDone={finish}
        />
      )}
      {opened !== null && opened.deed !== "subject" && opened.deed !== "reason" && (
        <LessonDialog
          view={view}
          lesson={opened.lesson}
          deed={opened.deed}
          onClose={() => setOpened(null)}
          whenDone={finish}
        />
      )}
    </>
  );
}
