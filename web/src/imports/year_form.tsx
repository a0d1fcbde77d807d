/** The school year: filled in as usual in Moscow, to be mended by the local act. */
import { useEffect, useState } from "preact/hooks";
import { setup as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { newId } from "../model/id";
import { fill } from "../model/words";
import { showMessage } from "../view/message";
import { ProblemNotice } from "../view/problem";

type OpenYear = Schemas["OpenYear"];
type Family = Schemas["ProgrammeFamily"];
type Kind = Schemas["PeriodKind"];

const families = Object.keys(words.families) as Family[];
const kinds = Object.keys(words.kinds) as Kind[];

const edgeTitle = (edge: string) => (edge.startsWith("starts") ? words.starts : words.ends);

function Periods({ year, change }: { year: OpenYear; change(year: OpenYear): void }) {
  const set = (index: number, part: Partial<OpenYear["periods"][number]>) =>
    change({
      ...year,
      periods: year.periods.map((one, at) => (at === index ? { ...one, ...part } : one)),
    });
  return (
    <table class="import-table setup-periods">
      <thead>
        <tr>
          <th scope="col">{words.period}</th>
          <th scope="col">{words.starts}</th>
          <th scope="col">{words.ends}</th>
        </tr>
      </thead>
      <tbody>
        {year.periods.map((period, index) => (
          <tr key={period.number}>
            <th scope="row">{period.title}</th>
            {(["starts_on", "ends_on"] as const).map((edge) => (
              <td key={edge}>
                <input
                  type="date"
                  required
                  aria-label={`${period.title}: ${edgeTitle(edge)}`}
                  value={period[edge]}
                  onChange={(event) => set(index, { [edge]: event.currentTarget.value })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bells({ year, change }: { year: OpenYear; change(year: OpenYear): void }) {
  const { bells } = year;
  const set = (index: number, part: Partial<OpenYear["bells"][number]>) =>
    change({ ...year, bells: bells.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  const last = bells.at(-1);
  return (
    <details>
      <summary>
        {words.bells}: {bells.length}
      </summary>
      <ul class="setup-bells">
        {bells.map((bell, index) => (
          <li key={bell.slot_no}>
            <span>{fill(words.lesson, { n: index + 1 })}</span>
            {(["starts_at", "ends_at"] as const).map((edge) => (
              <input
                key={edge}
                type="time"
                required
                aria-label={`${fill(words.lesson, { n: index + 1 })}: ${edgeTitle(edge)}`}
                value={bell[edge]}
                onChange={(event) => set(index, { [edge]: event.currentTarget.value })}
              />
            ))}
          </li>
        ))}
      </ul>
      <p class="import-tools">
        <button
          type="button"
          class="button small"
          onClick={() =>
            change({
              ...year,
              bells: [
                ...bells,
                {
                  slot_no: bells.length + 1,
                  starts_at: last?.ends_at ?? "08:30",
                  ends_at: last?.ends_at ?? "09:15",
                },
              ],
            })
          }
        >
          {words.add_bell}
        </button>
        <button
          type="button"
          class="button small"
          onClick={() => change({ ...year, bells: bells.slice(0, -1) })}
        >
          {words.drop_bell}
        </button>
      </p>
    </details>
  );
}

export function YearForm({ whenDone }: { whenDone(): void }) {
  const [year, setYear] = useState<OpenYear | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const usual = async (family: Family, period_kind?: Kind) => {
    const answer = await call("get", "/api/v1/setup/usual-year", {
      query: { family, period_kind },
    });
    if (answer.ok) setYear(answer.value);
    setProblem(answer.ok ? null : answer.problem);
  };
  useEffect(() => void usual("general"), []);
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
          <Periods year={year} change={setYear} />
          <Bells year={year} change={setYear} />
          <button type="submit" class="button primary">
            {words.open_year}
          </button>
        </>
      )}
      {problem !== null && <ProblemNotice problem={problem} />}
    </form>
  );
}
