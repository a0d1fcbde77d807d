/** Итоги класса for a period or the year (E-14). */
import { reports as words } from "#text";
import { call, type Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill, plural } from "../model/words";
import { Loaded, useResource } from "../view/resource";
import { TakeTables } from "../view/take_away";
import { spanAsked } from "./address";
import { CourseTable, Kinds, Tiles } from "./figures";
import { ClassChoice, SpanChoice } from "./filters";

type Groups = readonly Schemas["CoursesOfClass"][];

function Shown({ view, groups }: { view: Schemas["ResultsReport"]; groups: Groups }) {
  const { results } = view;
  const of = { path: { study_group_id: view.study_group_id }, query: spanAsked() };
  return (
    <>
      <section class="card" aria-labelledby="results-title">
        <h2 id="results-title">
          {fill(words.results_of, { class: view.study_group_title, span: view.span.title })}
        </h2>
        <div class="report-filters">
          <ClassChoice groups={groups} group={view.study_group_id} title={view.study_group_title} />
          <SpanChoice spans={view.spans} span={view.span} />
          <TakeTables path="/api/v1/reports/study-groups/{study_group_id}/results" of={of} />
        </div>
        <Tiles
          results={results}
          previous={{
            title: view.previous_title,
            success: view.previous_success_hundredths,
            quality: view.previous_quality_hundredths,
            all: view.previous,
          }}
        />
        <p class="hint">
          {plural(words.students, results.student_count)}{" "}
          {fill(words.lists_on, { date: numericDate(view.lists_on) })}{" "}
          {results.without_results > 0 && plural(words.without_results, results.without_results)}
          {` ${words.rule} ${results.rules} `}
          {view.previous_title !== "" && fill(words.before_rule, { span: view.previous_title })}
        </p>
      </section>
      <div class="card">
        <h2 id="courses-title">{words.by_course}</h2>
        <CourseTable results={results} previous={view.previous_title} before={view.previous} />
        {results.others.length > 0 && (
          <p class="hint">{fill(words.others, { list: results.others.join(", ") })}</p>
        )}
      </div>
      <section class="card" aria-labelledby="kinds-title">
        <h2 id="kinds-title">{words.by_student}</h2>
        <Kinds results={results} cards="/s/reports/card" />
      </section>
    </>
  );
}

export function ResultsOfClass({ group, groups }: { group: string; groups: Groups }) {
  const span = spanAsked();
  const resource = useResource(`${group} ${span.period_id} ${span.range}`, () =>
    call("get", "/api/v1/reports/study-groups/{study_group_id}/results", {
      path: { study_group_id: group },
      query: span,
    }),
  );
  return <Loaded resource={resource}>{(view) => <Shown view={view} groups={groups} />}</Loaded>;
}
