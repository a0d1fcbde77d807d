/** The school year: filled in as usual in Moscow, to be mended by the local act. */
import { useEffect, useRef, useState } from "preact/hooks";
import { setup as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { Turns } from "../api/turns";
import { newId } from "../model/id";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";
import { MoreBells, MorePeriods } from "./year_more";
import { Bells, edgeTitle, Periods } from "./year_parts";

type OpenYear = Schemas["OpenYear"];
type Family = Schemas["ProgrammeFamily"];
type Kind = Schemas["PeriodKind"];

const families = Object.keys(words.families) as Family[];
const kinds = Object.keys(words.kinds) as Kind[];

export function YearForm({ whenDone }: { whenDone(): void }) {
  const [year, setYear] = useState<OpenYear | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const turns = useRef(new Turns()).current;
  const usual = async (family: Family, period_kind?: Kind) => {
    const isLast = turns.begin();
    const answer = await call("get", "/api/v1/setup/usual-year", {
      query: { family, period_kind },
    });
    if (!isLast()) return;
    if (answer.ok) setYear(answer.value);
    setProblem(answer.ok ? null : answer.problem);
  };
  useEffect(() => void usual("general"), []);
  const change = (next: (year: OpenYear) => OpenYear) =>
    setYear((now) => (now === null ? null : next(now)));
  const open = async (event: Event) => {
    event.preventDefault();
    if (year === null) return;
    const answer = await call("post", "/api/v1/setup/year", {
      body: { command_id: newId(), year },
    });
    setProblem(answer.ok ? null : answer.problem);
    if (!answer.ok) return;
    showMessage(words.opened);
    whenDone();
  };
  return (
    <form class="card setup-year" onSubmit={(event) => void open(event)}>
      <p>{words.year_lead}</p>
      {year !== null && (
        <>
          <div class="import-choices">
            <label class="field">
              <span>{words.family}</span>
              <select
                value={year.family}
                onChange={(event) => void usual(event.currentTarget.value as Family)}
              >
                {families.map((one) => (
                  <option key={one} value={one}>
                    {words.families[one]}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{words.kind}</span>
              <select
                value={year.period_kind}
                onChange={(event) => void usual(year.family, event.currentTarget.value as Kind)}
              >
                {kinds.map((one) => (
                  <option key={one} value={one}>
                    {words.kinds[one]}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{words.year}</span>
              <input
                required
                value={year.title}
                onInput={(event) => setYear({ ...year, title: event.currentTarget.value })}
              />
            </label>
            {(["starts_on", "ends_on"] as const).map((edge) => (
              <label key={edge} class="field">
                <span>{edgeTitle(edge)}</span>
                <input
                  type="date"
                  required
                  value={year[edge]}
                  onChange={(event) => setYear({ ...year, [edge]: event.currentTarget.value })}
                />
              </label>
            ))}
          </div>
          <Periods periods={year.periods} change={(periods) => setYear({ ...year, periods })} />
          <MorePeriods year={year} change={change} />
          <Bells
            title={words.bells}
            bells={year.bells}
            change={(bells) => setYear({ ...year, bells })}
          />
          <MoreBells year={year} change={change} />
          <button type="submit" class="button primary">
            {words.open_year}
          </button>
        </>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
    </form>
  );
}
