/** Beside the grid: the lesson under the cursor, and how its student stands. */
import "#style/panel.css";
import { locks as lockWords, work_types as typeWords, lesson as words } from "#text";
import type { Schemas } from "../api/client";
import { longDate } from "../model/dates";
import {
  isAbsence,
  isBeside,
  levelSigns,
  local,
  markNumber,
  parseCell,
  pendingSign,
} from "../model/marks";
import { meanText } from "../model/means";
import { levelSpans } from "../model/points/local_scale";
import type { JournalPage } from "../model/sheet";
import { fill } from "../model/words";
import { Icon } from "../view/icon";
import { Correction } from "./correction";
import { draftsOf, type PageLesson } from "./lesson_draft";
import { Briefing } from "./panel/briefing";
import { CellActs } from "./panel/cell_acts";
import { DraftLine } from "./panel/draft_line";
import { HomeworkFields } from "./panel/homework";
import { Merged } from "./panel/merged";
import { TopicField } from "./panel/topic";
import { weightOf } from "./panel/weights";
import { Planned, taken, usePlanned } from "./planned";
import type { JournalScreen } from "./screen";
import type { LessonDraft } from "./store";

type Work = Schemas["Work"];
const types = typeWords.long;
const typeNames = Object.keys(types) as Work["work_type"][];
const mostWorks = 3; // base/limits.h: works_per_lesson.

function WorkRow(props: {
  work: Work;
  weightOf(type: Work["work_type"]): number;
  isOnly: boolean;
  isLocked: boolean;
  onChange(work: Work): void;
  onRemove(): void;
}) {
  const { work, isOnly, isLocked, onChange } = props;
  const title = work.title || types[work.work_type];
  return (
    <li class="work">
      <div class="work-line">
        <select
          aria-label={words.work_type}
          disabled={isLocked}
          value={work.work_type}
          onChange={(event) => {
            const work_type = event.currentTarget.value as Work["work_type"];
            onChange({ ...work, work_type, weight_hundredths: props.weightOf(work_type) });
          }}
        >
          {typeNames.map((type) => (
            <option key={type} value={type}>
              {types[type]}
            </option>
          ))}
        </select>
        <label class="weight">
          <span>{words.weight}</span>
          <input
            type="number"
            min={0}
            max={10}
            step={0.5}
            disabled={isLocked}
            aria-label={fill(words.weight_of, { title })}
            value={work.weight_hundredths / 100}
            onChange={(event) => {
              const weight = Number(event.currentTarget.value.replace(",", "."));
              if (Number.isFinite(weight)) {
                onChange({ ...work, weight_hundredths: Math.round(weight * 100) });
              }
            }}
          />
        </label>
        {!isOnly && (
          <button
            type="button"
            class="tool"
            disabled={isLocked}
            aria-label={fill(words.remove_work, { title })}
            title={fill(words.remove_work, { title })}
            onClick={props.onRemove}
          >
            <Icon name="cross" />
          </button>
        )}
      </div>
      {work.work_type !== "class_work" && (
        <input
          type="text"
          class="work-title"
          aria-label={words.work_title}
          placeholder={`${types[work.work_type]}…`}
          maxLength={300}
          disabled={isLocked}
          value={work.title}
          onInput={(event) => onChange({ ...work, title: event.currentTarget.value })}
        />
      )}
    </li>
  );
}

function Works(props: {
  works: readonly Work[];
  usualWeights: readonly Schemas["UsualWeight"][];
  isLocked: boolean;
  onChange(works: Work[]): void;
}) {
  const { works, isLocked, onChange } = props;
  const renumbered = (list: readonly Work[]) =>
    list.map((work, index) => ({ ...work, work_no: index + 1 }));
  const replaceAt = (index: number, work: Work) =>
    onChange(works.map((one, at) => (at === index ? work : one)));
  const add = () => {
    const work_type = "answer";
    const weight_hundredths = weightOf(work_type, props.usualWeights);
    const added: Work = { work_no: 0, work_type, title: "", weight_hundredths };
    onChange(renumbered([...works, added]));
  };
  return (
    <fieldset class="works">
      <legend>{words.works}</legend>
      <ul>
        {works.map((work, index) => (
          <WorkRow
            key={work.work_no}
            work={work}
            weightOf={(type) => weightOf(type, props.usualWeights)}
            isOnly={works.length === 1}
            isLocked={isLocked}
            onChange={(changed) => replaceAt(index, changed)}
            onRemove={() => onChange(renumbered(works.filter((_, at) => at !== index)))}
          />
        ))}
      </ul>
      {works.length < mostWorks && !isLocked && (
        <button type="button" class="button small" onClick={add}>
          <Icon name="plus" />
          {words.add_work}
        </button>
      )}
    </fieldset>
  );
}

