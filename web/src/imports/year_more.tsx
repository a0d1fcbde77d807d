/** What only some schools need: other periods for some grades, bells of a second shift. */
import { setup as words } from "#text";
import { call, type Schemas } from "../api/client";
import { fill } from "../model/words";
import { Bells, Periods } from "./year_parts";

type OpenYear = Schemas["OpenYear"];
type Kind = Schemas["PeriodKind"];

const kinds = Object.keys(words.kinds) as Kind[];

interface Props {
  year: OpenYear;
  change(year: OpenYear): void;
}

/** Half-years of 10–11 beside quarters of 1–9, semesters of a college. */
export function MorePeriods({ year, change }: Props) {
  const set = (more_periods: OpenYear["more_periods"]) => change({ ...year, more_periods });
  const free = kinds.filter(
    (kind) => kind !== year.period_kind && !year.more_periods.some((one) => one.kind === kind),
  );
  const add = async (kind: Kind) => {
    const answer = await call("get", "/api/v1/setup/usual-year", {
      query: { family: year.family, period_kind: kind },
    });
    if (!answer.ok) return;
    const { period_system_title: title, periods } = answer.value;
    set([...year.more_periods, { kind, title, periods }]);
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
          <button type="button" key={kind} class="button small" onClick={() => void add(kind)}>
            {fill(words.add_more, { title: words.kinds[kind] })}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
const textOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const secondShift = 14 * 60;

/** The first shift's, from two o'clock on; what would go over midnight is left out. */
function afternoon(bells: OpenYear["bells"]): OpenYear["bells"] {
  const first = minutesOf(bells[0]?.starts_at ?? "08:30");
  const later = (text: string) => minutesOf(text) - first + secondShift;
  return bells
    .filter((bell) => later(bell.ends_at) < 24 * 60)
    .map((bell) => ({
      ...bell,
      starts_at: textOf(later(bell.starts_at)),
      ends_at: textOf(later(bell.ends_at)),
    }));
}

/** Of a second shift, of another building. */
export function MoreBells({ year, change }: Props) {
  const set = (more_bells: OpenYear["more_bells"]) => change({ ...year, more_bells });
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
