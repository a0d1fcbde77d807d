/** What only some schools need: other periods for some grades, bells of a second shift. */
import { useState } from "preact/hooks";
import { setup as words } from "#text";
import { call, type Problem, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { ProblemNotice } from "../view/problem";
import { minutesOf, shifted } from "../view/schedule/bells_panel";
import { withMorePeriods } from "./more_periods";
import { Bells, Periods } from "./year_parts";

type OpenYear = Schemas["OpenYear"];
type Kind = Schemas["PeriodKind"];

const kinds = Object.keys(words.kinds) as Kind[];

interface Props {
  year: OpenYear;
  /** Of the year as it stands when the change is made: something may have been typed meanwhile. */
  change(next: (year: OpenYear) => OpenYear): void;
}

/** Half-years of 10–11 beside quarters of 1–9, semesters of a college. */
export function MorePeriods({ year, change }: Props) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const set = (more_periods: OpenYear["more_periods"]) =>
    change((now) => ({ ...now, more_periods }));
  const free = kinds.filter(
    (kind) => kind !== year.period_kind && !year.more_periods.some((one) => one.kind === kind),
  );
  const add = async (kind: Kind) => {
    setBusy(true);
    const answer = await call("get", "/api/v1/setup/usual-year", {
      query: { family: year.family, period_kind: kind },
    });
    setBusy(false);
    setProblem(answer.ok ? null : answer.problem);
    if (answer.ok) change((now) => withMorePeriods(now, answer.value));
  };
  return (
    <fieldset class="setup-more">
      <legend>{words.more_periods}</legend>
      <p class="hint">{words.more_periods_lead}</p>
      {year.more_periods.map((system, index) => (
        <div key={system.kind}>
          <h2>{system.title}</h2>
          <p class="hint">{words.kind_hints[system.kind]}</p>
          <Periods
            periods={system.periods}
            change={(periods) =>
              set(year.more_periods.map((one, at) => (at === index ? { ...one, periods } : one)))
            }
          />
          <button
            type="button"
            class="button small"
            onClick={() => set(year.more_periods.filter((_, at) => at !== index))}
          >
            {fill(words.drop_more, { title: system.title })}
          </button>
        </div>
      ))}
      <p class="import-tools">
        {free.map((kind) => (
          <button
            type="button"
            key={kind}
            class="button small"
            disabled={isBusy}
            onClick={() => void add(kind)}
          >
            {fill(words.add_more, { title: words.kinds[kind] })}
          </button>
        ))}
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
    </fieldset>
  );
}

const secondShift = "14:00";

/** The first shift's, from two o'clock on; what would go over midnight is left out. */
function afternoon(bells: OpenYear["bells"]): OpenYear["bells"] {
  const later = minutesOf(secondShift) - minutesOf(bells[0]?.starts_at ?? "08:30");
  const ofDay = bells.filter((bell) => minutesOf(bell.ends_at) + later < 24 * 60);
  return shifted(ofDay, later);
}

/** Of a second shift, of another building. */
export function MoreBells({ year, change }: Props) {
  const set = (more_bells: OpenYear["more_bells"]) => change((now) => ({ ...now, more_bells }));
  const put = (index: number, part: Partial<OpenYear["more_bells"][number]>) =>
    set(year.more_bells.map((one, at) => (at === index ? { ...one, ...part } : one)));
  const title = year.more_bells.length === 0 ? words.second_shift : "";
  return (
    <fieldset class="setup-more">
      <legend>{words.more_bells}</legend>
      <p class="hint">{words.more_bells_lead}</p>
      {year.more_bells.map((bells, index) => (
        <div key={index}>
          <label class="field">
            <span>{words.bells_title}</span>
            <input
              required
              minLength={2}
              maxLength={100}
              value={bells.title}
              onInput={(event) => put(index, { title: event.currentTarget.value })}
            />
          </label>
          <Bells
            title={bells.title || words.bells}
            bells={bells.slots}
            change={(slots) => put(index, { slots })}
          />
          <button
            type="button"
            class="button small"
            onClick={() => set(year.more_bells.filter((_, at) => at !== index))}
          >
            {fill(words.drop_more, { title: bells.title })}
          </button>
        </div>
      ))}
      <p class="import-tools">
        <button
          type="button"
          class="button small"
          onClick={() => set([...year.more_bells, { title, slots: afternoon(year.bells) }])}
        >
          {words.add_bells}
        </button>
      </p>
    </fieldset>
  );
}
