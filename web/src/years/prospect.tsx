/** Step 1, «Что будет»: what stands in the way first, then each class with its numbers. */
import { year as words } from "#text";
import type { Schemas } from "../api/client";
import { numericDate } from "../model/dates";
import { fill } from "../model/words";
import { addressOf } from "./address";
import { goesOn, type SwitchClass, type Tally, tallyOf, type YearSwitch } from "./year_plan";

type Problem = Schemas["SwitchProblem"];

const kinds = [
  "undecided",
  "repeater",
  "debt",
  "appeal",
  "class_open",
  "no_class_teacher",
] as const;
const columns = [
  "moves",
  "conditional",
  "repeats",
  "graduates",
  "undecided",
  "placed",
] as const satisfies readonly (keyof Tally)[];

function Year({ view }: { view: YearSwitch }) {
  const dates = { from: numericDate(view.starts_on), to: numericDate(view.ends_on) };
  return (
    <section class="card" aria-labelledby="year-title">
      <h2 id="year-title">{fill(words.arrow, { from: view.from.title, to: view.next_title })}</h2>
      <p>
        {fill(words.lasts, dates)} {view.opened ? words.opened : words.will_open}
      </p>
      <details>
        <summary>{words.periods}</summary>
        {view.periods.map((system) => (
          <ul key={system.title} class="year-periods">
            {system.periods.map((period) => (
              <li key={period.number}>
                {fill(words.period, {
                  title: period.title,
                  from: numericDate(period.starts_on),
                  to: numericDate(period.ends_on),
                })}
              </li>
            ))}
          </ul>
        ))}
      </details>
      <p class="hint">{words.kept}</p>
    </section>
  );
}

function ProblemLink({ problem, mayLead }: { problem: Problem; mayLead: boolean }) {
  const { study_group_id, place, names, kind } = problem;
  const title =
    names.length === 0 ? place : fill(words.class_link, { class: place, n: names.length });
  // Who keeps lists alone opens neither classes nor debts.
  if (kind === "no_class_teacher" || (kind !== "repeater" && !mayLead)) return <span>{title}</span>;
  const hrefs: Partial<Record<Problem["kind"], string>> = {
    repeater: addressOf({ step: 2, group: study_group_id }),
    debt: "/s/debts",
    appeal: "/s/appeals",
  };
  const href = hrefs[kind] ?? `/s/class/${study_group_id}`;
  return <a href={href}>{title}</a>;
}

function Problems(props: { problems: readonly Problem[]; mayLead: boolean }) {
  const { problems, mayLead } = props;
  return (
    <section class="card" aria-labelledby="problems-title">
      <h2 id="problems-title">{words.problems}</h2>
      {problems.length === 0 && <p>{words.no_problems}</p>}
      {kinds.map((kind) => {
        const own = problems.filter((problem) => problem.kind === kind);
        if (own.length === 0) return null;
        const named = own.filter((problem) => problem.names.length > 0);
        return (
          <div key={kind} class={`year-problem ${kind}`}>
            <h3>{words.problem_titles[kind]}</h3>
            <p class="year-links">
              {own.map((problem) => (
                <ProblemLink key={problem.study_group_id} problem={problem} mayLead={mayLead} />
              ))}
            </p>
            {named.length > 0 && (
              <details>
                <summary>{words.who}</summary>
                {named.map((problem) => (
                  <p key={problem.study_group_id}>
                    <b>{problem.place}</b>: {problem.names.join(", ")}
                  </p>
                ))}
              </details>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Row({ one }: { one: SwitchClass }) {
  const tally = tallyOf(one);
  return (
    <tr>
      <th scope="row">
        <a href={addressOf({ step: 2, group: one.study_group_id })}>{one.title}</a>
      </th>
      <td class="next">{goesOn(one) ? one.next.title : <small>{words.no_next}</small>}</td>
      {columns.map((column) => (
        <td key={column} class={`number ${column}`} data-label={words.columns[column]}>
          {tally[column] === 0 ? "" : tally[column]}
        </td>
      ))}
    </tr>
  );
}

function Classes({ classes }: { classes: readonly SwitchClass[] }) {
  return (
    <div class="card">
      <h2 id="classes-title">{words.classes}</h2>
      {classes.length === 0 ? (
        <p class="empty">{words.no_classes}</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-labelledby="classes-title">
          <table class="year-table">
            <thead>
              <tr>
                <th scope="col">{words.class}</th>
                <th scope="col">{words.next}</th>
                {columns.map((column) => (
                  <th key={column} scope="col" class="number">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {classes.map((one) => (
                <Row key={one.study_group_id} one={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

/** `mayLead`: the asker may open classes and their debts. */
export function Prospect({ view, mayLead }: { view: YearSwitch; mayLead: boolean }) {
  return (
    <>
      <Year view={view} />
      <Problems problems={view.problems} mayLead={mayLead} />
      <Classes classes={view.classes} />
      <p>
        <a class="button primary" href={addressOf({ step: 2 })}>
          {words.to_changes}
        </a>
      </p>
    </>
  );
}
