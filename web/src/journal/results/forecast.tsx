/** Прогноз: every student of the course with what his mark of the period stands to become, and the
 * risk; asked for when it is opened (SVC-12, ASM-07). */
import { useState } from "preact/hooks";
import { forecast_panel as words } from "#text";
import { call, type Schemas } from "../../api/client";
import { fill, plural } from "../../model/words";
import {
  ForecastValue,
  ForecastWords,
  RiskSign,
  warnedWords,
} from "../../view/forecasts/forecast_panel";
import { Loaded, useResource } from "../../view/resource";

type Line = Schemas["ForecastLine"];
type Forecasts = Schemas["CourseForecasts"];
const choices = ["risk", "all"] as const;

const isAtRisk = (line: Line) => line.result === "" && line.forecast.risk !== "none";

function Student({ line }: { line: Line }) {
  return (
    <li>
      <ForecastValue forecast={line.forecast} />
      <p class="forecast-who">
        <b>{line.student}</b>
        {isAtRisk(line) && <RiskSign risk={line.forecast.risk} />}
        {line.result !== "" && <small>{fill(words.confirmed, { value: line.result })}</small>}
        {line.note !== "" && <small>{line.note}</small>}
      </p>
      <div>
        <ForecastWords forecast={line.forecast} />
      </div>
    </li>
  );
}

function Accumulation({ of }: { of: Forecasts }) {
  const figure = (hundredths: number) => (hundredths / 100).toFixed(2).replace(".", ",");
  return (
    <p class="hint">
      {fill(words.minimum, { minimum: of.minimum_words })}
      {of.accumulation_hundredths !== null &&
        ` ${fill(words.accumulation, {
          index: figure(of.accumulation_hundredths),
          target: figure(of.accumulation_target),
        })}`}
      {of.works_without_marks.length > 0 &&
        ` ${fill(words.works_without_marks, { days: of.works_without_marks.join(", ") })}`}
      {of.coming !== "" && ` ${fill(words.coming, { work: of.coming })}`}
    </p>
  );
}

function Shown({ forecast }: { forecast: Forecasts }) {
  const risks = forecast.lines.filter(isAtRisk);
  const [choice, setChoice] = useState<(typeof choices)[number]>("risk");
  const lines = choice === "risk" ? risks : forecast.lines;
  return (
    <>
      <p>{warnedWords(forecast)}</p>
      <Accumulation of={forecast} />
      <div class="forecast-choice" role="group" aria-label={words.choice}>
        {choices.map((one) => (
          <button
            type="button"
            class="button small"
            key={one}
            aria-pressed={choice === one}
            onClick={() => setChoice(one)}
          >
            {fill(words.choices[one], {
              n: one === "risk" ? risks.length : forecast.lines.length,
            })}
          </button>
        ))}
      </div>
      {lines.length === 0 && <p class="empty">{words.nobody}</p>}
      <ul class="forecast-list">
        {lines.map((line) => (
          <Student key={line.student_id} line={line} />
        ))}
      </ul>
    </>
  );
}

export function CourseForecast({ course_id }: { course_id: string }) {
  const [period_id, choose] = useState<string | undefined>(undefined);
  const resource = useResource(`${course_id} ${period_id}`, () =>
    call("get", "/api/v1/courses/{course_id}/forecast", {
      path: { course_id },
      query: { period_id },
    }),
  );
  return (
    <Loaded resource={resource}>
      {({ forecast, periods }) => (
        <>
          {periods.length > 1 && (
            <label class="field forecast-choice">
              <span>{words.period}</span>
              <select
                value={forecast?.period_id ?? ""}
                onChange={(event) => choose(event.currentTarget.value)}
              >
                {periods.map((one) => (
                  <option key={one.period_id} value={one.period_id}>
                    {one.title}
                  </option>
                ))}
              </select>
            </label>
          )}
          {forecast === null ? (
            <p class="empty">{words.none}</p>
          ) : (
            <Shown key={forecast.period_id} forecast={forecast} />
          )}
          {forecast !== null && forecast.lines.length > 0 && (
            <p class="hint">{plural(words.students, forecast.lines.length)}</p>
          )}
        </>
      )}
    </Loaded>
  );
}
