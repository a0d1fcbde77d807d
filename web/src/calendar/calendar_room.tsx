import { useState } from "preact/hooks";
import { calendar as words } from "#text";
import { call, type Schemas } from "../api/client";
import { dayNumber, longDate, monthName, weekdayName } from "../model/dates";
import { fill } from "../model/words";
import { Loaded, useLast, useResource } from "../view/resource";
import { DayDialog } from "./day_dialog";
import { type DayLook, lookOf, monthsOf, type PictureDay, type PictureMonth } from "./year_picture";

type View = Schemas["CalendarView"];

const legend: readonly Exclude<DayLook, "outside">[] = [
  "school",
  "moved",
  "off",
  "holiday",
  "vacation",
  "weekend",
];

function Legend() {
  return (
    <ul class="calendar-legend" aria-label={words.legend}>
      {legend.map((look) => (
        <li key={look}>
          <i class={`calendar-day ${look}`} aria-hidden="true" />
          {words.looks[look]}
        </li>
      ))}
    </ul>
  );
}

type Choose = ((iso: string) => void) | undefined;

function Day(props: { day: PictureDay; today: string; choose: Choose }) {
  const { day, today, choose } = props;
  const look = `calendar-day ${day.look}${day.iso === today ? " today" : ""}`;
  if (day.look === "outside") return <span class={look}>{dayNumber(day.iso)}</span>;
  const said = day.words === "" ? words.looks[day.look] : day.words;
  if (choose === undefined)
    return (
      <span class={look} title={said}>
        {dayNumber(day.iso)}
        <span class="unseen">{`: ${said}`}</span>
      </span>
    );
  return (
    <button
      type="button"
      class={look}
      title={said}
      data-on={day.iso}
      aria-label={`${longDate(day.iso)}: ${said}`}
      onClick={() => choose(day.iso)}
    >
      {dayNumber(day.iso)}
    </button>
  );
}

const oneWeek = ["2026-09-07", "2026-09-08", "2026-09-09", "2026-09-10", "2026-09-11"].concat([
  "2026-09-12",
  "2026-09-13",
]);

function Month(props: { month: PictureMonth; today: string; choose: Choose }) {
  const { month } = props;
  return (
    <section class="calendar-month">
      <h3>
        {monthName(month.iso)} {month.iso.slice(0, 4)}
      </h3>
      <div class="calendar-grid">
        {oneWeek.map((iso) => (
          <b key={iso} aria-hidden="true">
            {weekdayName(iso)}
          </b>
        ))}
        {month.days.map((day, index) => (
          <div
            key={day.iso}
            style={index === 0 ? { gridColumnStart: month.before + 1 } : undefined}
          >
            <Day day={day} today={props.today} choose={props.choose} />
          </div>
        ))}
      </div>
    </section>
  );
}

function SpecialDays({ view, choose }: { view: View; choose?: (iso: string) => void }) {
  if (view.special_days.length === 0) return <p class="hint">{words.none}</p>;
  return (
    <ul class="calendar-list">
      {view.special_days.map((day) => (
        <li key={day.day_on}>
          <div>
            <b>{longDate(day.day_on)}</b>
            <span>{day.words}</span>
          </div>
          {choose !== undefined && (
            <button type="button" class="button small" onClick={() => choose(day.day_on)}>
              {words.change}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Years(props: { titles: readonly string[]; shown: string; choose(title: string): void }) {
  if (props.titles.length < 2) return null;
  return (
    <label class="year">
      {words.year}
      <select value={props.shown} onChange={(event) => props.choose(event.currentTarget.value)}>
        {props.titles.map((title) => (
          <option key={title} value={title}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}

export function CalendarRoom() {
  const [year, setYear] = useState<string>();
  const [chosen, setChosen] = useState<string | null>(null);
  const calendar = useResource(`calendar ${year}`, () =>
    call("get", "/api/v1/calendar", { query: { year_title: year } }),
  );
  const view = calendar.value;
  const known = useLast(view);
  if (known === null) return <Loaded resource={calendar}>{() => null}</Loaded>;
  return (
    <>
      <section class="card" aria-labelledby="special-title">
        <div class="card-head">
          <h2 id="special-title">{words.special}</h2>
          <Years
            titles={known.year_titles}
            shown={view?.year_title ?? year ?? known.year_title}
            choose={setYear}
          />
        </div>
        <Loaded resource={calendar}>
          {(shown) => (
            <>
              <p class="hint">
                {shown.may_keep
                  ? fill(words.lead, { most: shown.most_special_days })
                  : words.read_only}
              </p>
              {shown.may_keep ? (
                <SpecialDays view={shown} choose={setChosen} />
              ) : (
                <SpecialDays view={shown} />
              )}
            </>
          )}
        </Loaded>
      </section>
      {view !== null && (
        <section class="card" aria-labelledby="picture-title">
          <h2 id="picture-title">{fill(words.picture, { year: view.year_title })}</h2>
          <Legend />
          <div class="calendar-months">
            {monthsOf(view).map((month) => (
              <Month
                key={month.iso}
                month={month}
                today={view.today}
                choose={view.may_keep ? setChosen : undefined}
              />
            ))}
          </div>
        </section>
      )}
      {view?.may_keep && chosen !== null && (
        <DayDialog
          view={view}
          day={lookOf(view, chosen)}
          onClose={() => setChosen(null)}
          whenDone={() => {
            setChosen(null);
            calendar.reload();
          }}
        />
      )}
    </>
  );
}
