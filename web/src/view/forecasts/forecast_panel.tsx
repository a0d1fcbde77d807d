/** A forecast of a period's mark, as the server explains it (SVC-12): what stands, why, what is
 * needed. Shared by the journal and by the reports, whose styles take forecast_panel.css in. */
import { forecast_panel as words } from "#text";
import type { Schemas } from "../../api/client";
import { numericDate } from "../../model/dates";
import { fill } from "../../model/words";

type Forecast = Schemas["StudentForecast"];
type Risk = Schemas["ForecastRisk"];

export const risksGravestFirst = [
  "not_attested",
  "failing",
  "between",
] as const satisfies readonly Risk[];

/** "«н/а»", "неуспевающий", "спорная"; nothing where there is no risk. */
export function RiskSign({ risk }: { risk: Risk }) {
  if (risk === "none") return null;
  return <span class={`risk-sign ${risk}`}>{words.risks[risk]}</span>;
}

/** The forecast as a figure; a dash where nothing is forecast. */
export function ForecastValue({ forecast }: { forecast: Forecast }) {
  return <b class={`forecast-value ${forecast.risk}`}>{forecast.value || "—"}</b>;
}

/** Why it is so, and what would make it better. */
export function ForecastWords({ forecast }: { forecast: Forecast }) {
  return (
    <>
      {forecast.explanation.length > 0 && (
        <p class="forecast-why">{forecast.explanation.join(" ")}</p>
      )}
      {forecast.needed.length > 0 && (
        <ul class="forecast-needed">
          {forecast.needed.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Since when families are told, or that they are. */
export function warnedWords(of: { is_warned: boolean; warned_from: string; ends_on: string }) {
  const dates = { from: numericDate(of.warned_from), end: numericDate(of.ends_on) };
  return fill(of.is_warned ? words.warned : words.warned_from, dates);
}
