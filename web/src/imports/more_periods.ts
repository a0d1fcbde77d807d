/** Other periods of a year beside its own, as they are usual. */
import type { Schemas } from "../api/client";

type OpenYear = Schemas["OpenYear"];

/** The year with what has come for it; unchanged where it has such periods by now, or has become
 * one of other programmes. */
export function withMorePeriods(now: OpenYear, usual: OpenYear): OpenYear {
  const { family, period_kind: kind, period_system_title: title, periods } = usual;
  const stands = now.period_kind === kind || now.more_periods.some((one) => one.kind === kind);
  if (stands || now.family !== family) return now;
  return { ...now, more_periods: [...now.more_periods, { kind, title, periods }] };
}