function LessonForm({ screen, lesson }: { screen: JournalScreen; lesson: PageLesson }) {
  const { lesson_id, lock } = lesson;
  const drafts = draftsOf(screen);
  const shown = drafts.shown(lesson);
  const isReadOnly = screen.page.mode === "read";
  const isLocked = isReadOnly || lock !== "open";
  // Works may be announced before a lesson is held (lesson_record.h).
  const worksLocked = isReadOnly || (lock !== "open" && lock !== "not_held");
  const change = (part: LessonDraft) => drafts.change(lesson_id, part);
  const isEmpty = !isLocked && shown.topic === "";
  const planned = usePlanned(screen.page, lesson_id, isEmpty);
  const takePlanned = () => {
    if (planned !== null) change(taken(planned, shown));
  };
  return (
    <form
      class="lesson-form"
      onSubmit={(event) => {
        event.preventDefault();
        void drafts.save(lesson_id);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void drafts.save(lesson_id);
      }}
    >
      {screen.page.mode === "substitute" && lock !== "not_yours" && (
        <p class="notice substitute">{words.substitute}</p>
      )}
      {isLocked && (
        <p class="lock-line">
          <Icon name="lock" />
          <span>{isReadOnly ? lockWords.read_only : lockWords[lock as "not_held"]}</span>
        </p>
      )}
      <Correction key={lesson_id} screen={screen} lesson={lesson} />
      <TopicField
        topic={shown.topic}
        own={screen.page.rules.abbreviations}
        isLocked={isLocked}
        change={change}
        onTake={planned === null ? null : takePlanned}
      />
      {planned !== null && <Planned planned={planned} onTake={takePlanned} />}
      {!isBeside(screen.page.kind) && (
        <HomeworkFields
          shown={shown}
          rules={screen.page.rules}
          isLocked={isLocked}
          change={change}
        />
      )}
      {!isBeside(screen.page.kind) && (
        <Works
          works={shown.works}
          usualWeights={screen.page.rules.usual_weights}
          isLocked={worksLocked}
          onChange={(works) => change({ works })}
        />
      )}
      <DraftLine screen={screen} lesson={lesson} />
      <Merged screen={screen} lesson={lesson} />
    </form>
  );
}

/** How many marks of each kind; points and letters by the level they stand for (ASM-01). */
function distributionOf({ scale, rules }: JournalPage, marks: readonly string[]) {
  const countOf = (is: (mark: string) => boolean) => marks.filter(is).length;
  const own = local.scale;
  if (own !== null) {
    return levelSpans(scale, rules).map(({ level, text }) => ({
      mark: text,
      look: level,
      count: countOf((mark) => own.level(mark) === level),
    }));
  }
  const signs = scale === "levels" ? [...levelSigns].reverse() : ["5", "4", "3", "2"];
  return signs.map((mark) => ({ mark, look: mark, count: countOf((text) => text === mark) }));
}

/** How the lesson went: neutral bars with the figure as the label, never a rainbow. */
function Distribution({ screen, column }: { screen: JournalScreen; column: number }) {
  const { sheet } = screen;
  const contents = sheet.page.students.map((_, row) => parseCell(sheet.text(row, column)));
  const counts = distributionOf(
    sheet.page,
    contents.flatMap((one) => one?.marks ?? []),
  );
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const absent = contents.filter((one) => isAbsence(one?.attendance ?? "")).length;
  const list = counts.map(({ mark, count }) => `${mark} — ${count}`).join(", ");
  return (
    <div
      class={
        sheet.page.scale === "levels"
          ? "distribution of-levels"
          : local.scale !== null
            ? "distribution of-points"
            : "distribution"
      }
      role="img"
      aria-label={fill(words.distribution_label, { list, absent })}
    >
      {counts.map(({ mark, look, count }) => (
        <div key={mark}>
          <b class={`m${look}`}>{mark}</b>
          <i style={{ width: `${(count / most) * 100}%` }} />
          <span>{count || ""}</span>
        </div>
      ))}
    </div>
  );
}

