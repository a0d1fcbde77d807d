/** How a student stands in each subject: marks, and the mean explained (DRY-03). */
import { useState } from "preact/hooks";
import {
  report_card as cardWords,
  diary_achievements as deedWords,
  diary_later as laterWords,
  standing as words,
  diary_works as workWords,
} from "#text";
import { call, type Schemas } from "../api/client";
import { shortNumericDate } from "../model/dates";
import { meanText, weightText } from "../model/means";
import { fill, plural } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { DiaryAchievements } from "./achievements";
import { DiaryDebts } from "./debts";
import { DiaryExams } from "./exams";
import { DiaryFinals } from "./finals";
import { chipOf, markLabel } from "./look";
import { openMark } from "./mark_sheet";
import { DiaryPractice } from "./practice";
import { DiaryReportCard } from "./report_card";
import { DiaryWarnings } from "./warnings";
import { WhatIf } from "./what_if";
import { DiaryWorks } from "./works";

type Standing = Schemas["SubjectStanding"];
type Marks = Schemas["DiaryMarks"];

/** The mean in words: Σ m·w : Σ w, the rule, and what it gives. */
function Explained({ subject, rule }: { subject: Standing; rule: string }) {
  const { mean, weighted_sum_hundredths, weight_hundredths, forecast } = subject;
  if (mean === null) {
    return subject.marks.length === 0 ? <p class="quiet">{words.no_marks}</p> : null;
  }
  const parts = {
    sum: weightText(weighted_sum_hundredths),
    weight: weightText(weight_hundredths),
    mean: meanText(mean),
  };
  return (
    <details class="explained">
      <summary>{words.explain}</summary>
      <p>{fill(words.formula, parts)}</p>
      {subject.brought.length > 0 && (
        <p>
          {words.brought} {subject.brought.join("; ")}
        </p>
      )}
      <p>{fill(words.rule, { rule })}</p>
      {forecast !== "" && <p>{fill(words.forecast, { mark: forecast })}</p>}
    </details>
  );
}

function Subject({ subject, marks }: { subject: Standing; marks: Marks }) {
  const { student_id, period_titles } = marks;
  const rule = subject.rule || marks.rule;
  const titles = [...period_titles, words.year];
  const results = [...subject.results, subject.annual]
    .map((value, at) => ({ title: titles[at], value }))
    .filter(({ value }) => value !== "");
  return (
    <li class="subject">
      <h3>
        {subject.subject}
        {subject.scale_title !== "" && (
          <small>{fill(words.scale, { title: subject.scale_title })}</small>
        )}
      </h3>
      <b class="mean" title={words.mean}>
        {meanText(subject.mean) || "—"}
      </b>
      <div class="subject-marks">
        {subject.marks.map(({ mark, lesson_on, lesson_id }) => (
          <button
            type="button"
            key={mark.entry_index}
            class="dated"
            onClick={() => openMark(mark, student_id, lesson_id, subject.subject)}
          >
            <span class={chipOf(mark.text, mark.level)}>{mark.text}</span>
            <small>
              {shortNumericDate(lesson_on)}
              {mark.weight_hundredths !== 100 &&
                ` ${fill(words.times_weight, { weight: weightText(mark.weight_hundredths) })}`}
            </small>
            <span class="unseen">{markLabel(mark)}</span>
          </button>
        ))}
      </div>
      {subject.missed_lessons > 0 && (
        <p class="quiet">{plural(words.missed, subject.missed_lessons)}</p>
      )}
      <Explained subject={subject} rule={rule} />
      <WhatIf subject={subject} marks={marks} />
      {results.length > 0 && (
        <dl class="results">
          {results.map(({ title, value }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {subject.carried.map((note) => (
        <p key={note} class="quiet">
          {fill(words.carried, { note })}
        </p>
      ))}
    </li>
  );
}

function PeriodMarks({ student_id }: { student_id: string }) {
  const [period_id] = useState<string | undefined>(undefined);
  const resource = useResource(`${student_id} ${period_id}`, () =>
    call("get", "/api/v1/students/{student_id}/marks", {
      path: { student_id },
      query: { period_id },
    }),
  );
  return (
    <Loaded resource={resource}>
      {(marks) => (
        <>
          {marks.has_exams && <DiaryExams student_id={student_id} />}
          <h2>
            {laterWords.marks_for} {marks.period_title}
          </h2>
          <ul class="paper">
            {marks.subjects.map((subject) => (
              <Subject key={subject.course_id} subject={subject} marks={marks} />
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}

type Part = "marks" | "card" | "works" | "achievements";
const parts: readonly { name: Part; title: string }[] = [
  { name: "marks", title: cardWords.marks },
  { name: "card", title: cardWords.title },
  { name: "works", title: workWords.title },
  { name: "achievements", title: deedWords.title },
];

/** Marks of the period, the card of all periods and years, works to come, achievements. */
export function Standings({ student_id }: { student_id: string }) {
  const [part, setPart] = useState<Part>("marks");
  return (
    <section>
      <div class="marks-parts" role="group" aria-label={cardWords.choice}>
        {parts.map(({ name, title }) => (
          <button
            type="button"
            key={name}
            aria-pressed={part === name}
            onClick={() => setPart(name)}
          >
            {title}
          </button>
        ))}
      </div>
      {part === "marks" && <DiaryWarnings student_id={student_id} />}
      {(part === "marks" || part === "card") && <DiaryDebts student_id={student_id} />}
      {part === "marks" && <DiaryPractice student_id={student_id} />}
      {part === "marks" && <DiaryFinals student_id={student_id} />}
      {part === "marks" && <PeriodMarks student_id={student_id} />}
      {part === "card" && <DiaryReportCard student_id={student_id} />}
      {part === "works" && <DiaryWorks student_id={student_id} />}
      {part === "achievements" && <DiaryAchievements student_id={student_id} />}
    </section>
  );
}
