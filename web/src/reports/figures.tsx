/** Figures of results: tiles, bars, tables of courses, students by category. */
import { reports as words } from "#text";
import type { Schemas } from "../api/client";
import { fill } from "../model/words";

type Results = Schemas["ClassResults"];
type Totals = Schemas["ResultTotals"];
type Indicators = Schemas["ResultIndicators"];

/** "91,30"; a dash where there was nobody to count. */
export function hundredths(value: number | null): string {
  if (value === null) return "—";
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return (value / 100).toLocaleString("ru-RU", options);
}

/** How it was in the period before. */
function Before({ value, title }: { value: number | null; title: string }) {
  if (title === "" || value === null) return null;
  return <small>{fill(words.before, { value: hundredths(value) })}</small>;
}

export function Tiles(props: {
  results: Results;
  previous?: { title: string; success: number | null; quality: number | null; all: Indicators };
}) {
  const { results, previous } = props;
  const tile = (name: keyof typeof words.tiles, value: number | null, before?: number | null) => (
    <div>
      <dt>{words.tiles[name]}</dt>
      <dd>
        {hundredths(value)}
        <Before value={before ?? null} title={previous?.title ?? ""} />
      </dd>
    </div>
  );
  const { indicators } = results;
  return (
    <dl class="report-tiles">
      {tile("success", results.student_success_hundredths, previous?.success)}
      {tile("quality", results.student_quality_hundredths, previous?.quality)}
      {tile("mean", indicators.mean_hundredths, previous?.all.mean_hundredths)}
      {tile("learning", indicators.learning_hundredths, previous?.all.learning_hundredths)}
    </dl>
  );
}

const parts = ["fives", "fours", "threes", "twos", "not_attested"] as const;
type Part = (typeof parts)[number];
const countOf = (totals: Totals, part: Part) =>
  part === "twos" ? totals.twos + totals.ones : totals[part];

/** Shares of the results as a picture; the columns beside it say the same. */
function Bar({ title, totals }: { title: string; totals: Totals }) {
  const all = parts.reduce((sum, part) => sum + countOf(totals, part), 0);
  const said = parts.map((part) => `${words.marks[part]} — ${countOf(totals, part)}`).join(", ");
  return (
    <span class="result-bar" role="img" aria-label={`${title}: ${said}`}>
      {parts.map((part) => {
        const count = countOf(totals, part);
        if (count === 0) return null;
        return (
          <i key={part} class={part} style={{ width: `${(100 * count) / all}%` }}>
            {count}
          </i>
        );
      })}
    </span>
  );
}

function Row(props: {
  title: string;
  note: string;
  totals: Totals;
  of: Indicators;
  was: Indicators | undefined;
  span: string;
}) {
  const { totals, of, was, span } = props;
  const share = (name: "success" | "quality" | "mean" | "learning") => (
    <td class="number share" data-title={words.short[name]}>
      {hundredths(of[`${name}_hundredths`])}
      <Before value={was?.[`${name}_hundredths`] ?? null} title={span} />
    </td>
  );
  return (
    <tr>
      <th scope="row">
        {props.title}
        {props.note !== "" && <small>{props.note}</small>}
      </th>
      <td class="picture">
        <Bar title={props.title} totals={totals} />
      </td>
      {([...parts, "exempt", "without_mark"] as const).map((part) => (
        <td key={part} class="number count" data-title={words.marks[part]}>
          {(part === "twos" ? countOf(totals, part) : totals[part]) || ""}
        </td>
      ))}
      {share("success")}
      {share("quality")}
      {share("mean")}
      {share("learning")}
    </tr>
  );
}

export function CourseTable(props: { results: Results; previous: string; before?: Indicators }) {
  const { results, previous } = props;
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="courses-title">
      <table class="report-table course-results">
        <thead>
          <tr>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.picture}</th>
            {([...parts, "exempt", "without_mark"] as const).map((part) => (
              <th key={part} scope="col" class="number">
                {words.marks[part]}
              </th>
            ))}
            {(["success", "quality", "mean", "learning"] as const).map((part) => (
              <th key={part} scope="col" class="number">
                {words.short[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.courses.map((course) => (
            <Row
              key={course.course_id}
              title={course.subject_title}
              note={[course.study_group_title, course.teachers]
                .filter((one) => one !== "")
                .join(" · ")}
              totals={course.totals}
              of={course.indicators}
              was={course.previous}
              span={previous}
            />
          ))}
        </tbody>
        <tfoot>
          <Row
            title={words.all_courses}
            note=""
            totals={results.totals}
            of={results.indicators}
            was={props.before}
            span={previous}
          />
        </tfoot>
      </table>
    </div>
  );
}

/** Students by category; a name leads to the student's card. */
export function Kinds({ results, cards }: { results: Results; cards: string }) {
  return (
    <div class="report-kinds">
      {results.kinds.map((kind) => (
        <section key={kind.kind} class={kind.kind} aria-label={kind.title}>
          <h3>
            {kind.title} <b>{kind.students.length}</b>
          </h3>
          <ul>
            {kind.students.map((student) => (
              <li key={student.student_id}>
                <a href={`${cards}?student=${student.student_id}`}>{student.name}</a>
                {student.reasons.length > 0 && <small>{student.reasons.join("; ")}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