function StudentCard({
  screen,
  row,
  column,
}: {
  screen: JournalScreen;
  row: number;
  column: number;
}) {
  const { sheet } = screen;
  const contents = sheet.columns.map((_, at) => parseCell(sheet.text(row, at)));
  const marks = contents.flatMap((content, at) =>
    (content?.marks ?? []).flatMap((mark) => {
      const number = markNumber(mark);
      const weight = sheet.columnAt(at).work.weight_hundredths;
      return number === null ? [] : [{ mark, number, weight }];
    }),
  );
  const given = contents.flatMap((one) => one?.marks ?? []).filter((one) => one !== pendingSign);
  const letters = contents.map((content) => content?.attendance ?? "");
  const missed = letters.filter(isAbsence).length;
  const late = letters.filter((letter) => letter !== "").length - missed;
  const recent = marks.slice(-16);
  const comment = sheet.comment(row, column).comment;
  const brought = sheet.brought(row);
  // Every scale is as high as 2..5 are.
  const { lowest_mark, mark_borders } = screen.page.rules;
  const lowest = local.scale === null ? 2 : lowest_mark;
  const height = local.scale === null ? 3 : mark_borders.length;
  const place = (at: number, number: number) => ({
    x: 8 + at * 15.4,
    y: 40 - ((number - lowest) * 33) / height,
  });
  const label = given.slice(-16).join(", ") || words.no_marks;
  return (
    <section class="card">
      <div class="student-head">
        <h2>{sheet.studentAt(row).name}</h2>
        <span class="student-mean">{meanText(sheet.mean(row)) || "—"}</span>
      </div>
      {recent.length === 0 && given.length > 0 ? (
        <p class="recent-words">{given.slice(-8).join(" · ")}</p>
      ) : (
        <svg
          viewBox="0 0 248 46"
          class="sparks"
          role="img"
          aria-label={fill(words.recent, { list: label })}
        >
          <line x1="0" x2="248" y1="31" y2="31" class="spark-floor" />
          {recent.map(({ mark, number, weight }, at) => {
            const { x, y } = place(at, number);
            const key = `${at} ${number} ${weight}`;
            return (
              <circle
                key={key}
                cx={x}
                cy={y}
                r={2 + weight / 100}
                class={`spark m${local.scale?.level(mark) ?? number}`}
              />
            );
          })}
        </svg>
      )}
      <dl class="figures">
        <div>
          <dt>{words.marks}</dt>
          <dd>{given.length}</dd>
        </div>
        <div>
          <dt>{words.missed}</dt>
          <dd>{missed}</dd>
        </div>
        <div>
          <dt>{words.late}</dt>
          <dd>{late}</dd>
        </div>
      </dl>
      {brought.length > 0 && (
        <p class="quiet">
          {words.brought} {brought.map((one) => `${one.text} (${one.origin})`).join("; ")}
        </p>
      )}
      {comment !== "" && (
        <p class="cell-comment">
          <Icon name="note" />
          <span>{comment}</span>
        </p>
      )}
      <CellActs screen={screen} place={{ row, column }} />
    </section>
  );
}

export function Panel({ screen }: { screen: JournalScreen }) {
  void screen.sheet.revision.value;
  void draftsOf(screen).states.value;
  const { row, column } = screen.settled.value;
  const { lesson } = screen.sheet.columnAt(column);
  return (
    <aside class="panel" aria-label={words.panel}>
      <section class="card">
        <p class="lesson-date">
          {longDate(lesson.lesson_on)} · {lesson.starts_at}
          {lesson.lesson_on === screen.page.today && <span class="badge">{words.today}</span>}
        </p>
        <LessonForm key={lesson.lesson_id} screen={screen} lesson={lesson} />
        <Briefing key={`${lesson.lesson_id} briefing`} screen={screen} lesson={lesson} />
        {!isBeside(screen.page.kind) && <Distribution screen={screen} column={column} />}
      </section>
      <StudentCard screen={screen} row={row} column={column} />
    </aside>
  );
}
